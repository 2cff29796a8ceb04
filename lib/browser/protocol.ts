/**
 * The message protocol between the extension's pages and its background worker: one request type a line, its payload
 * and its answer as plain data. The worker keeps no state between messages; whatever a page needs later, it keeps and
 * sends back.
 */
import type { AnalysedArticle, Article, Comparison, Correction, KeptCorrection, TextQuote } from "../model";

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

/** An article compared with the library. */
export interface ComparedArticle {
  readonly subject: AnalysedArticle;
  readonly saved: SavedState;
  readonly librarySize: number;
  readonly comparison: Comparison;
  /** The articles that the comparison speaks of, by id, the subject apart. */
  readonly articles: Readonly<Record<string, Article>>;
  /** What the reader set right in them, the latest first; the comparison follows it. */
  readonly corrections: readonly KeptCorrection[];
  /** What finds other reports of the event; empty where the library has some. */
  readonly searchWords: string;
}

/** Everything the popup shows of a page. */
export type PageView =
  | (ComparedArticle & { readonly state: "article"; readonly isPrivate: boolean })
  /** No article on the page; `selection` is the reader's selected text, if any. */
  | { readonly state: "none"; readonly title: string; readonly selection: string }
  /** A page that no extension may read: the browser's own, its add-on store. */
  | { readonly state: "browser-page" }
  | { readonly state: "store-page" }
  | { readonly state: "pdf" }
  /** The click's permission has ended: the page was left. */
  | { readonly state: "no-access" };

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

export interface Requests {
  "page.compare": { request: { tabId: number; useSelection: boolean }; response: PageView };
  /** Compares an article read before: the library, or what the reader says of it, has changed since. */
  "article.compare": {
    /** `tabId` is the tab that still shows it, null where none does. */
    request: { article: Article; tabId: number | null };
    response: ComparedArticle;
  };
  /** Scrolls to a quote and highlights it; false where the page no longer holds it. */
  "page.show": { request: { tabId: number; quote: TextQuote }; response: { found: boolean } };
  /** Refused for a tab of a private window, and where the tab is gone. */
  "article.save": {
    request: { article: Article; tabId: number };
    response: { id: string; saved: SavedState; undo: UndoToken };
  };
  /** Keeps what the reader set right on a tab's page; refused for a tab of a private window. */
  "correction.add": {
    request: { corrections: readonly Correction[]; tabId: number };
    response: { undo: UndoToken };
  };
  "correction.withdraw": { request: { ids: readonly string[] }; response: { undo: UndoToken } };
  "correction.list": {
    request: { offset: number; limit: number };
    response: CorrectionPage;
  };
  "library.undo": { request: { undo: UndoToken }; response: { done: boolean } };
  "library.list": {
    request: { offset: number; limit: number };
    response: { total: number; articles: readonly ArticleSummary[] };
  };
  "library.delete": { request: { ids: readonly string[] }; response: { deleted: number; undo: UndoToken } };
  /** The reader is being asked for sites: what is read there is to be saved once the browser allows it. */
  "site.wish": { request: { addresses: readonly string[] }; response: Record<string, never> };
  /** The reader is being asked for the tabs of a window, to compare them with the page of one. */
  "tabs.wish": { request: { tabId: number; windowId: number }; response: Record<string, never> };
  /** Compares the tabs wished for, where they are allowed; answers when that is done. */
  "tabs.compare": { request: Record<string, never>; response: Record<string, never> };
  /** Lets the worker continue index merges and analyses of an older version; answers how much is left. */
  "library.maintain": { request: Record<string, never>; response: { remaining: number } };
}
export type RequestName = keyof Requests;

/** Names one reversible change of the library. */
export type UndoToken = string;

/** An expected failure, as it crosses between contexts; named by interface texts. */
export interface Failure {
  readonly code: FailureCode;
  /** For the log and bug reports; never the only thing a reader sees. */
  readonly detail: string;
}
export type FailureCode =
  | "storage-full"
  | "storage-unavailable"
  | "newer-database"
  | "private-window"
  | "invalid-message"
  | "article-too-large"
  | "page-unreadable"
  /** The page answers nobody: it shows a dialog, or is at work without end. */
  | "page-busy"
  /** The browser broke off writing. */
  | "write-aborted"
  | "not-found"
  /** The worker gave no answer. */
  | "unreachable"
  | "unexpected";

export type Reply<N extends RequestName> =
  | { readonly ok: true; readonly value: Requests[N]["response"] }
  | { readonly ok: false; readonly failure: Failure };
