import { keysOf } from "../article-keys";
import type { Database } from "../schema";
import { eachDoc, eachList } from "./bucket";
import { readIndex } from "./query";
import { bucketId } from "./state";
import { eachTailPosting } from "./tail";

/** Articles read at once. */
const BATCH = 100;
/** Buckets read at once. */
const BUCKETS = 512;

/** How the index stands against the articles. */
export interface IndexCheck {
  readonly articles: number;
  /** Documents whose postings are not what their article gives. */
  readonly wrong: readonly number[];
}

/**
 * Checks the whole index against the articles: for each document the sum of its postings as stored and as they ought
 * to be. Reads everything once; what is saved meanwhile may show as wrong.
 */
export async function verifyIndex(db: Database): Promise<IndexCheck> {
  const index = await db.transaction("r", [db.tail, db.state], () => readIndex(db));
  const { nextDoc } = index.tail.at(-1)?.head ?? index.state.head;
  const sums = new Uint32Array(nextDoc);
  const add = (doc: number, hash: number): void => {
    sums[doc] = (sums[doc] ?? 0) + mixed(hash);
  };
  for (const { id, bits } of index.state.segments) await eachSegmentPosting(db, id, bits, add);
  for (const chunk of index.tail) eachTailPosting(chunk.entries, add);
  const gone = new Set([...index.state.dead, ...index.tail.flatMap((chunk) => chunk.dead)]);
  for (const doc of gone) sums[doc] = 0;
  const articles = await takeArticles(db, sums);
  const wrong = [...sums.entries()].filter(([, sum]) => sum !== 0).map(([doc]) => doc);
  return { articles, wrong };
}

async function eachSegmentPosting(
  db: Database,
  segment: number,
  bits: number,
  callback: (doc: number, hash: number) => void,
): Promise<void> {
  for (let from = 0; from < 2 ** bits; from += BUCKETS) {
    const to = bucketId(segment, Math.min(2 ** bits, from + BUCKETS));
    const range = db.buckets.where(":id").between(bucketId(segment, from), to, true, false);
    for (const bucket of await range.toArray()) {
      eachList(bucket, (list) => eachDoc(list, (doc) => callback(doc, list.hash)));
    }
  }
}

/** Takes what each article ought to have from the sums, and counts the articles. */
async function takeArticles(db: Database, sums: Uint32Array): Promise<number> {
  let articles = 0;
  for (let after = 0; ; ) {
    const rows = await db.articles.where("doc").above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (last === undefined) return articles;
    for (const { doc, analysis } of rows) {
      for (const hash of keysOf(analysis.fingerprint)) sums[doc] = (sums[doc] ?? 0) - mixed(hash);
    }
    articles += rows.length;
    after = last.doc;
  }
}

/** Mixed once more, so that sums of several keys tell different sets apart. */
function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}
