/** Names in a sentence: where one begins and where it ends. */
import { link } from "./links";
import { beginsAnnounced, endsName, hasArticle, objectAt, quotedName } from "./name-ends";
import { wholeName } from "./phrase";
import { CLOSES_QUOTE, OPENS_QUOTE, QUOTE } from "./quotes";
import {
  CAPITAL,
  COMMA,
  isEnd,
  isNameAnyway,
  type ReadSentence,
  type TokenRange,
  tokenText,
} from "./reading";

/** Words of a speaker's name with its titles. */
const LONGEST_SOURCE = 10;

/** Tokens of an aside behind a name: "X, who led the search for three days, said". */
const LONGEST_ASIDE = 30;

/** Letters of a small word within a title: "for". */
const LONGEST_SMALL = 3;

/** Words that an apposition has at most. */
const LONGEST_INSERTED = 4;

/** Words of a title behind a name: «، الخبير لدى هيئة الأرصاد الهندية، إن». */
const LONGEST_TITLE = 8;

/** Words of a person's name. */
const LONGEST_PERSON = 3;

/** ", Carol Estes": a capitalised name that explains the noun before it; «، وديع سلامة، إن» where there are no capitals. */
function apposition(reading: ReadSentence, from: number, comma: number): number | null {
  if (!COMMA.test(tokenText(reading, comma))) return null;
  if (!reading.pack.statements.capitals)
    return namedBetweenCommas(reading, comma) ?? besideTitle(reading, from, comma);
  let to = comma + 1;
  while (to <= comma + LONGEST_INSERTED && CAPITAL.test(tokenText(reading, to))) to++;
  return to > comma + 1 && isEnd(reading, to) ? to : null;
}

/** A few words between commas of which none can but be a name's, and what was said opens behind them. */
function namedBetweenCommas(reading: ReadSentence, comma: number): number | null {
  let to = comma + 1;
  while (to <= comma + LONGEST_TITLE && !endsName(reading, to) && !isLinking(reading, to)) to++;
  if (to === comma + 1) return null;
  const opensSpeech = COMMA.test(tokenText(reading, to))
    ? link(reading, to) !== null
    : reading.marks.from("that", to) !== null;
  return opensSpeech ? to : null;
}

/** «وزير الدفاع، | سراج فقيسا، اليوم …», «سامر كرم، | رئيس البلدية، …»: a person's name and a title, of which one explains the other. */
function besideTitle(reading: ReadSentence, from: number, comma: number): number | null {
  const { marks, passage } = reading;
  const isTitle = (at: number) => marks.from("speaker", at) !== null && !passage.syntax.plurals.has(at);
  const isPerson = (at: number) =>
    passage.syntax.tags[at]?.pos === "PROPN" ||
    isNameAnyway(reading, at) ||
    (marks.from("speaker", at) === null && mayBePerson(reading, at));
  let to = comma + 1;
  while (to <= comma + LONGEST_TITLE && !endsName(reading, to) && !isLinking(reading, to)) to++;
  const words = (start: number, end: number) =>
    Array.from({ length: end - start }, (_, index) => start + index);
  const isNamed = (start: number, end: number) =>
    end > start + 1 && end <= start + LONGEST_PERSON && words(start, end).every(isPerson);
  if (!COMMA.test(tokenText(reading, to)) && !QUOTE.test(tokenText(reading, to))) return null;
  const isExplained =
    (isTitle(from) && isNamed(comma + 1, to)) || (isTitle(comma + 1) && isNamed(from, comma));
  return isExplained ? to : null;
}

function mayBePerson(reading: ReadSentence, at: number): boolean {
  const { pos } = reading.passage.syntax.tags[at] ?? { pos: "X" };
  if (pos !== "NOUN" && pos !== "ADJ" && pos !== "VERB") return false;
  return !hasArticle(reading, at) && reading.marks.cliticOf("announced", at) === null;
}

function isLinking(reading: ReadSentence, at: number): boolean {
  const senses = ["relative", "pronoun", "verb", "carrying", "between", "break"] as const;
  return senses.some((sense) => reading.marks.from(sense, at) !== null);
}

/** «وقالت لـ«المنارة» مديرة المستشفى»: behind the paper that was told, where it stands before who speaks. */
function behindHearer(reading: ReadSentence, from: number): number {
  const opens = reading.marks.from("hearer", from);
  const closes = opens === null ? null : quotedName(reading, opens);
  return closes ?? from;
}

/** «قال فيه | المرصد», «ذكرت الاثنين | مصادر»: behind what may stand between a verb and its subject. */
function behindAside({ marks, pack, passage }: ReadSentence, from: number): number {
  if (!pack.statements.verbFirst) return from;
  let at = marks.from("between", from) ?? from;
  while (passage.dateTokens.has(at)) at++;
  return passage.tokens[at]?.text === "#" ? at + 1 : at;
}

/** «قالت «رايات الفجر» إن»: words in quotation marks are a name, and no speech, where what was said follows them. */
function isQuotedAlone(reading: ReadSentence, from: number): boolean {
  const close = quotedName(reading, from);
  if (close === null) return false;
  let end = close;
  while (reading.passage.dateTokens.has(end)) end++;
  return (reading.marks.from("that", end) ?? reading.marks.from("relative", end)) !== null;
}

/** The name that begins at a token; empty where none does. */
export function nameAfter(reading: ReadSentence, begin: number): TokenRange {
  const from = behindAside(reading, behindHearer(reading, begin));
  return wholeName(reading, from) ?? nameByWords(reading, from);
}

/** The name that begins at a token, up to the first word that ends any. */
export function nameByWords(reading: ReadSentence, from: number): TokenRange {
  const isVerb = (at: number) =>
    !reading.pack.statements.verbFirst && reading.marks.from("verb", at) !== null;
  let to = from;
  if (reading.marks.from("inside-name", from) !== null && !isNameAnyway(reading, from)) return { from, to };
  while (to - from < LONGEST_SOURCE) {
    const quoted = to > from || isQuotedAlone(reading, to) ? quotedName(reading, to) : null;
    if (quoted !== null) to = quoted;
    else if (endsName(reading, to) || (to > from && (isVerb(to) || beginsAnnounced(reading, to, from))))
      break;
    else to++;
  }
  const end = to > from ? (apposition(reading, from, to) ?? to) : to;
  return { from, to: objectAt(reading, { from, to: end }) ?? end };
}

/** Where a quoted name that ends before a token begins; null where none does. */
function quotedBefore(reading: ReadSentence, to: number): number | null {
  if (!CLOSES_QUOTE.test(tokenText(reading, to - 1))) return null;
  for (let at = to - 2; at >= to - 2 - LONGEST_INSERTED; at--)
    if (OPENS_QUOTE.test(tokenText(reading, at))) return quotedName(reading, at) === to ? at : null;
  return null;
}

/** Walks back from a token to the start of a name. */
function startOf(reading: ReadSentence, end: number, isShort: boolean): number {
  let from = end;
  while (end - from < LONGEST_SOURCE) {
    const quoted = from < end ? quotedBefore(reading, from) : null;
    if (quoted !== null) {
      from = quoted;
      continue;
    }
    const at = from - 1;
    if (endsName(reading, at) || reading.marks.from("verb", at) !== null) break;
    if (isShort && reading.marks.from("join", at) !== null) break;
    from--;
  }
  return from;
}

/** The name that ends before a token; what stands before an apposition between commas belongs to it. */
export function nameBefore(reading: ReadSentence, to: number, isShort = false): TokenRange {
  let end = to;
  while (end > reading.sentence.from && COMMA.test(tokenText(reading, end - 1))) end--;
  const from = startOf(reading, end, isShort);
  if (end === to || !COMMA.test(tokenText(reading, from - 1))) return { from, to: end };
  const head = startOf(reading, from - 1, isShort);
  return { from: head < from - 1 ? head : from, to: end };
}

/** "which", or near words before it: "of which", "a farmer who". */
function opensRelative(reading: ReadSentence, from: number): boolean {
  for (let at = from; at < from + LONGEST_INSERTED && !isEnd(reading, at); at++)
    if (reading.marks.from("relative", at) !== null) return true;
  return false;
}

/** Whether words are a title: each begins with a capital, or is a small word between two that do. */
function isTitle(reading: ReadSentence, from: number, to: number): boolean {
  if (!reading.pack.statements.capitals || !CAPITAL.test(tokenText(reading, from)) || to - from < 2)
    return false;
  if (!CAPITAL.test(tokenText(reading, to - 1))) return false;
  for (let at = from; at < to; at++)
    if (!CAPITAL.test(tokenText(reading, at)) && tokenText(reading, at).length > LONGEST_SMALL) return false;
  return true;
}

/** ", 38,": nothing but an age between commas. */
function isAge(reading: ReadSentence, from: number, to: number): boolean {
  return to - from === 1 && reading.passage.tokens[from]?.type === "digits";
}

/** "The organisers, Time for Marlow, | said": a name with a title between commas; null where none stands before a token. */
export function nameWithTitle(reading: ReadSentence, to: number): TokenRange | null {
  if (!COMMA.test(tokenText(reading, to - 1))) return null;
  let at = to - 2;
  while (at > to - LONGEST_SOURCE && !COMMA.test(tokenText(reading, at))) at--;
  if (at <= reading.sentence.from || !isTitle(reading, at + 1, to - 1)) return null;
  const from = startOf(reading, at, false);
  return from < at ? { from, to: to - 1 } : null;
}

/** "The board, which met on Monday, | said": the name before a relative clause between commas; null where none is. */
export function nameAcross(reading: ReadSentence, to: number): TokenRange | null {
  if (!COMMA.test(tokenText(reading, to - 1))) return null;
  for (let at = to - 2; at > to - LONGEST_ASIDE && at > reading.sentence.from; at--) {
    if (
      !COMMA.test(tokenText(reading, at)) ||
      !(opensRelative(reading, at + 1) || isAge(reading, at + 1, to - 1))
    )
      continue;
    const from = startOf(reading, at, false);
    return from < at ? { from, to: at } : null;
  }
  return null;
}
