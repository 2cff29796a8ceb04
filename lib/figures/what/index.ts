/** What a figure counts or measures, chosen among the stretches of its sentence by what the signs of each are worth. */
import { EVENT_KINDS } from "../../model";
import type { TokenRange } from "../../syntax";
import { type Draft, isMeasured } from "../draft";
import { toldIn } from "../measured";
import { type Signs, signsIn } from "../named-signs";
import type { ReadPassage } from "../passage";
import { type Tally, worthOf } from "../tally";
import { namedIn } from "./candidates";
import { elidedIn, withElided } from "./elided";
import { addSigns } from "./signs";
import type { Before, Named } from "./stretches";
import { addNothing, addWords } from "./word-signs";

export type { Before } from "./stretches";

/** What a rule found. */
export interface Finding {
  readonly rule: string;
  readonly range: TokenRange;
}

/** A stretch with what its signs come to; null ranges say that nothing names what is counted. */
export interface Candidate<T = number> {
  readonly ranges: readonly TokenRange[] | null;
  readonly rule: string;
  readonly worth: T;
  /** Share of the odds, from 0 to 1, that it has with those that say the same; of the likeliest alone. */
  readonly odds?: number;
}

/** Names persons by the noun of the figure before. */
const ELIDED = "elided";
/** Names things by what the figure before counts. */
const PARALLEL = "parallel";

const keyOf = (ranges: readonly TokenRange[]) => ranges.map(({ from, to }) => `${from}-${to}`).join();

function withFindings(stretches: readonly Named[], findings: readonly Finding[]): [Named, string[]][] {
  const all = new Map(
    stretches.map((named): [string, [Named, string[]]] => [keyOf(named.ranges), [named, []]]),
  );
  for (const { rule, range } of findings) {
    const found: Named = { ranges: [range], form: "rule", steps: [], phrase: null, verb: null };
    const entry = all.get(keyOf([range])) ?? [found, []];
    entry[1].push(rule);
    all.set(keyOf([range]), entry);
  }
  const first = findings[0];
  if (first) all.get(keyOf([first.range]))?.[1].push("first");
  return [...all.values()];
}

/** "54 percent of the vote, his opponent | 45 percent", "30 tons of sand and | 9 tons": what the figure before counts. */
function likeBefore(
  { tokens, syntax }: ReadPassage,
  draft: Draft,
  { draft: last }: Before,
  isAlone: boolean,
): Signs {
  const joiner = syntax.tags[draft.from - 1]?.pos;
  const pronoun = syntax.phraseAt[draft.number.to + 1];
  return signsIn({
    previous: 1,
    sameUnit: Number(last.unit === draft.unit),
    sameKind: Number(last.kind === draft.kind),
    near: Number(draft.from - last.to <= 3),
    joinedOn: Number(joiner === "CCONJ" || joiner === "ADP"),
    bracketed: Number(tokens[draft.from - 1]?.text === "("),
    smaller: Number((draft.max ?? 0) < (last.min ?? 0)),
    ofThem: Number(pronoun?.adposition?.from === draft.number.to && pronoun.sort === "pronoun"),
    figureBefore: Number(draft.decisions.includes("kind: figure-before")),
    alone: Number(isAlone),
  });
}

const NAMING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** Small words alone name nothing, and a verb alone only those who did it or how long it went on. */
function names({ syntax }: ReadPassage, { unit, kind }: Draft, { ranges, form }: Named): boolean {
  const isBefallen = kind !== null && EVENT_KINDS.has(kind);
  // "ten were | hurt": the kind says it.
  if (isBefallen && form === "after" && ranges.every(({ from, to }) => to === from + 1)) return false;
  const mayBeVerb =
    (unit === null && !isBefallen) || kind === "duration" || (form === "sentence" && kind !== "money");
  const isNaming = (pos: string) => NAMING.has(pos) || (mayBeVerb && pos === "VERB");
  return ranges.some(({ from, to }) => syntax.tags.slice(from, to).some(({ pos }) => isNaming(pos)));
}

/** "two | doors | down": what was walked past says only how far. */
function isBarePace({ kind, unit }: Draft, own: TokenRange | null, ranges: Named["ranges"]): boolean {
  return own !== null && kind === "distance" && unit === null && keyOf(ranges) === keyOf([own]);
}

/** What the stretches are looked for with. */
interface Asked<T> {
  readonly findings: readonly Finding[];
  readonly before: Before | null;
  readonly tally: Tally<T>;
}

function chosenAmong<T>(
  passage: ReadPassage,
  draft: Draft,
  { findings, before, tally }: Asked<T>,
): Candidate<T>[] {
  const own = findings.find(({ rule }) => rule === "counted" || rule === "measured-noun")?.range ?? null;
  const named = namedIn(passage, draft, own)
    .filter((each) => names(passage, draft, each))
    .flatMap((each) => withElided(passage, draft, each, before));
  const said = withFindings(named, findings).filter(([{ ranges }]) => !isBarePace(draft, own, ranges));
  return said.map(([each, rules]): Candidate<T> => {
    tally.resume(tally.none);
    addSigns(tally, passage, draft, each, rules);
    addWords(tally, passage, draft, each.ranges, each.form);
    return { ranges: each.ranges, rule: rules[0] ?? each.form, worth: tally.worth };
  });
}

/** Adds which rules found a stretch too; the first of all that found anything. */
function addRules<T>(tally: Tally<T>, range: TokenRange, findings: readonly Finding[]): string | undefined {
  let first: string | undefined;
  for (const [at, { rule, range: found }] of findings.entries()) {
    if (found.from !== range.from || found.to !== range.to) continue;
    tally.addPair("rule:", rule);
    if (at === 0) tally.add("rule:first", 1);
    first ??= rule;
  }
  return first;
}

/** Where verbs may come first all stretches are read alike; what a rule found is a sign of one. */
function toldAmong<T>(passage: ReadPassage, draft: Draft, { findings, tally }: Asked<T>): Candidate<T>[] {
  const isMeasure = draft.unit !== null || draft.kind === "money";
  const known = new Set<number>();
  const found = toldIn(passage, draft, tally).map(({ ranges, form, worth }): Candidate<T> => {
    const [range] = ranges;
    tally.resume(worth);
    addWords(tally, passage, draft, ranges, form);
    if (ranges.length > 1 || !range) return { ranges, rule: form, worth: tally.worth };
    known.add(range.from * passage.tokens.length + range.to);
    const own = addRules(tally, range, findings);
    const rule = isMeasure ? form : (own ?? findings[0]?.rule ?? form);
    return { ranges, rule, worth: tally.worth };
  });
  for (const { rule, range } of findings) {
    if (known.has(range.from * passage.tokens.length + range.to)) continue;
    tally.resume(tally.none);
    tally.add("foundOnly", 1);
    addRules(tally, range, findings);
    addWords(tally, passage, draft, [range], rule);
    found.push({ ranges: [range], rule, worth: tally.worth });
  }
  return found;
}

/** «289 مباراة في الدوري و | 14 مع المنتخب»: of what the figure before counts the noun alone. */
function headOf({ ranges }: Before): TokenRange | null {
  const [first] = ranges;
  return first && first.to > first.from + 1 ? { from: first.from, to: first.from + 1 } : null;
}

/** All that could name what a figure counts, and that nothing does. */
export function candidatesOf<T>(passage: ReadPassage, draft: Draft, asked: Asked<T>): Candidate<T>[] {
  const { findings, before, tally } = asked;
  const found = (passage.pack.measures ? toldAmong : chosenAmong)(passage, draft, asked);
  const isAlone = !findings.some(({ rule }) => rule === "counted");
  const elided = before && elidedIn(passage, draft, before);
  if (before && (elided || before.draft.sentence === draft.sentence)) {
    const signs = likeBefore(passage, draft, before, isAlone);
    const add = (ranges: Before["ranges"], rule: string, own: Iterable<readonly [string, number]>) => {
      tally.resume(worthOf(tally, own));
      addWords(tally, passage, draft, ranges, rule);
      found.push({ ranges, rule, worth: tally.worth });
    };
    add(elided ? [elided] : before.ranges, elided ? ELIDED : PARALLEL, signs);
    const head = passage.pack.measures ? headOf(before) : null;
    if (head) add([head], PARALLEL, [...signs, ["headAlone", 1]]);
  }
  const nothing = signsIn({
    nothing: 1,
    nothingAlone: Number(isAlone),
    nothingFound: Number(findings.length === 0),
  });
  tally.resume(worthOf(tally, nothing));
  addNothing(tally, passage, draft);
  return [...found, { ranges: null, rule: "nothing", worth: tally.worth }];
}

/** Less than this share of the odds is a guess. */
const LEAST = 0.4;
/** The same of a measure, for which a sentence offers many stretches: those of lower odds are oftener wrong than right. */
const LEAST_OF_MEASURES = 0.47;
/** Stretches that share this part of their words say the same. */
const ALIKE = 0.6;

function lengthOf(ranges: readonly TokenRange[]): number {
  let length = 0;
  for (const { from, to } of ranges) length += to - from;
  return length;
}

/** Share of words that two stretches have in common, from 0 to 1: the harmonic mean of both parts. */
export function overlap(one: readonly TokenRange[], other: readonly TokenRange[]): number {
  let common = 0;
  for (const a of one)
    for (const b of other) common += Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
  return (2 * common) / Math.max(1, lengthOf(one) + lengthOf(other));
}

/** Share of the best's odds below which a stretch is not looked at. */
const NEGLIGIBLE = 0.02;

/** Where words stand in most of what may be right: each stretch with the odds of all by what it shares with them. */
function nearestToAll(candidates: readonly Candidate[], odds: readonly number[]): number {
  const least = NEGLIGIBLE * Math.max(...odds);
  const likely = [...candidates.keys()].filter((at) => (odds[at] ?? 0) >= least);
  let [best, most] = [0, -1];
  for (const at of likely) {
    const own = candidates[at]?.ranges;
    let shared = own ? 0 : (odds[at] ?? 0);
    for (const other of own ? likely : [])
      shared += (odds[other] ?? 0) * overlap(own ?? [], candidates[other]?.ranges ?? []);
    if (shared > most) [best, most] = [at, shared];
  }
  return best;
}

/** The likeliest stretch with the odds of those that say the same, in tenths of a weight; null where nothing is likelier. */
export function likeliestOf(candidates: readonly Candidate[], byShared = false): Candidate | null {
  const odds = candidates.map(({ worth }) => Math.exp(worth / 10));
  const best = candidates[byShared ? nearestToAll(candidates, odds) : odds.indexOf(Math.max(...odds))];
  if (!best?.ranges) return null;
  let [alike, total] = [0, 0];
  for (const [at, each] of candidates.entries()) {
    const own = odds[at] ?? 0;
    total += own;
    if (each.ranges && overlap(each.ranges, best.ranges) >= ALIKE) alike += own;
  }
  return { ...best, odds: alike / total };
}

/**
 * What says enough where no longer stretch is likely: "three | people | with two guns, …"; and of those whom their kind only
 * calls persons the noun of the figure before: "two victims lay in a barn, | two in a field".
 */
function shortest({ kind }: Draft, candidates: readonly Candidate[], isNamed: boolean): Candidate | null {
  const counted = isNamed ? candidates.find(({ rule }) => rule === "counted") : undefined;
  const before = kind === "people" ? candidates.findLast(({ rule }) => rule === ELIDED) : undefined;
  return counted ?? before ?? null;
}

/** The likeliest stretch, if it and those that say the same are likely enough; otherwise what says enough, or null. */
export function likeliest(
  { pack }: ReadPassage,
  draft: Draft,
  candidates: readonly Candidate[],
): Candidate | null {
  const best = likeliestOf(candidates, !pack.measures);
  const isMeasure = isMeasured(draft) || draft.kind === "money";
  if ((best?.odds ?? 0) >= (isMeasure ? LEAST_OF_MEASURES : LEAST)) return best;
  return pack.measures || isMeasure ? null : shortest(draft, candidates, best !== null);
}
