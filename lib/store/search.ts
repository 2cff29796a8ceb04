/**
 * Searching the texts of saved articles: first those that the index holds under the query's words, then every other
 * text in the order given, in steps, so that results come at once and the search can be left at any of them.
 */
import type { Query } from "../text/search";
import type { Analysis } from "./analysis";
import { queryKeys } from "./article-keys";
import { rankDocs, readIndex } from "./postings/query";
import type { ArticleRow, Database } from "./schema";

/** Articles read in one step. */
const STEP = 200;
/** Articles that the index may suggest. */
const SUGGESTED = 400;
/** Documents that lie together within this many times their number are read as one range. */
const DENSE = 1.5;

export interface SearchStep {
  /** Documents found in this step, in the order in which they were sought. */
  readonly found: readonly number[];
  /** Documents looked at so far. */
  readonly looked: number;
}

/**
 * Seeks a query in the texts of some documents.
 *
 * @param docs documents to look at, in the order in which they are wanted
 * @param languages of the articles, whose packs say what the index may hold the words under
 */
export async function* searchTexts(
  db: Database,
  query: Query,
  docs: Uint32Array,
  languages: readonly string[],
  analysis: Analysis,
): AsyncGenerator<SearchStep> {
  const wanted = new Set(docs);
  const likely = (await suggested(db, query, languages, analysis)).filter((doc) => wanted.has(doc));
  for (const doc of likely) wanted.delete(doc);
  const rest = docs.filter((doc) => wanted.has(doc));
  let looked = 0;
  for (const list of [Uint32Array.from(likely), rest]) {
    for (let at = 0; at < list.length; at += STEP) {
      const step = list.subarray(at, at + STEP);
      const rows = await readDocs(db, step);
      looked += step.length;
      yield { found: rows.filter((row) => holds(row, query)).map(({ doc }) => doc), looked };
    }
  }
}

/** Documents that the index holds under the query's words as any of the languages reads them. */
async function suggested(
  db: Database,
  query: Query,
  languages: readonly string[],
  { analyse }: Analysis,
): Promise<number[]> {
  const keys = languages.flatMap((language) =>
    queryKeys(analyse("", wordsAsArticle(query, language)).fingerprint),
  );
  if (keys.length === 0) return [];
  const ranked = await db.transaction("r", [db.tail, db.buckets, db.state], async () =>
    rankDocs(db, await readIndex(db), [...new Set(keys)], SUGGESTED),
  );
  return ranked.docs.map(({ doc }) => doc);
}

function wordsAsArticle({ words }: Query, language: string): ArticleRow["article"] {
  const headline = words.join(" ");
  return {
    url: null,
    canonicalUrl: null,
    headline,
    byline: null,
    outlet: null,
    publishedAt: null,
    language,
    direction: "ltr",
    passages: [{ role: "headline", text: headline, offset: null }],
    removed: [],
    partial: null,
  };
}

/** Rows in the order of their documents; those that are gone are left out. */
export async function readDocs(db: Database, docs: Uint32Array): Promise<ArticleRow[]> {
  const low = docs.reduce((least, doc) => Math.min(least, doc), Number.MAX_SAFE_INTEGER);
  const high = docs.reduce((most, doc) => Math.max(most, doc), 0);
  if (high - low >= docs.length * DENSE) {
    const rows = await db.articles.bulkGet([...docs]);
    return rows.filter((row) => row !== undefined);
  }
  const rows = await db.articles.where("doc").between(low, high, true, true).toArray();
  const byDoc = new Map(rows.map((row) => [row.doc, row]));
  return [...docs].flatMap((doc) => byDoc.get(doc) ?? []);
}

/** True where each word stands in some passage. */
function holds({ article }: ArticleRow, query: Query): boolean {
  const whole = article.passages.map(({ text }) => text).join("\n");
  return query.find(`${article.headline}\n${whole}`) !== null;
}
