import type { NounWords } from "../contract/nouns";
import { phrases } from "../phrases";

export const nouns: NounWords = {
  empty: phrases`
    addition
    age
    ages
    amount
    area
    aspect
    aspects
    average
    bit
    block
    blocks
    body
    case
    casualties
    casualty
    couple
    day
    days
    dollar
    dollars
    dozen
    end
    euro
    euros
    example
    fact
    fellow
    figure
    figures
    folks
    guy
    guys
    half
    hand
    hour
    hours
    human
    humans
    hundreds
    individual
    individuals
    issue
    issues
    item
    items
    kind
    kinds
    lead
    least
    level
    levels
    life
    lives
    lot
    lots
    majority
    minute
    minutes
    month
    months
    more
    news
    number
    numbers
    olds
    one
    ones
    other
    others
    part
    parts
    people
    percent
    period
    periods
    person
    persons
    piece
    place
    point
    points
    pound
    pounds
    rate
    reason
    reasons
    rest
    result
    results
    second
    seconds
    side
    sides
    soul
    souls
    spot
    spots
    stage
    step
    steps
    thing
    things
    thousands
    time
    times
    total
    type
    types
    victim
    victims
    way
    ways
    week
    weeks
    year
    years
    yen
  `,
  partial: phrases`
    barrel
    barrels
    bottle
    bottles
    contract
    count
    counts
    cut
    deal
    decline
    decrease
    decreases
    drop
    fall
    group
    groups
    growth
    head
    heads
    increase
    increases
    load
    loads
    loan
    member
    members
    pair
    pairs
    piece
    pieces
    reduction
    resident
    residents
    rise
    round
    rounds
    series
    set
    sets
    share
    stake
    tax
    ton
    tonne
    tonnes
    tons
    unit
    units
    version
    versions
  `,
  complements: "of | in",
  dropped: phrases`
    about
    additional
    another
    arrested
    at
    dead
    detained
    different
    displaced
    entire
    estimated
    extra
    final
    first
    further
    injured
    just
    killed
    last
    latest
    least
    many
    missing
    more
    most
    nearly
    new
    next
    only
    other
    own
    past
    previous
    recent
    remaining
    roughly
    same
    separate
    some
    such
    total
    various
    whole
    wounded
  `,
  measures: phrases`
    aid
    altitude
    area
    bail
    bond
    bonus
    budget
    capacity
    contract
    cost
    costs
    damage
    damages
    deal
    debt
    debts
    deficit
    demand
    depth
    distance
    dividend
    donation
    duration
    earnings
    exports
    fee
    fees
    fine
    fund
    grant
    growth
    height
    imports
    income
    inflation
    investment
    length
    lifespan
    loan
    loss
    losses
    magnitude
    margin
    margins
    output
    pay
    payment
    payments
    population
    premium
    price
    prices
    production
    profit
    profits
    radius
    ransom
    rating
    rent
    reserves
    revenue
    revenues
    reward
    salaries
    salary
    sales
    sentence
    settlement
    share
    size
    speed
    spending
    stake
    supply
    surplus
    tax
    taxes
    temperature
    temperatures
    term
    turnout
    turnover
    unemployment
    value
    wage
    wages
    weight
    width
    worth
    yield
    yields
  `,
  measuring: phrases`
    amounted
    amounts
    are
    averaged
    averages
    be
    been
    climbed
    closed
    cost
    costs
    declined
    decreased
    drop
    dropped
    eased
    ended
    estimated
    fall
    fallen
    falls
    fell
    gained
    grew
    grow
    grown
    hit
    increase
    increased
    is
    jumped
    lost
    measured
    measures
    plunged
    put
    reach
    reached
    remained
    remains
    rise
    risen
    rises
    rose
    set
    settled
    shrank
    slid
    slipped
    soared
    stands
    stood
    surged
    totaled
    totalled
    totals
    traded
    tumbled
    valued
    was
    weighed
    weighs
    were
  `,
  changes: [
    {
      words: phrases`
        added
        advanced
        climb
        climbed
        edged up
        gain
        gained
        grew
        grow
        grown
        grows
        increase
        increased
        increases
        jump
        jumped
        rebounded
        rise
        risen
        rises
        rose
        soared
        surged
        up
      `,
      name: "rise in {noun}",
    },
    {
      words: phrases`
        decline
        declined
        declines
        decrease
        decreased
        dipped
        down
        drop
        dropped
        drops
        eased
        edged down
        fall
        fallen
        falls
        fell
        lost
        plunged
        sank
        shrank
        slid
        slipped
        slumped
        tumbled
      `,
      name: "fall in {noun}",
    },
  ],
  levels: "to | at | from | near | below | above | around | in | for | over",
  goods: phrases`
    bitcoin
    bonds
    brent
    cocoa
    coffee
    copper
    corn
    crude
    diesel
    futures
    gas
    gasoline
    gold
    iron
    oil
    palladium
    petrol
    platinum
    rice
    shares
    silver
    stock
    stocks
    sugar
    wheat
  `,
  price: "price of {noun}",
  share: "share of {noun}",
  outcomes: phrases`
    affected
    appealed
    approved
    awarded
    banned
    blocked
    breached
    built
    burned
    burnt
    canceled
    cancelled
    captured
    cast
    cleared
    closed
    collapsed
    confiscated
    cut
    damaged
    delayed
    delivered
    demolished
    destroyed
    detected
    discovered
    donated
    downed
    dropped
    evacuated
    examined
    excluded
    exempted
    exported
    filled
    fired
    flooded
    found
    gained
    grounded
    hacked
    held
    hit
    imported
    imposed
    inspected
    installed
    intercepted
    invested
    launched
    looted
    lost
    needed
    offered
    opened
    owned
    pardoned
    planted
    pledged
    processed
    produced
    published
    purchased
    raised
    ransacked
    recalled
    recorded
    recovered
    rejected
    released
    removed
    repealed
    replaced
    reported
    required
    rescued
    restored
    reviewed
    revoked
    sanctioned
    scrapped
    searched
    seized
    shipped
    shut
    signed
    sold
    spent
    stolen
    struck
    submitted
    suspended
    taken
    targeted
    tested
    torched
    uncovered
    vandalized
    withdrawn
    withheld
    won
  `,
  fates: phrases`
    acquitted
    affected
    appointed
    arrested
    banned
    charged
    convicted
    deployed
    deported
    dismissed
    elected
    employed
    evacuated
    evicted
    expelled
    fired
    freed
    hired
    hospitalized
    identified
    indicted
    infected
    interviewed
    invited
    jailed
    licensed
    needed
    nominated
    pardoned
    quarantined
    questioned
    recalled
    registered
    reinstated
    released
    rescued
    sanctioned
    screened
    sentenced
    sought
    stranded
    sued
    summoned
    suspended
    targeted
    tested
    trained
    transferred
    trapped
    treated
    vaccinated
    wanted
  `,
  presents: [
    ["ies", "ied"],
    ["es", "ed"],
    ["s", "ed"],
    ["e", "ed"],
    ["", "ed"],
  ],
  lasting: phrases`
    needed
    required
  `,
  killing: phrases`
    airstrike
    airstrikes
    assassinated
    attack
    attacked
    attacks
    beheaded
    blast
    bomb
    bombed
    bombing
    bombings
    bombs
    clashes
    executed
    fatally shot
    fighting
    gunfire
    gunman
    gunmen
    gunned down
    homicide
    homicides
    kill
    killed
    killer
    killers
    killing
    killings
    kills
    massacre
    massacred
    militants
    murder
    murdered
    murdering
    murders
    offensive
    shelling
    shooting
    shootings
    shot
    slain
    slaughtered
    slaying
    slayings
    stabbed
    stabbing
    strike
    strikes
    violence
    war
  `,
  manners: {
    shot: phrases`
      accused of shooting
      admitted shooting
      allegedly shooting
      been hit
      before shooting
      by shooting
      charged with shooting
      for shooting
      gunshot victim
      gunshot victims
      shoot
      shooting of
      shooting victim
      shooting victims
      shootings of
      shoots
      shot
      struck by bullets
      struck by gunfire
      suffered gunshot wounds
      suffering from gun shot wounds
      suffering from gunshot wounds
      suffering gunshot wounds
      suspected of shooting
      was hit
      were hit
      with gun shot wounds
      with gunshot wounds
    `,
    abducted: phrases`
      abduct
      abducted
      abductees
      abducting
      abduction of
      abducts
      kidnap
      kidnapped
      kidnapping
      kidnapping of
      kidnaps
    `,
    hostage: phrases`
      captive
      captives
      held captive
      held hostage
      hostage
      hostages
      in captivity
      taken hostage
      taking hostage
      took hostage
    `,
    imprisoned: phrases`
      behind bars
      imprisoned
      imprisoning
      in jail
      in prison
      inmate
      inmates
      jailed
      jailing
      jails
      prisoner
      prisoners
      were jailed
    `,
    released: phrases`
      released on bail
    `,
    executed: phrases`
      executed
      executing
      execution of
      were executed
    `,
    suicide: phrases`
      killed themselves
      suicides
    `,
    evacuated: phrases`
      evacuated
      evacuates
      evacuating
      evacuation of
      evacuations
      evacuee
      evacuees
      were evacuated
    `,
    expelled: phrases`
      deportation of
      deported
      deporting
      expelled
      expelling
    `,
    refugee: phrases`
      refugee
      refugees
    `,
  },
  telling: {
    condition: phrases`
      condition
      conditions
      critical
      critically
      life threatening
      minor injuries
      serious
      seriously
      stable
    `,
    survival: phrases`
      escaped
      safe
      survive
      survived
      survivor
      survivors
      unharmed
      unhurt
      uninjured
    `,
    seizure: phrases`
      abducted
      abduction
      abductions
      captive
      captives
      captors
      hostage
      hostages
      kidnap
      kidnapped
      kidnapping
    `,
    release: phrases`
      bailed
      freed
      let go
      release
      released
      releasing
    `,
    attempt: phrases`
      attempt
      attempted
      attempting
      attempts
      plot
      plotted
      plotting
      threat
      threatened
      threatening
      tried to
      trying to
    `,
    refuge: phrases`
      asylum
      fled
      flee
      fleeing
      immigrant
      immigrants
      migrant
      migrants
      refugee
      refugees
    `,
    shooting: phrases`
      bullet
      bullets
      fired
      gunfire
      gunshot
      hit
      shooting
      shootings
      shot
      struck
      wounds
    `,
  },
  inflection: null,
};
