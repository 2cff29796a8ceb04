/** Bringing analyses of an older version up to the present one, in steps, and the index after them. */
import type { Analysis } from "./analysis";
import { orderRebuild } from "./rebuild";
import type { ArticleRow, Database } from "./schema";

/** Articles analysed in one step. */
const BATCH = 20;
const FRESH = { name: "analysis", doc: 0, done: false } as const;

/**
 * Does one step. Analyses happen before the transaction; a text that changed meanwhile has a new document and was
 * analysed when it was saved. New analyses give new keys, so the index is ordered again with the first of them.
 */
export async function redoStep(db: Database, analysis: Analysis): Promise<"more" | "idle"> {
  const stored = await db.progress.get("analysis");
  const progress = stored?.version === analysis.version ? stored : { ...FRESH, version: analysis.version };
  if (progress.done) return "idle";
  const rows = await db.articles.where("doc").above(progress.doc).limit(BATCH).toArray();
  const stale = rows.filter((row) => row.analysis.version !== analysis.version);
  const redone = stale.map((row) => ({ ...row, analysis: analysed(row, analysis) }));
  const last = rows.at(-1);
  // Whatever is saved from now on is of this version.
  const done = rows.length < BATCH;
  if (redone.length > 0 && (await db.progress.get("rebuild"))?.doc !== 0) await orderRebuild(db);
  await db.transaction("rw", db.articles, db.progress, async () => {
    const present = await db.articles.bulkGet(redone.map(({ doc }) => doc));
    await db.articles.bulkPut(redone.filter((_row, at) => present[at] !== undefined));
    await db.progress.put({ ...progress, doc: last?.doc ?? progress.doc, done });
  });
  return done ? "idle" : "more";
}

function analysed({ id, article }: ArticleRow, { version, analyse }: Analysis): ArticleRow["analysis"] {
  const { quantities, fingerprint } = analyse(id, article);
  return { version, quantities, fingerprint };
}
