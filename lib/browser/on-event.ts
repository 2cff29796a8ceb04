/** Saves what reports the event of a page being read, and nothing else. */
import type { AnalysedArticle, Article, Comparison } from "../model";
import type { Corpus } from "../store";
import { PageError } from "./errors";
import type { TabReading } from "./page";
import type { SaverFor } from "./tabs-compared";

interface EventReaders {
  readonly readTab: (tabId: number, useSelection: boolean) => Promise<TabReading>;
  readonly analyse: (id: string, article: Article) => AnalysedArticle;
  readonly compareWith: (subject: AnalysedArticle, others: readonly AnalysedArticle[]) => Comparison;
}

/** Each other article is held against the page's own alone: what it reports is told by the two texts. */
export function onEventSaver(
  corpus: () => Promise<Corpus>,
  { readTab, analyse, compareWith }: EventReaders,
): SaverFor {
  return async (tabId) => {
    const library = await corpus();
    const page = await readTab(tabId, false);
    if (page.state !== "read" || page.reading.state !== "article")
      throw new PageError("page-unreadable", "the page being read holds no article");
    const idOf = async (article: Article) => (await library.stateOf(article)).id;
    const subject = analyse(await idOf(page.reading.article), page.reading.article);
    return async (article) => {
      const other = analyse(await idOf(article), article);
      const [report] = compareWith(subject, [other]).reports;
      if (!report || report.relation === "different-event") return "other-event";
      return (await library.save(article)).outcome;
    };
  };
}
