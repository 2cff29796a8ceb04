/** What the reading of phrases knows of a speaker: the subject of a verb, and how far its phrase goes. */
import type { NounPhrase, VerbGroup } from "../syntax";
import {
  beginsFigure,
  COMMA,
  isEnd,
  type ReadSentence,
  type TokenRange,
  tokenText,
  touches,
} from "./reading";

/** Phrases that may hang on one speaker: "a spokesman | for the ministry | of health | in the capital". */
export const MOST_LINKS = 5;

export const HYPHEN = /^[-‐‑]$/u;

/** Whether the reading of phrases is sure enough to be asked: parts of speech were learnt, and heads come last. */
export function readsPhrases({ pack }: ReadSentence): boolean {
  return pack.grammar.tagger !== null && !pack.grammar.headFirst;
}

/** The verb group that holds a verb of stating; null where the words are read as no verb. */
export function groupOf({ passage }: ReadSentence, { from, to }: TokenRange): VerbGroup | null {
  for (let at = from; at < to; at++) {
    const group = passage.syntax.verbAt[at];
    if (group) return group;
  }
  return null;
}

/** The phrase that holds a token. */
export function phraseAt({ passage }: ReadSentence, at: number): NounPhrase | null {
  return passage.syntax.phraseAt[at] ?? null;
}

/** The noun phrase that is a verb's subject. */
export function subjectPhrase(reading: ReadSentence, verb: TokenRange): NounPhrase | null {
  const group = groupOf(reading, verb);
  const phrase = reading.passage.syntax.phrases[group?.subject ?? -1];
  if (!group || !phrase || phrase.from < reading.sentence.from || phrase.to > reading.sentence.to)
    return null;
  // "announcing | a move": what a participle has behind it is its object.
  return group.clause === "participle" && phrase.from >= group.to ? null : phrase;
}

/** Whether a verb's subject is known and no pronoun: it can be credited though none of its words is known to speak. */
export function hasNamedSubject(reading: ReadSentence, verb: TokenRange): boolean {
  const phrase = readsPhrases(reading) ? subjectPhrase(reading, verb) : null;
  return phrase !== null && phrase.sort !== "pronoun";
}

/** "a study | found", "the survey | showed": what tells in writing states with a verb that states only beside a speaker. */
export function tellsInWriting(reading: ReadSentence, verb: TokenRange): boolean {
  if (reading.pack.statements.verbFirst || !readsPhrases(reading)) return false;
  const phrase = subjectPhrase(reading, verb);
  return phrase !== null && reading.marks.upTo("document", phrase.head + 1) !== null;
}

/** Whether a name is a verb's subject: "said | a fishmonger". */
export function isSubject(reading: ReadSentence, verb: TokenRange, { from }: TokenRange): boolean {
  return hasNamedSubject(reading, verb) && subjectPhrase(reading, verb)?.from === from;
}

/** "the minister | in a statement": what tells where and when somebody spoke belongs to no name. */
function tellsHow(reading: ReadSentence, { adposition, from }: NounPhrase): boolean {
  const at = adposition?.from ?? from;
  const stop = reading.marks.from("stop", at);
  return stop !== null && stop > at + 1;
}

/** The phrase straight behind a token that goes on with the one before it: in an adposition, or joined to it. */
function linkedAt(reading: ReadSentence, at: number, limit: number): NounPhrase | null {
  const { phrases, tags } = reading.passage.syntax;
  let next = at;
  while (next < at + 3 && (tags[next]?.pos === "ADP" || tags[next]?.pos === "CCONJ")) next++;
  const phrase = phraseAt(reading, next);
  if (!phrase || phrase.from !== next || next === at || next >= reading.sentence.to) return null;
  if (phrase.sort === "pronoun" || phrase.sort === "numeral" || tellsHow(reading, phrase)) return null;
  if (phrase.adposition) return phrase;
  // What is joined on straight before the verb that is asked about is a part of its subject: "Fire and Rescue | said".
  const isOwn = phrase.to < limit && (tags[phrase.to]?.pos === "VERB" || tags[phrase.to]?.pos === "AUX");
  const joined = phrase.joinedTo === null ? null : phrases[phrase.joinedTo];
  return joined && !isOwn ? phrase : null;
}

/** Where a phrase ends with all that hangs on it, before `limit`. */
export function endOfPhrase(reading: ReadSentence, phrase: NounPhrase, limit: number): number {
  let to = phrase.to;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = linkedAt(reading, to, limit);
    if (!next || next.to > limit) break;
    to = next.to;
  }
  return Math.min(to, limit);
}

/** ", head of the unit": where an apposition that opens behind a comma ends; null where none does. */
export function appositionAt(reading: ReadSentence, comma: number, limit: number): number | null {
  if (!COMMA.test(tokenText(reading, comma))) return null;
  const phrase = phraseAt(reading, comma + 1);
  if (!phrase || phrase.from !== comma + 1 || phrase.adposition) return null;
  const isNamed = phrase.sort !== "pronoun" && reading.passage.syntax.tags[phrase.head]?.pos !== "NUM";
  if (!isNamed || phrase.numeral) return null;
  const to = endOfPhrase(reading, phrase, limit);
  // "police, | Marsh and three others": who is counted along is no apposition.
  for (let at = comma + 1; at < to; at++) if (beginsFigure(reading, at)) return null;
  return to === limit || isEnd(reading, to) ? to : null;
}

/** "one | of the two friends": a figure among those of whom some speak. */
function isPartitive({ passage }: ReadSentence, from: number, figure: number): boolean {
  const { phraseAt } = passage.syntax;
  const whole = phraseAt[figure]?.complementOf ?? null;
  return whole !== null && phraseAt[from]?.index === whole;
}

/** A phrase that begins with a numeral may speak ("two officials"), but none goes on over a figure: "police | 12 people". */
function beforeFigure(reading: ReadSentence, { from, to }: TokenRange): number {
  const { phraseAt } = reading.passage.syntax;
  for (let at = from + 1; at < to; at++)
    if (beginsFigure(reading, at) && phraseAt[at]?.numeral?.from !== from && !isPartitive(reading, from, at))
      return at;
  return to;
}

/** The name that begins at a token as its phrase gives it, with its apposition; null where no phrase begins there. */
export function wholeName(reading: ReadSentence, from: number): TokenRange | null {
  if (!readsPhrases(reading) || reading.marks.from("that", from) !== null) return null;
  const phrase = phraseAt(reading, from);
  if (!phrase || phrase.from > from || phrase.to > reading.sentence.to) return null;
  const end = endOfPhrase(reading, phrase, reading.sentence.to);
  const to = beforeFigure(reading, { from, to: end });
  if (to < end) return { from, to: withoutOwner(reading, to) };
  return { from, to: statedApposition(reading, phrase, to) ?? throughHyphen(reading, to) };
}

/** "Mr. Orr's | four-page summary": without the sign of an owner. */
function withoutOwner({ passage }: ReadSentence, to: number): number {
  let end = to;
  while (passage.syntax.tags[end - 1]?.pos === "PART") end--;
  return end;
}

/** "Moon Jae | -in": a hyphen within a name. */
export function throughHyphen(reading: ReadSentence, to: number): number {
  const isJoined = HYPHEN.test(tokenText(reading, to)) && touches(reading, to - 1) && touches(reading, to);
  return isJoined ? to + 2 : to;
}

/** An apposition behind a name that no verb stands before: not whoever does something in the clause that begins there. */
function statedApposition(reading: ReadSentence, phrase: NounPhrase, comma: number): number | null {
  const to = appositionAt(reading, comma, reading.sentence.to);
  const named = to === null ? null : phraseAt(reading, comma + 1);
  if (to === null || !named || reading.passage.syntax.plurals.has(phrase.head)) return null;
  if (reading.marks.within("agency", comma, to) || reading.marks.upTo("document", phrase.to) !== null)
    return null;
  const does = reading.passage.syntax.verbs.some(
    ({ subject, from, clause }) => subject === named.index && from >= to && clause !== "relative",
  );
  return does ? null : to;
}
