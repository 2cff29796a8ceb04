/** Whether words are noun phrases as a whole, so that nobody is credited under a piece of one. */
import type { Tag } from "../syntax";
import { phraseAt, readsPhrases } from "./phrase";
import { ANY_QUOTE } from "./quotes";
import {
  beginsFigure,
  CAPITAL,
  type ReadSentence,
  type TokenRange,
  tokenText,
  touches,
  verbAt,
} from "./reading";

/** What may stand between the phrases of a name: "a spokesman | for the ministry", "Marsh | , head of". */
const LINKING: ReadonlySet<Tag["pos"]> = new Set<Tag["pos"]>(["ADP", "CCONJ", "PART", "PUNCT", "SYM", "DET"]);

/** Parts of speech of which no name is made. */
const SMALL: ReadonlySet<Tag["pos"]> = new Set<Tag["pos"]>([
  "ADP",
  "DET",
  "PRON",
  "SCONJ",
  "CCONJ",
  "AUX",
  "PART",
]);

const NAMING: ReadonlySet<Tag["pos"]> = new Set<Tag["pos"]>(["NOUN", "PROPN", "NUM"]);

const APOSTROPHE = /^['’]$/u;

const HYPHEN = /^[-‐‑]$/u;

/** A word with a capital may be a part of a name whatever it was taken for: "Prosecuting Attorney". */
function mayBeNamed(reading: ReadSentence, at: number): boolean {
  return at > reading.sentence.from && CAPITAL.test(tokenText(reading, at));
}

function links(reading: ReadSentence, at: number): boolean {
  const { pos } = reading.passage.syntax.tags[at] ?? { pos: "X" };
  if (APOSTROPHE.test(tokenText(reading, at)) || APOSTROPHE.test(tokenText(reading, at - 1))) return true;
  if (reading.marks.from("speaker", at) !== null) return true;
  return LINKING.has(pos) || mayBeNamed(reading, at) || reading.passage.tokens[at]?.type === "digits";
}

/** "Yellen | said": a lone word with a capital that opens a sentence, if it is no small word. */
function isLoneName(reading: ReadSentence, { from, to }: TokenRange): boolean {
  const { pos } = reading.passage.syntax.tags[from] ?? { pos: "DET" };
  return to === from + 1 && CAPITAL.test(tokenText(reading, from)) && !SMALL.has(pos);
}

/** Whether a phrase begins at a token; "8 p.m. | Police": a time before it was taken for a part of it. */
function opensPhrase(reading: ReadSentence, { from, to }: TokenRange): boolean {
  const at = ANY_QUOTE.test(tokenText(reading, from)) ? from + 1 : from;
  const phrase = phraseAt(reading, at);
  if (HYPHEN.test(tokenText(reading, at + 1)) && touches(reading, at)) return true;
  // "says | geologist Ann Orr": taken for a verb.
  if (reading.marks.from("speaker", at) !== null) return true;
  if (!phrase) return mayBeNamed(reading, at) || isLoneName(reading, { from, to });
  return (
    phrase.from === at || reading.passage.dateTokens.has(at - 1) || reading.passage.dateTokens.has(at - 2)
  );
}

/** "Turkey's authorities | say", taken for a noun: a verb of stating straight behind one who speaks. */
function isBeforeVerb(reading: ReadSentence, to: number): boolean {
  const verb = verbAt(reading, to);
  if (verb === null) return false;
  if (!verb.isWeak && NAMING.has(reading.passage.syntax.tags[to - 1]?.pos ?? "X")) return true;
  const speaks = reading.marks.upTo("speaker", to) !== null || reading.marks.upTo("agency", to) !== null;
  return speaks || CAPITAL.test(tokenText(reading, to - 1));
}

/** Whether the phrase that holds the last token ends with it, or goes on with what counts something else. */
function closesPhrase(reading: ReadSentence, to: number): boolean {
  const phrase = phraseAt(reading, to - 1);
  const isJoined = HYPHEN.test(tokenText(reading, to - 2)) && touches(reading, to - 2);
  const isOwned = APOSTROPHE.test(tokenText(reading, to - 2)) && to === verbAt(reading, to)?.from;
  if (isJoined || (isOwned && reading.passage.syntax.tags[to - 1]?.pos === "PART")) return true;
  if (!phrase) return ANY_QUOTE.test(tokenText(reading, to - 1)) || mayBeNamed(reading, to - 1);
  // "the clerk | 's list".
  const isOwner = /^(?:['’]|s)$/u.test(tokenText(reading, to));
  const isTime = reading.passage.dateTokens.has(to) || reading.marks.from("between", to) !== null;
  return phrase.to <= to || isOwner || isTime || beginsFigure(reading, to) || isBeforeVerb(reading, to);
}

/** Whether a name holds nothing but whole phrases and what links them. */
export function isWholePhrase(reading: ReadSentence, range: TokenRange): boolean {
  if (!readsPhrases(reading) || isLoneName(reading, range)) return true;
  const { from, to } = range;
  // "a couple days ago … says": a span of time does not speak.
  const head = phraseAt(reading, from)?.head;
  if (head !== undefined && head < to && reading.passage.syntax.units.has(head)) return false;
  if (!opensPhrase(reading, range) || !closesPhrase(reading, to)) return false;
  for (let at = from; at < to; at++) {
    if (!phraseAt(reading, at) && !links(reading, at)) return false;
    if (at > from && reading.passage.syntax.tags[at]?.pos === "VERB" && verbAt(reading, at) !== null)
      return false;
  }
  return true;
}
