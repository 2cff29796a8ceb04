/** An article compared with the library, while somebody waits for it. */
import type { SavedState } from "../library";
import type { AnalysedArticle, Article, Comparison, Progress } from "../model";
import type { Corpus } from "../store";
import type { ComparedArticle } from "./protocol";
import type { Services } from "./services";
import { inSlices } from "./slices";

/** Candidates that are read and compared with the article on the page. */
const CANDIDATES = 20;

/** Who waits for an article's comparison hears of it. */
export interface Waiting {
  readonly onOwn: (own: ComparedArticle) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly isWanted: () => boolean;
}

const NOBODY_WAITS: Waiting = { onOwn: () => {}, onProgress: () => {}, isWanted: () => true };
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
export function openedIds({ subjectId, reports }: Comparison): string[] {
  const same = reports.filter(({ relation }) => relation !== "different-event");
  return [subjectId, ...same.map(({ articleId }) => articleId)];
}
