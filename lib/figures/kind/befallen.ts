import type { EventKind } from "../../languages/contract/quantities";
import type { Draft } from "../draft";
import { type Mark, markAt, markBefore, marksAt, marksBefore, type ReadPassage } from "../passage";
import type { CountedPhrase } from "../phrase";

/** Nouns of what persons are already, to which worse can happen: the missing, the held, the wounded. */
const WORSE: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  wounded: ["killed"],
  missing: ["killed"],
  displaced: ["killed", "wounded", "missing"],
  detained: ["killed", "wounded"],
};
/** "were", "have since". */
const MOST_AUXILIARIES = 3;

function worst(marks: readonly Mark<"kind">[], worse: readonly EventKind[]): EventKind | null {
  return marks.find(({ sense }) => worse.includes(sense.kind))?.sense.kind ?? null;
}

/** "killing | two prisoners". */
function before(passage: ReadPassage, draft: Draft, worse: readonly EventKind[]): EventKind | null {
  for (const to of [draft.from, draft.number.from]) {
    const marks = marksBefore(passage, "kind", to);
    const kind = worst(
      marks.filter(({ sense }) => sense.role === "leads" || sense.role === "either"),
      worse,
    );
    if (kind) return kind;
  }
  return null;
}

function isAuxiliary(passage: ReadPassage, at: number): boolean {
  const isWord = passage.tokens[at]?.type === "word" && markAt(passage, "stop", at) !== null;
  return isWord && !markAt(passage, "join", at) && !markAt(passage, "break", at);
}

/** "three hostages | were killed", "two of the injured | died". */
function behind(
  passage: ReadPassage,
  { from, to }: CountedPhrase,
  worse: readonly EventKind[],
  numbers: ReadonlyMap<number, number>,
): EventKind | null {
  for (let at = from + 1; at <= to + MOST_AUXILIARIES; at++) {
    const marks = marksAt(passage, "kind", at).filter(
      ({ sense, to: next }) =>
        sense.role === "follows" ||
        (sense.role === "either" && !numbers.has(next) && (at > to || passage.tokens[next]?.type !== "word")),
    );
    const kind = worst(marks, worse);
    if (kind) return kind;
    if (at >= to && !isAuxiliary(passage, at)) return null;
  }
  return null;
}

/** What happened to those whom a noun of their state counts: of "three hostages were killed" three are killed. */
export function befallen(
  passage: ReadPassage,
  draft: Draft,
  phrase: CountedPhrase,
  numbers: ReadonlyMap<number, number>,
): EventKind | null {
  const worse = phrase.kind && WORSE[phrase.kind];
  if (!worse) return null;
  const isWhole = markBefore(passage, "whole", draft.from) !== null;
  return before(passage, draft, worse) ?? (isWhole ? null : behind(passage, phrase, worse, numbers));
}
