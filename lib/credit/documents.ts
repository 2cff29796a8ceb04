/** What is given out and tells of other things, and who gave it out. */

import type { NounPhrase } from "../syntax";
import { whole } from "./coverage";
import { nameAfter } from "./names";
import { endOfPhrase, phraseAt, readsPhrases } from "./phrase";
import {
  COMMA,
  isEnd,
  type ReadSentence,
  type Statement,
  statement,
  type TokenRange,
  textOf,
  tokenText,
} from "./reading";
import { credited, isKnownSpeaker } from "./speakers";

/** Words of a paper that no source can be named after: «حصيلة جديدة». */
const LONGEST_PAPER = 4;

/** "tax returns, | showing that …", "a filing with the court saying …": a document that tells what follows. */
export function shown(reading: ReadSentence, at: number): Statement | null {
  const to = readsPhrases(reading) ? reading.marks.from("showing", at) : null;
  const document = to === null ? null : documentBefore(reading, at);
  if (to === null || document === null) return null;
  const covers = { start: reading.passage.tokens[to]?.start ?? 0, end: reading.sentence.end };
  const range = { from: document.from, to: endOfPhrase(reading, document, at) };
  return statement("shown", reading, { from: at, to }, credited(reading, range, true), covers);
}

/** The phrase about a document that ends before a token, with what hangs on it between. */
function documentBefore(reading: ReadSentence, at: number): NounPhrase | null {
  const end = COMMA.test(tokenText(reading, at - 1)) ? at - 1 : at;
  let phrase = phraseAt(reading, end - 1);
  while (phrase && phrase.from >= reading.sentence.from) {
    if (reading.marks.upTo("document", phrase.head + 1) !== null) return phrase;
    phrase = phrase.adposition ? phraseAt(reading, phrase.adposition.from - 1) : null;
  }
  return null;
}

/** "a statement released by X", «نتائج أعلنتها اللجنة»: who stands behind a paper, or the paper where nobody is named. */
export function issuerOf(reading: ReadSentence, paper: TokenRange): TokenRange {
  const isLong = paper.to === paper.from || readsPhrases(reading);
  const last = paper.to + (isLong ? LONGEST_PAPER : 1);
  for (let at = paper.from + 1; at <= last && !isEnd(reading, at); at++) {
    const to = reading.marks.from("issued-by", at);
    const issuer = to === null ? paper : nameAfter(reading, to);
    if (to !== null && issuer.to > issuer.from) return issuer;
  }
  return paper;
}

/** The last document that a sentence names, without whose it is: "their | tax returns". */
export function lastDocument(reading: ReadSentence): string | null {
  const { from, to } = reading.sentence;
  if (!readsPhrases(reading) || !reading.marks.endsWithin("document", from, to)) return null;
  const { phrases, tags } = reading.passage.syntax;
  const phrase = phrases.findLast(
    (found) =>
      found.from >= from && found.to <= to && reading.marks.upTo("document", found.head + 1) !== null,
  );
  if (!phrase || phrase.numeral) return null;
  let start = phrase.from;
  while (start < phrase.head && (tags[start]?.pos === "DET" || tags[start]?.pos === "PRON")) start++;
  return textOf(reading, { from: start, to: phrase.head + 1 });
}

/** Words that may stand between a document and who gave it out. */
const LONGEST_DOCUMENT = 5;

/** Whether a document stands before a token, with no mark between them. */
function isBehindDocument(reading: ReadSentence, at: number): boolean {
  for (let before = at - 1; before >= at - LONGEST_DOCUMENT && !isEnd(reading, before); before--)
    if (reading.marks.from("document", before) !== null) return true;
  return false;
}

/** "In a report released by X, 12 are said to have died", «في حصيلة أعلنتها الوزارة»: who gave out what tells it. */
export function issued(reading: ReadSentence, at: number): Statement | null {
  const to = reading.marks.from("issued-by", at);
  // "papers prepared | by an officer": a verb that the pack does not list as one of giving out.
  const isMade = to === at + 1 && reading.passage.syntax.verbAt[at - 1] !== undefined;
  if (to === null || isMade || !isBehindDocument(reading, at) || reading.marks.upTo("comparing", at) !== null)
    return null;
  const name = nameAfter(reading, to);
  if (name.to <= name.from || !isKnownSpeaker(reading, name)) return null;
  return statement("issued", reading, { from: at, to: name.to }, credited(reading, name), whole(reading));
}
