/** What keeps two figures apart by their words, whatever else speaks for joining them. */
import { CONTESTED, OVERLAPPING, PARTIAL } from "../languages/contract/sorts";
import { contradict, lastDigitOf, sameNumber } from "../measures";
import { EVENT_KINDS, PERSON_KINDS, type Quantity } from "../model";
import { agesExclude, offspringParts } from "./chance";
import { tellsSomething } from "./happenings";
import type { Mention } from "./mentions";
import { rarityOf } from "./rarity";
import type { Weighted } from "./surroundings";

/** A word nearer than this may say what is counted. */
const BESIDE = 0.4;
/** Numbers below this stand in any two reports, of whatever. */
const BY_CHANCE = 0.35;
/** From here on a number stands in two reports for the same reason. */
const TELLING = 0.5;
function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

/** Both name whom or what they count, and they name different sorts. */
function countOthers(a: Mention, b: Mention): boolean {
  if (a.dimension !== "" || a.counted.size === 0 || b.counted.size === 0) return false;
  return !meets(a.counted, b.counted);
}

/** One counts such a sort, the other people as such. */
function countsSomeOnly(a: Mention, b: Mention): boolean {
  const named = [a, b].filter(({ counted }) => counted.size > 0);
  if (named.length !== 1 || sameNumber(a.quantity, b.quantity) || isZero(a) || isZero(b)) return false;
  if (!areBefallen(a, b) && !contradict(a.quantity, b.quantity)) return false;
  return [a, b].every(isOfPersons) && [...(named[0]?.counted ?? [])].some((sort) => PARTIAL.has(sort));
}

function isOfPersons({ quantity: { kind } }: Mention): boolean {
  return PERSON_KINDS.has(kind);
}

function isZero({ quantity: { max } }: Mention): boolean {
  return max === 0;
}

/** They name things that have no word in common, or one thing by modifiers of which each has its own: "fraud counts". */
function phrasesPart(a: Mention, b: Mention): boolean {
  if (!isThingCount(a) || !isThingCount(b) || a.language !== b.language) return false;
  if (a.phrase.size === 0 || b.phrase.size === 0 || rarityOf(a.quantity) >= BY_CHANCE) return false;
  if (!meets(a.phrase, b.phrase)) return !meets(a.counted, b.counted);
  const [p, q] = [[...a.phrase], [...b.phrase]];
  return (
    meets(a.head, b.head) && p.some((stem) => !b.phrase.has(stem)) && q.some((stem) => !a.phrase.has(stem))
  );
}

/** Their names say one thing of two: "count of robbery", "count of murder". */
function namesPart(a: Mention, b: Mention): boolean {
  if (!isThingCount(a) || !isThingCount(b) || a.language !== b.language) return false;
  if (rarityOf(a.quantity) >= BY_CHANCE || !meets(a.named, b.named)) return false;
  return [...a.named].some((stem) => !b.named.has(stem)) && [...b.named].some((stem) => !a.named.has(stem));
}

/** A count of which no kind of harm says what it is about. */
function isThingCount({ quantity: { kind }, dimension }: Mention): boolean {
  return dimension === "" && !EVENT_KINDS.has(kind);
}

/** A word that stands near both figures. */
function shareNear(a: Weighted, b: Weighted, isTelling: (term: string) => boolean = () => true): boolean {
  return [...a].some(([term, weight]) => weight >= BESIDE && (b.get(term) ?? 0) >= BESIDE && isTelling(term));
}

/** What something moved to, or by: a price, a rate, told of a moment. */
const MOVES: readonly string[] = ["increase", "cut"];
/** Money told to so small a part of itself, below its unit, is a price on a market: "$78.79 a barrel". */
const FINELY_PRICED = 1000;

function isQuote({ quantity, happenings, scope }: Mention): boolean {
  if (scope.isPriced) return true;
  if (quantity.kind === "duration") return (happenings.get("record") ?? 0) >= BESIDE;
  if (quantity.kind !== "money" && quantity.kind !== "percent") return false;
  const digit = lastDigitOf(quantity);
  if (digit >= 1) return false;
  const isPrice = quantity.kind === "money" && (quantity.min ?? quantity.max ?? 0) >= digit * FINELY_PRICED;
  return isPrice || isMoved({ happenings });
}

function isMoved({ happenings }: Pick<Mention, "happenings">): boolean {
  return MOVES.some((move) => (happenings.get(move) ?? 0) >= BESIDE);
}

/** Quotes change within minutes, and with them since when they are the highest: two that differ are each true of its moment. */
function momentsPart(a: Mention, b: Mention): boolean {
  return (isQuote(a) && (isQuote(b) || isMoved(b))) || (isQuote(b) && isMoved(a));
}

/** Measures are given for the hours of the day that their sentences name: a price, how far off the second of two shocks was. */
function hoursPart(a: Mention, b: Mention): boolean {
  if (areBefallen(a, b) || a.quantity.kind === "magnitude" || a.clocks.size === 0) return false;
  return b.clocks.size > 0 && !meets(a.clocks, b.clocks);
}

/** Nobody was arrested yet when a report was written; that another tells of arrests contradicts nothing. */
function arrestsPart(a: Mention, b: Mention): boolean {
  return a.quantity.kind === "detained" && b.quantity.kind === "detained" && isZero(a) !== isZero(b);
}

/** What they count is named and not the same; or it is named of one at most, and nothing near the two is shared. */
function lackCommonHead(a: Mention, b: Mention): boolean {
  if (!isThingCount(a) || !isThingCount(b) || meets(a.counted, b.counted)) return false;
  const isSpoken = a.language === b.language;
  if (isSpoken && meets(a.phrase, b.phrase)) return false;
  const areThings = a.quantity.kind === "other" && b.quantity.kind === "other";
  if (isSpoken && areThings && a.isNamed && b.isNamed) return true;
  return !(
    shareNear(a.groups, b.groups) ||
    shareNear(a.happenings, b.happenings, tellsSomething) ||
    (isSpoken && shareNear(a.stems, b.stems))
  );
}

function statedValue({ quantity: { min, max } }: Mention): number {
  return min ?? max ?? 0;
}

/** One report gives the sum of what the other gives in two parts. */
function isSumOf(a: Mention, b: Mention): boolean {
  return a.sums.has(statedValue(b)) || b.sums.has(statedValue(a));
}

/** They are given for times that do not begin together: "since 2031" is "from 2031 through 2038", and not "in 2038". */
function timesPart(a: Mention, b: Mention): boolean {
  const [from, since] = [firstOf(a.times), firstOf(b.times)];
  return from !== undefined && since !== undefined && from !== since;
}

function firstOf(times: ReadonlySet<string>): string | undefined {
  return [...times].sort()[0];
}

/** One tells of all who were hit, the other of those who were hurt and lived; where nobody died they are the same. */
function hitsPart(a: Mention, b: Mention): boolean {
  if (a.quantity.kind !== "wounded" || b.quantity.kind !== "wounded") return false;
  return a.scope.isOfHit !== b.scope.isOfHit && (a.tellsOfDeaths || b.tellsOfDeaths);
}

/** Where nothing else is named, a count of those feared dead besides others is no feared toll. */
function fearedOthersPart(a: Mention, b: Mention): boolean {
  return (
    areBefallen(a, b) && a.scope.isFeared && b.scope.isFeared && a.scope.isOfOthers !== b.scope.isOfOthers
  );
}

/** The figure's place is one that only some of the reports' figures speak of. */
function placesPart(a: Mention, b: Mention): boolean {
  if ((a.places.size === 0 && b.places.size === 0) || isZero(a) || isZero(b)) return false;
  return areBefallen(a, b) && !meets(a.places, b.places);
}

/** The sorts that they name exclude one another. */
function countStrangers(a: Mention, b: Mention): boolean {
  return countOthers(a, b) && ![...a.counted, ...b.counted].every((sort) => OVERLAPPING.has(sort));
}

/** Their own clauses name two days, of which neither counts on from the other, or one day and all days since then. */
function daysPart(a: Mention, b: Mention): boolean {
  const [x, y] = [a.ownDay, b.ownDay];
  if (x === null || y === null || isBefallen(a) !== isBefallen(b)) return false;
  if (x.isSince !== y.isSince) return true;
  return x.day !== y.day && !a.scope.isRunning && !b.scope.isRunning;
}

/** What is hit in an attack has in some languages the name of what is scored: «هدف». */
const ATTACKS: readonly string[] = ["attack", "raid"];

function isTally({ counted, happenings, scope }: Mention): boolean {
  if (scope.isStanding) return true;
  return (
    [...counted].some((sort) => CONTESTED.has(sort)) && !ATTACKS.some((attack) => happenings.has(attack))
  );
}

/** What happened to those counted is not the same; where only one says what happened to them, the numbers decide. */
function kindsPart(a: Mention, b: Mention): boolean {
  const [p, q] = [a.quantity, b.quantity];
  if (p.kind === q.kind) return false;
  const befallen = [p, q].filter(({ kind }) => EVENT_KINDS.has(kind)).length;
  if (befallen === 2) return true;
  if (befallen === 0) return false;
  const named = a.counted.size + b.counted.size > 0;
  return !sameNumber(p, q) || (rarityOf(p) < BY_CHANCE && named && !meets(a.counted, b.counted));
}

function step(p: Quantity, q: Quantity): number {
  return Math.abs((p.min ?? p.max ?? 0) - (q.min ?? q.max ?? 0));
}

/** Culprits that may make two tolls differ. */
const MOST_CULPRITS = 3;

/** What is said of the culprit makes two tolls two groups, or explains that they are as many apart as there may be culprits. */
function culpritParts(a: Mention, b: Mention): boolean {
  const [x, y] = [a.scope.culprit, b.scope.culprit];
  if (a.quantity.kind !== "killed" || b.quantity.kind !== "killed") return false;
  if (x !== null && y !== null) return x !== y;
  const by = step(a.quantity, b.quantity);
  return x !== y && by > 0 && by <= MOST_CULPRITS;
}

function isBefallen({ quantity: { kind } }: Mention): boolean {
  return EVENT_KINDS.has(kind);
}

function areBefallen(a: Mention, b: Mention): boolean {
  return isBefallen(a) && isBefallen(b);
}

/** One counts a sort that the other's sentence counts beside it: "three women", and the three men of "three men and two women". */
function isOtherOfTwo(a: Mention, b: Mention): boolean {
  if (!areBefallen(a, b) || meets(a.counted, b.counted)) return false;
  const isBeside = (sorts: ReadonlySet<string>, beside: ReadonlySet<string>) =>
    [...sorts].some((sort) => PARTIAL.has(sort) && beside.has(sort));
  return isBeside(a.counted, b.besideCounted) || isBeside(b.counted, a.besideCounted);
}

/** One says by its words that it is a part: "five of the dead", "among them five"; a share is one always. */
function wholesPart(a: Mention, b: Mention): boolean {
  if (a.quantity.kind === "percent" || meets(a.counted, b.counted)) return false;
  const arePart = areBefallen(a, b) && !isZero(a) && !isZero(b) && a.part !== b.part;
  return a.scope.isPartOf !== b.scope.isPartOf || arePart;
}

/** One leaves out somebody that the report told of before, whatever the numbers: "18 other people". */
function leavesOutOfAll(a: Mention, b: Mention): boolean {
  if (areBefallen(a, b) || !isOfPersons(a) || !isOfPersons(b)) return false;
  return a.scope.isOfOthers !== b.scope.isOfOthers;
}

/** "Three others" leaves out one that another report counts in; of things, two may be named before: "Orm, Ardal and 14 other towns". */
function othersPart(a: Mention, b: Mention): boolean {
  if (a.quantity.kind === "missing" || a.dimension !== "" || b.dimension !== "") return false;
  const most = isOfPersons(a) && isOfPersons(b) ? 1 : 2;
  return a.scope.isOfOthers !== b.scope.isOfOthers && step(a.quantity, b.quantity) <= most;
}

/** Both count the others of some who were told of before: of two reports these need not be the same, where nobody was hurt. */
function othersOfTwo(a: Mention, b: Mention): boolean {
  const isToll = ({ quantity: { kind } }: Mention) => kind === "killed" || kind === "wounded";
  return a.scope.isOfOthers && b.scope.isOfOthers && !isToll(a) && !isToll(b);
}

/** One leaves out a person whom the other counts in: "a girl and two men", and three. */
function oneBesideParts(a: Mention, b: Mention): boolean {
  return (
    areBefallen(a, b) && a.scope.isBesideOne !== b.scope.isBesideOne && step(a.quantity, b.quantity) === 1
  );
}

/** One counts those who died or were hurt in one way only. */
function narrowsOne({ scope: x }: Mention, { scope: y }: Mention): boolean {
  return x.isNarrowed !== y.isNarrowed;
}

/** One counts those who did or backed something, the other those who did not or were against it. */
function sidesPart(a: Mention, b: Mention): boolean {
  if (areBefallen(a, b)) return false;
  return a.scope.isDenied !== b.scope.isDenied || a.scope.isAgainst !== b.scope.isAgainst;
}

/** One counts what is in one place, the other all there is. */
function extentsPart({ scope: x }: Mention, { scope: y }: Mention): boolean {
  return x.extent !== null && y.extent !== null && x.extent !== y.extent;
}

/** "No serious injuries" denies some harm only, and leaves open how many were hurt. */
function partialZeroPart(a: Mention, b: Mention): boolean {
  const zero = [a, b].find(isZero);
  return zero?.scope.isOfGrave === true && !(isZero(a) && isZero(b));
}

function fearsPart(a: Mention, b: Mention): boolean {
  return areBefallen(a, b) && a.scope.isFeared !== b.scope.isFeared;
}

/** Both say since when they count, which is before the event, or that they count on. */
function countSince(a: Mention, b: Mention): boolean {
  return meets(a.days, b.days) || (a.scope.isRunning && b.scope.isRunning);
}

/** They speak of two incidents; one number that few things have is one, however its background is told. */
function incidentsPart(a: Mention, b: Mention): boolean {
  if (a.isBackground === b.isBackground || countSince(a, b)) return false;
  return !sameNumber(a.quantity, b.quantity) || (areBefallen(a, b) && rarityOf(a.quantity) < TELLING);
}

/** A rule by whose words two figures are kept apart, or doubted to be of one thing. */
export const PARTINGS = [
  "speakers",
  "incident",
  "feared",
  "kind",
  "counted",
  "culprit",
  "further",
  "part",
  "narrowed",
  "projected",
  "renewed",
  "voted",
  "standing",
  "threshold",
  "others",
  "befallen",
  "some",
  "phrase",
  "hit",
  "head",
  "measure",
  "arrests",
  "sum",
  "moment",
  "times",
  "day",
  "place",
  "zero",
  "extent",
] as const;
export type Parting = (typeof PARTINGS)[number];

type Rule = readonly [Parting, (a: Mention, b: Mention) => boolean];

const ALWAYS: readonly Rule[] = [
  ["speakers", (a, b) => a.isOfSpeakers || b.isOfSpeakers],
  ["incident", incidentsPart],
  ["feared", fearsPart],
  ["kind", kindsPart],
  ["culprit", culpritParts],
  ["further", fearedOthersPart],
  ["some", sortsPart],
];

/** What parts numbers that two reports may give by chance. */
const UNLESS_TELLING: readonly Rule[] = [
  ["counted", countStrangers],
  ["phrase", phrasesPart],
  ["phrase", namesPart],
  ["counted", isOtherOfTwo],
];

/** What parts two that state one number which any two reports may give. */
const WHERE_COMMON: readonly Rule[] = [
  ["counted", agesExclude],
  ["counted", offspringParts],
];

/** "Up to $250,000" and "over $250,000" are the two sides of one threshold, and so is 100 beside "under 100". */
function boundsPart(a: Mention, b: Mention): boolean {
  const [p, q] = [a.quantity, b.quantity];
  if (!sameNumber(p, q)) return false;
  if (p.hedge === "less-than" || q.hedge === "less-than") return true;
  if (isOfPersons(a) || isOfPersons(b)) return false;
  return (p.min === null && q.max === null) || (p.max === null && q.min === null);
}

/** A count of some sort of people is no more than that of all: "69 police officers" and 136. */
function sortsPart(a: Mention, b: Mention): boolean {
  if (!areBefallen(a, b) || !countsSomeOnly(a, b)) return false;
  const [some, all] = a.counted.size > 0 ? [a, b] : [b, a];
  return statedValue(some) < statedValue(all) && some.isNamed;
}

/** What surely makes a difference of numbers. */
const WHERE_APART: readonly Rule[] = [
  ["arrests", arrestsPart],
  ["sum", isSumOf],
  ["sum", oneBesideParts],
  ["moment", momentsPart],
  ["moment", hoursPart],
  ["part", wholesPart],
  ["further", (a, b) => areBefallen(a, b) && a.scope.isFurther !== b.scope.isFurther],
  ["some", (a, b) => !areBefallen(a, b) && countsSomeOnly(a, b)],
  ["threshold", boundsPart],
  ["others", leavesOutOfAll],
  ["others", othersPart],
  ["others", othersOfTwo],
  ["hit", hitsPart],
  ["narrowed", (a, b) => areBefallen(a, b) && narrowsOne(a, b)],
  ["projected", (a, b) => !areBefallen(a, b) && a.scope.isProjected !== b.scope.isProjected],
  ["voted", sidesPart],
  // What one has changes with each contest, and another has something else.
  ["standing", (a, b) => !sameNumber(a.quantity, b.quantity) && (isTally(a) || isTally(b))],
  ["renewed", (a, b) => areBefallen(a, b) && a.scope.isRenewed !== b.scope.isRenewed],
  ["zero", partialZeroPart],
  ["extent", extentsPart],
  ["times", timesPart],
  ["day", daysPart],
  ["place", placesPart],
];

function parting(rules: readonly Rule[], a: Mention, b: Mention): Parting | null {
  for (const [name, parts] of rules) if (parts(a, b)) return name;
  return null;
}

/** What in the words around two figures says that they count different things; null where nothing does. */
export function partedBy(a: Mention, b: Mention): Parting | null {
  const [p, q] = [a.quantity, b.quantity];
  const always = parting(ALWAYS, a, b);
  if (always !== null) return always;
  const isOneNumber = sameNumber(p, q);
  const byChance =
    isOneNumber && rarityOf(p) >= TELLING
      ? null
      : (parting(UNLESS_TELLING, a, b) ?? (isOneNumber ? parting(WHERE_COMMON, a, b) : null));
  return byChance ?? (contradict(p, q) ? parting(WHERE_APART, a, b) : null);
}

/** True where different numbers count what nobody would take for one another. */
export function countUnlike(a: Mention, b: Mention): boolean {
  return countOthers(a, b) || lackCommonHead(a, b);
}
