import type { Failure } from "../../lib/browser/protocol";
import type { Article, Comparison, KeptCorrection } from "../../lib/model";
import type { Noted } from "../library/note-editor";

/** A report of the event, as its timeline lists it. */
export interface ShownReport {
  readonly id: string;
  readonly article: Article;
  /** ISO time at which its present text was saved. */
  readonly seenAt: string;
}

/** An event that is open, with what is compared so far. */
export interface ShownEvent {
  readonly id: number;
  /** The reader's own name for it, empty where it has none, with tags and words. */
  readonly noted: Noted;
  /** In the order of their time. */
  readonly reports: readonly ShownReport[];
  /** What the reader set right in them, which the comparison follows. */
  readonly corrections: readonly KeptCorrection[];
  /** Null until the first reports are compared. */
  readonly comparison: Comparison | null;
  /** Reports compared so far. */
  readonly compared: number;
  /** False once all are compared, or the reader has stopped it. */
  readonly running: boolean;
}

export type EventState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "gone" }
  | { readonly state: "shown"; readonly event: ShownEvent };
