/** The articles of a comparison as citations, for reference managers. */
import type { Shared, SharedArticle } from "./shared";

const DAY = /^(\d{4})-(\d{2})-(\d{2})/u;

function dateParts(iso: string | null): readonly number[] | null {
  const parts = iso === null ? null : DAY.exec(iso);
  return parts ? parts.slice(1, 4).map(Number) : null;
}

/** An article as it is cited; `accessed` is the ISO time at which its text was seen. */
interface Cited extends Pick<SharedArticle, "article"> {
  readonly accessed?: string;
  readonly note?: string;
}

const articlesOf = ({ subject, reports }: Shared) => [subject, ...reports];

export function cslItem({ article, accessed, note }: Cited, index: number): Record<string, unknown> {
  const issued = dateParts(article.publishedAt);
  const seen = dateParts(accessed ?? null);
  return {
    id: `report-${index + 1}`,
    type: "article-newspaper",
    title: article.headline,
    ...(article.outlet ? { "container-title": article.outlet } : {}),
    ...(article.byline ? { author: [{ literal: article.byline }] } : {}),
    ...(issued ? { issued: { "date-parts": [issued] } } : {}),
    ...(seen ? { accessed: { "date-parts": [seen] } } : {}),
    ...(article.url ? { URL: article.url } : {}),
    ...(note ? { note } : {}),
    ...(article.language === "und" ? {} : { language: article.language }),
  };
}

/** CSL-JSON, read by Zotero, Mendeley, Pandoc and others (citationstyles.org, CSL 1.0.2 data schema). */
export function toCslJson(comparison: Shared): string {
  return `${JSON.stringify(articlesOf(comparison).map(cslItem), null, 2)}\n`;
}

/** A value stands on one line. */
const line = (tag: string, value: string | null) =>
  value ? [`${tag}  - ${value.replace(/\s+/gu, " ").trim()}`] : [];

function risDate(iso: string | null): string | null {
  const day = dateParts(iso);
  return day?.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("/") ?? null;
}

export function risItem({ article, accessed, note }: Cited): string {
  return [
    "TY  - NEWS",
    ...line("TI", article.headline),
    ...line("T2", article.outlet),
    ...line("AU", article.byline),
    ...line("DA", risDate(article.publishedAt)),
    ...line("Y2", risDate(accessed ?? null)),
    ...line("UR", article.url),
    ...line("N1", note ?? null),
    ...line("LA", article.language === "und" ? null : article.language),
    "ER  - ",
  ].join("\r\n");
}

/** RIS, the older format that every reference manager reads. */
export function toRis(comparison: Shared): string {
  return `${articlesOf(comparison).map(risItem).join("\r\n\r\n")}\r\n`;
}
