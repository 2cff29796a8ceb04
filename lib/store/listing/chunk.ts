/**
 * What a list of the whole library is filtered and searched by, packed: a chunk holds what lists need of the articles
 * whose documents share all but the lowest eight bits. Chunks are derived from the rows and stored once they are whole, since
 * a document never changes; a chunk that holds more articles than the library still does is made again.
 */
import { hostOf } from "../../host";
import { fold } from "../../text/fold";
import type { ArticleRow } from "../schema";

const CHUNK_BITS = 8;

/** Columns: item number n of each belongs to document `docs[n]`. */
export interface ListingChunk {
  readonly chunk: number;
  /** Ascending. */
  readonly docs: Uint32Array;
  /** Article ids, a line each. */
  readonly ids: string;
  /** Folded headlines, a line each. */
  readonly headlines: string;
  /** Names of outlets, or the hosts of articles that name none; empty for those that have neither. */
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
  /** Milliseconds since 1970: when it was published, or where that is not known saved. */
  readonly dates: Float64Array;
}

export function chunkOf(doc: number): number {
  return doc >>> CHUNK_BITS;
}

/** First document of a chunk. */
export function firstDoc(chunk: number): number {
  return chunk << CHUNK_BITS;
}

export function packRows(chunk: number, rows: readonly ArticleRow[]): ListingChunk {
  return {
    chunk,
    docs: Uint32Array.from(rows, ({ doc }) => doc),
    ids: rows.map(({ id }) => id).join("\n"),
    headlines: rows.map(({ article }) => oneLine(fold(article.headline))).join("\n"),
    outlets: rows.map(({ article }) => article.outlet?.trim() || (hostOf(article.url) ?? "")),
    languages: rows.map(({ article }) => article.language),
    dates: Float64Array.from(rows, dateOf),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function dateOf({ article, savedAt }: ArticleRow): number {
  const published = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(published) ? Date.parse(savedAt) : published;
}
