import { articleIds, textHash } from "../identity";
import type { AnalysedArticle, Article } from "../model";
import { keysOf } from "./article-keys";
import { StoreError } from "./errors";
import { restorable } from "./restorable";
import type { Prepared } from "./save";
import type { ArticleRow } from "./schema";

/** How the corpus derives what it keeps beside an article's text. */
export interface Analysis {
  /** Raised whenever `analyse` would give another result for the same text. */
  readonly version: number;
  readonly analyse: (id: string, article: Article) => AnalysedArticle;
}

/** Longest article kept, in UTF-16 units of all its passages; far above any report. */
const ARTICLE_LENGTH = 2_000_000;

/** What follows from an article's text alone. */
export type Derived = Pick<AnalysedArticle, "quantities" | "fingerprint">;

/** Derives as `Analysis.analyse` does, wherever that may be: an import has it done beside the page. */
export type Derive = (id: string, article: Article) => Derived | Promise<Derived>;

/** Which article it may be, and which text of it. */
export interface Identity {
  /** The article as it can be kept; see `restorable`. */
  readonly article: Article;
  /** See `articleIds`. */
  readonly ids: readonly string[];
  readonly textHash: string;
}

/** @throws StoreError "article-too-large" */
export async function identify(given: Article): Promise<Identity> {
  const length = given.passages.reduce((sum, { text }) => sum + text.length, 0);
  if (length > ARTICLE_LENGTH) throw new StoreError("article-too-large", `${length} characters`);
  return identityOf(given);
}

/** The same of an article that need not be kept, whatever its length. */
export async function identityOf(given: Article): Promise<Identity> {
  const article = restorable(given);
  const [ids, hash] = await Promise.all([articleIds(article), textHash(article)]);
  return { article, ids, textHash: hash };
}

/** Does everything that takes time before an article is written. @throws StoreError "article-too-large" */
export async function prepareArticle(
  given: Article,
  { version, analyse }: Analysis,
  derive: Derive = analyse,
  known?: Identity,
): Promise<Prepared> {
  const { article, ids, textHash } = known ?? (await identify(given));
  const [id = ""] = ids;
  const { quantities, fingerprint } = await derive(id, article);
  const analysis = { version, quantities, fingerprint };
  return { ids, textHash, article, analysis, keys: keysOf(fingerprint) };
}

/** A row's article with its analysis, redone where it is of an older version. */
export function analysedRow(
  { id, article, analysis }: ArticleRow,
  { version, analyse }: Analysis,
): AnalysedArticle {
  if (analysis.version !== version) return analyse(id, article);
  return { id, article, quantities: analysis.quantities, fingerprint: analysis.fingerprint };
}
