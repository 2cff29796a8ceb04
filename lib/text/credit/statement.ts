import type { Attribution, Span } from "../../model";
import { beginsFigure, type Range, type Reading, spanOf } from "./reading";

export interface Statement {
  /** The words that make the statement: the source and its verb. */
  readonly at: Span;
  readonly covers: Span;
  readonly attribution: Attribution;
  /** Whether it stands behind all that it covers: "…, the fire chief said". */
  readonly closes: boolean;
}

/** A statement made by some tokens; null where nobody is credited. */
export function statement(
  reading: Reading,
  range: Range,
  attribution: Attribution | null,
  covers: Span,
): Statement | null {
  if (!attribution) return null;
  const at = spanOf(reading, range);
  return { at, covers, attribution, closes: covers.start < at.start && closes(reading, range) };
}

/** Whether no figure follows in the sentence, and the source is none that only passes on. */
function closes(reading: Reading, { from, to }: Range): boolean {
  for (let at = to; at < reading.sentence.to; at++) if (beginsFigure(reading, at)) return false;
  return !reading.marks.within("agency", from, to);
}
