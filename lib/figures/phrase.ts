import type { EventKind } from "../languages/contract/quantities";
import type { Draft } from "./draft";
import { markAt, marksAt, type ReadPassage } from "./passage";

/** The words behind a figure that name what it counts. */
export interface CountedPhrase {
  readonly from: number;
  readonly to: number;
  /** Given by the counted noun itself ("deaths"). */
  readonly kind: EventKind | null;
  readonly noun: "person" | "thing" | "unknown" | "none";
  /** A part of a group: "five of the soldiers". */
  readonly partitive: boolean;
}

const LONGEST = 6;

/** Whether a token ends a noun phrase. */
export function endsPhrase(passage: ReadPassage, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (at >= end || !token || token.type === "digits") return true;
  if (token.type === "mark") return !/^['"“”„«»‘’#_-]$/u.test(token.text);
  return (
    markAt(passage, "stop", at) !== null || markAt(passage, "break", at) !== null || hasEventVerb(passage, at)
  );
}

function hasEventVerb(passage: ReadPassage, at: number): boolean {
  const kinds = marksAt(passage, "kind", at);
  return kinds.length > 0 && kinds.every(({ sense }) => sense.role !== "counted");
}

/** After the number; for a dual the noun is the number. */
function startOf(passage: ReadPassage, draft: Draft): { from: number; partitive: boolean } {
  if (draft.form === "dual") return { from: draft.number.from, partitive: false };
  const part = markAt(passage, "partitive", draft.to);
  return part ? { from: part.to, partitive: true } : { from: draft.to, partitive: false };
}

function limit(passage: ReadPassage, draft: Draft, from: number, numbers: ReadonlySet<number>): number {
  let to = from;
  const first = draft.form === "dual" ? from + 1 : from;
  while (
    to < from + LONGEST &&
    (to < first || (!numbers.has(to) && !endsPhrase(passage, to, draft.sentence.to)))
  )
    to++;
  return to;
}

/** What stands behind a figure. `numbers` are the tokens at which other numbers begin. */
export function countedPhrase(
  passage: ReadPassage,
  draft: Draft,
  numbers: ReadonlySet<number>,
): CountedPhrase {
  const { from, partitive } = startOf(passage, draft);
  const to = limit(passage, draft, from, numbers);
  let kind: EventKind | null = null;
  let noun: CountedPhrase["noun"] = to > from ? "unknown" : "none";
  for (let at = from; at < to; at++) {
    const counted = marksAt(passage, "kind", at).find(({ sense }) => sense.role === "counted");
    kind ??= counted?.sense.kind ?? null;
    const found = markAt(passage, "person", at) ? "person" : markAt(passage, "thing", at) ? "thing" : null;
    const isHead = noun === "unknown" || !passage.pack.quantities.adjectivesFollow;
    if (found && isHead) noun = found;
  }
  return { from, to, kind, noun, partitive };
}
