/** What a report tells by itself in a sentence in which somebody speaks. */
import type { Span } from "../model";
import { tokenAt } from "../text/words";
import { link } from "./links";
import { QUOTE } from "./quotes";
import { COMMA, isClauseMark, type ReadSentence, type Statement, tokenText, verbAt } from "./reading";

function startOfToken({ passage, sentence }: ReadSentence, at: number): number {
  return passage.tokens[at]?.start ?? sentence.end;
}

/** "while police confirmed it, | they gave no names": a statement beside the main clause covers its own clause. */
function isConceded({ marks }: ReadSentence, from: number): boolean {
  return marks.upTo("conceding", from) !== null;
}

/** Where the report tells on behind what was said: ", when the truck left the road". */
function tellsOnFrom(reading: ReadSentence, from: number): number | null {
  let found: number | null = null;
  for (let at = from; at < reading.sentence.to; at++) {
    if (QUOTE.test(tokenText(reading, at))) return null;
    if (isClauseMark(reading, at) && reading.marks.from("telling-on", at + 1) !== null) found ??= at;
  }
  return found;
}

/** "he told reporters | after spending 90 minutes there": when somebody spoke, straight behind a verb that closes what was said. */
function spokeWhen(reading: ReadSentence, from: number): number | null {
  const { verbAt } = reading.passage.syntax;
  for (let at = from; at < from + LONGEST_HEARER && !isClauseMark(reading, at); at++)
    if (reading.marks.from("reckoned-from", at) !== null && verbAt[at + 1]?.form === "Ger") return at;
  return null;
}

const LONGEST_HEARER = 5;

/** A statement without what the report tells by itself beside what was said. */
export function withoutBackground(reading: ReadSentence, made: Statement): Statement {
  if (reading.pack.statements.verbFirst) return withoutReckoned(reading, made);
  const from = tokenAt(reading.passage.tokens, made.at.start);
  const to = tokenAt(reading.passage.tokens, made.at.end - 1) + 1;
  const isBehind = made.covers.start < made.at.start;
  const cut = isConceded(reading, from)
    ? clauseEndBehind(reading, to)
    : (tellsOnFrom(reading, to) ?? (isBehind ? spokeWhen(reading, to) : null));
  if (cut === null) return made;
  const end = Math.min(made.covers.end, startOfToken(reading, cut));
  return { ...made, covers: { start: made.covers.start, end: Math.max(end, made.covers.start) } };
}

/** «أعلن المدير رحيله | بعد 22 عاما»: behind a verb that says a noun and no clause, what the report reckons from. */
function withoutReckoned(reading: ReadSentence, made: Statement): Statement {
  const { tokens } = reading.passage;
  const from = tokenAt(tokens, made.at.start);
  const to = tokenAt(tokens, made.at.end - 1) + 1;
  if (verbAt(reading, from) === null || link(reading, to) !== null) return made;
  const cut = reckonedBehind(reading, Math.max(to, tokenAt(tokens, made.covers.start)));
  if (cut === null) return made;
  const end = Math.min(made.covers.end, startOfToken(reading, cut));
  return { ...made, covers: { start: made.covers.start, end: Math.max(end, made.covers.start) } };
}

/**
 * Where the report begins to reckon or to tell of a noun, and not of all that was said («، الأمر | الذي أدى»), outside quotations; null where a clause is said
 * first.
 */
function reckonedBehind(reading: ReadSentence, from: number): number | null {
  for (let at = from; at < reading.sentence.to; at++) {
    if (QUOTE.test(tokenText(reading, at))) at = closingQuote(reading, at);
    const { marks } = reading;
    if (marks.from("that", at) !== null) return null;
    const tellsOfNoun = marks.from("relative", at) !== null && !COMMA.test(tokenText(reading, at - 2));
    if (tellsOfNoun || marks.from("reckoned-from", at) !== null) return at;
  }
  return null;
}

function closingQuote(reading: ReadSentence, opening: number): number {
  let at = opening + 1;
  while (at < reading.sentence.to && !QUOTE.test(tokenText(reading, at))) at++;
  return at;
}

function clauseEndBehind(reading: ReadSentence, from: number): number | null {
  for (let at = from; at < reading.sentence.to; at++) if (isClauseMark(reading, at)) return at;
  return null;
}

/** Looks up whether words are told by the report itself and not by who speaks in their sentence. */
export type IsBackground = (words: Span, statement: Span) => boolean;

/** ", two weeks | after he fled": a span of time that the report reckons behind what was said. */
function isReckoned(reading: ReadSentence, from: number, to: number): boolean {
  return COMMA.test(tokenText(reading, from - 1)) && reading.marks.from("reckoned-from", to) !== null;
}

/** The relative clause in which a token stands, with no comma between; null where it stands in none. */
function relativeAround(reading: ReadSentence, at: number): number | null {
  const { verbAt } = reading.passage.syntax;
  for (let before = at - 1; before >= reading.sentence.from && !isClauseMark(reading, before); before--) {
    const verb = verbAt[before];
    // ", who sold albums over a career | spanning four decades, has died"
    if (verb?.clause === "participle") before = verb.from;
    else if (verb) return verb.clause === "relative" ? verb.from : null;
  }
  return null;
}

/** "Orr, who led two missions, | died, officials said": what an aside tells of whom the main clause is about. */
function isInAside(reading: ReadSentence, at: number): boolean {
  const relative = relativeAround(reading, at);
  if (relative === null) return false;
  let opens = relative;
  while (opens > reading.sentence.from && !isClauseMark(reading, opens)) opens--;
  let closes = at;
  while (closes < reading.sentence.to && !isClauseMark(reading, closes)) closes++;
  const main = reading.passage.syntax.verbAt[closes + 1];
  return opens > reading.sentence.from && main?.clause === "main";
}

/** "citing | two officials", "according to | two aides": how many a report names as its sources. */
function isCited({ marks }: ReadSentence, at: number): boolean {
  return marks.upTo("relay", at) !== null || marks.upTo("according-to", at) !== null;
}

/** What of a sentence the report tells by itself. */
export function backgroundOf(reading: ReadSentence): IsBackground {
  if (reading.pack.statements.verbFirst) return () => false;
  const { tokens } = reading.passage;
  return (words, { start }) => {
    const from = tokenAt(tokens, words.start);
    if (isCited(reading, from)) return true;
    const isBehind = start > words.start;
    if (isBehind) return isInAside(reading, from);
    return isReckoned(reading, from, tokenAt(tokens, words.end - 1) + 1);
  };
}
