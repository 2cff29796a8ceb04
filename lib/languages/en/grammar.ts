import tagger from "../../../assets/data/tagging/en.json";
import { grammarWords } from "../partial";
import { phrases } from "../phrases";

export const grammar = grammarWords("en", {
  tagger,
  closedWords: null,
  possessiveEndings: [],
  nounShape: null,
  words: {
    DET: "the | a | an",
    PRON: phrases`
      anyone
      everybody
      everyone
      he
      herself
      him
      himself
      i
      it
      itself
      me
      no one
      nobody
      none
      noone
      she
      somebody
      someone
      them
      themselves
      they
      us
      we
      which
      who
      whom
      you
    `,
    NOUN: phrases`
      city hall
      crew
      crews
      gunshot
      gunshot wound
      gunshot wounds
      gunshots
      per cent
      press
      town hall
    `,
    ADJ: phrases`
      life - threatening
      life threatening
      non - life - threatening
      non - life threatening
      nonlife threatening
      unloaded
      unsecured
    `,
    ADV: phrases`
      again
      ago
      allegedly
      already
      also
      always
      annually
      apiece
      earlier
      here
      just
      later
      maybe
      never
      now
      often
      only
      perhaps
      reportedly
      still
      then
      there
      together
      twice
    `,
    CCONJ: "and | or | but | nor",
    SCONJ: "because | although | though | whether | unless | whereas | while | if | when",
    VERB: phrases`
      acknowledged
      added
      admitted
      allege
      alleged
      alleges
      announced
      announces
      appear
      appeared
      appears
      argued
      argues
      arrested
      believe
      believes
      collapsed
      confirm
      confirmed
      confirms
      crashed
      declared
      died
      dies
      drowned
      evacuated
      explained
      explains
      exploded
      hospitalised
      hospitalized
      identifies
      identify
      injured
      insisted
      insists
      killed
      kills
      met
      perished
      predicted
      remain
      remained
      reported
      rescued
      revealed
      said
      says
      stated
      struck
      suggested
      suggests
      tell
      tells
      testified
      told
      warned
      warns
      writes
      wrote
    `,
    ADP: phrases`
      according to
      along with
      amid
      among
      as well as
      because of
      despite
      due to
      during
      followed by
      in
      including
      of
      onto
      upon
      worth
    `,
  },
  genitives: "of",
  subordinating: "after | before | since | until | as | than | with",
  passives: "was | were | is | are | be | been | being | got | get | gets | getting",
  participialPassives: "being | getting",
  states: "dead | hurt | injured | wounded | missing | homeless | infected | unconscious | alive",
  attributiveUnits: phrases`
    acre
    barrel
    bpd
    day
    degree
    foot
    gal
    gallon
    hour
    inch
    kg
    km
    meter
    metre
    mile
    minute
    month
    pound
    second
    ton
    watt
    week
    yard
    year
  `,
  adpositions: phrases`
    a
    aboard
    ago
    ahead
    alongside
    amidst
    amongst
    apart
    as
    aside
    atop
    barring
    beneath
    beside
    besides
    but
    circa
    concerning
    considering
    de
    depending
    except
    excluding
    following
    given
    instead
    involving
    less
    like
    minus
    nearby
    next
    notwithstanding
    o
    opposite
    owing
    past
    plus
    prior
    regarding
    regardless
    round
    thanks
    throughout
    till
    together
    toward
    towards
    underneath
    unlike
    versus
    vs
    within
    x
    à
  `,
  perfects: "have | has | had | having",
  floating: "each | all | both",
  relatives: "who | which | whom | whose | where",
  relativesBehindNoun: "that",
  negations: "not | never | no longer | ' t | ’ t",
  determiners: "my | your | his | her | its | our | their",
  possessives: "'s | ' s | ’ s | s",
  plurals: phrases`
    aircraft
    alumni
    analyses
    bacteria
    baht
    barracks
    bases
    bpd
    cacti
    cattle
    children
    clergy
    cm
    crew
    crises
    criteria
    crossroads
    data
    dead
    deer
    dozen
    euro
    feet
    fish
    ft
    gal
    gb
    geese
    gw
    halves
    head
    headquarters
    hectare
    helicopter gunships
    homeless
    hp
    hundredweight
    hurt
    infected
    injured
    jobs
    kg
    kgs
    km
    kms
    knives
    kph
    kw
    lb
    lbs
    leaves
    lives
    livestock
    mb
    means
    media
    men
    mg
    mice
    missing
    mm
    more
    mph
    mw
    naira
    others
    oxen
    pct
    people
    per cent
    percent
    personnel
    police
    poultry
    rand
    ringgit
    salmon
    series
    sheep
    spacecraft
    species
    sq
    staff
    tb
    teeth
    troops
    unaccounted
    wives
    wolves
    women
    won
    works
    wounded
    yen
    yuan
  `,
  pluralEndings: ["s"],
  singularEndings: ["ss", "us", "is", "'s", "news"],
  agrees: true,
  quantifiers: "one | hundred | thousand",
});
