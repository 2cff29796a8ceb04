/** The clause of a measured figure in a language whose verbs may come first: where it begins and ends, its verb, what leads to the figure. */
import type { NounPhrase, TokenRange } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { kindOfUnit } from "../symbols";
import type { MeasureLexicon } from "./words";

export interface MeasureContext {
  readonly passage: ReadPassage;
  readonly draft: Draft;
  readonly lexicon: MeasureLexicon;
}

/** What stands between the words that have the measure and the figure: «بقيمة», «لمدة», «طوله». */
export interface MeasureLead {
  /** Where it begins: its adposition, its noun of measuring. */
  readonly from: number;
  /** The noun of measuring, where there is one. */
  readonly measure: number | null;
  /** It says whose measure it is by a pronoun: «قيمتها». */
  readonly isPossessed: boolean;
}

const WALL = /^[.:;؛!؟()[\]•]$/u;
const CLOSING = /^[)\]]$/u;
const OPENING = /^[([]$/u;
const COMMA = /^[,،]$/u;
const QUOTE = /^["“”«»]$/u;
/** Words between what has the measure and the figure. */
const MOST_LEADING = 6;
/** Tokens of a clause that are looked through. */
const LONGEST_CLAUSE = 120;

export function textAt({ passage }: Pick<MeasureContext, "passage">, at: number): string {
  return passage.tokens[at]?.text ?? "";
}

export function posAt({ passage }: MeasureContext, at: number): string {
  return passage.syntax.tags[at]?.pos ?? "PUNCT";
}

export function isComma(measure: MeasureContext, at: number): boolean {
  return COMMA.test(textAt(measure, at));
}

export function isQuote(measure: MeasureContext, at: number): boolean {
  return QUOTE.test(textAt(measure, at));
}

export function isVerb(measure: MeasureContext, at: number): boolean {
  const pos = posAt(measure, at);
  return pos === "VERB" || pos === "AUX";
}

export function isNominal(phrase: NounPhrase | null | undefined): phrase is NounPhrase {
  return !!phrase && (phrase.sort === "common" || phrase.sort === "proper") && !phrase.numeral;
}

export function isTime({ passage }: MeasureContext, { head }: NounPhrase): boolean {
  return passage.dateTokens.has(head) || isUnitOfTime(passage, head);
}

function isUnitOfTime(passage: ReadPassage, at: number): boolean {
  const mark = markAt(passage, "unit", at);
  return mark !== null && kindOfUnit(mark.sense.unit) === "duration";
}

/** Whether a verb or noun tells of an amount or its change. */
export function tellsAmount({ passage, lexicon }: MeasureContext, at: number): boolean {
  const isOfAmounts = markAt(passage, "moves", at) !== null || markAt(passage, "amounts", at) !== null;
  return isOfAmounts || lexicon.is("gaining", passage.tokens, at);
}

function isMeasureNoun({ passage }: MeasureContext, at: number): boolean {
  return markAt(passage, "measure-noun", at)?.to === at + 1;
}

function isLeading(measure: MeasureContext, at: number): boolean {
  const isHedge = posAt(measure, at) === "ADV" && markAt(measure.passage, "hedge-before", at) !== null;
  return posAt(measure, at) === "ADP" || isHedge || measure.lexicon.is("loose", measure.passage.tokens, at);
}

/** Walks back from a figure over what leads to it. */
export function leadOf(measure: MeasureContext): MeasureLead {
  const { draft } = measure;
  let from = isUnitOfTime(measure.passage, draft.from - 1) ? draft.from - 1 : draft.from;
  let noun: number | null = null;
  for (let steps = 0; steps < MOST_LEADING && from > draft.sentence.from; steps++) {
    const at = from - 1;
    if (
      noun === null &&
      isMeasureNoun(measure, at) &&
      (!isSuperlative(measure, at) || isOwned(measure, at)) &&
      !isTopic(measure, at)
    ) {
      noun = at;
      const isPossessed = isOwned(measure, at);
      from = isPossessed && isChange(measure, at - 1) ? at - 1 : at;
      if (isPossessed) return { from, measure: noun, isPossessed: from === at };
    } else if (isLeading(measure, at)) from = at;
    else break;
  }
  return { from, measure: noun, isPossessed: false };
}

/** «أعلى مستوى في | ثلاثة أسابيع»: an adjective before its noun makes a name of it. */
function isSuperlative(measure: MeasureContext, at: number): boolean {
  return posAt(measure, at - 1) === "ADJ" && measure.passage.syntax.phraseAt[at]?.from === at - 1;
}

/** «قيمتها»: with a pronoun that says whose measure it is. */
export function isOwned(measure: MeasureContext, at: number): boolean {
  return measure.lexicon.words.possessors.some((ending) => textAt(measure, at).endsWith(ending));
}

/** «ارتفعت النسبة | إلى 5 %»: with the article a noun of measuring is what the verb speaks of. */
function isTopic(measure: MeasureContext, at: number): boolean {
  const { article } = measure.passage.pack.grammar;
  return article !== "" && (measure.passage.tokens[at]?.folded.startsWith(article) ?? false);
}

/** «بزيادة | قدرها 3 %»: a noun that says only that something changed. */
function isChange(measure: MeasureContext, at: number): boolean {
  return !isVerb(measure, at) && markAt(measure.passage, "moves", at) !== null;
}

/** «0.1»: a mark between the digits of one number. */
function isInsideNumber({ passage: { tokens } }: MeasureContext, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.type !== "digits" || next?.type !== "digits") return false;
  return before.end === mark?.start && mark.end === next.start;
}

/** Whether a clause begins behind a token. */
export function parts(measure: MeasureContext, at: number): boolean {
  const { passage } = measure;
  return (
    (WALL.test(textAt(measure, at)) && !isInsideNumber(measure, at)) ||
    posAt(measure, at) === "SCONJ" ||
    markAt(passage, "break", at) !== null
  );
}

/** The token that a closing bracket's remark opens with; the token itself where it closes none. */
function remarkStart(measure: MeasureContext, at: number): number {
  if (!CLOSING.test(textAt(measure, at))) return at;
  for (let back = at - 1; back >= measure.draft.sentence.from; back--)
    if (OPENING.test(textAt(measure, back))) return back;
  return at;
}

/** Where the clause of a token begins; remarks in brackets are passed over. */
export function clauseStart(measure: MeasureContext, before: number): number {
  let at = before;
  const first = Math.max(measure.draft.sentence.from, before - LONGEST_CLAUSE);
  while (at > first) {
    const remark = remarkStart(measure, at - 1);
    if (remark === at - 1 && parts(measure, at - 1)) break;
    at = remark;
  }
  return at;
}

/** The last verb before a token in its clause. */
export function verbBefore(measure: MeasureContext, before: number): number | null {
  const first = clauseStart(measure, before);
  for (let at = before - 1; at >= first; at--) {
    at = remarkStart(measure, at);
    if (isVerb(measure, at)) return at;
  }
  return null;
}

/** A range without adpositions, commas, leading words and expressions of time at its ends. */
export function trimmed(measure: MeasureContext, { from, to }: TokenRange): TokenRange | null {
  let [first, end] = [from, to];
  while (end > first && isLoose(measure, end - 1)) end--;
  while (first < end && (isComma(measure, first) || posAt(measure, first) === "ADP")) first++;
  return end > first ? { from: first, to: end } : null;
}

const LOOSE: ReadonlySet<string> = new Set(["ADP", "CCONJ", "SCONJ", "DET", "PRON", "PART"]);

function isLoose(measure: MeasureContext, at: number): boolean {
  const pos = posAt(measure, at);
  if (measure.passage.dateTokens.has(at) || isUnitOfTime(measure.passage, at)) return true;
  if (measure.passage.tokens[at]?.type !== "word")
    return !isQuote(measure, at) && pos !== "NUM" && pos !== "SYM";
  return LOOSE.has(pos) || isLeading(measure, at);
}
