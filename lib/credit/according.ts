/** Credits by a preposition: "according to", «وفقا ل». */
import type { Attribution } from "../model";
import { around, whole } from "./coverage";
import { issuerOf } from "./documents";
import { hasArticle, quotedName } from "./name-ends";
import { nameAfter } from "./names";
import {
  isEnd,
  type ReadSentence,
  type Statement,
  spanOf,
  statement,
  type TokenRange,
  verbAt,
} from "./reading";
import { relayed } from "./relays";
import { credited, hasSpeaker, isPronoun } from "./speakers";

/** «حسبما يوضح باول آدامز», «وفق حصيلة نشرتها الوزارة»: a verb behind what opens the credit leads on to the source. */
function behindVerb(reading: ReadSentence, at: number): number {
  if (!reading.pack.statements.verbFirst) return at;
  return reading.marks.from("issued-by", at) ?? verbAt(reading, at)?.to ?? at;
}

/** «وفقا لوزارة الصحة»: the source without the preposition that is written onto it. */
function withoutJoined({ pack }: ReadSentence, attribution: Attribution): Attribution {
  for (const [begin, instead] of Object.entries(pack.statements.joinedTo?.forms ?? {}))
    if (attribution.source.startsWith(begin))
      return { ...attribution, source: instead + attribution.source.slice(begin.length) };
  return attribution;
}

/** «بحسب «مركز الوادي»»: behind what opens a credit, words in quotation marks are a name. */
function namedIn(reading: ReadSentence, from: number): TokenRange {
  const quoted = quotedName(reading, from);
  return quoted === null ? nameAfter(reading, from) : { from: from + 1, to: quoted - 1 };
}

/**
 * «خفضت وفق | متطلبات الخطة»: a common noun that is known neither to speak nor to be written is no source where no mark
 * sets the credit off from its clause; «وفق» then tells how a thing was done.
 */
function isMute(reading: ReadSentence, at: number, { from, to }: TokenRange): boolean {
  const { marks, pack, passage } = reading;
  const isSetOff = isEnd(reading, at - 1) || marks.from("according-to", at) !== at + 1;
  if (!pack.statements.verbFirst || isSetOff || isPronoun(reading, { from, to })) return false;
  for (let word = from; word < to; word++) if (passage.syntax.tags[word]?.pos === "PROPN") return false;
  const isWritten = marks.within("document", from, to) || marks.within("paper", from, to);
  return !isWritten && !hasSpeaker(reading, { from, to });
}

/** «بحسب بيان | للقيادة»: whose paper the opening words end in. */
function endsInPaper({ marks, pack }: ReadSentence, opens: number): boolean {
  const isPaper = marks.upTo("document", opens) !== null || marks.upTo("paper", opens) !== null;
  return pack.statements.verbFirst && isPaper;
}

/** Whom the words behind "according to" credit; "the data" are those of whoever spoke last. */
function sourceIn(reading: ReadSentence, at: number, name: TokenRange): Attribution | null {
  if (name.to <= name.from || isMute(reading, at, name)) return null;
  const opens = reading.marks.from("according-to", at);
  const isPaper = hasArticle(reading, name.from) && reading.marks.from("paper", name.from) !== null;
  if (isPaper && reading.last) return reading.last;
  const found = credited(reading, name, reading.marks.from("according-to-any", at) === opens);
  const isJoined =
    name.from === opens && (reading.marks.from("joined-to", at) === opens || endsInPaper(reading, opens));
  return found && isJoined ? withoutJoined(reading, found) : found;
}

/** «بحسب تقديرات | حديثة للبلدية»: an adjective belongs to the paper that the opening words named. */
function withPaper({ passage, marks }: ReadSentence, { from, to }: TokenRange): TokenRange {
  const isDescribed = passage.syntax.tags[from]?.pos === "ADJ" && marks.from("paper", from - 1) !== null;
  return isDescribed ? { from: from - 1, to } : { from, to };
}

/** "being | confirmed by the Senate": a passive of its own tells what was done, and not who says it. */
function isOfPassive({ passage, pack }: ReadSentence, at: number): boolean {
  const verb = pack.statements.verbFirst ? undefined : passage.syntax.verbAt[at];
  return verb !== undefined && verb.from < at;
}

/** "according to X", «وفق X», and «حسبما ذكرت الوكالة نقلاً عن X». */
export function accordingTo(reading: ReadSentence, at: number): Statement | null {
  const opens = reading.marks.from("according-to", at);
  if (opens === null || isOfPassive(reading, at)) return null;
  const end = behindVerb(reading, opens);
  const pointsBack = reading.marks.from("pronoun", end);
  const name =
    pointsBack === null
      ? issuerOf(reading, withPaper(reading, namedIn(reading, end)))
      : { from: end, to: pointsBack };
  const outer = sourceIn(reading, at, name);
  const inner = relayed(reading, name.to);
  const range = { from: at, to: name.to };
  if (!inner || !outer) return statement("according", reading, range, outer, around(reading, range));
  return {
    construction: "according",
    at: { start: spanOf(reading, range).start, end: inner.at.end },
    covers: whole(reading),
    attribution: { source: inner.attribution.source, relay: outer.source },
    closes: false,
  };
}
