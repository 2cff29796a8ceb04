/** Saving: the article's row and one tail chunk in one transaction; the text before is kept as a version. */

import type { Article } from "../model";
import { mayBeVersions } from "./likeness";
import { changeIndex } from "./postings/append";
import type { TailEntry } from "./postings/tail";
import { rowsUnder } from "./rows-under";
import type { ArticleRow, Database, StoredAnalysis, VersionRow } from "./schema";

/** An article ready to be written: everything that takes time is done before the transaction begins. */
export interface Prepared {
  /** Ids that it may have; see `chosenId`. */
  readonly ids: readonly string[];
  readonly textHash: string;
  readonly article: Article;
  readonly analysis: StoredAnalysis;
  readonly keys: Uint32Array;
  /** Set where it comes in by itself, while the reader reads. */
  readonly whileReading?: true | undefined;
  /** Set where it comes in by itself, from an outlet that the reader follows. */
  readonly followed?: true | undefined;
}

export interface Saved {
  readonly outcome: "new" | "version" | "unchanged";
  readonly row: ArticleRow;
}

/**
 * Saves articles, all or none. An article that the library has with the same text stays as it is.
 *
 * @param now ISO time, in the order in which articles are given
 */
export function saveArticles(db: Database, articles: readonly Prepared[], now: string): Promise<Saved[]> {
  const ids = articles.flatMap(({ ids }) => ids);
  return db.transaction("rw", [db.articles, db.versions, db.tombstones, db.tail, db.state], async () =>
    changeIndex(
      db,
      async (head, { known, buried }) => {
        const plan = planSaves(articles, known, head.nextDoc, now);
        const live = head.live + plan.rows.length - plan.dead.length;
        return {
          index: { added: plan.added, dead: plan.dead },
          head: { nextDoc: plan.nextDoc, live },
          result: plan.saved,
          write: () => writePlan(db, plan, buried),
        };
      },
      () => before(db, ids),
    ),
  );
}

interface Before {
  readonly known: Map<string, ArticleRow>;
  /** Those of the articles that a tombstone says are gone. */
  readonly buried: readonly string[];
}

async function before(db: Database, ids: readonly string[]): Promise<Before> {
  const [known, tombstones] = await Promise.all([knownRows(db, ids), db.tombstones.bulkGet([...ids])]);
  return {
    known,
    buried: tombstones.flatMap((tombstone) => (tombstone === undefined ? [] : [tombstone.id])),
  };
}

/**
 * Of the ids that an article may have the one under which a version of it stands, else the first that is free.
 *
 * @param known rows under those ids
 */
export function chosenId(
  { ids, textHash, article }: Pick<Prepared, "ids" | "textHash" | "article">,
  known: ReadonlyMap<string, ArticleRow>,
): string {
  const isVersion = (row: ArticleRow) => row.textHash === textHash || mayBeVersions(row.article, article);
  const own = ids.find((id) => {
    const row = known.get(id);
    return row !== undefined && isVersion(row);
  });
  // The last is the text's own, which no other text has.
  return own ?? ids.find((id) => !known.has(id)) ?? ids.at(-1) ?? "";
}

/** The library's rows of some articles, by id. */
export async function knownRows(db: Database, ids: readonly string[]): Promise<Map<string, ArticleRow>> {
  const rows = await rowsUnder(db.articles, "id", ids);
  return new Map(rows.map((row) => [row.id, row]));
}

interface SavePlan {
  /** Rows to be written; of an article given twice only the last. */
  rows: ArticleRow[];
  readonly versions: VersionRow[];
  /** Documents whose rows and postings are replaced. */
  readonly dead: number[];
  readonly added: TailEntry[];
  readonly saved: Saved[];
  nextDoc: number;
}

function planSaves(
  articles: readonly Prepared[],
  known: Map<string, ArticleRow>,
  nextDoc: number,
  now: string,
): SavePlan {
  const plan: SavePlan = { rows: [], versions: [], dead: [], added: [], saved: [], nextDoc };
  for (const prepared of articles) {
    const id = chosenId(prepared, known);
    const before = known.get(id);
    if (before?.textHash === prepared.textHash) {
      plan.saved.push({ outcome: "unchanged", row: before });
      continue;
    }
    const at = before === undefined ? now : laterThan(before.changedAt, now);
    const row = rowOf({ ...prepared, id }, before, plan.nextDoc++, at);
    if (before !== undefined) replace(plan, before);
    plan.rows.push(row);
    plan.added.push({ doc: row.doc, keys: prepared.keys });
    plan.saved.push({ outcome: before === undefined ? "new" : "version", row });
    known.set(row.id, row);
  }
  return plan;
}

/**
 * The time now, or where a clock says that it is not later than the text before, as after a correction of the clock or
 * beside another device's, the next moment after that: texts are put together by their times.
 */
function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

function replace(plan: SavePlan, before: ArticleRow): void {
  plan.versions.push(versionOf(before));
  plan.dead.push(before.doc);
}

export function versionOf({ doc, id, versions, changedAt, lastSeenAt, article }: ArticleRow): VersionRow {
  const seen = lastSeenAt === undefined ? {} : { lastSeenAt };
  return { id, version: versions, savedAt: changedAt, ...seen, article, cursor: doc };
}

export function rowOf(
  { id, textHash, article, analysis, ...ways }: Omit<Prepared, "ids"> & { readonly id: string },
  before: ArticleRow | undefined,
  doc: number,
  now: string,
): ArticleRow {
  const versions = (before?.versions ?? 0) + 1;
  const row = {
    doc,
    id,
    textHash,
    savedAt: before?.savedAt ?? now,
    changedAt: now,
    versions,
    article,
    analysis,
  };
  // How an article came in stays as it was, whoever saves its later texts.
  const { whileReading, followed } = before ?? ways;
  return { ...row, ...(whileReading && { whileReading }), ...(followed && { followed }) };
}

/** Requests of one transaction are carried out in the order in which they are made. */
async function writePlan(db: Database, plan: SavePlan, buried: readonly string[]): Promise<void> {
  if (plan.rows.length === 0) return;
  const dead = new Set(plan.dead);
  const rows = plan.rows.filter((row) => !dead.has(row.doc));
  const exhumed = buried.filter((id) => rows.some((row) => row.id === id));
  await Promise.all([
    plan.dead.length > 0 && db.articles.bulkDelete(plan.dead),
    db.articles.bulkAdd(rows),
    plan.versions.length > 0 && db.versions.bulkPut(plan.versions),
    exhumed.length > 0 && db.tombstones.bulkDelete(exhumed),
  ]);
}
