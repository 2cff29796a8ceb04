/** Entries of other programs' exports: whatever they call the parts of an article. */
import * as v from "valibot";
import { articleFromText } from "../../extract";
import type { Article } from "../../model";
import { dayIn } from "../../pipeline";
import { IsoTime } from "../article-shape";
import { failed, type ImportItem, type ParseHtml } from "./items";
import { articleFromPage, isPageAddress, itemOf } from "./page";

type Fields = Readonly<Record<string, unknown>>;

/** Names under which exports keep the parts; lower case, the first found counts. */
const NAMES = {
  url: [
    ...["url", "link", "href", "ur", "address", "given_url", "resolved_url", "permalink", "article_url"],
    ...["source_url", "canonical_url", "web_url"],
  ],
  title: ["title", "headline", "ti", "t1", "name", "resolved_title", "article_title", "heading"],
  html: ["html", "htmlcontent", "content_html"],
  text: [
    "text",
    "article_text",
    "story",
    "content",
    "maintext",
    "body",
    "fulltext",
    "plaintext",
    "markdown",
    "abstract",
    "ab",
    "n2",
    "n1",
    "note",
    "notes",
  ],
  outlet: [
    "outlet",
    "media_name",
    "media",
    "outlet_name",
    "publication",
    "newspaper",
    "source_name",
    "sitename",
    "site",
    "publisher",
    "container-title",
    "t2",
    "jo",
    "source",
    "publication title",
  ],
  author: ["author", "authors", "byline", "creator", "au"],
  date: [
    ...["publishedat", "published", "datepublished", "date", "da", "issued", "pubdate", "publication_date"],
    ...["publish_date", "published_at", "date_published", "publishdate", "pub_date", "article_date"],
    ...["date_publish", "webpublicationdate", "datetime", "timestamp", "time"],
  ],
} as const;

/** Texts shorter than this are descriptions, not articles. */
const SHORTEST_TEXT = 200;

/** An entry with its text becomes an article, one with an address alone a link to open. */
export function itemOfFields(entry: Fields, parseHtml: ParseHtml): ImportItem {
  const fields = flattened(entry);
  const url = [textOf(fields, "url")].find(isPageAddress) ?? null;
  const title = textOf(fields, "title");
  const html = textOf(fields, "html");
  const text = textOf(fields, "text");
  if (html.length >= SHORTEST_TEXT) return completed(articleFromPage(html, parseHtml, url), fields, title);
  if (looksLikeMarkup(text)) return completed(articleFromPage(text, parseHtml, url), fields, title);
  if (text.length >= SHORTEST_TEXT) {
    return completed(itemOf(articleFromText(`${title}\n\n${text}`, title)), fields, title, url);
  }
  if (url !== null) return { state: "link", link: { url, title: title || url } };
  return failed("not-an-article");
}

function looksLikeMarkup(text: string): boolean {
  return text.length >= SHORTEST_TEXT && /<(?:p|div|article|br|h1)[\s>/]/i.test(text.slice(0, 2_000));
}

/** Adds to an article what an entry says that describes it from outside; its address is the entry's. */
export function describedBy(item: ImportItem, entry: Fields): ImportItem {
  const fields = flattened(entry);
  const url = [textOf(fields, "url")].find(isPageAddress) ?? null;
  if (item.state !== "article") return item;
  const article = url === null ? item.article : { ...item.article, url, canonicalUrl: null };
  return completed({ state: "article", article }, fields, textOf(fields, "title"));
}

/** Adds what the entry says and the text itself does not. */
function completed(item: ImportItem, fields: Fields, title: string, url: string | null = null): ImportItem {
  if (item.state !== "article") return item;
  const { article } = item;
  const said: Article = {
    ...article,
    url: article.url ?? url,
    headline: title || article.headline,
    outlet: article.outlet ?? (textOf(fields, "outlet") || null),
    byline: article.byline ?? (textOf(fields, "author") || null),
    publishedAt: article.publishedAt ?? dateOf(fields),
  };
  return { state: "article", article: said };
}

/** One level of nesting is opened, since some exports keep the text in an object of its own. */
function flattened(entry: Fields): Fields {
  const flat: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(entry)) {
    flat[key.toLowerCase()] = value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    for (const [inner, deep] of Object.entries(value)) flat[inner.toLowerCase()] ??= deep;
  }
  return flat;
}

function textOf(fields: Fields, part: keyof typeof NAMES): string {
  for (const name of NAMES[part]) {
    const value = fields[name];
    const text = Array.isArray(value) ? value.map(personOf).filter(Boolean).join(", ") : value;
    if (typeof text === "string" && text.trim() !== "") return text.trim();
  }
  return "";
}

/** CSL's names are objects; other lists hold plain strings. */
function personOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  const parts = [Reflect.get(value, "given"), Reflect.get(value, "family"), Reflect.get(value, "literal")];
  return parts.filter((part) => typeof part === "string").join(" ");
}

function dateOf(fields: Fields): string | null {
  for (const name of NAMES.date) {
    const date = isoDate(fields[name]) ?? isoDate(fields["date-parts"]);
    if (date !== null) return date;
  }
  return null;
}

/** Strings that begin with a date, lists of numbers within lists (CSL), seconds since 1970. */
function isoDate(value: unknown): string | null {
  if (Array.isArray(value) && Array.isArray(value[0])) return isoDate(value[0].join("-"));
  if (typeof value === "number" && value > 1e8 && value < 1e10) return new Date(value * 1000).toISOString();
  if (typeof value !== "string") return null;
  if (v.is(IsoTime, value)) return value;
  return numericDay(value) ?? spelledDay(value);
}

/** Longer cells hold more than a date. */
const LONGEST_DATE = 80;

/** A day in digits, the year first; or the day before the month or behind it where one of them can be no month. */
function numericDay(value: string): string | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value) ?? [];
  if (year !== undefined) return dayOf(year, month, day);
  const [, first = "", second = "", last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(value) ?? [];
  if (last === undefined) return null;
  if (Number(first) > 12 || first === second) return dayOf(last, second, first);
  // 03/02 is read one way here and the other there: no day is better than a wrong one.
  return Number(second) > 12 ? dayOf(last, first, second) : null;
}

function dayOf(year = "", month = "", day = ""): string | null {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return v.is(IsoTime, date) ? date : null;
}

/** A day whose month has its name in any of our languages. */
function spelledDay(value: string): string | null {
  const day = value.length <= LONGEST_DATE && /\p{L}{3}/u.test(value) ? dayIn(value) : null;
  return day !== null && v.is(IsoTime, day) ? day : null;
}
