/** What the worker does for each request. Pure wiring of page access, library and pipeline, all given. */

import type { SavedState } from "../library";
import type { AnalysedArticle, Article, Comparison, KeptCorrection, Progress, TextQuote } from "../model";
import type { Candidates, Corpus, Retention } from "../store";
import type { BadgeContent } from "./badge";
import type { TabReading } from "./page";
import type { ComparedArticle, PageView } from "./protocol";
import type { Handlers } from "./server";
import { inSlices } from "./slices";
import type { TabsWish } from "./tabs-wish";
import type { PageWatch } from "./watched";

/** Candidates that are read and compared with the article on the page. */
const CANDIDATES = 20;
/** How long one go of waiting work may take, in milliseconds. */
const MAINTENANCE_MS = 2_000;
/** How long waiting work lets the reader's own requests go first, in milliseconds. */
const MAINTENANCE_DELAY_MS = 500;

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

export function makeHandlers(given: Services): Handlers {
  const turns = new Turns();
  const services = { ...given, turns };
  return {
    "page.compare": ({ tabId, useSelection }, watch) => comparePage(services, tabId, useSelection, watch),
    "article.compare": async ({ article, tabId }) => {
      const compared = await turns.first(() => compareArticle(services, article));
      if (tabId !== null) tellLater(services, tabId, compared);
      return compared;
    },
    "article.before": async ({ article }) => ({ before: await (await services.corpus()).textOf(article) }),
    "page.show": async ({ tabId, quote }) => ({ found: await services.showInTab(tabId, quote) }),
    "article.save": async ({ article, tabId }) => {
      await services.mustNotBePrivate(tabId);
      const corpus = await services.corpus();
      const { id, undo, savedAt, versions } = await turns.first(() => corpus.save(article));
      tidyLater(services, corpus, { opened: [id], article });
      return { id, saved: { state: "saved", savedAt, versions }, undo };
    },
    "correction.add": async ({ corrections, tabId }) => {
      await services.mustNotBePrivate(tabId);
      const corpus = await services.corpus();
      const undo = await corpus.corrections.add(corrections);
      tidyLater(services, corpus, null);
      return { undo };
    },
    "correction.withdraw": async ({ ids }) => {
      const corpus = await services.corpus();
      const undo = await corpus.corrections.withdraw(ids);
      tidyLater(services, corpus, null);
      return { undo };
    },
    "correction.list": async ({ offset, limit }) => (await services.corpus()).corrections.list(offset, limit),
    "library.undo": async ({ undo }) => ({ done: await (await services.corpus()).undo(undo) }),
    "library.list": async ({ offset, limit }) => (await services.corpus()).list(offset, limit),
    "library.delete": async ({ ids }) => (await services.corpus()).delete(ids),
    "site.wish": async ({ addresses }) => {
      await services.noteSites(addresses);
      return {};
    },
    "tabs.wish": async (wish) => {
      await services.noteTabsWish(wish);
      return {};
    },
    "tabs.compare": async () => {
      await services.grantTabsWish();
      return {};
    },
    "library.maintain": async () => ({ remaining: await maintain(services, await services.corpus()) }),
  };
}

/** The reader's own requests go first: waiting work stops for them, and goes on once they are answered. */
class Turns {
  #asked = 0;

  /** Does what the reader waits for. */
  async first<T>(work: () => Promise<T>): Promise<T> {
    this.#asked++;
    try {
      return await work();
    } finally {
      this.#asked--;
    }
  }

  get readerWaits(): boolean {
    return this.#asked > 0;
  }
}

type Working = Services & { readonly turns: Turns };

async function comparePage(
  services: Working,
  tabId: number,
  useSelection: boolean,
  watch?: PageWatch,
): Promise<PageView> {
  // A tab may take its time: until it answers, nobody waits for the library.
  const page = await services.readTab(tabId, useSelection);
  if (page.state !== "read") return { state: page.state };
  if (page.reading.state === "none") return page.reading;
  const { isPrivate } = page;
  const { article } = page.reading;
  const compared = await services.turns.first(() =>
    compareArticle(services, article, watch && watching(watch, isPrivate)),
  );
  const read = isPrivate ? null : { opened: openedIds(compared.comparison), article };
  tidyLater(services, await services.corpus(), read);
  tellLater(services, tabId, compared);
  return { ...compared, state: "article", isPrivate };
}

/** Who waits for an article's comparison hears of it. */
interface Waiting {
  readonly onOwn: (own: ComparedArticle) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly isWanted: () => boolean;
}

const NOBODY_WAITS: Waiting = { onOwn: () => {}, onProgress: () => {}, isWanted: () => true };

function watching({ onStep, isWanted }: PageWatch, isPrivate: boolean): Waiting {
  return {
    onOwn: (own) => onStep({ step: "own", view: { ...own, state: "article", isPrivate } }),
    onProgress: ({ done, of }) => onStep({ step: "progress", done, of }),
    isWanted,
  };
}

/** The popup does not wait for the badge, and can do without. */
function tellLater(services: Services, tabId: number, told: BadgeContent): void {
  services.tellOnButton(tabId, told).catch(() => {});
}

/** How long the library may take before the page's own figures are told by themselves, in milliseconds. */
const EARLY_MS = 100;

/** The page's own figures, as they stand before the library has answered. */
function ownOf(services: Services, subject: AnalysedArticle, saved: SavedState): ComparedArticle {
  const comparison = services.compareAlone(subject);
  return { subject, saved, librarySize: 0, comparison, articles: {}, corrections: [], searchWords: "" };
}

/**
 * An article compared with the library: what the popup shows of it.
 *
 * @throws Abandoned where nobody waits any more
 */
export async function compareArticle(
  services: Services,
  article: Article,
  waiting: Waiting = NOBODY_WAITS,
): Promise<ComparedArticle> {
  const corpus = await services.corpus();
  const { id, saved } = await corpus.stateOf(article);
  const subject = services.analyse(id, article);
  let tellOwn: (() => void) | null = () => waiting.onOwn(ownOf(services, subject, saved));
  const tellOnce = (): void => {
    tellOwn?.();
    tellOwn = null;
  };
  const from = performance.now() + EARLY_MS;
  const early = setTimeout(tellOnce, EARLY_MS);
  const {
    articles: others,
    counts,
    corrections,
  } = await corpus.candidates(subject, CANDIDATES).finally(() => clearTimeout(early));
  const comparison = await inSlices(services.compareSteps(subject, others, counts, corrections), {
    isWanted: waiting.isWanted,
    onProgress: (progress) => {
      if (performance.now() < from) return;
      tellOnce();
      waiting.onProgress(progress);
    },
  });
  const articles = articlesOf(comparison, others);
  const searchWords = openedIds(comparison).length > 1 ? "" : services.searchWords(subject);
  const librarySize = counts.articles;
  const more = await moreReports(corpus, comparison, saved);
  return { subject, saved, librarySize, ...more, comparison, articles, corrections, searchWords };
}

/** Other reports of the event, where the library holds more of them than are compared. */
async function moreReports(
  corpus: Corpus,
  comparison: Comparison,
  saved: SavedState,
): Promise<Pick<ComparedArticle, "eventReports">> {
  const compared = openedIds(comparison);
  // A comparison of few leaves nothing out.
  if (compared.length < CANDIDATES / 2) return {};
  const others = (await corpus.events.size(compared)) - (saved.state === "new" ? 0 : 1);
  return others >= compared.length ? { eventReports: others } : {};
}

function articlesOf(comparison: Comparison, others: readonly AnalysedArticle[]): Record<string, Article> {
  const named = new Set(comparison.reports.map(({ articleId }) => articleId));
  return Object.fromEntries(others.filter(({ id }) => named.has(id)).map(({ id, article }) => [id, article]));
}

/** The article on the page and the reports on its event: the reader has them before their eyes. */
function openedIds({ subjectId, reports }: Comparison): string[] {
  const same = reports.filter(({ relation }) => relation !== "different-event");
  return [subjectId, ...same.map(({ articleId }) => articleId)];
}

/** Does waiting work in small steps; what is left waits for the next go. Returns 1 where something is left. */
async function maintain(services: Working, corpus: Corpus): Promise<number> {
  const end = Date.now() + MAINTENANCE_MS;
  const retention = await services.retention();
  while (Date.now() < end && !services.turns.readerWaits)
    if (!(await corpus.maintain(new Date(), retention))) {
      await services.backUp();
      return 0;
    }
  return 1;
}

/** What the reader had before their eyes. */
interface ReadPage {
  /** Ids of the articles compared. */
  readonly opened: readonly string[];
  readonly article: Article;
}

/** What can wait until the answer is out: its failure is met again, and told, by the next request. */
function tidyLater(services: Working, corpus: Corpus, read: ReadPage | null): void {
  const tidy = async (): Promise<void> => {
    if (read !== null) {
      await corpus.openings.mark(read.opened);
      await corpus.seen(read.article);
    }
    await maintain(services, corpus);
  };
  setTimeout(() => tidy().catch(() => {}), MAINTENANCE_DELAY_MS);
}
