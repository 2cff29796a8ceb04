/** What stretch of its sentence a statement credits to its source. */
import type { Span } from "../model";
import { isJoinedBy } from "../text/clitics";
import { beginsClause, link } from "./links";
import { CLOSES_ANY, OPENS_QUOTE } from "./quotes";
import type { Verb } from "./reading";
import {
  beginsFigure,
  COMMA,
  isClauseMark,
  isEnd,
  type ReadSentence,
  spanOf,
  type TokenRange,
  tokenText,
  touches,
  verbAt,
} from "./reading";
import { isKnownSpeaker } from "./speakers";

/** A "that" further from its verb opens what was said only where the verb does not close it. */
const NEAR_LINK = 3;
/** A verb that ends its clause within so many words closes what was said before it: "officials said on Tuesday." */
const CLOSING_WORDS = 5;

/** The whole sentence. */
export function whole({ sentence }: ReadSentence): Span {
  return { start: sentence.start, end: sentence.end };
}

/** What "…, according to X, …" covers: all, but no other clause that is joined on behind it. */
export function around(reading: ReadSentence, range: TokenRange): Span {
  const opens = range.from <= reading.sentence.from + 1;
  const isClosed = isClauseMark(reading, range.to) && beginsClause(reading, range.to + 1);
  const end = opens || !isClosed ? reading.sentence.end : spanOf(reading, range).end;
  return { start: reading.sentence.start, end };
}

/** Whether a number of its own begins at a token, which no date and no name ("Channel6") holds. */
function isNumber(reading: ReadSentence, at: number): boolean {
  const isJoined = touches(reading, at - 1) && reading.passage.tokens[at - 1]?.type === "word";
  return beginsFigure(reading, at) && !isJoined;
}

/** Whether nothing but a few words stands between a statement and the end of its clause. */
function closesClause(reading: ReadSentence, to: number): boolean {
  for (let at = to; at <= to + CLOSING_WORDS; at++) {
    if (at >= reading.sentence.to || isClauseMark(reading, at) || /^[.!?؟]$/u.test(tokenText(reading, at)))
      return true;
    if (tokenText(reading, at) === ":") return at > to;
    if (isEnd(reading, at) || reading.marks.from("that", at) !== null) return false;
    if (isNumber(reading, at)) return false;
  }
  return false;
}

function endsSentence(reading: ReadSentence, at: number): boolean {
  return at >= reading.sentence.to || /^[.!?؟]$/u.test(tokenText(reading, at));
}

/** Where a statement without "that" ends: at the next clause, or where another speaker comes in. */
export function clauseEnd(reading: ReadSentence, from: number): number {
  let at = from;
  while (at < reading.sentence.to && !endsClause(reading, at)) at++;
  return reading.passage.tokens[at]?.start ?? reading.sentence.end;
}

function endsClause(reading: ReadSentence, at: number): boolean {
  if (!isClauseMark(reading, at)) return false;
  const next = { from: at + 1, to: at + 3 };
  return (
    !COMMA.test(tokenText(reading, at)) ||
    (beginsClause(reading, at + 1) && reading.marks.from("measure", at + 1) === null) ||
    isKnownSpeaker(reading, next)
  );
}

/** ", the minister said after a meeting with families that lasted hours": a comma before the speaker closes what was said. */
function trails(reading: ReadSentence, range: TokenRange): boolean {
  const isQuoted = CLOSES_ANY.test(tokenText(reading, range.from - 1));
  const comma = range.from - (isQuoted ? 2 : 1);
  if (reading.pack.statements.verbFirst || !COMMA.test(tokenText(reading, comma))) return false;
  const that = link(reading, range.to);
  if (isFollowedByClause(reading, range.to)) return false;
  return that === null || that > range.to + NEAR_LINK;
}

/** ", police say | the couple died": a clause straight behind the verb is what was said. */
function isFollowedByClause({ passage }: ReadSentence, at: number): boolean {
  const { phrases, verbs } = passage.syntax;
  const verb = verbs.find(({ from }) => from >= at);
  let subject = verb?.subject == null ? undefined : phrases[verb.subject];
  while (subject && subject.joinedTo !== null) subject = phrases[subject.joinedTo];
  return subject?.from === at && verb?.form === "Fin" && verb.clause === "main";
}

/** «، وأعلن التنظيم»: a verb with a joining word written onto it opens a clause of its own and closes none. */
function isJoinedOn(reading: ReadSentence, { from }: TokenRange): boolean {
  if (!reading.pack.statements.verbFirst) return false;
  const word = reading.passage.tokens[from]?.folded ?? "";
  return isJoinedBy(word, reading.joins, reading.pack.quantities.clitics) && verbAt(reading, from) !== null;
}

/** "said nine were hurt at a party | that went on": behind a verb of what was said a "that" refers to a noun. */
function opensWhatIsSaid(reading: ReadSentence, verb: TokenRange, that: number): boolean {
  if (reading.pack.statements.verbFirst) return true;
  const { verbAt: verbs } = reading.passage.syntax;
  for (let at = verb.to; at < that; at++) if (verbs[at]) return false;
  return that === verb.to || verbs[that + 1]?.clause !== "relative";
}

/** "an allegation that he | denied": where "that" goes on with a noun. */
function goesOnWithNoun({ passage, marks }: ReadSentence, from: number): boolean {
  const that = marks.upTo("that", from);
  return that === from - 1 && passage.syntax.tags[that - 1]?.pos === "NOUN";
}

/** "officials who the ministry says are spies, …": what is said within a relative clause goes no further. */
function isWithinRelative(reading: ReadSentence, range: TokenRange, verb: TokenRange): boolean {
  if (reading.pack.statements.verbFirst) return false;
  return (
    reading.passage.syntax.verbAt[verb.from]?.clause === "relative" || goesOnWithNoun(reading, range.from)
  );
}

/** "seeks the cause of a crash | that killed 10": where a relative clause begins that tells of a noun and is not said. */
function relativeBehind({ passage, sentence, pack, marks }: ReadSentence, from: number): number {
  const opensRelative = (at: number) =>
    marks.from("relative", at) !== null || marks.from("that", at) !== null;
  const verb = pack.statements.verbFirst
    ? undefined
    : passage.syntax.verbs.find(
        (group) => group.from >= from && (group.clause === "relative" || opensRelative(group.from - 1)),
      );
  return verb && verb.to <= sentence.to ? (passage.tokens[verb.from]?.start ?? sentence.end) : sentence.end;
}

function clauseMark(reading: ReadSentence, from: number): number {
  let at = from;
  while (at < reading.sentence.to && !isClauseMark(reading, at)) at++;
  return reading.passage.tokens[at]?.start ?? reading.sentence.end;
}

/** «قال المسؤول الذي طلب عدم ذكر اسمه | "…"»: where a quotation or the next clause begins. */
function speechBehind(reading: ReadSentence, from: number): number {
  const next = clauseMark(reading, from);
  let at = from;
  while (at < reading.sentence.to && !OPENS_QUOTE.test(tokenText(reading, at))) at++;
  return Math.min(next, reading.passage.tokens[at]?.start ?? next);
}

/** What a verb of stating covers: its whole sentence, the rest of it, or its clause. */
export function covered(reading: ReadSentence, range: TokenRange, verb: Verb): Span {
  // "said about 100 people were there": before a figure the word only hedges it.
  if (reading.marks.from("said-of", range.to) !== null && !reading.passage.figures.has(range.to))
    return { start: reading.sentence.start, end: spanOf(reading, range).end };
  const found = link(reading, range.to);
  // «الاستطلاع الذي شارك فيه 500 | ، فوز …»: what is told of the source itself is not what it says.
  const isOwn = reading.pack.statements.verbFirst && reading.marks.from("relative", range.to) !== null;
  if (isOwn && found === null) return { start: speechBehind(reading, range.to), end: reading.sentence.end };
  const that = found !== null && opensWhatIsSaid(reading, range, found) ? found : null;
  if (
    !isJoinedOn(reading, range) &&
    !isWithinRelative(reading, range, verb) &&
    (closesClause(reading, range.to) || (!verb.isWeak && trails(reading, range))) &&
    range.from > reading.sentence.from + 1 &&
    (!verb.isWeak || endsSentence(reading, range.to))
  )
    return whole(reading);
  if (verb.isWeak && that === null)
    return {
      start: spanOf(reading, range).start,
      end: Math.min(clauseEnd(reading, range.to), relativeBehind(reading, range.to)),
    };
  const start = reading.passage.tokens[that ?? range.to]?.start ?? reading.sentence.end;
  const end = isWithinRelative(reading, range, verb) ? clauseMark(reading, range.to) : reading.sentence.end;
  return { start, end };
}
