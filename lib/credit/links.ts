/** Where what somebody said begins: the "that" behind a verb and its speaker. */
import { isJoinedBy } from "../text/clitics";
import { quotedName } from "./name-ends";
import { COMMA, isEnd, type ReadSentence, tokenText } from "./reading";

/** Tokens between a speaker and what is said: names, titles, brackets. */
const LONGEST_LINK = 16;
const LONGEST_ASIDE = 24;
const LONGEST_HEARER = 6;

/** Whether the words behind a comma begin another clause. */
export function beginsClause(reading: ReadSentence, at: number): boolean {
  const word = reading.passage.tokens[at]?.folded ?? "";
  return (
    reading.marks.from("break", at) !== null ||
    isJoinedBy(word, reading.joins, reading.pack.quantities.clitics)
  );
}

/** Behind what is said in brackets of a source: «سامر (23 عاماً)». */
export function behindBracket(reading: ReadSentence, at: number): number {
  if (tokenText(reading, at) !== "(") return at;
  for (let to = at + 1; to < at + LONGEST_LINK; to++) if (tokenText(reading, to) === ")") return to + 1;
  return at;
}

/** Behind a name in quotation marks; straight behind a verb such words are speech, unless a "that" follows them. */
function behindQuoted(reading: ReadSentence, at: number, isFirst: boolean): number {
  const end = quotedName(reading, at);
  return end === null || (isFirst && reading.marks.from("that", end) === null) ? at : end;
}

/** The "that" which opens what was said, if it follows soon: at once, or behind an aside between commas. */
export function link(reading: ReadSentence, to: number): number | null {
  for (let at = behindBracket(reading, to); at < to + LONGEST_LINK; at++) {
    if (reading.pack.statements.verbFirst) at = behindQuoted(reading, at, at === to);
    if (reading.marks.from("that", at) !== null) return at;
    if (isEnd(reading, at)) return behindAsides(reading, at);
  }
  return null;
}

/** «وذكر القبطان، وهو من أهل البلدة، أن»: the "that" behind a comma which closes an aside without a statement of its own. */
function behindAsides(reading: ReadSentence, comma: number): number | null {
  if (!reading.pack.statements.verbFirst || !COMMA.test(tokenText(reading, comma))) return null;
  if (reading.marks.from("that", comma + 1) !== null) return comma + 1;
  for (let at = comma + 1; at < comma + LONGEST_ASIDE && at < reading.sentence.to; at++) {
    if (reading.marks.from("verb", at) !== null || reading.marks.from("carrying", at) !== null) return null;
    if (tokenText(reading, at) === ":") return at;
    if (COMMA.test(tokenText(reading, at)) && !beginsClause(reading, at + 1)) {
      const that = thatWithin(reading, at + 1);
      if (that !== null) return that;
    }
  }
  return null;
}

/** The "that" at a token, or behind the few words that name a hearer: «، لوكالة الأنباء إن». */
function thatWithin(reading: ReadSentence, from: number): number | null {
  for (let at = from; at < from + LONGEST_HEARER; at++) {
    if (reading.marks.from("that", at) !== null) return at;
    if (isEnd(reading, at)) return null;
  }
  return null;
}
