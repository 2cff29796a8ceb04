import type { ScopeWords } from "../contract/scopes";
import { phrases } from "../phrases";

const CULPRITS = [
  "gunman",
  "gunmen",
  "shooter",
  "attacker",
  "attackers",
  "assailant",
  "assailants",
  "bomber",
  "bombers",
  "suspect",
  "suspects",
  "killer",
];

const joined = (phrases: readonly string[]): string => phrases.join(" | ");

export const scopes: ScopeWords = {
  wholes: phrases`
    among the
    are among
    of her
    of his
    of its
    of the
    of their
    of them
    of these
    of those
    of whom
    out of
    was among
    were among
  `,
  further: "more | another | additional | further | extra | on top of",
  others: "other | others | else | someone else",
  feared: phrases`
    also may have
    as high as
    believed dead
    bracing for
    could be
    could climb
    could have
    could reach
    could rise
    could take
    expected
    expected to rise
    expects
    fear
    feared
    fears
    likely to rise
    may also have
    may be
    may have
    may rise
    may take
    might be
    might have
    might rise
    possibly
    potential
    potentially
    prepared for
    preparing for
    presumed
    threatened
    would be
    would have
  `,
  running: phrases`
    at last count
    currently
    had raised
    has raised
    have raised
    in custody
    now
    since
    so far
    thus far
    to date
    until now
  `,
  projected: phrases`
    exit poll
    exit polls
    expected
    expects
    forecast
    forecasts
    opinion poll
    opinion polls
    polling average
    predicted
    predicts
    projected
    projected to
    projection
    projections
    would be cut
    would be raised
    would be reduced
  `,
  denied:
    "did not | didn't | do not | don't | does not | doesn't | were not | weren't | have not | haven't | had not | hadn't",
  against: "against | opposed | in opposition",
  versus: "against | compared to | compared with | versus | vs",
  renewed: phrases`
    for a second day
    for a third day
    fresh attack
    fresh attacks
    fresh clashes
    fresh strikes
    in new attacks
    in new clashes
    in new strikes
    new air strikes
    new airstrikes
    new wave of attacks
    renewed attacks
    renewed clashes
    renewed strikes
    second day of
    third day of
  `,
  narrowed: phrases`
    at a hospital
    at the hospital
    at the scene
    critical condition
    critically
    discharged
    first attack
    first blast
    first bomb
    first explosion
    first phase
    immediately
    in critical condition
    in intensive care
    in serious condition
    in stable condition
    initial phase
    instantly
    life - threatening
    life threatening
    lightly injured
    lightly wounded
    live ammunition
    live bullets
    live fire
    live rounds
    minor injuries
    on scene
    on the scene
    on the spot
    released from
    remain hospitalized
    remain in
    remained hospitalized
    remained in
    second attack
    second blast
    second bomb
    second explosion
    second phase
    serious condition
    serious injuries
    seriously
    severely
    slightly
    still hospitalized
    treated and released
    underwent surgery
  `,
  inside: "inside the | inside a | within the",
  throughout: "across | throughout | in all | in total | altogether | overall",
  grave:
    "significant | serious | major | severe | grave | life threatening | critical | critically | seriously",
  hit: "shot | victims | gunshot victims | shooting victims | gunned down | struck by gunfire",
  hurt: phrases`
    hurt
    injured
    injuries
    injuring
    shot and injured
    shot and wounded
    survived
    wounded
    wounding
  `,
  parents: phrases`
    dad of
    father - of
    father of
    grandfather of
    grandmother of
    mom of
    mother - of
    mother of
    mum of
    parents of
  `,
  standings: "defeats | games left | games to play | matches left | point lead | points | victories",
  priced: phrases`
    a barrel
    a gallon
    a liter
    a litre
    a share
    a ton
    a tonne
    an ounce
    per barrel
    per gallon
    per liter
    per litre
    per ounce
    per share
    per ton
    per tonne
  `,
  informants:
    "aides | officials | people briefed | people close | people familiar | people with | persons familiar | sources",
  unnamed: phrases`
    a law enforcement official
    an official
    authorities
    deputies
    detectives
    investigators
    law enforcement
    law enforcement officials
    local authorities
    local officials
    local police
    officers
    officials
    police
    police officials
    sources
    state police
    the authorities
    the police
  `,
  joins: "and",
  single: "a | an | another",
  second: "a second | a 2nd | a third | a 3rd | the second",
  since: "since",
  incidents: phrases`
    a separate
    another attack
    another blast
    another bombing
    another crash
    another explosion
    another fire
    another incident
    another raid
    another shooting
    another strike
    deadliest since
    during the same period
    earlier attack
    earlier attacks
    earlier incident
    first since
    highest since
    in a similar
    lowest since
    nationally
    nationwide
    on average
    over the same period
    previous attack
    previous attacks
    previous incident
    previous record
    previous shooting
    separate attack
    separate attacks
    separate incident
    separate incidents
    separate shooting
    separate shootings
    separately
    similar attack
    similar attacks
    similar bombing
    similar crash
    similar incident
    similar shooting
    since the beginning of the year
    since the start of the year
    so far this year
    this season
    this year
    worst since
    year to date
  `,
  earlier: phrases`
    a decade ago
    a month ago
    a week ago
    a year ago
    a year earlier
    days earlier
    decades ago
    earlier in the month
    earlier in the year
    earlier this month
    earlier this week
    earlier this year
    in recent months
    in recent weeks
    in recent years
    in the past decade
    in the past year
    last autumn
    last fall
    last month
    last spring
    last summer
    last week
    last winter
    last year
    months ago
    months earlier
    over the past year
    over the years
    since then
    the day before
    the previous day
    the previous year
    the year before
    two weeks ago
    weeks ago
    weeks earlier
    years ago
    years earlier
  `,
  asOf: "as of | by | until | up to",
  attaching: phrases`
    began
    in which
    injuring
    killing
    leaving
    started
    that
    when
    where
    which
    who
    whose
    won
    wounding
  `,
  withCulprit: joined(
    CULPRITS.flatMap((culprit) => [
      `including the ${culprit}`,
      `including a ${culprit}`,
      `including the suspected ${culprit}`,
      `including the alleged ${culprit}`,
      `including ${culprit}`,
      `including two ${culprit}`,
      `including three ${culprit}`,
      `and the ${culprit} dead`,
      `counting the ${culprit}`,
      `along with the ${culprit}`,
    ]).concat([
      "including himself",
      "including herself",
      "including themselves",
      "murder suicide",
      "murder - suicide",
    ]),
  ),
  withoutCulprit: joined(
    CULPRITS.flatMap((culprit) => [
      `${culprit} killed`,
      `${culprit} who killed`,
      `killed by the ${culprit}`,
      `killed the ${culprit}`,
      `shot the ${culprit}`,
      `not including the ${culprit}`,
      `excluding the ${culprit}`,
      `besides the ${culprit}`,
      `in addition to the ${culprit}`,
      `as well as the ${culprit}`,
      `apart from the ${culprit}`,
      `the ${culprit} also died`,
      `the ${culprit} was also killed`,
    ]).concat([
      "before killing himself",
      "before killing herself",
      "before taking his own life",
      "before turning the gun on himself",
      "before shooting himself",
      "then killed himself",
      "then killed herself",
      "and then himself",
      "then himself",
      "then shot himself",
      "and himself",
      "killing himself",
      "before he was shot",
      "before he was killed",
      "before being shot",
      "before being killed",
    ]),
  ),
};
