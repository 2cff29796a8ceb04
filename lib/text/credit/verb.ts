import type { Range, Reading } from "./reading";

/** A verb of stating: its tokens. */
export interface Verb extends Range {
  /** It states only with somebody who speaks beside it: "the company offers". */
  readonly isWeak: boolean;
}

/** The verb of stating at a token; null where none stands there. */
export function verbAt(reading: Reading, at: number): Verb | null {
  const to = reading.marks.from("verb", at) ?? reading.marks.from("carrying", at);
  if (to !== null) return { from: at, to, isWeak: false };
  const weak = reading.marks.from("weak-verb", at);
  return weak === null ? null : { from: at, to: weak, isWeak: true };
}
