/** The named signs that speak for or against a stretch of a sentence as the name of what a figure counts or measures. */

import { EVENT_KINDS } from "../../model";
import type { TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { namingOf } from "../name/words";
import { markAt, type ReadPassage } from "../passage";
import { addNoun, addPhrase, addRelation, addVerb, lengthOf, type Taker } from "./phrase-signs";
import type { Named } from "./stretches";

const COMMA = /^[,،]$/u;
const WALL = /^[.;:!?()[\]—–"“”]$/u;
const MOST_COUNTED = 3;

/** What sort of figure it is: each has weights of its own beside those for all. */
export function sortOf({ unit, kind, form }: Draft): string {
  if (form === "zero") return "zero";
  if (kind === "money" || kind === "duration" || kind === "percent" || kind === "distance") return kind;
  if (unit !== null || kind === "magnitude") return "measure";
  if (kind === "people") return "people";
  return kind !== null && EVENT_KINDS.has(kind) ? "event" : "count";
}

function countWithin(from: number, to: number, test: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to && count < MOST_COUNTED; at++) if (test(at)) count++;
  return count;
}

type At = (at: number) => boolean;

function addPlace(tally: Taker, { tokens, syntax }: ReadPassage, draft: Draft, range: TokenRange): void {
  const isBehind = range.from >= draft.to;
  const [first, last] = isBehind ? [draft.to, range.from] : [range.to, draft.from];
  const gap = Math.max(0, last - first);
  const count = (test: At) => countWithin(first, last, test);
  tally.add(isBehind ? "gapBehind" : "gapBefore", Math.log2(1 + gap));
  tally.add("behind", Number(isBehind));
  tally.add("beside", Number(!isBehind && gap === 0));
  tally.add("besideBehind", Number(isBehind && gap <= 1));
  tally.add(
    "commas",
    count((at) => COMMA.test(tokens[at]?.text ?? "")),
  );
  tally.add(
    "walls",
    count((at) => WALL.test(tokens[at]?.text ?? "")),
  );
  tally.add(
    "verbsBetween",
    count((at) => syntax.verbAt[at] !== undefined),
  );
  tally.add(
    "numerals",
    count((at) => syntax.tags[at]?.pos === "NUM"),
  );
  tally.add(
    "clauses",
    count((at) => syntax.tags[at]?.pos === "SCONJ"),
  );
}

const FOLLOWING: ReadonlySet<string> = new Set(["ADP", "ADV", "SCONJ", "PART"]);

/** What a stretch begins and ends with, and what stands on either side of it. */
function addEdges(tally: Taker, { syntax }: ReadPassage, { ranges }: Named): void {
  const posAt = (at: number) => syntax.tags[at]?.pos ?? "X";
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  tally.addPair("opens:", posAt(from));
  tally.addPair("ends:", posAt(to - 1));
  tally.addPair("behind:", posAt(from - 1));
  tally.addPair("before:", posAt(to));
}

/** What stands within a stretch, and whether it breaks off within a phrase. */
function addInside(tally: Taker, { tokens, syntax }: ReadPassage, { ranges }: Named): void {
  const { from, to } = ranges.at(-1) ?? { from: 0, to: 0 };
  const count = (sign: string, test: At) => tally.add(sign, countWithin(from, to, test));
  count("innerCommas", (at) => COMMA.test(tokens[at]?.text ?? ""));
  count("innerMarks", (at) => WALL.test(tokens[at]?.text ?? ""));
  count("innerVerbs", (at) => syntax.verbAt[at]?.head === at);
  count("innerClauses", (at) => syntax.tags[at]?.pos === "SCONJ");
  count("innerPronouns", (at) => syntax.tags[at]?.pos === "PRON");
  const phrase = syntax.phraseAt[to];
  const isCut = phrase !== undefined && phrase === syntax.phraseAt[to - 1];
  tally.add("cut", Number(isCut || syntax.tags[to]?.pos === "NOUN"));
  tally.add("opensVerb", Number(syntax.verbAt[from] !== undefined));
}

const PASSED_OVER: ReadonlySet<string> = new Set(["DET", "ADJ", "ADV"]);
const MOST_PASSED_OVER = 3;

/** "over | the past | two weeks": the adposition that leads to a figure. */
function leadOf(passage: ReadPassage, { from }: Draft): string | null {
  const { syntax, tokens } = passage;
  const isPassedOver = (at: number) =>
    PASSED_OVER.has(syntax.tags[at]?.pos ?? "X") || markAt(passage, "period", at) !== null;
  let at = from - 1;
  while (at >= from - MOST_PASSED_OVER && isPassedOver(at)) at--;
  return syntax.tags[at]?.pos === "ADP" ? (tokens[at]?.folded ?? null) : null;
}

/** What form a stretch has and by which steps it goes on, also beside a head that says nothing by itself. */
function addForm(tally: Taker, { tokens, pack }: ReadPassage, { form, steps, phrase, ranges }: Named): void {
  const extent = steps.length > 0 ? "on" : "bare";
  tally.add(form, 1);
  tally.add(`${form}:${extent}`, 1);
  for (const [at, step] of steps.entries()) if (steps.indexOf(step) === at) tally.add(`${form}+${step}`, 1);
  tally.add("steps", steps.length);
  const isShort = phrase !== null && phrase.to - (ranges[0]?.from ?? 0) <= 1;
  if (!isShort || !namingOf(pack)?.is("empty", tokens, phrase.head)) return;
  tally.add(`${extent}:empty`, 1);
  tally.add(`${extent}=${tokens[phrase.head]?.folded}`, 1);
}

function addLength(tally: Taker, length: number): void {
  tally.add("single", Number(length === 1));
  tally.add("length", Math.log2(length));
  tally.add("long", Number(length > 6));
}

/** Takes in all signs of a stretch as the name of a figure; none where the figure belongs to no phrase. */
export function addSigns(
  tally: Taker,
  passage: ReadPassage,
  draft: Draft,
  named: Named,
  rules: readonly string[],
): void {
  const { syntax, tokens } = passage;
  const figure = syntax.phraseAt[draft.number.from];
  const [range] = named.ranges;
  if (!figure || !range) return;
  const { form, phrase } = named;
  addForm(tally, passage, named);
  const lead = leadOf(passage, draft);
  if (lead) tally.add(`${form}<${lead}`, 1);
  if (form !== "own" && FOLLOWING.has(syntax.tags[draft.to]?.pos ?? "X"))
    tally.add(`${form}>${tokens[draft.to]?.folded}`, 1);
  addInside(tally, passage, named);
  addEdges(tally, passage, named);
  addLength(tally, lengthOf(named));
  if (form !== "own") addPlace(tally, passage, draft, range);
  addRelation(tally, passage, figure, phrase);
  if (phrase) addPhrase(tally, passage, figure, phrase);
  if (form === "noun") addNoun(tally, passage, draft, figure, named);
  addVerb(tally, passage, figure, named);
  for (const [at, rule] of rules.entries()) if (rules.indexOf(rule) === at) tally.addPair("rule:", rule);
}
