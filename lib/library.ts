/** What the library tells of what it holds: to pages through the worker, and to the library's own page. */
import type { KeptCorrection } from "./model";

/** What lists show of a saved article. */
export interface ArticleSummary {
  readonly id: string;
  readonly url: string | null;
  readonly headline: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** ISO time of the first save. */
  readonly savedAt: string;
  readonly versions: number;
}

/** How the article being read stands in the library. */
export type SavedState =
  | { readonly state: "new" }
  | ({ readonly state: "saved" } & SavedBefore)
  /** Saved before, and its text has changed since. */
  | ({ readonly state: "changed" } & SavedBefore);

interface SavedBefore {
  readonly savedAt: string;
  readonly versions: number;
  /** True where it came in by itself, on a site that the reader chose. */
  readonly whileReading?: boolean;
}

/** A report as an event's timeline shows it. */
export interface EventArticle extends ArticleSummary {
  /** ISO day on which it was published, or where that is not known saved. */
  readonly day: string;
  /** Tells of a later stage (trial, anniversary) of what the event's other reports tell. */
  readonly followUp: boolean;
}

/** Articles that report one occurrence. */
export interface EventSummary {
  /** Kept as the event grows; of two that become one the lower stays. */
  readonly id: number;
  /** What the reader calls it; null where it has no name of its own. */
  readonly title: string | null;
  readonly tags: readonly string[];
  /** ISO days of the first and the last report. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** Names, or hosts of those that give none, in the order in which they reported. */
  readonly outlets: readonly string[];
  /** Those that the library holds, the earliest first. */
  readonly articles: readonly EventArticle[];
}

/** Events, the newest first. */
export interface EventPage {
  readonly total: number;
  readonly events: readonly EventSummary[];
  /** Articles that still wait to be assigned to their events. */
  readonly waiting: number;
}

/** Corrections, the latest first, with what the library still holds of the articles they concern, by id. */
export interface CorrectionPage {
  readonly total: number;
  readonly corrections: readonly KeptCorrection[];
  readonly articles: Readonly<Record<string, ArticleSummary>>;
}

/** Names one reversible change of the library. */
export type UndoToken = string;
