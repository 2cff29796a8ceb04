/** How a stretch goes on from word to word, and where it may end. */
import type { TokenRange } from "../../syntax";
import type { SignTable } from "../named-signs";
import { isComma, isQuote, type MeasureContext, posAt, textAt } from "./clause";

/** Tokens of a name that is not yet a sentence. */
const LONGEST = 12;
/** Phrases and clauses behind the first noun. */
const MOST_PARTS = 4;
/** Letters of a word that may carry a pronoun at its end. */
const SHORTEST_OWNED = 5;
const WALL = /^[.:;؛!؟?()[\]—–]$/u;
const LOOSE: ReadonlySet<string> = new Set(["ADP", "CCONJ", "SCONJ", "DET", "PART", "AUX"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "ADJ", "X"]);

export function isWall(measure: MeasureContext, at: number): boolean {
  return WALL.test(textAt(measure, at));
}

function hasArticle({ passage, lexicon }: MeasureContext, at: number): boolean {
  return lexicon.words.definiteBeginnings.some((begin) => passage.tokens[at]?.folded.startsWith(begin));
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

/** Of what sort a word is. */
export function sortAt(measure: MeasureContext, at: number): string {
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

/** By what a stretch would go on with a token: an adposition, a conjunction, a word behind another. */
export function stepAt(measure: MeasureContext, at: number): string {
  const { syntax, tokens } = measure.passage;
  const phrase = syntax.phraseAt[at];
  const sort = sortAt(measure, at);
  const folded = tokens[at]?.folded ?? "";
  if (sort === "ADP") return `in:${folded}`;
  if (syntax.joined.has(at)) return `and:${sort}`;
  const isWrittenOn = phrase?.from === at && phrase.adposition?.from === at && phrase.adposition.to === at;
  return isWrittenOn ? `on:${folded.charAt(0)}` : `${sortAt(measure, at - 1)}>${sort}`;
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

function nextStep(measure: MeasureContext, at: number, limit: number): string {
  if (at >= limit) return "limit";
  if (isWall(measure, at)) return "wall";
  return isComma(measure, at) ? "comma" : stepAt(measure, at);
}

/** Whether a step leads to another phrase, or into a clause. */
function isNewPart(step: string): boolean {
  return /^(?:in|on|and):|(?:PRON|VERB)$/u.test(step);
}

/** An end of a stretch with the signs of the way there. */
export interface End {
  readonly to: number;
  readonly step: string;
  readonly signs: SignTable;
}

function counted(signs: Record<string, number>, sign: string): void {
  signs[sign] = (signs[sign] ?? 0) + 1;
}

/** All ends of what begins at a token. Signs of the way stand also under the form of the stretch. */
export function endsOf(measure: MeasureContext, from: number, limit: number, form: string): End[] {
  const found: End[] = [];
  const way: Record<string, number> = {};
  let parts = 0;
  for (let to = from + 1; to <= Math.min(limit, from + LONGEST) && parts <= MOST_PARTS; to++) {
    const step = nextStep(measure, to, limit);
    const isWithin = to < limit && isWithinPhrase(measure, to);
    if (canEnd(measure, to - 1)) {
      const signs = {
        ...way,
        [`|${step}`]: 1,
        [`${form}|${step}`]: 1,
        cut: Number(isWithin),
        [`ends:${sortAt(measure, to - 1)}`]: 1,
        parts,
        single: Number(to === from + 1),
        length: Math.log2(to - from),
      };
      found.push({ to, step, signs });
    }
    if (step === "limit" || step === "wall" || step === "comma") break;
    counted(way, `+${step}`);
    counted(way, `${form}+${step}`);
    if (isWithin) counted(way, "inside");
    else if (isNewPart(step)) parts++;
  }
  return found;
}

/** What stands between a stretch and the figure. */
export function betweenSigns(measure: MeasureContext, { from, to }: TokenRange): SignTable {
  const signs: Record<string, number> = {};
  for (let at = from; at < to; at++) {
    const pos = posAt(measure, at);
    if (isComma(measure, at)) counted(signs, "~comma");
    else if (isWall(measure, at)) counted(signs, "~wall");
    else if (pos === "VERB" || pos === "AUX") counted(signs, "~verb");
    else if (pos === "NUM" || pos === "SCONJ" || pos === "PRON") counted(signs, `~${pos}`);
    else if (measure.passage.syntax.phraseAt[at]?.from === at) counted(signs, "~phrase");
  }
  for (const sign in signs) signs[sign] = Math.min(signs[sign] ?? 0, MOST_COUNTED);
  return signs;
}

/** More of a kind say no more. */
const MOST_COUNTED = 3;
