import type { StatementWords } from "../contract/statements";
import { phrases } from "../phrases";

export const statements: StatementWords = {
  code: "en",
  verbs: phrases`
    acknowledged
    acknowledges
    added
    adds
    admits
    admitted
    allege
    alleged
    alleges
    announced
    announces
    announcing
    argue
    argued
    argues
    asserted
    asserts
    believe
    believes
    boasted
    calculated
    calculates
    cautioned
    cautions
    claimed
    claiming
    commented
    complained
    complains
    conceded
    concedes
    concluded that
    concludes that
    confirm
    confirmed
    confirms
    contended
    contends
    continue to believe
    continue to say
    continued to believe
    continued to insist
    continued to predict
    continued to say
    continues to insist
    declared that
    declares that
    declaring that
    denied
    denies
    disclosed
    emphasised
    emphasized
    estimated
    estimating
    explained
    explains
    fear
    feared
    fears
    hope
    hoped
    hopes
    indicate
    indicated
    indicates
    insisted
    insisting
    insists
    joked
    learned
    learnt
    noted
    notes
    point out
    pointed out
    points out
    predicted
    predicts
    recalled
    recalls
    reckoned
    reckons
    reiterated
    remarked
    replied
    reported
    responded
    reveal
    revealed
    reveals
    said
    say
    saying
    says
    stated
    stressed
    stresses
    suggested
    suggests
    tells
    testified
    told
    tweeted
    warned
    warns
    went on to add
    went on to say
    writes
    wrote
  `,
  passives: phrases`
    are put at
    has been put at
    is estimated at
    is put at
    was announced
    was confirmed
    was estimated at
    was given as
    was put at
    was read out
    was reported at
    were announced
    were confirmed
    were estimated at
    were put at
  `,
  agents: "by",
  asTold: phrases`
    by her account
    by her count
    by her estimate
    by his account
    by his count
    by his estimate
    by its account
    by its count
    by its estimate
    by their account
    by their count
    by their estimate
  `,
  telling: "told | tells | tell | informed | assured | reminded",
  finding: "found | heard | learned | learnt | observed | showed",
  showing: "showing | indicating | revealing | detailing",
  documents: phrases`
    affidavit
    analysis
    bulletin
    complaint
    data
    disclosure
    disclosures
    document
    documents
    figures
    filing
    indictment
    letter
    list
    memo
    news release
    notice
    poll
    press release
    records
    report
    research
    returns
    statement
    study
    survey
    tally
    update
    video
  `,
  papers: phrases`
    calculations
    data
    documents
    estimates
    figures
    findings
    footage
    initial reports
    polls
    projections
    readings
    records
    reports
    results
    statistics
    tests
  `,
  weakVerbs: phrases`
    accused
    anticipated
    anticipates
    are asking for
    are demanding
    are seeking
    arrived at about
    arrived at between
    asked for
    asks for
    assessed
    assumed
    assumes
    assured
    blamed
    blames
    budgeted
    called for
    calls for
    cited
    cites
    claim
    claims
    count
    counted
    counts
    demand
    demanded
    demands
    described
    described hearing
    described seeing
    describes
    estimate
    estimates
    expect
    expected
    expects
    forecast
    forecasts
    foresees
    found
    gave
    gives
    had shown
    has shown
    have shown
    heard
    hold out for
    identified
    is asking for
    is demanding
    is proposing
    is seeking
    laid
    listed
    lists
    logged
    logs
    maintained
    maintains
    measured
    measures
    numbered
    numbers
    observed
    planned
    plans
    pledged
    pledges
    posted
    projected
    projects
    promised
    promises
    proposed
    proposes
    put
    puts
    quoted
    raised the death toll
    raised the figure
    raised the number
    raised the toll
    raises the death toll
    raises the figure
    raises the number
    raises the toll
    rated
    rates
    reckon
    recommended
    recommends
    recorded
    records
    recounted
    recounts
    registered
    registers
    report
    reported seeing
    reports
    revised
    ruled
    saw
    seeks
    sees
    show
    showed
    shows
    sought
    speak of
    speaks of
    spoke of
    spoken of
    stands by
    sticks to
    stood by
    stuck to
    tagged
    talk of
    talks of
    tell
    translate
    translates
    value
    valued
    values
    want
    wanted
    wants
    was demanding
    were demanding
  `,
  carrying: "added | adds | adding | continued | went on",
  accordingTo: phrases`
    a count by
    a tally by
    according to
    announced by
    as announced by
    as confirmed by
    as reported by
    as stated by
    based on data from
    by the count of
    by the reckoning of
    citing
    confirmed by
    counted by
    data from
    estimated by
    figures from
    given by
    if you believe
    in a report by
    in a statement by
    in a statement from
    put forward by
    quoting
    reported by
  `,
  accordingToAny: "according to",
  issuedBy: phrases`
    by
    carried out by
    collected by
    commissioned by
    compiled by
    conducted by
    gathered by
    issued by
    kept by
    produced by
    provided by
    published by
    released by
  `,
  comparing: "than",
  accordingAfter: phrases`
    's account
    's calculation
    's calculations
    's count
    's data
    's estimate
    's figure is
    's figures
    's list
    's log
    's own arithmetic
    's own figures
    's own log
    's reckoning
    's records
    's tally
    count is
    count was
  `,
  relays: "quoting | citing | quoted | cited | quotes | cites",
  relayFrom: "as saying | as telling",
  that: 'that | : | , “ | , "',
  between: phrases`
    again
    all
    already
    also
    always
    both
    can
    could
    earlier
    first
    further
    had
    has
    have
    herself
    himself
    initially
    last week
    later
    like to
    likes to
    never
    now
    often
    on friday
    on monday
    on saturday
    on sunday
    on thursday
    on tuesday
    on wednesday
    only
    previously
    recently
    repeatedly
    since
    still
    then
    this week
    today
    twice
    which
    who
    will
    would
    yesterday
  `,
  notStatements: phrases`
    a report
    added to
    an estimate of
    are estimated at
    are expected
    asked not to
    been estimated at
    been found
    been told to
    claim of
    claimed one life
    claimed responsibility
    claimed the life
    claimed the lives
    claims of
    count of
    counts of
    demand for
    demands for
    estimate of
    estimated to be
    estimates of
    ever confirmed
    ever recorded
    ever reported
    expected on
    expected to be
    forecast of
    forecasts of
    found dead
    found in
    found on
    gave birth
    gave up
    gave way
    had claimed
    has claimed
    have claimed
    identified in
    is estimated at
    is expected
    laid down
    laid off
    laid out
    listed as
    lists of
    lost count
    measure of
    measures of
    no count
    no report
    no reports
    noted for
    numbers of
    offer of
    offers of
    plan for
    plan to
    plans for
    plans to
    put an end
    put down
    put forward
    put in
    put off
    put on
    put out
    put their names
    put to death
    put up
    rate of
    rates of
    record of
    recorded in
    records of
    report of
    reported dead
    reported injured
    reported missing
    reports from
    reports of
    respond to
    responded to
    responding to
    responds to
    said to be
    said to have
    the report on
    told to
    value of
    values of
    was estimated at
    was expected
    was found
    was told to
    were estimated at
    were expected
    were found
    were told to
  `,
  notSources: phrases`
    age
    article
    custom
    days
    hours
    how
    i
    law
    legend
    months
    need
    plan
    preliminary results
    results
    rules
    schedule
    section
    size
    taste
    that
    the agreement
    the constitution
    the law
    the plan
    the rules
    the schedule
    the terms
    these
    this
    those
    tradition
    type
    we
    weeks
    what
    when
    where
    whether
    which
    who
    years
    you
  `,
  insideNames: "of | for | at | in | from | with",
  definites: "the",
  titles: phrases`
    attorney
    capt
    captain
    chief
    coach
    col
    colonel
    commissioner
    detective
    director
    gen
    general
    gov
    governor
    judge
    king
    lieutenant
    lt
    maj
    major
    mayor
    minister
    officer
    pope
    president
    prince
    princess
    queen
    rep
    representative
    secretary
    sen
    senator
    sergeant
    sgt
    sheriff
    spokesman
    spokeswoman
  `,
  plural: "they",
  bodies: phrases`
    agency
    airline
    airport
    army
    association
    bank
    board
    bureau
    cabinet
    center
    centre
    charity
    city
    club
    coast guard
    coastguard
    commission
    committee
    company
    congress
    council
    county
    court
    department
    federation
    firm
    foundation
    government
    group
    hospital
    house
    indictment
    institute
    journal
    law
    league
    military
    ministry
    navy
    news
    office
    operator
    parliament
    party
    police
    post
    railway
    regulator
    republic
    school
    senate
    show
    society
    state
    team
    times
    union
    university
    watchdog
  `,
  honorifics: "mr | mrs | ms | miss | dr | sir | dame | lord | lady",
  pronouns: "he | she | they | it | who",
  personal: "he | she",
  speakers: phrases`
    UN
    abbot
    accountant
    activist
    activists
    administrator
    agencies
    agency
    aid workers
    airline
    airport
    ambassador
    analyst
    analysts
    archbishop
    army
    association
    attorney
    auditor
    auditor general
    auditors
    author
    authorities
    authority
    authors
    ayatollah
    bank
    bishop
    blogger
    board
    broker
    brokers
    brother
    bureau
    bystander
    bystanders
    cabinet
    campaigner
    campaigners
    candidate
    captain
    cardinal
    carrier
    carriers
    census
    center
    central bank
    centre
    ceo
    chair
    chairman
    chairwoman
    chancellor
    chaplain
    charities
    charity
    chief
    chief constable
    chief executive
    city
    clerk
    clerks
    club
    coach
    coast guard
    coastguard
    colleagues
    colonel
    colonels
    columnist
    commander
    commanders
    commentator
    commission
    commissioner
    committee
    companies
    company
    conductor
    congressman
    congresswoman
    constable
    consulate
    consultant
    consultants
    contractor
    coroner
    coroners
    correspondent
    council
    councillor
    councillors
    councils
    county
    court
    courts
    crown
    data
    daughter
    dealer
    dealers
    defence ministry
    defense ministry
    demonstrators
    department
    departments
    deputies
    deputy
    detective
    detectives
    developer
    diplomat
    diplomats
    director
    directors
    doctor
    doctors
    document
    documents
    driver
    drivers
    economist
    economists
    editor
    embassy
    emergency managers
    emergency services
    emir
    employees
    employers
    engineer
    engineers
    envoy
    epidemiologist
    examiner
    exit poll
    exit polls
    expert
    experts
    families
    family
    fans
    farmers
    father
    federation
    fighters
    figures
    filing
    filings
    finance director
    finance office
    fire chief
    fire crews
    fire department
    fire officials
    fire service
    firefighters
    firm
    force
    forecasters
    foundation
    general
    generals
    geological survey
    geologist
    goalkeeper
    government
    governor
    governors
    group
    groups
    guard
    guards
    guerrillas
    guest
    guests
    harbor master
    harbour master
    health department
    health ministry
    herder
    herders
    historian
    hospital
    hospitals
    imam
    indictment
    inquest
    inquiry
    insider
    insiders
    inspector
    inspector general
    inspectorate
    inspectors
    institute
    insurer
    insurers
    insurgents
    interior ministry
    investigator
    investigators
    investors
    judge
    judges
    junta
    jury
    king
    kremlin
    landlord
    lawmaker
    lawmakers
    lawyer
    lawyers
    lead author
    league
    letter
    lieutenant
    management
    manager
    managers
    manifest
    marshal
    mayor
    mayors
    mediator
    mediators
    medic
    medical examiner
    medics
    memo
    merchants
    meteorologists
    midwife
    militants
    military
    militia
    minister
    ministers
    ministries
    ministry
    ministry of
    monarchy
    monitor
    monitoring group
    monitors
    monk
    mother
    mp
    mps
    navy
    negotiator
    negotiators
    neighbor
    neighbors
    neighbour
    neighbours
    newspaper
    ngo
    notice
    nun
    nurse
    nurses
    nutritionist
    observatory
    observers
    office
    officer
    officers
    official
    officials
    ombudsman
    onlookers
    operator
    operators
    opposition
    organisation
    organiser
    organisers
    organization
    organizer
    organizers
    owner
    owners
    palace
    panel
    paramedic
    paramedics
    parliament
    party
    passenger
    passengers
    pastor
    pathologist
    pentagon
    people close
    people familiar
    person familiar
    pharmacist
    physician
    physicians
    pilot
    pilots
    police
    poll
    pollster
    pollsters
    pope
    premier
    president
    presidents
    priest
    prime minister
    prince
    princess
    principal
    professor
    promoter
    prosecutor
    prosecutors
    protesters
    psychologist
    publisher
    queen
    rabbi
    radio
    rebels
    records
    red crescent
    red cross
    referee
    regulator
    regulators
    relatives
    report
    reporter
    reports
    rescue crews
    rescue teams
    rescue workers
    rescuer
    rescuers
    researcher
    researchers
    resident
    residents
    ruling
    school district
    scientist
    scientists
    secretary
    seismologist
    seismologists
    senate
    senator
    senators
    sergeant
    shareholders
    sheikh
    sheriff
    sheriff's office
    shopkeepers
    sister
    skipper
    society
    soldier
    soldiers
    son
    source
    sources
    spectators
    spokesman
    spokespeople
    spokesperson
    spokeswoman
    state
    state media
    state television
    statement
    statisticians
    steward
    stewards
    strikers
    student
    study
    sultan
    superintendent
    surgeon
    surgeons
    survey
    survivor
    survivors
    tally
    teacher
    team
    television
    tenant
    tenants
    tourists
    trade unionist
    trader
    traders
    transcript
    treasurer
    tribunal
    tribunals
    trust
    trustees
    union
    unions
    united nations
    university
    utility
    vatican
    verdict
    vet
    veterinarian
    vets
    victim
    volunteer
    volunteers
    warden
    wardens
    watchdog
    weather office
    weather service
    website
    white house
    widow
    witness
    witnesses
    workers
    youth
  `,
  agencies: phrases`
    abc
    afp
    agence france - presse
    agence france presse
    al jazeera
    anadolu
    anadolu agency
    ansa
    ap
    associated press
    bbc
    bloomberg
    cbs
    cnn
    der spiegel
    dpa
    efe
    financial times
    fox news
    interfax
    irna
    kyodo
    le monde
    local media
    local newspaper
    nbc
    new york times
    news agency
    npr
    pa
    pa media
    reuters
    ria novosti
    sana
    sky news
    state media
    state television
    state tv
    tass
    the guardian
    the times
    wall street journal
    washington post
    xinhua
  `,
  knownBodies: {
    reuters: "reuters",
    ap: "ap | associated press",
    afp: "afp | agence france presse",
    bbc: "bbc",
    cnn: "cnn",
    aljazeera: "al jazeera | aljazeera",
    bloomberg: "bloomberg",
    dpa: "dpa",
    tass: "tass",
    interfax: "interfax",
    ria: "ria | ria novosti",
    xinhua: "xinhua",
    anadolu: "anadolu",
    sana: "sana",
    irna: "irna",
    nyt: "new york times",
    washpost: "washington post",
    wsj: "wall street journal",
    guardian: "guardian",
    who: "who | world health organization | world health organisation",
    un: "un | united nations",
    eu: "eu | european union",
    imf: "imf | international monetary fund",
    worldbank: "world bank",
    sohr: "syrian observatory for human rights",
    whitehouse: "white house",
    pentagon: "pentagon",
    kremlin: "kremlin",
  },
  agencyNouns: phrases`
    agency
    broadcaster
    channel
    network
    news
    newspaper
    paper
    radio
    service
    television
    tv
    wire
  `,
  stops: phrases`
    after
    although
    and that
    are
    as
    at a news conference
    at a press conference
    because
    before
    but
    by
    could
    earlier
    friday
    had
    has
    have
    have been
    if
    in
    in a report
    in a statement
    in an interview
    is
    late
    later
    monday
    obtained
    on friday
    on monday
    on saturday
    on sunday
    on thursday
    on tuesday
    on wednesday
    reviewed
    saturday
    seen
    so
    sunday
    that
    then
    though
    thursday
    today
    told
    tuesday
    until
    viewed
    was
    wednesday
    were
    when
    where
    which
    while
    whose
    will
    would
    yesterday
  `,
  performatives: "declared | declares | declare",
  anaphoric: "ones",
  saidOf: "of | about",
  conceding: "while | although | though | even though | whereas | even as",
  tellingOn: "when",
  reckonedFrom: "after | before | since",
  adverbEndings: ["ly"],
  acronymEndings: ["pd", "fd", "so"],
  gaps: phrases`
    about
    almost
    around
    as
    as many as
    as much as
    at
    at least
    fewer than
    just
    less than
    more than
    nearly
    only
    some
    up to
  `,
  relatives: "who | which | whose",
  partsOf: "of these | of those | of them | among them | among these",
  measures: "",
  verbFirst: false,
  capitals: true,
};
