/** What a figure counts or measures, chosen among the stretches of its sentence by what the signs of each are worth. */
import { EVENT_KINDS } from "../../model";
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { type Signs, signsIn } from "../named-signs";
import type { ReadPassage } from "../passage";
import { namedIn } from "./candidates";
import { signsOf, sortOf } from "./signs";
import type { Named } from "./stretches";

/** What a rule found. */
export interface Finding {
  readonly rule: string;
  readonly range: TokenRange;
}

/** A stretch with its signs; null ranges say that nothing names what is counted. */
export interface Candidate {
  readonly ranges: readonly TokenRange[] | null;
  readonly rule: string;
  readonly signs: Signs;
  /** Share of the odds, from 0 to 1, that it has with those that say the same; of the likeliest alone. */
  readonly odds?: number;
}

/** The figure before in the same passage, and what was found to name it. */
export interface Before {
  readonly draft: Draft;
  readonly ranges: readonly TokenRange[];
}

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

/** All that could name what a figure counts, and that nothing does. */
export function candidatesOf(
  passage: ReadPassage,
  draft: Draft,
  findings: readonly Finding[],
  before: Before | null,
): Candidate[] {
  const own = findings.find(({ rule }) => rule === "counted")?.range ?? null;
  const named = namedIn(passage, draft, own).filter((each) => names(passage, draft, each));
  const found = withFindings(named, findings).map(
    ([each, rules]): Candidate => ({
      ranges: each.ranges,
      rule: rules[0] ?? each.form,
      signs: signsOf(passage, draft, each, rules),
    }),
  );
  const isAlone = own === null;
  if (before?.draft.sentence === draft.sentence)
    found.push({
      ranges: before.ranges,
      rule: "parallel",
      signs: likeBefore(passage, draft, before, isAlone),
    });
  const nothing = signsIn({
    nothing: 1,
    nothingAlone: Number(isAlone),
    nothingFound: Number(findings.length === 0),
  });
  return [...found, { ranges: null, rule: "nothing", signs: nothing }];
}

/** Less than this share of the odds is a guess. */
const LEAST = 0.4;
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

/** The likeliest stretch, if it and those that say the same are likely enough; otherwise null. */
export function likeliest(
  passage: ReadPassage,
  draft: Draft,
  candidates: readonly Candidate[],
): Candidate | null {
  const { all = {}, [sortOf(draft)]: special = {} } = passage.pack.signs ?? {};
  const odds = candidates.map(({ signs }) => {
    let score = 0;
    for (const [sign, strength] of signs) score += strength * ((all[sign] ?? 0) + (special[sign] ?? 0));
    return Math.exp(score / 10);
  });
  const most = odds.indexOf(Math.max(...odds));
  const best = candidates[most];
  if (!best) return null;
  const { ranges } = best;
  if (!ranges) return null;
  let [alike, total] = [0, 0];
  for (const [at, each] of candidates.entries()) {
    const own = odds[at] ?? 0;
    total += own;
    if (each.ranges && overlap(each.ranges, ranges) >= ALIKE) alike += own;
  }
  return alike >= LEAST * total ? { ...best, odds: alike / total } : null;
}
