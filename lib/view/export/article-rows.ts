/** Articles as rows: what the library holds of each, without their figures. */
import { type Article, BODY_ROLES } from "../../model";
import { outletOf } from "../sources";
import { type ExportedArticle, type ExportedEvent, tagCell } from "./rows";

export const ARTICLE_COLUMNS = [
  "article",
  "event",
  "event_title",
  "event_tags",
  "event_note",
  "outlet",
  "headline",
  "byline",
  "language",
  "published",
  "seen",
  "url",
  "text_hash",
  "tags",
  "note",
  "text",
] as const;
export type ExportedArticleRow = Readonly<Record<(typeof ARTICLE_COLUMNS)[number], string | number | null>>;

function bodyOf({ passages }: Article): string {
  return passages
    .filter(({ role }) => BODY_ROLES.has(role))
    .map(({ text }) => text)
    .join("\n\n");
}

export function articleRow(
  { id, article, seenAt, textHash, tags, note }: ExportedArticle,
  event: ExportedEvent,
): ExportedArticleRow {
  const { headline, byline, language, publishedAt, url } = article;
  return {
    article: id,
    event: event.id,
    event_title: event.title,
    event_tags: tagCell(event.tags),
    event_note: event.note,
    outlet: outletOf(article),
    headline,
    byline,
    language,
    published: publishedAt,
    seen: seenAt,
    url,
    text_hash: textHash,
    tags: tagCell(tags),
    note,
    text: bodyOf(article),
  };
}
