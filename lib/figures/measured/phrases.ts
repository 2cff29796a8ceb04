/** The phrases that may have a measure: how far each reaches, and which of several is told of. */
import type { NounPhrase } from "../../syntax";
import { markAt } from "../passage";
import { clauseStart, isComma, isNominal, isTime, isVerb, type MeasureContext, textAt } from "./clause";

/** Complements of complements: "price of shares of the maker". */
const MOST_COMPLEMENTS = 3;
/** With what completes it. */
const LONGEST_WHOLE = 9;
/** Whether the letter of an owner is written onto a phrase: «للألمنيوم». */
export function isOwnedBy({ passage, lexicon }: MeasureContext, { adposition, from }: NounPhrase): boolean {
  const isWritten = adposition !== null && adposition.to === adposition.from;
  return isWritten && (passage.tokens[from]?.folded.startsWith(lexicon.words.ownerLetter) ?? false);
}

/** Where a phrase ends with what belongs to it: «وقفا | لإطلاق النار», «إنتاج | من القمح». */
export function wholeEnd(measure: MeasureContext, phrase: NounPhrase, limit: number): number {
  const { phrases } = measure.passage.syntax;
  let [end, holder] = [phrase.to, phrase];
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps++) {
    const next = phrases[holder.index + 1];
    if (!next || next.to > limit || next.numeral || next.sort === "pronoun" || isTime(measure, next)) break;
    const isOpen =
      next.adposition?.from === end && measure.lexicon.is("open", measure.passage.tokens, end - 1);
    const isComplement =
      isOpen || (next.complementOf === holder.index && next.from - (next.adposition?.from ?? 0) === 1);
    if (!isComplement && !(isOwnedBy(measure, next) && next.from === end)) break;
    end = next.to;
    holder = next;
  }
  return end;
}

/** Where a phrase ends with all that completes it, phrases in adpositions among it: «عجز التجارة | مع الصين». */
export function soundEnd(measure: MeasureContext, phrase: NounPhrase, limit: number): number {
  const { phrases } = measure.passage.syntax;
  let [end, holder] = [phrase.to, phrase];
  for (let steps = 0; steps < MOST_COMPLEMENTS; steps++) {
    const next = phrases[holder.index + 1];
    if (!next || next.to > limit || next.to - phrase.from > LONGEST_WHOLE) break;
    if (!completes(measure, next, end) && !goesOnWith(measure, holder, next, end)) break;
    end = next.to;
    holder = next;
    const other = phrases[next.index + 1];
    const isBetween =
      next.adposition !== null && measure.lexicon.is("between", measure.passage.tokens, next.adposition.from);
    if (isBetween && other?.from === end && other.to <= limit && measure.passage.syntax.joined.has(end))
      return other.to;
  }
  return end;
}

const JOINT = /^[#_]$/u;

/** «معدل | # | البطالة»: a mark within a phrase that is written as one or two keywords. */
export function isJoint(measure: MeasureContext, at: number): boolean {
  return JOINT.test(textAt(measure, at));
}

/** «أسعار البيض | واللحوم», «معدل | #البطالة»: a noun of the same kind joined on, or what a keyword's mark parted. */
function goesOnWith(measure: MeasureContext, holder: NounPhrase, next: NounPhrase, end: number): boolean {
  if (!isNominal(next) || next.adposition || isTime(measure, next)) return false;
  if (next.from === end + 1 && isJoint(measure, end))
    return textAt(measure, end) === "_" || !isDefinite(measure, holder);
  const isJoined = next.from === end && measure.passage.syntax.joined.has(end) && next.sort === holder.sort;
  return isJoined && isDefinite(measure, next) === isDefinite(measure, holder) && !isVerb(measure, next.to);
}

/** Whether a phrase in an adposition completes the noun that ends where it begins. */
function completes(measure: MeasureContext, next: NounPhrase, end: number): boolean {
  const { passage, lexicon } = measure;
  const { adposition, from } = next;
  if (next.numeral || next.sort === "pronoun" || isTime(measure, next) || !adposition) return false;
  if (Math.min(adposition.from, from) !== end || from - adposition.from > 1) return false;
  const isWritten = adposition.from === adposition.to || adposition.from === from;
  if (isWritten) return markAt(passage, "measure-noun", from) === null;
  return lexicon.is("completing", passage.tokens, adposition.from);
}

/** Whether a phrase is definite: by an article on any of its words, or by being a name. */
export function isDefinite({ passage, lexicon }: MeasureContext, { from, to, sort }: NounPhrase): boolean {
  const { definiteBeginnings, possessors } = lexicon.words;
  const words = passage.tokens.slice(from, to);
  return (
    sort === "proper" ||
    words.some(({ folded }) => definiteBeginnings.some((beginning) => folded.startsWith(beginning))) ||
    words.some(({ text }) => possessors.some((ending) => isWrittenOnto(text, ending)))
  );
}

/** «تعاقده», but not «اتجاه»: a pronoun at the end of a word that is long enough to carry it. */
function isWrittenOnto(word: string, ending: string): boolean {
  return word.endsWith(ending) && word.length >= ending.length + SHORTEST_OWNED;
}

/** Letters that must stand before a pronoun that is written onto its noun. */
const SHORTEST_OWNED = 4;

/** «العجز التجاري لتركيا | زاد»: the first phrase of a clause before its verb. */
export function topicOf(measure: MeasureContext, verb: number): NounPhrase | null {
  let first = clauseStart(measure, verb);
  for (let at = verb - 2; at > first; at--) if (isComma(measure, at)) first = at;
  for (let at = first; at < verb; at++) {
    const phrase = measure.passage.syntax.phraseAt[at];
    if (isNominal(phrase) && !isTime(measure, phrase)) return phrase.adposition ? null : phrase;
  }
  return null;
}

/** «يستخرج الأطباء | في غضون»: a verb's subject that does something and so has no measure. */
export function isDoer(measure: MeasureContext, { from, adposition }: NounPhrase): boolean {
  const { passage } = measure;
  const stays = measure.lexicon.is("staying", passage.tokens, from - 1);
  const tells =
    stays || markAt(passage, "moves", from - 1) !== null || markAt(passage, "amounts", from - 1) !== null;
  return adposition === null && isVerb(measure, from - 1) && !tells;
}
