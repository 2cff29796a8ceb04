/** Names in a sentence: where one begins and where it ends. */
import { CAPITAL, COMMA, isEnd, type Range, type Reading, tokenText } from "./reading";

const LONGEST_SOURCE = 10;

const LONGEST_ASIDE = 30;

/** Words that a quoted name or an apposition has at most. */
const LONGEST_INSERTED = 4;

function endsName(reading: Reading, at: number): boolean {
  const { marks } = reading;
  if (isEnd(reading, at) || reading.passage.figures.has(at)) return true;
  if (reading.passage.tokens[at]?.type === "digits") return true;
  return (
    marks.from("stop", at) !== null ||
    marks.from("that", at) !== null ||
    marks.from("relay", at) !== null ||
    marks.from("comparing", at) !== null
  );
}

/** «أعلنت الوزارة | إغلاق»: a noun of action behind a definite noun is what was announced. */
function beginsAnnounced(reading: Reading, at: number): boolean {
  if (reading.marks.cliticOf("announced", at) !== "") return false;
  const { tokens } = reading.passage;
  const isDefinite = (word = "") =>
    (reading.pack.statements.joinedArticles ?? []).some((article) => word.startsWith(article));
  return isDefinite(tokens[at]?.folded) || isDefinite(tokens[at - 1]?.folded);
}

/** Where a quoted name («صوتي») inside a longer one ends; null where none begins. */
export function quotedName(reading: Reading, at: number): number | null {
  if (!/^[«“]$/u.test(tokenText(reading, at))) return null;
  for (let to = at + 1; to <= at + LONGEST_INSERTED; to++)
    if (/^[»”]$/u.test(tokenText(reading, to))) return to + 1;
  return null;
}

/** ", Carol Estes": a capitalised name that explains the noun before it. */
function apposition(reading: Reading, comma: number): number | null {
  if (!COMMA.test(tokenText(reading, comma)) || !reading.pack.statements.capitals) return null;
  let to = comma + 1;
  while (to <= comma + LONGEST_INSERTED && CAPITAL.test(tokenText(reading, to))) to++;
  return to > comma + 1 && isEnd(reading, to) ? to : null;
}

/** «وقالت لـ«المنارة» مديرة المستشفى»: behind the paper that was told, where it stands before who speaks. */
function behindHearer(reading: Reading, from: number): number {
  const opens = reading.marks.from("hearer", from);
  const closes = opens === null ? null : quotedName(reading, opens);
  return closes ?? from;
}

/** The name that begins at a token; empty where none does. */
export function nameAfter(reading: Reading, begin: number): Range {
  const from = behindHearer(reading, begin);
  let to = from;
  while (to - from < LONGEST_SOURCE) {
    const quoted = to > from ? quotedName(reading, to) : null;
    if (quoted !== null) to = quoted;
    else if (
      endsName(reading, to) ||
      (to > from && beginsAnnounced(reading, to)) ||
      (to > from && !reading.pack.statements.verbFirst && reading.marks.from("verb", to) !== null)
    )
      break;
    else to++;
  }
  return { from, to: to > from ? (apposition(reading, to) ?? to) : to };
}

/** Walks back from a token to the start of a name. */
function startOf(reading: Reading, end: number, isShort: boolean): number {
  let from = end;
  while (end - from < LONGEST_SOURCE) {
    const at = from - 1;
    if (endsName(reading, at) || reading.marks.from("verb", at) !== null) break;
    if (isShort && reading.marks.from("join", at) !== null) break;
    from--;
  }
  return from;
}

/** The name that ends before a token; what stands before an apposition between commas belongs to it. */
export function nameBefore(reading: Reading, to: number, isShort = false): Range {
  let end = to;
  while (end > reading.sentence.from && COMMA.test(tokenText(reading, end - 1))) end--;
  const from = startOf(reading, end, isShort);
  if (end === to || !COMMA.test(tokenText(reading, from - 1))) return { from, to: end };
  const head = startOf(reading, from - 1, isShort);
  return { from: head < from - 1 ? head : from, to: end };
}

/** "which", or near words before it: "of which", "a farmer who". */
function opensRelative(reading: Reading, from: number): boolean {
  for (let at = from; at < from + LONGEST_INSERTED && !isEnd(reading, at); at++)
    if (reading.marks.from("relative", at) !== null) return true;
  return false;
}

/** "The board, which met on Monday, | said": the name before a relative clause between commas; null where none is. */
export function nameAcross(reading: Reading, to: number): Range | null {
  if (!COMMA.test(tokenText(reading, to - 1))) return null;
  for (let at = to - 2; at > to - LONGEST_ASIDE && at > reading.sentence.from; at--) {
    if (!COMMA.test(tokenText(reading, at)) || !opensRelative(reading, at + 1)) continue;
    const from = startOf(reading, at, false);
    return from < at ? { from, to: at } : null;
  }
  return null;
}
