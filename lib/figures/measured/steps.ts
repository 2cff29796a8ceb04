/** How a stretch goes on from word to word, and where it may end. */
import type { ReadPassage } from "../passage";
import type { Tally } from "../tally";
import { isComma, isQuote, type MeasureContext, posAt, textAt } from "./clause";
import { frontsOf } from "./fronts";

/** Tokens of a name that is not yet a sentence. */
const LONGEST = 12;
/** Phrases and clauses behind the first noun. */
const MOST_PARTS = 4;
/** Letters of a word that may carry a pronoun at its end. */
const SHORTEST_OWNED = 5;
const WALL = /^[.:;؛!؟?()[\]—–]$/u;
const NEW_PART = /^(?:in|on|and):|(?:PRON|VERB)$/u;
const LOOSE: ReadonlySet<string> = new Set(["ADP", "CCONJ", "SCONJ", "DET", "PART", "AUX"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "ADJ", "X"]);

export function isWall(measure: MeasureContext, at: number): boolean {
  return measure.passage.tokens[at]?.type === "mark" && WALL.test(textAt(measure, at));
}

export function hasArticle({ passage, lexicon }: MeasureContext, at: number): boolean {
  const folded = passage.tokens[at]?.folded;
  if (folded === undefined) return false;
  for (const begin of lexicon.words.definiteBeginnings) if (folded.startsWith(begin)) return true;
  return false;
}

/** How a noun or an adjective shows what it is: by an article, a case, a pronoun written onto it, its number. */
function formOf(measure: MeasureContext, at: number, isNoun: boolean): string {
  const text = textAt(measure, at);
  const { shapes } = measure.lexicon.words;
  if (hasArticle(measure, at)) return ":def";
  if (shapes.accusative.test(text) || (isNoun && shapes.bareAccusative.test(text))) return ":acc";
  const isOwned = measure.lexicon.words.possessors.some((ending) => text.endsWith(ending));
  if (isNoun && text.length >= SHORTEST_OWNED && isOwned) return ":own";
  return measure.passage.syntax.plurals.has(at) ? ":plur" : "";
}

function sortOf(measure: MeasureContext, at: number): string {
  const token = measure.passage.tokens[at];
  const pos = posAt(measure, at);
  if (measure.passage.dateTokens.has(at)) return "time";
  if (isQuote(measure, at)) return "quote";
  if (token?.type === "digits" || pos === "NUM") return "number";
  if (token?.type === "mark") return "mark";
  if (NOMINAL.has(pos)) return (pos === "ADJ" ? "a" : "n") + formOf(measure, at, pos !== "ADJ");
  if (pos === "PROPN") return hasArticle(measure, at) ? "p:def" : "p";
  return pos;
}

function stepOf(measure: MeasureContext, at: number): string {
  if (isWall(measure, at)) return "wall";
  if (isComma(measure, at)) return "comma";
  const { syntax, tokens } = measure.passage;
  const phrase = syntax.phraseAt[at];
  const sort = sortAt(measure, at);
  const folded = tokens[at]?.folded ?? "";
  if (sort === "ADP") return `in:${folded}`;
  if (syntax.joined.has(at)) return `and:${sort}`;
  const isWrittenOn = phrase?.from === at && phrase.adposition?.from === at && phrase.adposition.to === at;
  return isWrittenOn ? `on:${folded.charAt(0)}` : `${sortAt(measure, at - 1)}>${sort}`;
}

/** What was found out of a passage's words, by token. */
interface Known {
  readonly sorts: (string | undefined)[];
  readonly steps: (string | undefined)[];
}

const knownOf = new WeakMap<ReadPassage["tokens"], Known>();

function known({ passage: { tokens } }: MeasureContext): Known {
  let found = knownOf.get(tokens);
  if (!found) {
    found = { sorts: new Array(tokens.length), steps: new Array(tokens.length) };
    knownOf.set(tokens, found);
  }
  return found;
}

/** Of what sort a word is. */
export function sortAt(measure: MeasureContext, at: number): string {
  if (at < 0 || at >= measure.passage.tokens.length) return "PUNCT";
  const { sorts } = known(measure);
  sorts[at] ??= sortOf(measure, at);
  return sorts[at];
}

/** By what a stretch would go on with a token: an adposition, a conjunction, a word behind another; or what it stops at. */
export function stepAt(measure: MeasureContext, at: number): string {
  if (at < 0 || at >= measure.passage.tokens.length) return "wall";
  const { steps } = known(measure);
  steps[at] ??= stepOf(measure, at);
  return steps[at];
}

export function isWithinPhrase({ passage }: MeasureContext, at: number): boolean {
  const { phraseAt } = passage.syntax;
  return phraseAt[at] !== undefined && phraseAt[at] === phraseAt[at - 1];
}

/** Whether a stretch may end with a token. */
export function canEnd(measure: MeasureContext, at: number): boolean {
  if (LOOSE.has(posAt(measure, at))) return false;
  return measure.passage.tokens[at]?.type !== "mark" || isQuote(measure, at);
}

/** Goes through all ends of what begins at a token and is weighed so far; signs of the way stand also under the form of the stretch. */
export function eachEnd<T>(
  measure: MeasureContext,
  from: number,
  limit: number,
  form: string,
  tally: Tally<T>,
  found: (to: number, step: string) => void,
): void {
  const fronts = frontsOf(form);
  let parts = 0;
  for (let to = from + 1; to <= Math.min(limit, from + LONGEST) && parts <= MOST_PARTS; to++) {
    const step = to >= limit ? "limit" : stepAt(measure, to);
    const isWithin = to < limit && isWithinPhrase(measure, to);
    if (canEnd(measure, to - 1)) {
      const way = tally.worth;
      tally.addPair("|", step);
      tally.addPair(fronts.ending, step);
      tally.add("cut", Number(isWithin));
      tally.addPair("ends:", sortAt(measure, to - 1));
      tally.add("parts", parts);
      tally.add("single", Number(to === from + 1));
      tally.add("length", Math.log2(to - from));
      found(to, step);
      tally.resume(way);
    }
    if (step === "limit" || step === "wall" || step === "comma") break;
    tally.addPair("+", step);
    tally.addPair(fronts.going, step);
    if (isWithin) tally.add("inside", 1);
    else if (NEW_PART.test(step)) parts++;
  }
}

const MOST_COUNTED = 3;
const BETWEEN = ["~comma", "~wall", "~verb", "~NUM", "~SCONJ", "~PRON", "~phrase"] as const;
const SMALL: ReadonlyMap<string, number> = new Map([
  ["NUM", 3],
  ["SCONJ", 4],
  ["PRON", 5],
]);
export type Between = readonly number[];

function betweenAt(measure: MeasureContext, at: number): number {
  if (isComma(measure, at)) return 0;
  if (isWall(measure, at)) return 1;
  const pos = posAt(measure, at);
  if (pos === "VERB" || pos === "AUX") return 2;
  const small = SMALL.get(pos);
  if (small !== undefined) return small;
  return measure.passage.syntax.phraseAt[at]?.from === at ? 6 : -1;
}

/** How much of what kind stands from a token on up to the figure, for each token from `first` on. */
export function betweensBefore(measure: MeasureContext, first: number, last: number): Between[] {
  const found: Between[] = new Array(last - first + 1);
  let next: Between = BETWEEN.map(() => 0);
  found[last - first] = next;
  for (let at = last - 1; at >= first; at--) {
    const kind = betweenAt(measure, at);
    if (kind >= 0)
      next = next.map((count, each) => (each === kind ? Math.min(count + 1, MOST_COUNTED) : count));
    found[at - first] = next;
  }
  return found;
}

export function addBetween<T>(tally: Tally<T>, counts: Between | undefined): void {
  if (!counts) return;
  for (let each = 0; each < counts.length; each++) {
    const count = counts[each] ?? 0;
    if (count > 0) tally.add(BETWEEN[each] ?? "", count);
  }
}
