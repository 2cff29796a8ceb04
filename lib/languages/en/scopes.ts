import type { ScopeWords } from "../contract/scopes";

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
  wholes:
    "of the | of those | of these | of them | of whom | of his | of her | of their | of its | out of | were among | are among | was among | among the",
  further: "more | another | additional | further | extra | on top of",
  others: "other | others | else | someone else",
  feared:
    "feared | fear | fears | could rise | may rise | might rise | likely to rise | could reach | could climb | may have | might have | could have | may be | might be | could be | may also have | also may have | presumed | believed dead | prepared for | preparing for | bracing for | expected to rise | as high as | potential | potentially | possibly | would be | would have | could take | may take | expected | expects | threatened",
  narrowed:
    "first blast | second blast | first explosion | second explosion | first attack | second attack | first bomb | second bomb | first phase | initial phase | second phase | at the scene | on the scene | on scene | at the hospital | at a hospital | instantly | on the spot | immediately | in critical condition | in serious condition | in stable condition | in intensive care | critical condition | serious condition | critically | discharged | released from | treated and released | remain in | remained in | remain hospitalized | remained hospitalized | still hospitalized | underwent surgery | life threatening | life - threatening",
  inside: "inside the | inside a | within the",
  throughout: "across | throughout | in all | in total | altogether | overall",
  grave:
    "significant | serious | major | severe | grave | life threatening | critical | critically | seriously",
  hit: "shot | victims | gunshot victims | shooting victims | gunned down | struck by gunfire",
  hurt: "wounded | injured | hurt | injuries | wounding | injuring | survived | shot and wounded | shot and injured",
  incidents:
    "during the same period | over the same period | another attack | another shooting | another incident | another bombing | another blast | another explosion | another crash | another fire | another strike | another raid | a separate | separate attack | separate attacks | separate incident | separate incidents | separate shooting | separate shootings | separately | in a similar | similar attack | similar attacks | similar incident | similar shooting | similar bombing | similar crash | earlier attack | earlier attacks | earlier incident | previous attack | previous attacks | previous incident | previous shooting | previous record | so far this year | this year | this season | year to date | since the start of the year | since the beginning of the year | deadliest since | worst since | first since | highest since | lowest since | nationwide | nationally | on average",
  earlier:
    "earlier this month | earlier this year | earlier this week | earlier in the month | earlier in the year | last year | last month | last week | last winter | last summer | last spring | last autumn | last fall | two weeks ago | a week ago | weeks ago | months ago | years ago | a year ago | a month ago | a decade ago | decades ago | in recent years | in recent months | in recent weeks | over the years | over the past year | in the past year | in the past decade | years earlier | the year before | a year earlier | weeks earlier | months earlier | the previous year | the previous day | the day before | days earlier | since then",
  asOf: "as of | by | until | up to",
  attaching:
    "when | which | that | who | whose | where | in which | killing | leaving | wounding | injuring | began | started",
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
