/** Credits without a verb of stating: "according to", «نقلاً عن», a name before a colon. */
import { around, clauseEnd, whole } from "./coverage";
import { hasArticle, quotedName } from "./name-ends";
import { nameAfter, nameBefore } from "./names";
import { readsPhrases } from "./phrase";
import {
  COMMA,
  isClauseMark,
  isEnd,
  type Range,
  type Reading,
  type Statement,
  spanOf,
  statement,
  textOf,
  tokenText,
  verbAt,
} from "./reading";
import { credited, isKnownSpeaker, pointedAt } from "./speakers";

const LONGEST_LABEL = 7;
/** Words of a paper that no source can be named after: «حصيلة جديدة». */
const LONGEST_PAPER = 4;

const LONGEST_LINK = 16;

const LONGEST_GAPPED = 4;

/** "a statement released by X", «نتائج أعلنتها اللجنة»: who stands behind a paper, or the paper where nobody is named. */
function issuerOf(reading: Reading, paper: Range): Range {
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

/** «حسبما يوضح باول آدامز»: a verb of stating behind what opens the credit leads on to the source. */
function behindVerb(reading: Reading, at: number): number {
  return reading.pack.statements.verbFirst ? (verbAt(reading, at)?.to ?? at) : at;
}

/** «بحسب «مركز الوادي»»: behind what opens a credit, words in quotation marks are a name. */
function namedIn(reading: Reading, from: number): Range {
  const quoted = quotedName(reading, from);
  return quoted === null ? nameAfter(reading, from) : { from: from + 1, to: quoted - 1 };
}

/** "according to X", «وفق X», and «حسبما ذكرت الوكالة نقلاً عن X». */
export function accordingTo(reading: Reading, at: number): Statement | null {
  const opens = reading.marks.from("according-to", at);
  if (opens === null) return null;
  const end = behindVerb(reading, opens);
  const pointsBack = reading.marks.from("pronoun", end);
  const name = pointsBack === null ? issuerOf(reading, namedIn(reading, end)) : { from: end, to: pointsBack };
  const takesAny = reading.marks.from("according-to-any", at) === opens;
  const isPaper = hasArticle(reading, name.from) && reading.marks.from("paper", name.from) !== null;
  const outer =
    name.to > name.from ? ((isPaper ? reading.last : null) ?? credited(reading, name, takesAny)) : null;
  const inner = relayed(reading, name.to);
  const range = { from: at, to: name.to };
  if (!inner || !outer) return statement(reading, range, outer, around(reading, range));
  const attribution = { source: inner.attribution.source, relay: outer.source };
  return {
    at: { start: spanOf(reading, range).start, end: inner.at.end },
    covers: whole(reading),
    attribution,
    closes: false,
  };
}

const LONGEST_PASSIVE = 14;

/** "was put at 24,600 on Monday by the aviation authority". */
export function passive(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("passive", at);
  if (end === null) return null;
  for (let by = end; by < end + LONGEST_PASSIVE && by < reading.sentence.to; by++) {
    const from = reading.marks.from("agent", by);
    const name = from === null ? null : nameAfter(reading, from);
    if (name && isKnownSpeaker(reading, name))
      return statement(reading, { from: by, to: name.to }, credited(reading, name), {
        start: reading.sentence.start,
        end: clauseEnd(reading, name.to),
      });
  }
  return null;
}

/** "by his estimate": goes on with the last source. */
export function asTold(reading: Reading, at: number): Statement | null {
  const to = reading.marks.from("as-told", at);
  if (to === null) return null;
  return statement(reading, { from: at, to }, reading.person ?? pointedAt(reading, at), whole(reading));
}

/** "by the sheriff's reckoning". */
export function accordingAfter(reading: Reading, at: number): Statement | null {
  const end = reading.marks.from("according-after", at);
  if (end === null) return null;
  const name = nameBefore(reading, at);
  return statement(reading, { from: name.from, to: end }, credited(reading, name), whole(reading));
}

function isAside(reading: Reading, range: Range): boolean {
  return COMMA.test(tokenText(reading, range.from - 1)) && COMMA.test(tokenText(reading, range.to));
}

interface Relay {
  /** Who passes on; empty where it stands elsewhere. */
  readonly through: Range;
  readonly source: Range;
}

/** «نقلت وكالة عن مسؤول»: a verb of passing on and whom it names, at a token. */
export function relay(reading: Reading, at: number): Relay | null {
  const end = reading.marks.from("relay", at);
  if (end === null) return null;
  let link = end;
  while (link < end + LONGEST_LINK && reading.marks.from("relay-from", link) === null) {
    const quoted = quotedName(reading, link);
    const isLed = COMMA.test(tokenText(reading, link)) && reading.marks.from("relay-from", link + 1) !== null;
    if (quoted === null && isEnd(reading, link) && !isLed) break;
    link = quoted ?? link + 1;
  }
  const opens = reading.marks.from("relay-from", link);
  const source = opens === null ? null : nameAfter(reading, opens);
  const to = COMMA.test(tokenText(reading, link - 1)) ? link - 1 : link;
  return source && source.to > source.from ? { through: { from: end, to }, source } : null;
}

/** «نقلت وكالة عن مسؤول قوله»: the agency passes on, the official is the source. */
export function relayed(reading: Reading, at: number): Statement | null {
  const found = relay(reading, at);
  if (!found || isAside(reading, { from: at, to: found.source.to })) return null;
  const { source, through } = found;
  const attribution = {
    source: textOf(reading, source),
    relay: through.to > through.from ? textOf(reading, through) : null,
  };
  const range = { from: at, to: source.to };
  return statement(reading, range, attribution, { ...whole(reading), start: spanOf(reading, range).start });
}

/** Whether a stretch holds a verb or another word that no name holds. */
function isClause(reading: Reading, { from, to }: Range): boolean {
  return reading.marks.within("verb", from, to) || reading.marks.within("stop", from, to);
}

/** ", the county at $340m": a second source that shares the verb of the first. */
export function gapped(reading: Reading, comma: number): Statement | null {
  if (!isClauseMark(reading, comma)) return null;
  const from = reading.marks.from("join", comma + 1) ?? comma + 1;
  for (let at = from + 1; at <= from + LONGEST_GAPPED; at++) {
    if (isEnd(reading, at)) return null;
    if (reading.marks.from("gap", at) === null) continue;
    const range = { from, to: at };
    if (!isKnownSpeaker(reading, range) || isClause(reading, range)) return null;
    const covers = { start: spanOf(reading, range).start, end: clauseEnd(reading, at) };
    return statement(reading, range, { source: textOf(reading, range), relay: null }, covers);
  }
  return null;
}

/** "Breaking | Police: 12 killed": behind the bar. */
function behindBar(reading: Reading): number {
  const { from } = reading.sentence;
  for (let at = from + 1; at < from + LONGEST_LABEL; at++) if (tokenText(reading, at) === "|") return at + 1;
  return from;
}

/** "Police: at least 12 killed". */
export function labelled(reading: Reading): Statement | null {
  const { to } = reading.sentence;
  const from = behindBar(reading);
  if (isEnd(reading, from)) return null;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LABEL); at++) {
    const range = { from, to: at };
    if (tokenText(reading, at) === ":")
      return isKnownSpeaker(reading, { from, to: Math.min(at, from + 2) }) && verbAt(reading, from) === null
        ? statement(reading, range, { source: textOf(reading, range), relay: null }, whole(reading))
        : null;
    if (isEnd(reading, at)) return null;
  }
  return null;
}
