import type { EventKind } from "../languages/contract/quantities";
import type { Draft } from "./draft";
import { markAt, markBefore, marksAt, type ReadPassage } from "./passage";

/** The words beside a figure that name what it counts. */
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
const JOINTS = /^['"“”„«»‘’#_-]$/u;

function isNoun(passage: ReadPassage, at: number): boolean {
  return markAt(passage, "person", at) !== null || markAt(passage, "thing", at) !== null;
}

/** Whether a token ends a noun phrase. */
export function endsPhrase(passage: ReadPassage, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (at >= end || !token || token.type === "digits") return true;
  if (token.type === "mark") return !JOINTS.test(token.text);
  return (
    markAt(passage, "stop", at) !== null || markAt(passage, "break", at) !== null || isEventVerb(passage, at)
  );
}

function isEventVerb(passage: ReadPassage, at: number): boolean {
  const kinds = marksAt(passage, "kind", at);
  return kinds.length > 0 && kinds.every(({ sense }) => sense.role !== "counted");
}

/** A word that begins what befell others: in "18 dead and injuring 3" it counts nothing of the 18. */
function leadsOn(passage: ReadPassage, at: number): boolean {
  return marksAt(passage, "kind", at).some(({ sense }) => sense.role === "leads");
}

interface Start {
  readonly from: number;
  readonly partitive: boolean;
}

/** After the number and what joins it to its group; for a dual the noun is the number. */
function startOf(passage: ReadPassage, draft: Draft, numbers: ReadonlyMap<number, number>): Start {
  if (draft.form === "dual") return { from: draft.number.from, partitive: false };
  const part = markAt(passage, "partitive", draft.to);
  if (!part) return { from: draft.to, partitive: false };
  return { from: numbers.get(part.to) ?? part.to, partitive: true };
}

function endOf(
  passage: ReadPassage,
  draft: Draft,
  from: number,
  numbers: ReadonlyMap<number, number>,
): number {
  let to = from;
  if (draft.form === "dual" || isNoun(passage, from)) to++;
  while (to < from + LONGEST && !numbers.has(to) && !endsPhrase(passage, to, draft.sentence.to)) {
    if (to > from && leadsOn(passage, to)) break;
    to++;
  }
  return Math.min(to, draft.sentence.to);
}

/** A noun that stands before its number: «مخرج واحد». */
function nounBefore(passage: ReadPassage, draft: Draft): CountedPhrase | null {
  if (!markAt(passage, "one", draft.number.from) || !passage.pack.quantities.adjectivesFollow) return null;
  const person = markBefore(passage, "person", draft.number.from);
  const found = person ?? markBefore(passage, "thing", draft.number.from);
  return (
    found && {
      from: found.from,
      to: found.to,
      kind: null,
      noun: person ? "person" : "thing",
      partitive: false,
    }
  );
}

/** Which kind and sort of noun a stretch of tokens names: its head is the last noun, or the first where adjectives follow. */
function readNouns(passage: ReadPassage, from: number, to: number): Pick<CountedPhrase, "kind" | "noun"> {
  let kind: EventKind | null = null;
  let noun: CountedPhrase["noun"] = to > from ? "unknown" : "none";
  for (let at = from; at < to; at++) {
    const counted = marksAt(passage, "kind", at).find(({ sense }) => sense.role === "counted");
    const found =
      markAt(passage, "person", at) || counted?.sense.kind === "people"
        ? "person"
        : markAt(passage, "thing", at)
          ? "thing"
          : null;
    if (counted && counted.sense.kind !== "people") kind ??= counted.sense.kind;
    else if (found && (noun === "unknown" || !passage.pack.quantities.adjectivesFollow)) {
      noun = found;
      if (found === "thing" && !passage.pack.quantities.adjectivesFollow) kind = null;
    }
  }
  return { kind, noun };
}

/** What a figure counts. `numbers` are the tokens at which other numbers begin, with those at which they end. */
export function countedPhrase(
  passage: ReadPassage,
  draft: Draft,
  numbers: ReadonlyMap<number, number>,
): CountedPhrase {
  const before = nounBefore(passage, draft);
  if (before) return before;
  const { from, partitive } = startOf(passage, draft, numbers);
  const to = endOf(passage, draft, from, numbers);
  return { from, to, ...readNouns(passage, from, to), partitive };
}

/** Where the numbers of a passage begin and end. */
export function numberEnds(drafts: readonly Draft[]): ReadonlyMap<number, number> {
  return new Map(drafts.filter(({ form }) => form !== "zero").map(({ number }) => [number.from, number.to]));
}
