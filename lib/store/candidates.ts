/** What an article is compared with: those that may report its event, and what the reader said of them. */
import type { CorpusCounts } from "../match";
import type { AnalysedArticle, KeptCorrection } from "../model";
import { type Analysis, analysedRow } from "./analysis";
import { countsOf, queryKeys } from "./article-keys";
import { correctionsOf } from "./corrections/rows";
import { rankDocs, readIndex } from "./postings/query";
import { rowsUnder } from "./rows-under";
import type { ArticleRow, Database } from "./schema";

export interface Candidates {
  /** Most promising first; those that the reader takes for the same event before all others. */
  readonly articles: readonly AnalysedArticle[];
  /** Size of the library, and how many of its articles hold each of the subject's keys. */
  readonly counts: CorpusCounts;
  /** What the reader said of the subject and of these, the latest first. */
  readonly corrections: readonly KeptCorrection[];
}

/** Tables that finding candidates reads. */
export function candidateTables(db: Database) {
  return [db.articles, db.tail, db.buckets, db.state, db.corrections];
}

/** Articles that the reader takes for the same event as one. */
function joinedWith(id: string, corrections: readonly KeptCorrection[]): string[] {
  return corrections.flatMap(({ correction }) => {
    if (correction.about !== "match" || !correction.same) return [];
    return correction.articles.filter((other) => other !== id);
  });
}

/** Documents ranked for each one wanted, where later ones are left out. */
const RANKED_FOR_EARLIER = 4;

/**
 * Finds candidates for a subject, which itself is left out; within a transaction that covers `candidateTables`.
 *
 * @param before leaves out documents from this one on
 */
export async function findCandidates(
  db: Database,
  analysis: Analysis,
  subject: AnalysedArticle,
  limit: number,
  before = Infinity,
): Promise<Candidates> {
  const ranking = (limit + 1) * (before === Infinity ? 1 : RANKED_FOR_EARLIER);
  const [index, own, anySaid] = await Promise.all([
    readIndex(db),
    correctionsOf(db, [subject.id]),
    db.corrections.count(),
  ]);
  const [ranked, joined] = await Promise.all([
    rankDocs(db, index, queryKeys(subject.fingerprint), ranking),
    rowsUnder(db.articles, "id", joinedWith(subject.id, own).slice(0, limit)),
  ]);
  const docs = ranked.docs.map(({ doc }) => doc).filter((doc) => doc < before);
  const found = await db.articles.bulkGet(docs.slice(0, limit + 1));
  const rows = [...joined, ...found.filter((row) => row !== undefined)];
  const others = distinct(rows, subject.id).slice(0, limit);
  const ids = [subject.id, ...others.map(({ id }) => id)];
  const corrections = anySaid === 0 ? [] : await correctionsOf(db, ids);
  return {
    articles: others.map((row) => analysedRow(row, analysis)),
    counts: countsOf(index.live, ranked.holding),
    corrections,
  };
}

function distinct(rows: readonly ArticleRow[], without: string): ArticleRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  byId.delete(without);
  return [...byId.values()];
}
