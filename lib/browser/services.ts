/** What the worker's handlers are given. */
import type { AnalysedArticle, Article, Comparison, KeptCorrection, Progress, TextQuote } from "../model";
import type { Candidates, Corpus, Retention } from "../store";
import type { BadgeContent } from "./badge";
import type { TabReading } from "./page";
import type { TabsWish } from "./tabs-wish";

export interface Services {
  /** The open library; opened again where that failed before. */
  readonly corpus: () => Promise<Corpus>;
  readonly readTab: (tabId: number, useSelection: boolean) => Promise<TabReading>;
  readonly showInTab: (tabId: number, quote: TextQuote) => Promise<boolean>;
  readonly mustNotBePrivate: (tabId: number) => Promise<void>;
  readonly noteSites: (addresses: readonly string[]) => Promise<void>;
  readonly noteTabsWish: (wish: TabsWish) => Promise<void>;
  /** Compares the tabs that the reader wished for, where they are allowed. */
  readonly grantTabsWish: () => Promise<void>;
  /** What the reader wants dropped by itself; null keeps everything. */
  readonly retention: () => Promise<Retention | null>;
  /** Writes the automatic backup where one is due. */
  readonly backUp: () => Promise<void>;
  /** Tells on the tab's toolbar button what the library holds of its page, where the reader wants that. */
  readonly tellOnButton: (tabId: number, told: BadgeContent) => Promise<void>;
  readonly analyse: (id: string, article: Article) => AnalysedArticle;
  /** The article's own figures as facts. */
  readonly compareAlone: (subject: AnalysedArticle) => Comparison;
  readonly searchWords: (subject: AnalysedArticle) => string;
  readonly compareSteps: (
    subject: AnalysedArticle,
    others: readonly AnalysedArticle[],
    counts: Candidates["counts"],
    corrections: readonly KeptCorrection[],
  ) => Generator<Progress, Comparison>;
}
