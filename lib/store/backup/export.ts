import type { Kept } from "../../model";
import { versionsOf } from "../delete";
import { named } from "../errors";
import { rowsUnder } from "../rows-under";
import type { ArticleRow, Database, VersionRow } from "../schema";
import { decodeLine, encodeCorrection, encodeEnd, encodeRecord } from "./record";

/** Articles read in one transaction. */
const BATCH = 50;

interface Stored {
  readonly row: ArticleRow;
  readonly versions: readonly VersionRow[];
  readonly openedAt: string | undefined;
}

/**
 * The library, or the articles of some ids, line by line with line breaks; the oldest text first, each line tried. Reads in small steps,
 * so saving goes on meanwhile; an article that changes on the way may come twice, the newer line last. Then what the reader
 * set right in them.
 */
export async function* exportLines(db: Database, ids: readonly string[] | null): AsyncGenerator<string> {
  let articles = 0;
  for await (const { row, versions, openedAt } of ids === null ? all(db) : chosen(db, ids)) {
    for (const some of runsOf(versions)) {
      articles++;
      yield await sound(await encodeRecord(row, some, { openedAt }));
    }
  }
  for await (const kept of corrections(db, ids)) yield await sound(await encodeCorrection(kept));
  yield `${await encodeEnd(articles)}\n`;
}

/** Versions that one line holds, and letters: an article that changed all day takes several lines, each with its present text. */
const LINE_VERSIONS = 1_000;
const LINE_LETTERS = 8_000_000;

function runsOf(versions: readonly VersionRow[]): VersionRow[][] {
  const runs: VersionRow[][] = [[]];
  let letters = 0;
  for (const version of versions) {
    const length = version.article.passages.reduce((sum, { text }) => sum + text.length, 0);
    const last = runs.at(-1);
    const fits = last !== undefined && last.length < LINE_VERSIONS && letters + length <= LINE_LETTERS;
    if (fits) last.push(version);
    else runs.push([version]);
    letters = fits ? letters + length : length;
  }
  return runs;
}

/** A line with its break, once it was read as a restoration reads it: no backup is made of what would not come back. */
async function sound(line: string): Promise<string> {
  const { state } = await decodeLine(line);
  if (state !== "article" && state !== "correction")
    throw new Error(`a line of the backup cannot be read: ${state}`);
  return `${line}\n`;
}

/** What stands in the library; of a selection what concerns nothing beyond it, since it quotes what it concerns. */
async function* corrections(db: Database, ids: readonly string[] | null): AsyncGenerator<Kept> {
  const chosen = ids && new Set(ids);
  for (let after = ""; ; ) {
    const rows = await named(() => db.corrections.where("id").above(after).limit(BATCH).toArray());
    for (const { said, articles } of rows)
      if (said !== null && (chosen === null || articles.every((id) => chosen.has(id)))) yield said;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

async function* all(db: Database): AsyncGenerator<Stored> {
  for (let after = 0; ; ) {
    const batch = await read(db, () => db.articles.where("doc").above(after).limit(BATCH).toArray());
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined) return;
    after = last.row.doc;
  }
}

async function* chosen(db: Database, ids: readonly string[]): AsyncGenerator<Stored> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = ids.slice(at, at + BATCH);
    yield* await read(db, () => rowsUnder(db.articles, "id", some));
  }
}

function read(db: Database, rows: () => PromiseLike<ArticleRow[]>): Promise<Stored[]> {
  return named(() =>
    db.transaction("r", [db.articles, db.versions, db.openings], async () => {
      const found = await rows();
      const [openings, ...versions] = await Promise.all([
        db.openings.bulkGet(found.map(({ id }) => id)),
        ...found.map((row) => (row.versions > 1 ? versionsOf(db, row.id).toArray() : [])),
      ]);
      return found.map((row, at) => ({ row, versions: versions[at] ?? [], openedAt: openings[at]?.at }));
    }),
  );
}
