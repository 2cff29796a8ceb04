import type { ArticleSummary } from "../library";
import type { ArticleRow } from "./schema";

/** What lists show of a saved article. */
export function summaryOf({ id, article, savedAt, versions }: ArticleRow): ArticleSummary {
  const { url, headline, outlet, publishedAt, language, direction } = article;
  return { id, url, headline, outlet, publishedAt, language, direction, savedAt, versions };
}
