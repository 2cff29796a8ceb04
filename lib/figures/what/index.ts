/** What a figure counts or measures, chosen among the stretches of its sentence by what the signs of each are worth. */
import { EVENT_KINDS } from "../../model";
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { type Stretch, toldIn } from "../measured";
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

function chosenAmong(passage: ReadPassage, draft: Draft, findings: readonly Finding[]): Candidate[] {
  const own = findings.find(({ rule }) => rule === "counted")?.range ?? null;
  const named = namedIn(passage, draft, own).filter((each) => names(passage, draft, each));
  return withFindings(named, findings).map(
    ([each, rules]): Candidate => ({
      ranges: each.ranges,
      rule: rules[0] ?? each.form,
      signs: signsOf(passage, draft, each, rules),
    }),
  );
}

const ruleSigns = (rules: readonly string[]) => Object.fromEntries(rules.map((rule) => [`rule:${rule}`, 1]));

/** Whether a verb tells how much of a thing there is, or how it changed. */
function tellsAmount({ form, signs }: Stretch, { kind }: Draft): boolean {
  const isTold = signs.subject === 1 || signs.topic === 1 || signs.behindAmount === 1;
  return form === "before" && kind !== "duration" && signs.verbTells === 1 && isTold;
}

/** Where verbs may come first all stretches are read alike; what a rule found is a sign of one. */
function toldAmong(passage: ReadPassage, draft: Draft, findings: readonly Finding[]): Candidate[] {
  const rules = new Map<string, string[]>();
  for (const [at, { rule, range }] of findings.entries()) {
    const key = keyOf([range]);
    rules.set(key, [...(rules.get(key) ?? []), rule, ...(at === 0 ? ["first"] : [])]);
  }
  const { syntax } = passage;
  const stretches = toldIn(passage, draft).filter(({ ranges }) =>
    ranges.some(({ from, to }) => syntax.tags.slice(from, to).some(({ pos }) => NAMING.has(pos))),
  );
  const known = new Set(stretches.map(({ ranges }) => keyOf(ranges)));
  const found = stretches.map((stretch): Candidate => {
    const own = rules.get(keyOf(stretch.ranges)) ?? [];
    const form = tellsAmount(stretch, draft) ? "amount" : stretch.form;
    const isMeasure = draft.unit !== null || draft.kind === "money";
    const rule = isMeasure ? form : (own[0] ?? findings[0]?.rule ?? form);
    return { ranges: stretch.ranges, rule, signs: signsIn(stretch.signs, ruleSigns(own)) };
  });
  const others = findings
    .filter(({ range }) => !known.has(keyOf([range])))
    .map(({ rule, range }): Candidate => {
      const signs = signsIn({ foundOnly: 1 }, ruleSigns(rules.get(keyOf([range])) ?? []));
      return { ranges: [range], rule, signs };
    });
  return [...found, ...others];
}

/** «289 مباراة في الدوري و | 14 مع المنتخب»: of what the figure before counts the noun alone. */
function headOf({ ranges }: Before): TokenRange | null {
  const [first] = ranges;
  return first && first.to > first.from + 1 ? { from: first.from, to: first.from + 1 } : null;
}

/** All that could name what a figure counts, and that nothing does. */
export function candidatesOf(
  passage: ReadPassage,
  draft: Draft,
  findings: readonly Finding[],
  before: Before | null,
): Candidate[] {
  const found = (passage.pack.measures ? toldAmong : chosenAmong)(passage, draft, findings);
  const isAlone = !findings.some(({ rule }) => rule === "counted");
  if (before?.draft.sentence === draft.sentence) {
    const signs = likeBefore(passage, draft, before, isAlone);
    found.push({ ranges: before.ranges, rule: "parallel", signs });
    const head = passage.pack.measures ? headOf(before) : null;
    if (head) found.push({ ranges: [head], rule: "parallel", signs: new Map(signs).set("headAlone", 1) });
  }
  const nothing = signsIn({
    nothing: 1,
    nothingAlone: Number(isAlone),
    nothingFound: Number(findings.length === 0),
  });
  return [...found, { ranges: null, rule: "nothing", signs: nothing }];
}

/** Less than this share of the odds is a guess. */
const LEAST = 0.4;
/** The same where a sentence offers many stretches: those of lower odds are oftener wrong than right. */
const LEAST_OF_MANY = 0.45;
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
  const least = passage.pack.measures ? LEAST_OF_MANY : LEAST;
  return alike >= least * total ? { ...best, odds: alike / total } : null;
}
