/** What several rules ask of a number and of what stands beside it. */
import type { NotComparable } from "../../model";
import type { NounPhrase } from "../../syntax";
import { isJoinedBy } from "../../text/clitics";
import type { Token } from "../../text/tokens";
import type { Draft } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { isNoun } from "../phrase";

/** Why a number is no comparable figure; null where this test finds no reason. */
export type Test = (passage: ReadPassage, draft: Draft) => NotComparable | null;

export const CAPITAL = /^\p{Lu}/u;

/** The token before the number and the one behind it. */
export function neighbours(
  passage: ReadPassage,
  { number }: Draft,
): { left: Token | undefined; right: Token | undefined } {
  return { left: passage.tokens[number.from - 1], right: passage.tokens[number.to] };
}

/** Whether nothing stands between two tokens. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** What stands behind a numeral but in no noun phrase of its own. */
const NO_NOUN: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP", "SCONJ", "PRON", "PART", "CCONJ"]);

/** «في 2011 | بعدما», «الـ34 | للحرب»: where heads come first and tags were learnt, what a number cannot count. */
function isOtherPhrase(passage: ReadPassage, at: number): boolean {
  const { syntax, pack } = passage;
  if (!pack.grammar.headFirst || !pack.grammar.tagger || markAt(passage, "unit", at)) return false;
  if (syntax.joined.has(at)) return true;
  const phrase = syntax.phraseAt[at];
  const isPrepositioned =
    phrase?.from === at && phrase.adposition?.from === at && phrase.adposition.to === at;
  return isPrepositioned || (NO_NOUN.has(syntax.tags[at]?.pos ?? "") && !isNoun(passage, at));
}

/** Whether nothing that the number could count follows it. */
export function countsNothing(passage: ReadPassage, draft: Draft): boolean {
  const part = markAt(passage, "partitive", draft.to);
  if (part && isNoun(passage, part.to)) return false;
  const next = passage.tokens[draft.to];
  if (isOtherPhrase(passage, draft.to)) return true;
  if (
    next &&
    isJoinedBy(next.folded, passage.joins, passage.pack.quantities.clitics) &&
    !isNoun(passage, draft.to)
  )
    return true;
  return next?.type !== "word" || markAt(passage, "stop", draft.to) !== null;
}

export function phraseOf({ syntax }: ReadPassage, { number }: Draft): NounPhrase | undefined {
  return syntax.phraseAt[number.from];
}

/** Digits or words without a unit, a kind or a hedge of their own. */
export function isBare({ unit, kind, form, number, from }: Draft): boolean {
  return unit === null && kind === null && (form === "digits" || form === "words") && from === number.from;
}

export function isPersonal(passage: ReadPassage, { head }: NounPhrase): boolean {
  return passage.syntax.personal.has(head);
}
