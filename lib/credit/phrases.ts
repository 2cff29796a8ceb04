/** Credits without a verb of stating: a passive, "by his estimate", a name before a colon. */
import { clauseEnd, whole } from "./coverage";
import { nameAfter, nameBefore } from "./names";
import { phraseAt, readsPhrases } from "./phrase";
import {
  isClauseMark,
  isEnd,
  type ReadSentence,
  type Statement,
  spanOf,
  statement,
  type TokenRange,
  textOf,
  tokenText,
  verbAt,
} from "./reading";
import { credited, isKnownSpeaker, pointedAt } from "./speakers";

/** Tokens of a label at a line's head: "Coast guard |". */
const LONGEST_LABEL = 7;
/** Tokens of a second speaker whose verb is left out. */
const LONGEST_GAPPED = 4;

/** Tokens between a passive verb and its agent. */
const LONGEST_PASSIVE = 14;

/** "was put at 24,600 on Monday by the aviation authority". */
export function passive(reading: ReadSentence, at: number): Statement | null {
  const end = reading.marks.from("passive", at);
  if (end === null) return null;
  for (let by = end; by < end + LONGEST_PASSIVE && by < reading.sentence.to; by++) {
    const from = reading.marks.from("agent", by);
    const name = from === null ? null : nameAfter(reading, from);
    if (name && isKnownSpeaker(reading, name))
      return statement("passive", reading, { from: by, to: name.to }, credited(reading, name), {
        start: reading.sentence.start,
        end: clauseEnd(reading, name.to),
      });
  }
  return null;
}

/** "by his estimate": goes on with the last source. */
export function asTold(reading: ReadSentence, at: number): Statement | null {
  const to = reading.marks.from("as-told", at);
  if (to === null) return null;
  return statement(
    "as-told",
    reading,
    { from: at, to },
    reading.person ?? pointedAt(reading, at),
    whole(reading),
  );
}

/** "by the sheriff's reckoning". */
export function accordingAfter(reading: ReadSentence, at: number): Statement | null {
  const end = reading.marks.from("according-after", at);
  if (end === null) return null;
  const name = nameBefore(reading, at);
  return statement("after", reading, { from: name.from, to: end }, credited(reading, name), whole(reading));
}

/** Whether a stretch holds a verb or another word that no name holds. */
function isClause(reading: ReadSentence, { from, to }: TokenRange): boolean {
  return reading.marks.within("verb", from, to) || reading.marks.within("stop", from, to);
}

/** ", the county at $340m": a second source that shares the verb of the first. */
export function gapped(reading: ReadSentence, comma: number): Statement | null {
  if (!isClauseMark(reading, comma)) return null;
  const from = reading.marks.from("join", comma + 1) ?? comma + 1;
  for (let at = from + 1; at <= from + LONGEST_GAPPED; at++) {
    if (isEnd(reading, at)) return null;
    if (reading.marks.from("gap", at) === null) continue;
    const range = { from, to: at };
    if (!isKnownSpeaker(reading, range) || isClause(reading, range)) return null;
    const covers = { start: spanOf(reading, range).start, end: clauseEnd(reading, at) };
    return statement("gap", reading, range, { source: textOf(reading, range), relay: null }, covers);
  }
  return null;
}

/** "Breaking | Police: 12 killed": behind the bar. */
function behindBar(reading: ReadSentence): number {
  const { from } = reading.sentence;
  for (let at = from + 1; at < from + LONGEST_LABEL; at++) if (tokenText(reading, at) === "|") return at + 1;
  return from;
}

/** Whether the noun that a label is about speaks: the last where heads come last, else the first. */
function speaksInLabel(reading: ReadSentence, { from, to }: TokenRange): boolean {
  if (reading.pack.grammar.headFirst) return isKnownSpeaker(reading, { from, to: Math.min(to, from + 2) });
  const first = readsPhrases(reading) ? phraseAt(reading, from) : null;
  // "Tragedy in Liberty City: 2 dead": what a phrase is about stands before what hangs on it.
  if (first && first.from === from && first.to < to && reading.passage.syntax.tags[first.to]?.pos === "ADP")
    return isKnownSpeaker(reading, { from, to: first.to });
  const speaks = reading.marks.upTo("speaker", to) !== null || reading.marks.upTo("agency", to) !== null;
  return speaks || (to === from + 1 && isAcronymOfBody(reading, from));
}

/** "RPD: 4 shot". */
function isAcronymOfBody(reading: ReadSentence, at: number): boolean {
  const word = tokenText(reading, at);
  const endings = reading.pack.statements.acronymEndings ?? [];
  return ACRONYM.test(word) && endings.some((ending) => word.toLowerCase().endsWith(ending));
}

const ACRONYM = /^\p{Lu}{3,5}$/u;

/** "Police: at least 12 killed". */
export function labelled(reading: ReadSentence): Statement | null {
  const { to } = reading.sentence;
  const from = behindBar(reading);
  if (isEnd(reading, from)) return null;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_LABEL); at++) {
    const range = { from, to: at };
    if (tokenText(reading, at) === ":")
      return speaksInLabel(reading, range) && verbAt(reading, from) === null
        ? statement("label", reading, range, { source: textOf(reading, range), relay: null }, whole(reading))
        : null;
    if (isEnd(reading, at)) return null;
  }
  return null;
}

const LONGEST_CLOSING = 3;

/** "Suspect sought after 5 shot: NYPD": who says a headline stands behind its last colon. */
export function closingLabel(reading: ReadSentence): Statement | null {
  const { from, to } = reading.sentence;
  if (!readsPhrases(reading)) return null;
  for (let at = to - 2; at >= Math.max(from + 1, to - 1 - LONGEST_CLOSING); at--) {
    if (isEnd(reading, at) && tokenText(reading, at) !== ":") return null;
    if (tokenText(reading, at) !== ":") continue;
    const range = { from: at + 1, to };
    const speaks = speaksInLabel(reading, range) && phraseAt(reading, at + 1)?.numeral === null;
    return speaks || isAcronym(reading, range)
      ? statement("label", reading, range, { source: textOf(reading, range), relay: null }, whole(reading))
      : null;
  }
  return null;
}

/** "NYPD", "DA". */
function isAcronym(reading: ReadSentence, { from, to }: TokenRange): boolean {
  return to === from + 1 && isAcronymOfBody(reading, from);
}
