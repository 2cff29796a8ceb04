/** What an article is compared with: those that may report its event, and what the reader said of them. */
import type { CorpusCounts } from "../match/corpus";
import type { AnalysedArticle, KeptCorrection } from "../model";
import { type Analysis, analysedRow } from "./analysis";
import { countsOf, queryKeys } from "./article-keys";
import { correctionsOf } from "./corrections";
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

/** Finds candidates for a subject, which itself is left out; within a transaction that covers `candidateTables`. */
export async function findCandidates(
  db: Database,
  analysis: Analysis,
  subject: AnalysedArticle,
  limit: number,
): Promise<Candidates> {
  const [index, own, anySaid] = await Promise.all([
    readIndex(db),
    correctionsOf(db, [subject.id]),
    db.corrections.count(),
  ]);
  const [ranked, joined] = await Promise.all([
    rankDocs(db, index, queryKeys(subject.fingerprint), limit + 1),
    rowsUnder(db.articles, "id", joinedWith(subject.id, own).slice(0, limit)),
  ]);
  const found = await db.articles.bulkGet(ranked.docs.map(({ doc }) => doc));
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
