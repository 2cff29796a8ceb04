/** The phrases that may have a measure: how far each reaches, and which of several is told of. */
import type { NounPhrase, TokenRange } from "../../syntax";
import { markAt } from "../passage";
import {
  clauseStart,
  isComma,
  isNominal,
  isQuote,
  isTime,
  isVerb,
  type MeasureContext,
  posAt,
  tellsAmount,
  textAt,
  verbBefore,
} from "./clause";

/** Complements of complements: "price of shares of the maker". */
const MOST_COMPLEMENTS = 3;
/** Tokens between a subject and its verb. */
const MOST_BETWEEN = 8;
/** With what completes it. */
const LONGEST_WHOLE = 9;
/** Longer stretches are no name of a thing. */
export const LONGEST_PHRASE = 7;

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

/** The phrase that ends where a token begins, over commas, quotes, a relative pronoun, dates and figures. */
export function phraseBefore(measure: MeasureContext, before: number): NounPhrase | null {
  const { passage, draft } = measure;
  for (let at = before - 1; at >= Math.max(draft.sentence.from, before - MOST_BETWEEN); at--) {
    const phrase = passage.syntax.phraseAt[at];
    if (phrase?.numeral) {
      at = phrase.from;
      continue;
    }
    if (isNominal(phrase)) return phrase;
    const isPassed =
      passage.dateTokens.has(at) ||
      posAt(measure, at) === "PRON" ||
      posAt(measure, at) === "PART" ||
      isComma(measure, at) ||
      isQuote(measure, at);
    if (!isPassed) return null;
  }
  return null;
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

/** The phrase that another hangs on, or is joined to: not one that only comes before it in time. */
function holderBefore(
  { passage, lexicon }: MeasureContext,
  { adposition, from }: NounPhrase,
): NounPhrase | undefined {
  const { joined, phraseAt } = passage.syntax;
  const before = phraseAt[from - 1];
  if (!adposition)
    return joined.has(from) && before && !passage.syntax.units.has(before.head) ? before : undefined;
  const isOfTime = lexicon.is("counted-from", passage.tokens, adposition.from);
  return isOfTime ? undefined : phraseAt[adposition.from - 1];
}

/**
 * Where a phrase begins together with those that it hangs on: of «زيارة إلى اليونان | استمرت» the visit is told of, since
 * a clause without a pronoun belongs to an indefinite noun.
 */
export function rootStart(
  measure: MeasureContext,
  phrase: NounPhrase,
  first: number,
  ofSubject = false,
): number {
  let at = phrase;
  while (isDefinite(measure, at) || isTime(measure, at)) {
    const outer = holderBefore(measure, at);
    if (!isNominal(outer) || outer.from < first) return isTime(measure, at) ? phrase.from : at.from;
    if (
      (isVerb(measure, outer.from - 1) && !ofSubject) ||
      markAt(measure.passage, "measure-noun", outer.head)
    )
      return phrase.from;
    at = outer;
  }
  return commonFrom(measure, at);
}

/** «بولندا | عقدا»: no name takes an indefinite noun for its own, so that noun starts a new phrase. */
export function commonFrom({ passage, lexicon }: MeasureContext, { from, to }: NounPhrase): number {
  const { tags } = passage.syntax;
  const isDefiniteAt = (at: number) =>
    lexicon.words.definiteBeginnings.some((beginning) => passage.tokens[at]?.folded.startsWith(beginning));
  for (let at = to - 1; at > from; at--)
    if (tags[at]?.pos === "NOUN" && tags[at - 1]?.pos === "PROPN" && !isDefiniteAt(at)) return at;
  return from;
}

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

function behindVerb(measure: MeasureContext, verb: number, limit: number): TokenRange | null {
  let next = verb + 1;
  while (posAt(measure, next) === "ADV" && next < limit) next++;
  const phrase = measure.passage.syntax.phraseAt[next];
  if (phrase?.from !== next || phrase.to > limit || !isNominal(phrase) || phrase.adposition) return null;
  const to = wholeEnd(measure, phrase, limit);
  const changes = measure.lexicon.is("changing", measure.passage.tokens, verb);
  return (changes ? objectBehind(measure, to, limit) : null) ?? { from: phrase.from, to };
}

/** Tokens back to the subject of an earlier verb that a later one shares. */
const FARTHEST_SUBJECT = 30;

/** «ارتفع البلاتين …، بعد أن سجل أعلى مستوى عند | 918»: the subject of an earlier verb of amounts in the sentence. */
export function earlierSubject(measure: MeasureContext, verb: number): TokenRange | null {
  const first = Math.max(measure.draft.sentence.from, verb - FARTHEST_SUBJECT);
  for (let at = verb - 1; at >= first; at--) {
    const found = isVerb(measure, at) && tellsAmount(measure, at) ? behindVerb(measure, at, verb) : null;
    if (found && !measure.lexicon.is("empty", measure.passage.tokens, found.from)) return found;
  }
  return null;
}

/** «زاد البنك | كمية الدولارات | إلى …»: of a subject that does it to something, that has the measure. */
function objectBehind(measure: MeasureContext, at: number, limit: number): TokenRange | null {
  const phrase = measure.passage.syntax.phraseAt[at];
  if (phrase?.from !== at || phrase.to > limit || !isNominal(phrase) || phrase.adposition) return null;
  if (
    isTime(measure, phrase) ||
    phrase.sort === "proper" ||
    (phrase.to === at + 1 && isAdverbial(measure, at))
  )
    return null;
  return { from: phrase.from, to: wholeEnd(measure, phrase, limit) };
}

/** «أنهت العقود الجلسة مرتفعة | 23 سنتا»: a word that says how the subject did. */
export function isAdverbial(measure: MeasureContext, at: number): boolean {
  return (
    !isVerb(measure, at) &&
    measure.lexicon.words.adverbialEndings.some((ending) => textAt(measure, at).endsWith(ending))
  );
}

export function isResuming({ passage, lexicon }: MeasureContext, verb: number): boolean {
  const word = passage.tokens[verb]?.folded ?? "";
  return lexicon.words.resuming.some((beginning) => word.startsWith(beginning));
}

/** The subject of a verb: behind it, or before it where nothing stands behind; of «لتصل» that of the verb before. */
export function subjectOf(measure: MeasureContext, verb: number, limit: number): TokenRange | null {
  const behind = behindVerb(measure, verb, limit);
  if (behind) return behind;
  const earlier = verbBefore(measure, verb);
  if (isResuming(measure, verb) && earlier !== null) return behindVerb(measure, earlier, verb);
  // «الخطة التي أقرتها الحكومة | تكلف»: behind a relative clause the noun before its pronoun is meant.
  const isInner = earlier !== null && posAt(measure, earlier - 1) === "PRON";
  const before = phraseBefore(measure, isInner ? earlier - 1 : verb);
  if (!before) return null;
  const topic = earlier === null ? topicOf(measure, verb) : null;
  // «بعد غياب | استمر»: a clause without a pronoun tells of the indefinite noun before it.
  const isApart = before.adposition !== null && before.adposition.to > before.adposition.from;
  if (before.to === verb && isApart && !isDefinite(measure, before) && !isTime(measure, before))
    return { from: commonFrom(measure, before), to: before.to };
  if (topic && before.to - topic.from <= LONGEST_PHRASE) return { from: topic.from, to: before.to };
  if (posAt(measure, verb - 1) === "PRON") return { from: commonFrom(measure, before), to: before.to };
  const ofSubject = before.adposition !== null && isComma(measure, verb - 1);
  return { from: rootStart(measure, before, (earlier ?? 0) + 1, ofSubject), to: before.to };
}

/** «يستخرج الأطباء | في غضون»: a verb's subject that does something and so has no measure. */
export function isDoer(measure: MeasureContext, { from, adposition }: NounPhrase): boolean {
  const { passage } = measure;
  const stays = measure.lexicon.is("staying", passage.tokens, from - 1);
  const tells =
    stays || markAt(passage, "moves", from - 1) !== null || markAt(passage, "amounts", from - 1) !== null;
  return adposition === null && isVerb(measure, from - 1) && !tells;
}

/** «وقفا | لإطلاق النار»: the phrase that one with an owner's letter belongs to. */
export function ownedBefore(measure: MeasureContext, phrase: NounPhrase): NounPhrase {
  const before = measure.passage.syntax.phraseAt[phrase.from - 1];
  const isOwned = isOwnedBy(measure, phrase) && isNominal(before) && before.sort === "common";
  return isOwned && !isVerb(measure, before.from - 1) ? before : phrase;
}

/** What goes on straight behind a figure: «12 مليونا | لإعادة الإعمار». */
export function phraseBehind(measure: MeasureContext): TokenRange | null {
  const { draft, passage } = measure;
  const near = [draft.to, draft.to + 1, draft.to + 2].map((at) => passage.syntax.phraseAt[at]);
  const next = near.find((phrase) => isNominal(phrase) && phrase.from >= draft.to);
  if (!next || isTime(measure, next) || next.to > draft.sentence.to) return null;
  const start = Math.min(next.adposition?.from ?? next.from, next.from);
  if (markAt(passage, "unit", next.head) || (passage.syntax.joined.has(next.from) && !next.adposition))
    return null;
  const isVerbal = next.to === next.from + 1 && isResuming(measure, next.from) && next.sort === "proper";
  if (
    isVerbal ||
    passage.tokens[draft.to]?.type === "mark" ||
    (!next.adposition && isAdverbial(measure, next.head))
  )
    return null;
  return start === draft.to || start === draft.to + 1
    ? { from: start, to: wholeEnd(measure, next, draft.sentence.to) }
    : null;
}
