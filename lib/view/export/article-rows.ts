/** Articles as rows: what the library holds of each, without their figures. */
import { type Article, BODY_ROLES } from "../../model";
import { outletOf } from "../sources";
import type { ExportedArticle, ExportedEvent } from "./rows";

export const ARTICLE_COLUMNS = [
  "article",
  "event",
  "event_title",
  "outlet",
  "headline",
  "byline",
  "language",
  "published",
  "seen",
  "url",
  "text_hash",
  "text",
] as const;
export type ArticleRow = Readonly<Record<(typeof ARTICLE_COLUMNS)[number], string | number | null>>;

function bodyOf({ passages }: Article): string {
  return passages
    .filter(({ role }) => BODY_ROLES.has(role))
    .map(({ text }) => text)
    .join("\n\n");
}

export function articleRow(
  { id, article, seenAt, textHash }: ExportedArticle,
  event: ExportedEvent,
): ArticleRow {
  const { headline, byline, language, publishedAt, url } = article;
  return {
    article: id,
    event: event.id,
    event_title: event.title,
    outlet: outletOf(article),
    headline,
    byline,
    language,
    published: publishedAt,
    seen: seenAt,
    url,
    text_hash: textHash,
    text: bodyOf(article),
  };
}
