/** What the columns of a table, or the fields of a list's entries, are taken for: by their names, or as the reader says. */

import { COLUMN_USES, type ColumnUse, type DayOrder } from "../../model";

/** What the reader said of a table before it is imported. */
export interface TablePlan {
  /** By the column's name in lower case; the others are taken as usual. */
  readonly uses: Readonly<Record<string, ColumnUse>>;
  /** Null leaves out the dates that could be read either way. */
  readonly dayOrder: DayOrder | null;
}

export const USUAL_PLAN: TablePlan = { uses: {}, dayOrder: null };

type Fields = Readonly<Record<string, unknown>>;

const MARKUP = ["html", "htmlcontent", "content_html"];
/** Columns whose text is a page's markup, whatever it begins with. */
export const MARKUP_COLUMNS: ReadonlySet<string> = new Set(MARKUP);

/** Names under which exports keep the parts; lower case, the first that holds something counts. */
const NAMES: Readonly<Partial<Record<ColumnUse, readonly string[]>>> = {
  address: [
    ...["url", "link", "href", "ur", "address", "given_url", "resolved_url", "permalink", "article_url"],
    ...["source_url", "canonical_url", "web_url", "story_url", "news_url", "page_url", "documentidentifier"],
  ],
  headline: ["title", "headline", "ti", "t1", "name", "resolved_title", "article_title", "heading"],
  text: [
    ...MARKUP,
    ...["text", "article_text", "story", "content", "maintext", "body"],
    ...["fulltext", "plaintext", "markdown", "abstract", "ab", "n2", "n1", "note", "notes"],
  ],
  outlet: [
    ...[
      "outlet",
      "media_name",
      "media",
      "outlet_name",
      "publication",
      "newspaper",
      "source_name",
      "sitename",
    ],
    ...["site", "publisher", "container-title", "t2", "jo", "source", "publication title"],
  ],
  author: ["author", "authors", "byline", "creator", "au"],
  date: [
    ...["publishedat", "published", "datepublished", "date", "da", "issued", "pubdate", "publication_date"],
    ...["publish_date", "published_at", "date_published", "publishdate", "pub_date", "article_date"],
    ...["date_publish", "webpublicationdate", "datetime", "timestamp", "time", "date-parts"],
  ],
  language: ["language", "lang", "language_code", "la"],
  tag: ["tags", "tag", "labels"],
};

const USUAL: ReadonlyMap<string, ColumnUse> = new Map(
  COLUMN_USES.flatMap((use) => (NAMES[use] ?? []).map((name): [string, ColumnUse] => [name, use])),
);

/** What a column is taken for by its name. */
export function usualUse(name: string): ColumnUse {
  return USUAL.get(name.toLowerCase()) ?? "ignore";
}

export function useOf(name: string, { uses }: TablePlan): ColumnUse {
  return uses[name] ?? usualUse(name);
}

/** One entry of a table or list: its fields, by names in lower case, and what they are taken for. */
export interface TableEntry {
  readonly fields: Fields;
  readonly plan: TablePlan;
}

/** Reads an entry; one level of nesting is opened, since some exports keep the text in an object of its own. */
export function entryOf(given: Fields, plan: TablePlan = USUAL_PLAN): TableEntry {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    fields[key.toLowerCase()] = value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
    for (const [inner, deep] of Object.entries(value)) fields[inner.toLowerCase()] ??= deep;
  }
  return { fields, plan };
}

/** The columns of a use that an entry has: those that the reader chose first, then in the order of the usual names. */
function columnsOf({ fields, plan }: TableEntry, use: ColumnUse): string[] {
  const chosen = Object.keys(plan.uses).filter((name) => plan.uses[name] === use);
  const usual = (NAMES[use] ?? []).filter((name) => plan.uses[name] === undefined);
  return [...chosen, ...usual].filter((name) => Object.hasOwn(fields, name));
}

/** What an entry holds in the columns of a use, column by column. */
export function valuesOf(
  entry: TableEntry,
  use: ColumnUse,
): { readonly column: string; readonly value: unknown }[] {
  return columnsOf(entry, use).map((column) => ({ column, value: entry.fields[column] }));
}

/** The first words in the columns of a use; empty where there are none. */
export function wordsOf(entry: TableEntry, use: ColumnUse): string {
  for (const { value } of valuesOf(entry, use)) {
    const words = wordsIn(value);
    if (words !== "") return words;
  }
  return "";
}

/** A field's words: those of a list one after another, of persons their names. */
export function wordsIn(value: unknown): string {
  const words = Array.isArray(value) ? value.map(personOf).filter(Boolean).join(", ") : value;
  return typeof words === "string" ? words.trim() : "";
}

/** CSL's names are objects; other lists hold plain strings. */
function personOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  const parts = [Reflect.get(value, "given"), Reflect.get(value, "family"), Reflect.get(value, "literal")];
  return parts.filter((part) => typeof part === "string").join(" ");
}
