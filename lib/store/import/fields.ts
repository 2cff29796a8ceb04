/** Entries of other programs' exports: whatever they call the parts of an article. */
import { articleFromText } from "../../extract";
import { type Article, MOST_TAGS, TAG_LENGTH } from "../../model";
import { NOTE_LENGTH } from "../corrections/shape";
import {
  entryOf,
  MARKUP_COLUMNS,
  type TableEntry,
  type TablePlan,
  valuesOf,
  wordsIn,
  wordsOf,
} from "./columns";
import { readDate } from "./dates";
import { type FileNotes, failed, type ImportItem, type ParseHtml } from "./items";
import { articleFromPage, isPageAddress, itemOf } from "./page";

type Fields = Readonly<Record<string, unknown>>;

/** Texts shorter than this are descriptions, not articles. */
const SHORTEST_TEXT = 200;

/** What an entry would become, as far as its fields tell. */
export type Promised = "article" | "link" | "nothing";

interface Content {
  readonly url: string | null;
  readonly title: string;
  /** Empty where the entry holds none that is long enough. */
  readonly text: string;
  readonly isMarkup: boolean;
}

function contentOf(entry: TableEntry): Content {
  const texts = valuesOf(entry, "text").map(({ column, value }) => ({ column, text: wordsIn(value) }));
  const { column, text } = texts.find((each) => each.text.length >= SHORTEST_TEXT) ?? {
    column: "",
    text: "",
  };
  return {
    url: [wordsOf(entry, "address")].find(isPageAddress) ?? null,
    title: wordsOf(entry, "headline"),
    text,
    isMarkup: MARKUP_COLUMNS.has(column) || looksLikeMarkup(text),
  };
}

function looksLikeMarkup(text: string): boolean {
  return /<(?:p|div|article|br|h1)[\s>/]/i.test(text.slice(0, 2_000));
}

/** What an entry gives, without reading its text. */
export function promiseOf(entry: TableEntry): Promised {
  const { url, text } = contentOf(entry);
  if (text !== "") return "article";
  return url === null ? "nothing" : "link";
}

/** An entry with its text becomes an article, one with an address alone a link to open. */
export function itemOfFields(fields: Fields, parseHtml: ParseHtml, plan?: TablePlan): ImportItem {
  const entry = entryOf(fields, plan);
  const { url, title, text, isMarkup } = contentOf(entry);
  if (text === "")
    return url === null ? failed("not-an-article") : { state: "link", link: { url, title: title || url } };
  if (isMarkup) return completed(articleFromPage(text, parseHtml, url), entry, title);
  const language = languageOf(entry);
  return completed(itemOf(articleFromText(`${title}\n\n${text}`, title, language)), entry, title, url);
}

/** Adds to an article what an entry says that describes it from outside; its address is the entry's. */
export function describedBy(item: ImportItem, fields: Fields): ImportItem {
  if (item.state !== "article") return item;
  const entry = entryOf(fields);
  const { url, title } = contentOf(entry);
  const article = url === null ? item.article : { ...item.article, url, canonicalUrl: null };
  return completed({ state: "article", article }, entry, title);
}

/** Adds what the entry says and the text itself does not. */
function completed(
  item: ImportItem,
  entry: TableEntry,
  title: string,
  url: string | null = null,
): ImportItem {
  if (item.state !== "article") return item;
  const { article } = item;
  const said: Article = {
    ...article,
    url: article.url ?? url,
    headline: title || article.headline,
    outlet: article.outlet ?? (wordsOf(entry, "outlet") || null),
    byline: article.byline ?? (wordsOf(entry, "author") || null),
    publishedAt: article.publishedAt ?? dateOf(entry),
  };
  const noted = notedIn(entry);
  return noted === null ? { state: "article", article: said } : { state: "article", article: said, noted };
}

function dateOf(entry: TableEntry): string | null {
  for (const { value } of valuesOf(entry, "date")) {
    const date = readDate(value, entry.plan.dayOrder);
    if (date !== null && date !== "undecided") return date.iso;
  }
  return null;
}

/** The primary subtag of a language's code; null where the entry names none. */
function languageOf(entry: TableEntry): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(wordsOf(entry, "language"))?.[1]?.toLowerCase() ?? null;
}

/** What the entry's columns say, whole. */
function wordsNotedIn(entry: TableEntry): FileNotes {
  const tags = valuesOf(entry, "tag").flatMap(({ value }) => tagsIn(value));
  const lines = valuesOf(entry, "note").flatMap(({ column, value }) => {
    const words = plainWords(value);
    return words === "" ? [] : [`${column}: ${words}`];
  });
  return { tags: [...new Set(tags)], text: lines.join("\n") };
}

/** What the entry's columns give as tags and as a note, as far as there is room; null where they give neither. */
function notedIn(entry: TableEntry): FileNotes | null {
  const { tags, text } = wordsNotedIn(entry);
  if (text === "" && tags.length === 0) return null;
  const short = new Set(tags.map((tag) => tag.slice(0, TAG_LENGTH).trim()));
  return { tags: [...short].slice(0, MOST_TAGS), text: text.slice(0, NOTE_LENGTH) };
}

/** True where not all that the entry's columns give as tags and as a note is kept. */
export function isNotedCut(entry: TableEntry): boolean {
  const { tags, text } = wordsNotedIn(entry);
  return (
    text.length > NOTE_LENGTH || tags.length > MOST_TAGS || tags.some(({ length }) => length > TAG_LENGTH)
  );
}

/** Lists of tags, or several in one cell. */
function tagsIn(value: unknown): string[] {
  const several = Array.isArray(value) ? value.map(tagName) : plainWords(value).split(/[;,|،؛]/u);
  return several.map((tag) => tag.trim()).filter((tag) => tag !== "");
}

function tagName(value: unknown): string {
  return plainWords(typeof value === "object" && value !== null ? Reflect.get(value, "name") : value);
}

/** Words, numbers and truth values as they would be typed. */
export function plainWords(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : wordsIn(value);
}
