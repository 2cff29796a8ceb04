/**
 * The message protocol between the extension's pages and its background worker: one request type a line, its payload
 * and its answer as plain data. The worker keeps no state between messages; whatever a page needs later, it keeps and
 * sends back.
 */
import type { ArticleSummary, CorrectionPage, SavedState, UndoToken } from "../library";
import type { AnalysedArticle, Article, Comparison, Correction, KeptCorrection, TextQuote } from "../model";

/** An article compared with the library. */
export interface ComparedArticle {
  readonly subject: AnalysedArticle;
  readonly saved: SavedState;
  readonly librarySize: number;
  /** Other reports that the library holds of the event, where it has more than are compared. */
  readonly eventReports?: number;
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

export interface Requests {
  "page.compare": { request: { tabId: number; useSelection: boolean }; response: PageView };
  /** Compares an article read before: the library, or what the reader says of it, has changed since. */
  "article.compare": {
    /** `tabId` is the tab that still shows it, null where none does. */
    request: { article: Article; tabId: number | null };
    response: ComparedArticle;
  };
  /** The text that the library has of an article; null where it has none. */
  "article.before": { request: { article: Article }; response: { before: Article | null } };
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
