/** The clause of a measured figure in a language whose verbs may come first: its verb, and who or what that is said of. */
import type { NounPhrase, Range } from "../../syntax";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";

export interface Measure {
  readonly passage: ReadPassage;
  readonly draft: Draft;
  /** All figures of the passage. */
  readonly drafts: readonly Draft[];
}

/** A noun of measuring that leads to the figure: «بقيمة», «لمدة», «طوله». */
export interface Lead {
  /** Where what leads to the figure begins: its adposition, its noun of measuring. */
  readonly from: number;
  /** The noun of measuring, where there is one. */
  readonly measure: number | null;
  /** It says whose measure it is by a pronoun: «قيمتها». */
  readonly isPossessed: boolean;
}

const WALL = /^[.:;؛!؟()[\]•]$/u;
const COMMA = /^[,،]$/u;
const QUOTE = /^["“”«»]$/u;
const POSSESSED = /(?:ه|ها|هم|هما|هن)$/u;
const MOST_LEADING = 6;
const MOST_BETWEEN = 8;

export function textAt({ passage }: Measure, at: number): string {
  return passage.tokens[at]?.text ?? "";
}

function posAt({ passage }: Measure, at: number): string {
  return passage.syntax.tags[at]?.pos ?? "PUNCT";
}

function isWord({ passage }: Measure, at: number): boolean {
  return passage.tokens[at]?.type === "word";
}

function isMeasureNoun({ passage }: Measure, at: number): boolean {
  const mark = markAt(passage, "measure-noun", at);
  return mark !== null && mark.to === at + 1;
}

/** Walks back from a figure over what leads to it. */
export function leadOf(measure: Measure): Lead {
  const { draft, passage } = measure;
  let from = draft.from;
  let noun: number | null = null;
  for (let steps = 0; steps < MOST_LEADING && from > draft.sentence.from; steps++) {
    const at = from - 1;
    if (isMeasureNoun(measure, at) && noun === null) {
      const isPossessed = POSSESSED.test(textAt(measure, at));
      noun = at;
      from = at;
      if (isPossessed) return { from, measure: noun, isPossessed };
    } else if (posAt(measure, at) === "ADP" || isHedge(measure, at) || passage.ones.has(textAt(measure, at)))
      from = at;
    else break;
  }
  return { from, measure: noun, isPossessed: false };
}

function isHedge(measure: Measure, at: number): boolean {
  return posAt(measure, at) === "ADV" && markAt(measure.passage, "hedge-before", at) !== null;
}

/** Whether a word opens a clause: what is said begins behind it. */
function opensClause(measure: Measure, at: number): boolean {
  const { passage } = measure;
  return (
    WALL.test(textAt(measure, at)) || posAt(measure, at) === "SCONJ" || markAt(passage, "break", at) !== null
  );
}

/** Where the clause of a token begins. */
export function clauseStart(measure: Measure, before: number): number {
  let at = before;
  while (at > measure.draft.sentence.from && !opensClause(measure, at - 1)) at--;
  return at;
}

/** Where the clause of a token ends. */
export function clauseEnd(measure: Measure, from: number): number {
  let at = from;
  while (at < measure.draft.sentence.to && !opensClause(measure, at)) at++;
  return at;
}

/** The last verb before a token in its clause, not before a given place. */
export function verbBefore(measure: Measure, before: number): number | null {
  const first = clauseStart(measure, before);
  for (let at = before - 1; at >= first; at--) if (isVerb(measure, at)) return at;
  return null;
}

export function isVerb(measure: Measure, at: number): boolean {
  const pos = posAt(measure, at);
  return pos === "VERB" || pos === "AUX";
}

/** Whether a verb or noun tells of an amount or its change. */
export function tellsAmount({ passage }: Measure, at: number): boolean {
  return markAt(passage, "moves", at) !== null || markAt(passage, "amounts", at) !== null;
}

export function isNominal(phrase: NounPhrase | null | undefined): phrase is NounPhrase {
  return !!phrase && (phrase.sort === "common" || phrase.sort === "proper") && !phrase.numeral;
}

/** The phrase that ends where a token begins, over a comma, a relative pronoun and figures. */
export function phraseBefore(measure: Measure, before: number): NounPhrase | null {
  const { passage, draft } = measure;
  for (let at = before - 1; at >= Math.max(draft.sentence.from, before - MOST_BETWEEN); at--) {
    const phrase = passage.syntax.phraseAt[at];
    if (phrase?.numeral) {
      at = phrase.from;
      continue;
    }
    if (isNominal(phrase)) return phrase;
    const isPassed =
      measure.passage.dateTokens.has(at) ||
      COMMA.test(textAt(measure, at)) ||
      posAt(measure, at) === "PRON" ||
      QUOTE.test(textAt(measure, at));
    if (!isPassed) return null;
  }
  return null;
}

/** Whether a phrase is definite: by an article on any of its words, or by being a name. */
function isDefinite({ passage }: Measure, { from, to, sort }: NounPhrase): boolean {
  const { article } = passage.pack.grammar;
  const words = passage.tokens.slice(from, to);
  return (
    sort === "proper" ||
    words.some(({ folded }) => ARTICLE_BEHIND.some((prefix) => folded.startsWith(prefix + article)))
  );
}

const ARTICLE_BEHIND = ["", "و", "ب", "ك"];

/**
 * Where a phrase begins together with those that it hangs on: of «زيارة إلى اليونان | استمرت» the visit is told of, since
 * a clause without a pronoun belongs to an indefinite noun.
 */
export function rootStart(measure: Measure, phrase: NounPhrase, first: number): number {
  let at: NounPhrase = phrase;
  while (isDefinite(measure, at) || isTime(measure, at)) {
    const lead = at.adposition;
    const outer = lead && measure.passage.syntax.phraseAt[lead.from - 1];
    if (!outer || outer.from < first || !isNominal(outer) || isVerb(measure, outer.from - 1))
      return phrase.from;
    at = outer;
  }
  return at.from;
}

export function isTime({ passage }: Measure, { head }: NounPhrase): boolean {
  return passage.dateTokens.has(head) || passage.syntax.units.has(head);
}

/** A range without adpositions, commas, figures' leads and expressions of time at its end, and quotes left open. */
export function trimmed(measure: Measure, { from, to }: Range): Range | null {
  let end = to;
  while (end > from && isLoose(measure, end - 1)) end--;
  let start = from;
  while (start < end && (COMMA.test(textAt(measure, start)) || posAt(measure, start) === "ADP")) start++;
  return end > start ? { from: start, to: end } : null;
}

function isLoose(measure: Measure, at: number): boolean {
  const pos = posAt(measure, at);
  if (measure.passage.dateTokens.has(at)) return true;
  if (!isWord(measure, at)) return !QUOTE.test(textAt(measure, at)) && pos !== "NUM" && pos !== "SYM";
  return pos === "ADP" || pos === "CCONJ" || pos === "SCONJ";
}
