import packed from "../../../assets/data/units/en.json";
import type { QuantityWords } from "../contract/quantities";
import { crossed, phrases } from "../phrases";
import { unitTable } from "../unit-table";
import { persons, things } from "./groups";
import { kinds } from "./kinds";

const NOT = phrases`
    can ' t
    cannot
    couldn ' t
    didn ' t
    doesn ' t
    don ' t
    mustn ' t
    never
    not
    shouldn ' t
    won ' t
    wouldn ' t
  `;

/** Behind a quotation: '"It was quiet," said one welder'. */
const SPEAKER = crossed(
  ", | \" | ” | ' | ’",
  crossed("said | says | added | recalled | asked | wrote", "one"),
);

export const quantities: QuantityWords = {
  code: "en",
  clitics: { prefixes: [], suffixes: [], finals: {} },
  abbreviations: phrases`
    adm
    al
    approx
    apr
    atty
    aug
    ave
    blvd
    capt
    ch
    cmdr
    co
    col
    corp
    cpt
    dec
    dept
    det
    dr
    ed
    est
    etc
    feb
    fig
    fri
    ft
    gen
    gov
    hon
    hwy
    in
    inc
    insp
    jan
    jr
    jul
    jun
    lt
    ltd
    maj
    mar
    messrs
    mi
    mme
    mon
    mr
    mrs
    ms
    no
    nos
    nov
    oct
    pp
    pres
    prof
    rd
    rep
    rev
    sat
    sen
    sep
    sept
    sgt
    sq
    sr
    st
    sun
    supt
    thu
    tue
    vol
    vs
    wed
  `,
  hedges: {
    before: {
      exact: phrases`
        anything short of
        concerns about
        details about
        gave up to
        give up to
        hand over
        handed over
        handing over
        hands over
        heard about
        information about
        know about
        learn about
        learning about
        more about
        nothing short of
        over a period of
        over the course of
        phased in over
        pulled over
        questions about
        ran over
        spread out over
        spread over
        stop short of
        stopped short of
        stopping short of
        take over
        taken over
        talk about
        talking about
        told about
        took over
        turn over
        turned over
        won over
      `,
      about: phrases`
        about
        almost
        an approximate
        an estimated
        approaching
        approx
        approx.
        approximately
        around
        as good as
        c.
        circa
        close on
        close to
        estimated
        estimated at
        estimated to be
        in the neighborhood of
        in the order of
        in the region of
        in the vicinity of
        just about
        maybe
        near
        nearing
        nearly
        on the order of
        or so
        perhaps
        plus or minus
        roughly
        some
        something like
        somewhere around
        the best part of
        the equivalent of
        upward of about
        virtually
      `,
      "at-least": phrases`
        a minimum of
        at a minimum
        at least
        at the very least
        minimum of
        no fewer than
        no less than
        no lower than
        not fewer than
        not less than
        not under
      `,
      "more-than": phrases`
        a little more than
        a little over
        above
        better than
        beyond
        exceed
        exceeded
        exceeding
        exceeds
        far more than
        greater than
        higher than
        in excess of
        just above
        just over
        larger than
        little more than
        longer than
        more than
        north of
        over
        slightly more than
        slightly over
        surpassed
        surpasses
        surpassing
        toll passed
        toll passes
        topped
        topping
        tops
        upward of
        upwards of
        well above
        well in excess of
        well over
      `,
      "at-most": phrases`
        a cap of
        a limit of
        a maximum of
        as far as
        as high as
        as long as
        as many as
        as much as
        at most
        at the most
        barely
        can reach
        capped at
        could reach
        did not exceed
        does not exceed
        hardly
        limited to
        maximum of
        may reach
        might reach
        never more than
        no greater than
        no higher than
        no larger than
        no longer than
        no more than
        not even
        not exceeding
        not more than
        not over
        reaching up to
        scarcely
        up to
      `,
      "less-than": phrases`
        a little less than
        a little under
        below
        fewer than
        just below
        just short of
        just shy of
        just under
        less than
        lower than
        not quite
        short of
        shorter than
        shy of
        slightly fewer than
        slightly less than
        slightly under
        smaller than
        south of
        under
        well below
        well under
      `,
    },
    open: {},
    after: {
      "at-least": phrases`
        +
        and above
        and more
        and up
        at a minimum
        at least
        minimum
        or above
        or greater
        or higher
        or longer
        or more
        or over
        plus
      `,
      "more-than": "and counting | - plus | -plus | - odd more",
      "at-most": "at most | or less | or fewer | at the most | maximum | or below | or under | or lower",
      about: "or so | or thereabouts | approximately | roughly | - odd | - ish | odd | give or take",
    },
    within: {},
    limits: "within | within a period of | within the next | within another | within just | within only",
    denials: crossed(
      NOT,
      phrases`
        accommodate
        allow
        be
        carry
        cost
        exceed
        fit
        fit in
        hold
        last
        need
        permit
        require
        seat
        spend
        stay
        survive
        take
        take in
        withstand
      `,
    ),
  },
  ranges: {
    openers:
      "between | from | anywhere between | anywhere from | somewhere between | ranging from | ranging between",
    joiners: "and | to | or | through | and about | and perhaps | up to",
    alternatives: "or",
  },
  history: {
    moves: phrases`
      advanced
      ballooned
      bringing
      brings
      brought
      changed
      climb
      climbed
      climbing
      climbs
      crept
      cut
      cutting
      decline
      declined
      decrease
      decreased
      decreasing
      doubled
      down
      drop
      dropped
      dropping
      drops
      edged
      expanded
      fall
      fallen
      falling
      falls
      fell
      go
      going
      gone
      grew
      grow
      growing
      grown
      grows
      improved
      increase
      increased
      increases
      increasing
      jump
      jumped
      jumping
      jumps
      lifted
      lowered
      lowering
      moved
      moving
      narrowed
      pushed
      pushing
      raise
      raised
      raises
      raising
      reduced
      reducing
      revise
      revised
      rise
      risen
      rises
      rising
      rose
      sank from
      shrank
      shrinking
      shrunk
      slid
      slipped
      soared
      surged
      surging
      swelled
      tripled
      up
      updated
      upgraded
      went
      widened
    `,
    from: "from | up from | down from | up from the | down from the",
    earlier: phrases`
      a previous toll of
      an earlier count of
      an earlier estimate of
      an earlier figure of
      an earlier toll of
      earlier count of
      earlier estimate of
      earlier figure of
      earlier reported
      earlier said
      earlier toll of
      from a previous
      from an earlier
      from an initial
      from the earlier
      from the previous
      had been
      had been at
      had been put at
      had counted
      had earlier been
      had earlier said
      had listed
      had reported
      had stood at
      initial count of
      initial estimate of
      initial figure of
      initial toll of
      initially put at
      initially reported
      initially said
      previous count of
      previous estimate of
      previous figure of
      previous toll of
      previous toll was
      previously put at
      previously stood at
      revised from
      the previous toll of
      the toll had been
    `,
    earlierAfter: phrases`
      a day earlier
      a month earlier
      a week earlier
      a year earlier
      an hour earlier
      as first reported
      at first
      earlier in the day
      earlier on
      earlier that day
      hours earlier
      initially
      initially reported
      previously
      the day before
      the night before
      the previous day
      the previous night
    `,
    against: phrases`
      against
      compared to
      compared with
      down from
      from
      instead of
      rather than
      to
      up from
      versus
    `,
  },
  kinds,
  persons,
  personEndings: [
    "ists",
    "icians",
    "men",
    "crats",
    "goers",
    "workers",
    "fighters",
    "officers",
    "keepers",
    "ologists",
    "athletes",
    "tenders",
    "mates",
  ],
  measureNouns: phrases`
    amount
    average
    cost
    count
    distance
    extent
    figure
    level
    maximum
    minimum
    number
    order
    range
    rate
    sum
    total
    tune
    value
  `,
  measured: phrases`
    area
    budget
    cost
    costs
    damage
    debt
    deficit
    depth
    fine
    height
    inflation
    length
    loss
    losses
    magnitude
    population
    price
    prices
    profit
    revenue
    salary
    share
    speed
    stake
    surplus
    temperature
    turnout
    unemployment
    wage
    weight
  `,
  countVerbs: phrases`
    bring
    brings
    brought
    confirmed
    confirms
    count
    counted
    counting
    counts
    estimated
    estimates
    found
    heard
    leaves
    leaving
    left
    listed
    lists
    logged
    need
    needed
    needs
    put
    puts
    recorded
    records
    registered
    reported
    reports
    takes
    tallied
    took
  `,
  seeks: phrases`
    hunt for
    hunting
    hunting for
    in search of
    look for
    looking for
    search for
    searching for
    seeking
  `,
  offsets: "away | outside | after | before | of | from | since | into | following | prior to",
  amounts: phrases`
    accounted
    accounts
    amounted
    amounts
    averaged
    averages
    came to
    closed
    comes to
    cost
    costs
    covered
    covers
    ended
    estimated
    exceeded
    exceeds
    held
    hit
    hits
    kept
    lasted
    lasts
    measured
    measures
    numbered
    numbers
    opened
    priced
    put
    reach
    reached
    reaches
    remain
    remained
    remains
    set
    settled
    spans
    stand at
    stands
    stands at
    stood
    stood at
    topped
    totaled
    totalled
    totals
    traded
    valued
    weighed
    weighs
    worth
  `,
  sought: phrases`
    assailant
    assailants
    attacker
    attackers
    bomber
    bombers
    burglar
    burglars
    culprit
    culprits
    escapee
    escapees
    fugitive
    fugitives
    gunman
    gunmen
    kidnapper
    kidnappers
    killer
    killers
    perpetrator
    perpetrators
    robber
    robbers
    shooter
    shooters
    suspect
    suspects
    terrorist
    terrorists
    thief
    thieves
  `,
  periods: "past | last | next | coming | previous | first | following",
  deathExaminers: "coroner | medical examiner",
  conatives:
    "attempt | attempted | attempting | intended | planned | planning | plotted | plotting | threatened | threatening | tried | trying | vowed | wanted | wants",
  paces: crossed(
    "block | blocks | door | doors | house | houses | car length | car lengths",
    "away | down | over | up | north | south | east | west | from",
  ),
  dimensions: "tall | long | wide | deep | high | thick",
  acts: phrases`
    act
    acts
    case
    cases
    chance
    charge
    charges
    count
    counts
    crime
    crimes
    way
    ways
    years
  `,
  victims: "victim | victims",
  leaving: "left | leaves | leaving | leave | put | puts | putting | landed",
  freeing: "free | freed | frees | release | released | releases | set free",
  lives: "life | lives",
  takingLives:
    "claim | claimed | claims | cost | costs | end | ended | lose | loses | lost | take | taken | takes | took",
  includes: "included | include | includes",
  noneLeft: phrases`
    ${crossed("killing | kills | killed", "all aboard | all on board | everyone aboard | everyone on board | everybody on board | everybody aboard | all those on board | all those aboard")}
    ${crossed("all aboard | all on board | everyone aboard | everyone on board | all those on board", "died | were killed | was killed | perished")}
    no known survivors
    no survivors
  `,
  wounds: phrases`
    burns
    gunshot wound
    gunshot wounds
    gunshots
    injuries
    injury
    lacerations
    stab wound
    stab wounds
    wound
    wounds
  `,
  bearing:
    "had | has | have | having | suffer | suffered | suffering | suffers | sustained | sustaining | sustains | received | with | from | for",
  hospitals: phrases`
    emergency room
    hospital
    hospitals
    infirmary
    medical center
    medical centers
    medical centre
    trauma center
    trauma centre
  `,
  carrying: phrases`
    admitted
    airlifted
    arrived
    brought
    carried
    driven
    drove
    flown
    hospitalised
    hospitalized
    moved
    remain
    remained
    remains
    rushed
    send
    sends
    sent
    showed
    taken
    transferred
    transported
    treated
    walked
    went
  `,
  contents: "in",
  populated: phrases`
    city
    community
    country
    county
    hamlet
    island
    municipality
    nation
    settlement
    suburb
    town
    village
  `,
  things,
  exchange: crossed(
    "to the | against the | per | for one | to one",
    "dollar | US dollar | U.S. dollar | euro | pound | pound sterling | yen",
  ),
  relatives: "who | whom",
  equivalents: "or | equivalent to | the equivalent of | or the equivalent of",
  belowZero: "below zero | below 0",
  plus: "plus | plus another | plus a further | and another | and a further | on top of another",
  kin: crossed(
    phrases`
      dad
      father
      grandfather
      grandmother
      mom
      mother
      mum
      parent
      parents
      stepfather
      stepmother
      widow
      widower
    `,
    "of | to",
  ),
  counters: "number of | numbers of",
  table: unitTable(packed),
  units: {
    percent: "per cent | pct | per cents | percents",
    "percentage-point": phrases`
      per cent points
      percentage - point
      percentage point
      percentage points
      pp
      ppt
    `,
    "basis-point": "basis points | basis point | bps | bp | - basis - point",
    kilometer: "kilometres | kilometre | klicks",
    meter: "metres | metre",
    centimeter: "centimetres | centimetre | cms",
    millimeter: "millimetres | millimetre",
    mile: "mi",
    "nautical-mile": "sea miles",
    yard: "yds",
    foot: "ft.",
    inch: "in.",
    "square-kilometer": phrases`
      square - kilometer
      square kilometre
      square kilometres
      square km
      square kms
    `,
    "square-meter": "square metres | square metre | square - meter | square - metre",
    "square-mile": "square - mile | sq. miles",
    "square-foot": "square - foot | sq feet",
    dunam: "dunums",
    second: "secs | sec",
    minute: "mins | min",
    hour: "hrs | an hour | of an hour | of an hour's",
    day: phrases`
      consecutive days
      day's
      days'
      full days
      further days
      more days
      straight days
      working days
    `,
    night: "straight nights | consecutive nights",
    week: "straight weeks | consecutive weeks | more weeks | full weeks | weeks' | week's",
    month: "straight months | consecutive months | more months | months' | month's",
    year: "straight years | consecutive years | more years | full years | years' | year's",
    "kilometer-per-hour": phrases`
      kilometer - per - hour
      kilometers an hour
      kilometre per hour
      kilometres an hour
      kilometres per hour
      km an hour
      km per hour
    `,
    "mile-per-hour": "miles an hour | mile an hour | mile - an - hour | mile - per - hour",
    "meter-per-second": "metres per second | meters a second | metres a second",
    "foot-per-second": "feet per second | feet a second",
    kilogram: "kilogrammes | kilos | kilo",
    gram: "grammes | gramme",
    tonne: "tonnes | tonne | metric tonnes",
    ton: "short tons",
    pound: "lbs | lbs.",
    liter: "litres | litre",
    milliliter: "millilitres | millilitre",
    barrel: "barrels of oil",
    "cubic-meter": "cubic metres | cubic metre",
    "acre-foot": "acre feet",
    celsius: "c | degrees centigrade | celsius | deg c | c degrees",
    fahrenheit: "f | fahrenheit",
    magnitude: "- magnitude | magnitude | on the richter scale | on the moment magnitude scale",
    "kilowatt-hour": "kilowatt hours",
    USD: "bucks",
    GBP: "quid | pounds sterling | pound sterling | sterling",
    cent: phrases`
      cent
      centavos
      centimes
      cents
      fils
      halalas
      kopeck
      kopecks
      kopeks
      paisa
      paise
      pence
      pennies
      penny
      piasters
      piastres
      øre
    `,
    CNY: "renminbi | rmb",
    KRW: "won",
    BRL: "reais",
    IRR: "tomans | toman",
    PEN: "soles",
    XOF: "CFA francs | CFA franc | francs CFA",
  },
  weights: {
    words: "pounds | pound",
    unit: "pound",
    goods: phrases`
      TNT
      ammunition
      beef
      butter
      cannabis
      cargo
      cheese
      chicken
      cocaine
      coffee
      copper
      debris
      drugs
      dynamite
      explosive
      explosives
      fat
      fentanyl
      fireworks
      fish
      flour
      food
      fruit
      garbage
      gold
      gunpowder
      hashish
      heroin
      ice
      ivory
      lead
      marijuana
      meat
      meth
      methamphetamine
      muscle
      narcotics
      opium
      pork
      potatoes
      powder
      produce
      rice
      rock
      rocks
      salt
      sand
      shrimp
      silver
      steel
      sugar
      thrust
      trash
      waste
      weight
      wheat
    `,
    verbs:
      "weigh | weighs | weighed | weighing | lost | loses | gained | lift | lifts | lifted | carry | carrying",
  },
  money: {
    countryPlace: "before",
    nouns: [
      { words: "roubles | rouble", codes: "RUB BYN", usual: "RUB" },
      { words: "liras | lira", codes: "TRY LBP SYP EGP", usual: "TRY" },
      { words: "riyals | riyal | rials | rial", codes: "SAR QAR YER OMR IRR" },
      { words: "crowns | krona | krone", codes: "CZK DKK NOK SEK ISK" },
      { words: "won", codes: "KRW KPW", usual: "KRW" },
      { words: "yuan", codes: "CNY" },
    ],
    countries: {
      USD: "American | America | U.S. | USA | Washington",
      GBP: "Britain | England | Scotland | Wales | London | UK | U.K.",
      EGP: "Cairo",
      SYP: "Damascus",
      LBP: "Beirut",
      SDG: "Khartoum",
      SAR: "Riyadh",
      QAR: "Doha",
      YER: "Sanaa",
      IRR: "Tehran",
      AED: "Emirati | Dubai | Abu Dhabi | United Arab Emirates | UAE | U.A.E.",
      PKR: "Islamabad | Karachi | Lahore",
      INR: "Delhi | Mumbai",
      PHP: "Manila",
      XOF: "Ivorian | Senegalese | Malian",
      ARS: "Argentinian",
      NPR: "Nepali",
      TRY: "Turkish | Turkey | Ankara | Istanbul",
      SEK: "Swedish | Sweden | Stockholm",
      ISK: "Icelandic | Iceland",
      CZK: "Czech | Prague",
    },
  },
  quakes: "earthquake | earthquakes | quake | quakes | tremor | tremors | aftershock | aftershocks",
  unitsBefore: {
    magnitude: "magnitude | a magnitude | magnitude of | a magnitude of | magnitude - | measuring",
    GBP: "£",
  },
  zero: {
    negators: "no | not a single | without | without any | neither | not one | zero | not any | never any",
    nobody: "nobody | no one | no - one | none | noone | not a soul",
    any: "",
    leadsTo: "in | to",
    occurrences: "case | cases | instances | loss",
    telling: phrases`
      announce
      announced
      confirm
      confirmed
      disclose
      disclosed
      give
      given
      know
      known
      mention
      mentioned
      provide
      provided
      release
      released
      report
      reveal
      revealed
      said
      say
      specified
      specify
    `,
    save: phrases`
      apart from
      besides
      but
      except
      how many
      how much
      if
      immediately
      other than
      save
      whether
      why
      yet whether
    `,
    except: phrases`
      no comment
      no confirmation
      no details
      no doubt
      no drivers
      no evidence
      no fewer than
      no idea
      no immediate
      no intention
      no later than
      no less than
      no longer
      no matter
      no more than
      no one believes
      no one can say
      no one could say
      no one doubts
      no one is sure
      no one knows
      no plan to
      no point
      no question
      no reason
      no room
      no sign
      no sign of
      no signs
      no sooner
      no stranger
      no way
      no wonder
      no word
      nobody doubts
      nobody is sure
      nobody knows
      without a home
      without delay
      without electricity
      without power
      without warning
      without water
    `,
  },
  notFigures: {
    before: {
      list: "top",
      name: phrases`
        a
        act
        agenda
        airbus
        alert level
        amendment
        annex
        antonov
        apartment
        apollo
        appendix
        apt
        area
        area code
        article
        articles
        ballot measure
        ballot question
        battalion
        bay
        berth
        bill
        block
        boeing
        bridge
        brigade
        building
        bus
        bus route
        camp
        car
        case
        cat
        category
        cell
        cessna
        ch
        ch.
        chandrayaan
        channel
        chapter
        class
        clause
        company
        council district
        county road
        court
        courtroom
        covid
        decree
        depression
        directive
        district
        division
        dock
        docket
        engine
        episode
        euro
        exit
        expo
        falcon
        figure
        file
        flight
        floor
        force
        form
        formula
        freeway
        g
        gallery
        gate
        gates
        grade
        group
        hall
        hangar
        heat
        highway
        hill
        house number
        hwy
        hwy.
        i
        image
        interstate
        iphone
        item
        junction
        kilometer
        kilometer marker
        kilometers
        kilometre
        kilometres
        km
        ladder
        lane
        leopard
        level
        line
        lines
        locker
        lodge
        lot
        m
        mark
        measure
        metro line
        mile
        mile marker
        milepost
        miles
        mk
        model
        motorway
        newschannel
        no
        no.
        number
        numbers
        ordinance
        page
        part
        pavilion
        phase
        phases
        photo
        photos
        picture
        pictures
        pier
        platform
        playstation
        point
        policy
        pool
        post
        postcode
        precinct
        prop
        proposition
        pump
        question
        reactor
        regiment
        regulation
        resolution
        room
        route
        routes
        row
        rule
        runway
        schedule
        seat
        section
        sections
        sector
        shaft
        shahed
        site
        size
        slide
        slides
        slot
        squad
        stage
        starship
        state road
        state route
        station
        step
        studio
        suite
        super bowl
        symphony
        table
        team
        terminal
        tier
        title
        track
        train
        tram
        tram line
        tropical storm
        truck
        type
        u.s.
        u.s. highway
        u.s. route
        unit
        us
        verse
        version
        vision
        volume
        ward
        warehouse
        wearing
        well
        wharf
        windows
        world cup
        zip
        zip code
        zone
      `,
      age: phrases`
        age
        aged
        aged just
        ages
        ages ,
        also
        anyone under
        as being
        as old as
        as young as
        at age
        at the age of
        average age is
        average age of
        average age was
        babies of
        baby of
        being
        both
        boy of
        boys of
        child of
        children of
        children under
        daughter of
        dead aged
        dead at
        died at
        dies at
        girl of
        girls of
        he is
        he was
        infant of
        infants of
        is aged
        kids under
        man of
        median age of
        newborn of
        older than
        over the age of
        she is
        she was
        son of
        sweet
        the age of
        those under
        toddler of
        turned
        turning
        turns
        under the age of
        who , at
        who at
        who is
        who turned
        who was
        woman of
        younger than
      `,
      phone: phrases`
        call
        calling
        dial
        dialing
        helpline
        hotline
        phone
        phoning
        ring
        ringing
        shortcode
        tel
        tel.
        telephone
        text
        texting
      `,
      date: phrases`
        ( c )
        after
        autumn
        before
        by
        class of
        copyright
        during
        early
        fall
        from
        in
        late
        mid -
        of
        since
        spring
        summer
        the
        until
        winter
        year
        ©
      `,
      time: "at about - time | half past | quarter past | quarter to",
      idiom: phrases`
        for every
        in every
        one in
        one in every
        one of every
        one out of
        one out of every
        out of every
      `,
    },
    after: {
      age: phrases`
        ' s
        - day - old
        - day old
        - month - old
        - month - olds
        - month old
        - months - old
        - mth old
        - something
        - week - old
        - week old
        - year - old
        - year - olds
        - years - old
        - years old
        - yo
        - yr - old
        / yo
        day old
        month old
        months old
        week old
        y / o
        year - old
        year - olds
        year old
        year olds
        years of age
        years old
        yo
        yr . old
        yr old
        yrs . old
        yrs old
        ’ s
      `,
      time: "a.m. | p.m. | am | pm | a.m | p.m | o ' clock | noon gmt | gmt | hours gmt | hrs gmt",
      date: crossed(
        "months to | months through | months until | months ended | months ending",
        phrases`
          apr
          apr.
          april
          aug
          aug.
          august
          dec
          dec.
          december
          feb
          feb.
          february
          jan
          jan.
          january
          jul
          jul.
          july
          jun
          jun.
          june
          mar
          mar.
          march
          may
          nov
          nov.
          november
          oct
          oct.
          october
          sep
          sep.
          sept
          sept.
          september
        `,
      ),
      idiom: phrases`
        - bedroom
        - day week
        - door
        - fold
        - kilometer mark
        - kilometre mark
        - km mark
        - lane
        - legged
        - magnum
        - man
        - man band
        - member
        - mile mark
        - mile point
        - over
        - part
        - party
        - point plan
        - room
        - run
        - seat
        - seater
        - shot
        - star
        - state
        - step
        - storey
        - story
        - time
        - under
        - way
        - wheel drive
        - word
        kilometer mark
        kilometre mark
        km mark
        magnum
        mile mark
        state solution
        times no
        times over
      `,
      name: phrases`
        ${crossed("- year | year", "bond | bonds | government bond | government bonds | note | notes | treasury | treasuries | treasury yield | treasury note | gilt | gilts | gilt yield | bund | bunds | bund yield | yield | yields | government yield | government bond yield | mortgage | mortgages | fixed mortgage | fixed - rate mortgage | benchmark | benchmark yield")}
        ${crossed("mm | - mm | millimeter | - millimeter | - millimetre", "weapon | weapons | firearm | firearms | semi | semiautomatic | hunting | shell | shells | artillery | artillery shell | artillery shells | round | rounds | ammunition | mortar | mortars | howitzer | howitzers | gun | guns | pistol | pistols | handgun | handguns | rifle | rifles | cannon | casing | casings | shell casing | shell casings | bullet | bullets | cartridge | cartridges | caliber | calibre")}
        - caliber
        - calibre
        - gauge
        - kilovolt
        - kv
        - octane
        - volt
        caliber
        calibre
        gauge shotgun
        kilovolt
        kilovolts
        kv
        octane
        volt
        volts
      `,
      address: phrases`
        - block
        - block of
        ave
        ave.
        avenue
        block of
        blvd
        boulevard
        circle
        court
        ct
        dr
        drive
        highway
        lane
        parkway
        place
        rd
        road
        st
        st.
        street
        terrace
        way
      `,
    },
    spends: "spend | spends | spent | spending | serve | serves | served | serving",
    stations: "news | newsroom | sports | weather",
    ages: "ages | in age | age limit | age limits | minimum age | legal age | drinking age | voting age | age range | age ranges | ages ranged | ages ranging",
    alone: {},
    agedAt: "at",
    ones: "one",
    articles: "",
    demonstratives: "that",
    votes: "vote | votes | decision | majority | ruling | margin | split | verdict | party - line",
    namedDuals: "",
    idioms: phrases`
      ${SPEAKER}
      1,000 times
      20 / 20
      24 / 7
      50 / 50
      7 - eleven
      7 eleven
      9 / 11
      911 call
      911 callers
      911 calls
      911 dispatcher
      911 dispatchers
      911 operator
      911 operators
      a day or two
      a hundred times
      a hundred years
      a million times
      a minute or two
      a month or two
      a second or two
      a thousand times
      a week or two
      above zero
      according to one
      an hour or two
      another one
      any one
      as one
      at one point
      at one time
      below zero
      big five
      big four
      big three
      call 911
      called 911
      calling 911
      calls 911
      catch - 22
      day one
      dialed 911
      each one
      eight - figure
      every one
      fifty - fifty
      first one
      five - eyes
      five - figure
      five eyes
      fortune 100
      fortune 50
      fortune 500
      four - figure
      group of 77
      group of eight
      group of seven
      just one more
      minute or two
      nine - figure
      no one
      number one
      number two
      on the one hand
      one - fifth
      one - fourth
      one - half
      one - man
      one - off
      one - on - one
      one - quarter
      one - sided
      one - third
      one - time
      one - way
      one - woman
      one - year deal
      one another
      one another's
      one by one
      one can
      one could
      one day
      one final
      one in eight
      one in every
      one in five
      one in four
      one in nine
      one in seven
      one in six
      one in ten
      one in three
      one last time
      one might
      one more example
      one more time
      one of her
      one of his
      one of its
      one of the
      one of their
      one of them
      one or two
      one should
      one side
      one that
      one the most
      one thing
      one time
      one way or another
      one week later
      one who
      second or two
      seven - figure
      six - day war
      six - figure
      six feet under
      square one
      takes two to
      ten times
      the one
      the two countries
      the two sides
      things to know
      this one
      three - figure
      three - quarters
      three - time
      told 911
      twin towers
      two - term
      two - thirds
      two - time
      two koreas
      which one
    `,
  },
  partitives: phrases`
    additional
    among
    among the
    fewer
    further
    more
    new
    of
    of her
    of his
    of its
    of our
    of the
    of their
    of them
    of these
    of those
    of which
    of whom
    other
    others
    others of the
    out of
    out of the
  `,
  wholes: "out of | of | of the | out of the",
  anaphors: phrases`
    among them
    including
    including at least
    more
    of them
    of these
    of those
    of which
    of whom
    other
    others
    the rest
  `,
  stops: phrases`
    a
    about
    above
    abroad
    according
    across
    after
    again
    against
    all
    alone
    along
    already
    also
    altogether
    among
    an
    and
    apiece
    are
    around
    as
    at
    away
    back
    be
    because
    been
    before
    behind
    being
    below
    between
    beyond
    both
    but
    by
    came
    can
    could
    did
    do
    does
    down
    during
    each
    early
    even
    every
    fell
    for
    friday
    from
    gave
    got
    had
    has
    have
    he
    her
    here
    his
    i
    if
    in
    including
    inside
    into
    is
    it
    its
    just
    last
    late
    left
    live
    made
    may
    might
    monday
    must
    my
    nationwide
    near
    need
    needed
    next
    nor
    not
    now
    of
    off
    on
    on monday
    only
    onto
    or
    our
    out
    outside
    over
    overall
    overnight
    per
    put
    ran
    remain
    remained
    remains
    rose
    safely
    said
    saturday
    say
    says
    set
    shall
    she
    should
    since
    so
    soon
    stay
    stayed
    still
    stood
    such
    sunday
    than
    that
    the
    their
    then
    there
    these
    they
    this
    those
    through
    throughout
    thursday
    to
    today
    told
    tomorrow
    tonight
    took
    total
    tuesday
    under
    until
    up
    via
    want
    was
    we
    wednesday
    went
    were
    when
    where
    which
    while
    who
    whom
    will
    with
    without
    work
    worked
    worldwide
    would
    yesterday
    yet
    you
    your
  `,
  breaks: phrases`
    after
    although
    because
    before
    but
    despite
    however
    meanwhile
    though
    when
    whereas
    while
    whose
    yet
  `,
  joins: "and | and a",
  adjectivesFollow: false,
};
