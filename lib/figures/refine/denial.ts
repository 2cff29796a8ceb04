/** Whether a negation denies an event's word itself, and not something else in whose clause the word stands. */
import type { NounPhrase, VerbGroup } from "../../syntax";
import { markAt, marksAt, type ReadPassage } from "../passage";

/** Tokens of an event's word. */
interface EventWord {
  readonly from: number;
  readonly to: number;
}

function holds({ from, to }: { readonly from: number; readonly to: number }, at: number): boolean {
  return at >= from && at < to;
}

/** "no deaths", "without any injuries", «دون وقوع إصابات»: the negation stands in the event noun's own phrase, or before it. */
function isDeterminedBy(passage: ReadPassage, negation: number, phrase: NounPhrase): boolean {
  if (holds(phrase, negation)) return true;
  const { adposition } = phrase;
  if (adposition && holds(adposition, negation)) return true;
  for (let at = negation + 1; at < phrase.from; at++) {
    const isSmall =
      markAt(passage, "any", at) || markAt(passage, "occurrence", at) || isWithin(passage, negation, at);
    const isAdjective = passage.syntax.tags[at]?.pos === "ADJ" && !passage.pack.grammar.headFirst;
    if (!isSmall && !isAdjective && passage.syntax.tags[at]?.pos !== "ADV") return false;
  }
  return true;
}

/** A negation of several words: "not a single". */
function isWithin(passage: ReadPassage, negation: number, at: number): boolean {
  const mark = markAt(passage, "negator", negation) ?? markAt(passage, "nobody", negation);
  return mark !== null && holds(mark, at);
}

function isNegatedBy(passage: ReadPassage, negation: number, verb: VerbGroup): boolean {
  if (holds(verb, negation)) return true;
  if (negation < verb.from && negation >= verb.from - NEAR) {
    for (let at = negation + 1; at < verb.from; at++) if (passage.syntax.phraseAt[at]) return false;
    return true;
  }
  return false;
}

/** "no | longer", «لم | قد»: small words between a negation and its verb. */
const NEAR = 3;

function argumentsOf({ syntax }: ReadPassage, verb: VerbGroup): NounPhrase[] {
  const indices = [verb.subject, ...verb.objects, ...verb.obliques].filter((index) => index !== null);
  return indices.map((index) => syntax.phrases[index]).filter((phrase) => phrase !== undefined);
}

/** "without | a jacket, and was arrested": what governs a noun alone denies no verb. */
function isAdposition({ syntax }: ReadPassage, at: number): boolean {
  const pos = syntax.tags[at]?.pos;
  return pos === "ADP" || pos === "SCONJ";
}

/** "no one is holding them": whoever is denied to do a thing to others is not who could suffer it. */
function isDeniedDoer(passage: ReadPassage, { from }: EventWord, verb: VerbGroup): boolean {
  if (passage.pack.grammar.verbFirst || verb.voice === "passive" || verb.objects.length === 0) return false;
  return marksAt(passage, "kind", from).every(
    ({ sense }) => sense.role === "leads" || sense.role === "either",
  );
}

/** "no one was hurt": an argument of the event's verb is denied; «لم يصب أحد»: the verb itself is. */
function isDeniedVerb(passage: ReadPassage, negation: number, verb: VerbGroup, isDone = false): boolean {
  if (isNegatedBy(passage, negation, verb)) return true;
  return argumentsOf(passage, verb).some(
    (phrase) =>
      !(isDone && phrase.index === verb.subject) &&
      phrase.adposition === null &&
      (holds(phrase, negation) ||
        (!isAdposition(passage, negation) && isDeterminedBy(passage, negation, phrase))),
  );
}

/** «لم تقع إصابات»: the event's noun is an argument of a verb that is denied, and no verb of telling. */
function isArgumentOfDenied(passage: ReadPassage, negation: number, phrase: NounPhrase): boolean {
  return (passage.syntax.relations.get(phrase.index) ?? []).some(
    ({ verb, as }) =>
      isNegatedBy(passage, negation, verb) &&
      !markAt(passage, "telling", verb.head) &&
      !isTelling(passage, verb) &&
      (as !== "oblique" || leadsTo(passage, phrase)),
  );
}

/** «لم يتم الإعلان عن ضحايا»: what was not told is not denied. */
function isTelling({ syntax, ...passage }: ReadPassage, { subject }: VerbGroup): boolean {
  const phrase = subject === null ? undefined : syntax.phrases[subject];
  return phrase !== undefined && markAt({ ...passage, syntax }, "telling", phrase.head) !== null;
}

/** «لم يسفر عن إصابات»: an adposition behind a verb of causing. */
function leadsTo(passage: ReadPassage, { adposition }: NounPhrase): boolean {
  return (
    adposition !== null &&
    adposition.to > adposition.from &&
    markAt(passage, "leads-to", adposition.from) !== null
  );
}

/** "no motive | to kill": what is denied is not the act that it would be for. */
function isInfinitive({ syntax }: ReadPassage, { from, to }: EventWord): boolean {
  for (let at = from; at < to; at++) if (syntax.verbAt[at]?.form === "Inf") return true;
  return false;
}

/** The noun that another is only an instance of: "cases of", «وقوع». */
function outermost(passage: ReadPassage, phrase: NounPhrase): NounPhrase | null {
  if (phrase.complementOf === null) return phrase;
  const outer = passage.syntax.phrases[phrase.complementOf];
  return outer && markAt(passage, "occurrence", outer.head) ? outer : null;
}

/** Whether a negation denies the event that a word names. */
export function deniesEvent(passage: ReadPassage, negation: number, word: EventWord): boolean {
  const { syntax } = passage;
  for (let at = word.from; at < word.to; at++) {
    const verb = syntax.verbAt[at];
    if (verb && isDeniedVerb(passage, negation, verb, isDeniedDoer(passage, word, verb))) return true;
  }
  const phrase = syntax.phraseAt[word.from] ?? syntax.phraseAt[word.to - 1];
  if (!phrase) return !isInfinitive(passage, word) && isPredicate(passage, negation, word.from);
  const outer = outermost(passage, phrase);
  if (!outer) return false;
  if (!isHeadNoun(passage, phrase, word))
    return !isEventNoun(passage, phrase.head) && isPredicate(passage, negation, word.from);
  return isDeterminedBy(passage, negation, outer) || isArgumentOfDenied(passage, negation, outer);
}

/** Of "the hospital's wounded ward" the ward is denied: only the phrase's own noun is. */
function isHeadNoun(passage: ReadPassage, phrase: NounPhrase, word: EventWord): boolean {
  if (holds(word, phrase.head)) return true;
  return markAt(passage, "occurrence", phrase.head) !== null;
}

/** "no life threatening | injuries": where the phrase's own noun is an event's, no word beside it is denied. */
function isEventNoun(passage: ReadPassage, head: number): boolean {
  return marksAt(passage, "kind", head).some(({ sense }) => sense.kind !== "people");
}

/** "nobody is missing": an adjective said of what is denied. */
function isPredicate(passage: ReadPassage, negation: number, at: number): boolean {
  for (let before = at - 1; before > negation; before--) {
    const verb = passage.syntax.verbAt[before];
    if (verb) return (verb.isCopula || verb.voice === "passive") && isDeniedVerb(passage, negation, verb);
    if (passage.syntax.tags[before]?.pos === "ADP" || passage.syntax.tags[before]?.pos === "SCONJ")
      return false;
    if (passage.syntax.tags[before]?.pos === "PUNCT") return false;
  }
  return true;
}
