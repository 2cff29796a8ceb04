/** What several rules ask of a number that stands without a unit. */
import type { NounPhrase } from "../../syntax";
import type { Draft } from "../draft";
import type { ReadPassage } from "../passage";

export const CAPITAL_FIRST = /^\p{Lu}/u;

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
