/** What is given out and tells of other things, and who gave it out. */
import { whole } from "./coverage";
import { nameAfter } from "./names";
import { readsPhrases } from "./phrase";
import { isEnd, type Range, type Reading, type Statement, statement } from "./reading";
import { credited, isKnownSpeaker } from "./speakers";

/** Words of a paper that no source can be named after: «حصيلة جديدة». */
const LONGEST_PAPER = 4;

/** "a statement released by X", «نتائج أعلنتها اللجنة»: who stands behind a paper, or the paper where nobody is named. */
export function issuerOf(reading: Reading, paper: Range): Range {
  const isLong = paper.to === paper.from || readsPhrases(reading);
  const last = paper.to + (isLong ? LONGEST_PAPER : 1);
  for (let at = paper.from + 1; at <= last && !isEnd(reading, at); at++) {
    const to = reading.marks.from("issued-by", at);
    const issuer = to === null ? paper : nameAfter(reading, to);
    if (to !== null && issuer.to > issuer.from) return issuer;
  }
  return paper;
}

/** Words that may stand between a document and who gave it out. */
const LONGEST_DOCUMENT = 5;

/** Whether a document stands before a token, with no mark between them. */
function isBehindDocument(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= at - LONGEST_DOCUMENT && !isEnd(reading, before); before--)
    if (reading.marks.from("document", before) !== null) return true;
  return false;
}

/** "In a report released by X, 12 are said to have died", «في حصيلة أعلنتها الوزارة»: who gave out what tells it. */
export function issued(reading: Reading, at: number): Statement | null {
  const to = reading.marks.from("issued-by", at);
  if (to === null || !isBehindDocument(reading, at) || reading.marks.upTo("comparing", at) !== null)
    return null;
  const name = nameAfter(reading, to);
  if (name.to <= name.from || !isKnownSpeaker(reading, name)) return null;
  return statement(reading, { from: at, to: name.to }, credited(reading, name), whole(reading));
}
