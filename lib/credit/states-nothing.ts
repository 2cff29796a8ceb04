/** Whether a verb of stating makes no statement where it stands. */
import { link } from "./links";
import { hasArticle } from "./name-ends";
import {
  isAdposition,
  isDenied,
  isInfinitive,
  isNoun,
  isNounOfClause,
  isOfVerb,
  isParticiple,
  isSpelledPassive,
  isSpokenOf,
  leadsToVerb,
  onlyFinds,
  onlyTellsWhich,
} from "./no-statement";
import { COMMA, isEnd, type ReadSentence, type TokenRange, tokenText, type Verb } from "./reading";
import { saysClause } from "./subjects";

/** «أكثر مما أعلنته الوزارة»: what was said is only what a number is held against. */
export function isCompared(reading: ReadSentence, { from }: TokenRange): boolean {
  return reading.marks.upTo("comparing", from) !== null;
}

/** «سجل كوتروني | 14 هدفا»: a person's name between a weak verb and a figure did so many, and states nothing. */
function scores(reading: ReadSentence, verb: Verb): boolean {
  if (!verb.isWeak || !reading.pack.statements.verbFirst) return false;
  let at = verb.to;
  while (at < verb.to + LONGEST_PERSON && mayBePerson(reading, at)) at++;
  return at > verb.to && reading.passage.figures.has(at);
}

/** Words of a person's name. */
const LONGEST_PERSON = 3;

/** A word that can be a person's name where heads come first: it has no article and is known for no speaker. */
function mayBePerson(reading: ReadSentence, at: number): boolean {
  const isWord = reading.passage.tokens[at]?.type === "word" && !reading.passage.figures.has(at);
  return isWord && !hasArticle(reading, at) && reading.marks.from("speaker", at) === null;
}

/** «التي أقرتها الحكومة»: behind a pronoun a weak verb tells which thing is meant. */
function tellsOfNoun({ marks, pack }: ReadSentence, verb: Verb): boolean {
  return verb.isWeak && pack.statements.verbFirst && marks.upTo("relative", verb.from) !== null;
}

/** "the bank added 50 points": what goes on with a number has it for an object. */
function addsFigure(reading: ReadSentence, verb: Verb): boolean {
  const isCarrying = reading.marks.from("carrying", verb.from) !== null;
  return isCarrying && reading.passage.figures.has(verb.to);
}

/** "the trend continued with 141": who goes on to speak does so before a quotation, a comma or a clause. */
function goesOnWithThings(reading: ReadSentence, verb: Verb): boolean {
  if (reading.pack.statements.verbFirst || reading.marks.from("carrying", verb.from) !== verb.to)
    return false;
  return !isEnd(reading, verb.to) && !saysClause(reading, verb);
}

/** «نقل الخبراء | القنبلة»: a verb of passing on states only where what was said opens behind it. */
function carriesThings(reading: ReadSentence, verb: Verb): boolean {
  const isRelay = reading.marks.from("relay", verb.from) !== null;
  // «نقلتها | عنه الصحيفة»: the pronoun means who spoke.
  const isOfSpeaker = reading.marks.from("between", verb.to) !== null;
  return isRelay && (isOfSpeaker || link(reading, verb.to) === null);
}

/** «قال إن الشرطة | أعلنت 12 اسما»: what a verb without a "that" tells within somebody's words is theirs. */
function isReported(reading: ReadSentence, verb: Verb): boolean {
  if (!reading.pack.statements.verbFirst || !reading.isReported) return false;
  const opensClause =
    reading.passage.syntax.joined.has(verb.from) || COMMA.test(tokenText(reading, verb.from - 1));
  return !opensClause && reading.marks.upTo("break", verb.from) === null && link(reading, verb.to) === null;
}

/** «الذي أخبر | الأمم المتحدة»: behind a pronoun a verb of telling names who was told. */
function onlyTold({ marks, pack }: ReadSentence, verb: Verb): boolean {
  const tells = pack.statements.verbFirst && marks.from("telling", verb.from) !== null;
  return tells && marks.upTo("relative", verb.from) !== null;
}

/** Whether a verb of stating makes no statement where it stands. */
export function statesNothing(reading: ReadSentence, verb: Verb): boolean {
  if (isAdposition(reading, verb) || isOfVerb(reading, verb) || isSpelledPassive(reading, verb)) return true;
  if (isReported(reading, verb) || onlyTold(reading, verb) || isNounOfClause(reading, verb)) return true;
  if (scores(reading, verb) || tellsOfNoun(reading, verb) || carriesThings(reading, verb)) return true;
  if (
    addsFigure(reading, verb) ||
    goesOnWithThings(reading, verb) ||
    isCompared(reading, verb) ||
    onlyTellsWhich(reading, verb)
  )
    return true;
  return (
    isSpokenOf(reading, verb) ||
    isDenied(reading, verb) ||
    (verb.isWeak && (isParticiple(reading, verb) || isInfinitive(reading, verb))) ||
    leadsToVerb(reading, verb) ||
    onlyFinds(reading, verb) ||
    (verb.isWeak && isNoun(reading, verb))
  );
}
