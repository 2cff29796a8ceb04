/** What the reading of phrases knows of a speaker: the subject of a verb, and how far its phrase goes. */
import type { NounPhrase, VerbGroup } from "../syntax";
import { beginsFigure, COMMA, isEnd, type ReadSentence, type TokenRange, tokenText } from "./reading";

/** Phrases that may hang on one speaker: "a spokesman | for the ministry | of health | in the capital". */
const MOST_LINKS = 5;

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
  const subject = groupOf(reading, verb)?.subject ?? null;
  const phrase = subject === null ? null : (reading.passage.syntax.phrases[subject] ?? null);
  return phrase && phrase.from >= reading.sentence.from && phrase.to <= reading.sentence.to ? phrase : null;
}

/** Whether a verb's subject is known and no pronoun: it can be credited though none of its words is known to speak. */
export function hasNamedSubject(reading: ReadSentence, verb: TokenRange): boolean {
  const phrase = readsPhrases(reading) ? subjectPhrase(reading, verb) : null;
  return phrase !== null && phrase.sort !== "pronoun";
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
function appositionAt(reading: ReadSentence, comma: number, limit: number): number | null {
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

/** A phrase's own words, with the possessor before it: "the state's | four caucuses". */
function startOfPhrase(reading: ReadSentence, phrase: NounPhrase): number {
  const { tags } = reading.passage.syntax;
  let at = phrase.from;
  while (tags[at - 1]?.pos === "PART" || /^['’]$/u.test(tokenText(reading, at - 1))) at--;
  const owner = at < phrase.from ? phraseAt(reading, at - 1) : null;
  return owner && owner.to === at && at > reading.sentence.from ? owner.from : phrase.from;
}

/** A subject with all that hangs on it, up to its verb; without what stands between commas, but for an apposition. */
export function wholeSubject(reading: ReadSentence, phrase: NounPhrase, verb: number): TokenRange {
  const from = startOfPhrase(reading, phrase);
  const to = endOfPhrase(reading, phrase, verb);
  return { from, to: appositionAt(reading, to, verb) ?? to };
}

/** A phrase that begins with a numeral may speak ("two officials"), but none goes on over a figure: "police | 12 people". */
function beforeFigure(reading: ReadSentence, { from, to }: TokenRange): number {
  const { phraseAt } = reading.passage.syntax;
  for (let at = from + 1; at < to; at++)
    if (beginsFigure(reading, at) && phraseAt[at]?.numeral?.from !== from) return at;
  return to;
}

/** The name that begins at a token as its phrase gives it, with its apposition; null where no phrase begins there. */
export function wholeName(reading: ReadSentence, from: number): TokenRange | null {
  if (!readsPhrases(reading) || reading.marks.from("that", from) !== null) return null;
  const phrase = phraseAt(reading, from);
  if (!phrase || phrase.from > from || phrase.to > reading.sentence.to) return null;
  const end = endOfPhrase(reading, phrase, reading.sentence.to);
  const to = beforeFigure(reading, { from, to: end });
  return { from, to: to < end ? to : (appositionAt(reading, to, reading.sentence.to) ?? to) };
}

/** "The measures": what is read as part of a noun phrase is no verb, unless one who speaks stands before it. */
export function isNoun(reading: ReadSentence, { from }: TokenRange): boolean {
  const phrase = readsPhrases(reading) ? phraseAt(reading, from) : null;
  if (phrase !== null && tokenText(reading, from + 1) === ":") return true;
  if (phrase === null) return false;
  // "court | records show": the noun of a subject.
  if (phrase.head === from && reading.passage.syntax.verbAt[from + 1]?.subject === phrase.index) return true;
  if (closesSentence(reading, phrase, from)) return false;
  return reading.marks.upTo("speaker", from) === null && reading.marks.upTo("agency", from) === null;
}

/** "…, Coast News reports.": what stands behind the last comma is a statement. */
function closesSentence(reading: ReadSentence, phrase: NounPhrase, verb: number): boolean {
  return (
    verb > phrase.from &&
    COMMA.test(tokenText(reading, phrase.from - 1)) &&
    /^[.]$/u.test(tokenText(reading, verb + 1))
  );
}

/** "police found three boys": what somebody comes upon is no statement; what a survey finds is one. */
export function onlyFinds(reading: ReadSentence, verb: TokenRange): boolean {
  if (!readsPhrases(reading) || reading.marks.from("finding", verb.from) === null) return false;
  const phrase = subjectPhrase(reading, verb);
  if (phrase !== null && reading.marks.within("document", phrase.from, phrase.to)) return false;
  for (let at = verb.to; at < verb.to + NEAR_THAT && !isEnd(reading, at); at++)
    if (reading.marks.from("that", at) !== null) return false;
  return true;
}

/** Words that tell when may stand before what was found: "learned the next day | that". */
const NEAR_THAT = 5;

/** "Ten picks were confirmed": whom a passive has for its subject is spoken of. */
export function isSpokenOf(reading: ReadSentence, verb: TokenRange): boolean {
  const group = readsPhrases(reading) ? groupOf(reading, verb) : null;
  return group !== null && group.voice === "passive" && group.from < group.head;
}

/** "the Americans who say that": a clause that only tells which of them is meant credits nobody. */
export function onlyTellsWhich(reading: ReadSentence, verb: TokenRange): boolean {
  if (!readsPhrases(reading) || groupOf(reading, verb)?.clause !== "relative") return false;
  const phrase = subjectPhrase(reading, verb);
  return (
    phrase !== null &&
    phrase.to < verb.from &&
    !COMMA.test(tokenText(reading, phrase.to)) &&
    !reading.marks.within("speaker", phrase.from, phrase.to)
  );
}
