/**
 * Bringing a library back from its journal: first it is learnt which entries still hold, then they are put into the
 * database segment by segment, under the numbers that they had. Each step is one transaction; one that was done before a
 * restoration was cut off adds nothing when it is done again.
 */
import type { Fingerprint } from "../../model";
import { rowOf } from "../corrections/rows";
import { unsettle } from "../events/unsettle";
import { changeIndex } from "../postings/append";
import { rowsUnder } from "../rows-under";
import type { ArticleRow, CorrectionRow, Database, Tombstone, VersionRow } from "../schema";
import { ArticleContent, CorrectionContent, contentOf, type Entry, TextContent } from "./entries";
import type { Folder } from "./folder";
import { readOpenings } from "./openings-file";
import { readSegment, replacedIn, type Segment } from "./segments";
import { Standing } from "./standing";

/** Entries written in one transaction. */
const STEP = 256;

const NO_FINGERPRINT: Fingerprint = {
  language: "",
  ...{ terms: [], termPairs: [], headlineTerms: [], ledeTerms: [], names: [], places: [], persons: [] },
  ...{ nameTerms: [], nameKeys: [], ledeNameKeys: [], eventDays: [], publishedDay: null, dayHints: [] },
  ...{ figureKeys: [], ages: [], ledeAges: [], copySketch: [], wordCount: 0, mixed: false, followUp: false },
};
/** As one of an older version: redone as it is read, and for good by the library's maintenance. */
const NOT_ANALYSED: ArticleRow["analysis"] = { version: -1, quantities: [], fingerprint: NO_FINGERPRINT };

/**
 * Puts into the database what the journal holds and it does not; what it has stays.
 */
export async function restoreFrom(db: Database, folder: Folder, segments: readonly Segment[]): Promise<void> {
  const replaced = new Set(replacedIn(segments));
  const whole = segments.filter((segment) => !replaced.has(segment));
  const standing = new Standing();
  for (const segment of whole)
    for (const entry of (await readSegment(folder, segment)).entries) standing.note(entry);
  await db.progress.bulkDelete(["analysis", "events"]);
  for (const segment of whole) {
    const { entries } = await readSegment(folder, segment);
    const left = entries.filter((entry) => standing.holds(entry)).sort((a, b) => a.cursor - b.cursor);
    for (let at = 0; at < left.length; at += STEP)
      await putBack(db, rowsOf(left.slice(at, at + STEP), standing));
    await passNumbers(db, segment.last);
  }
  await putBackOpenings(db, folder);
}

interface Rows {
  readonly articles: readonly { readonly row: ArticleRow; readonly keys: Uint32Array }[];
  readonly versions: readonly VersionRow[];
  readonly tombstones: readonly Tombstone[];
  readonly corrections: readonly CorrectionRow[];
  readonly openings: readonly { readonly id: string; readonly at: string }[];
}

/** Rows of entries; one whose content has not the shape of an article or correction gives none. */
function rowsOf(entries: readonly Entry[], standing: Standing): Rows {
  const present = entries.filter((entry) => standing.isPresent(entry));
  const contents = present.flatMap((entry) => {
    const content = contentOf(ArticleContent, entry);
    return content === null ? [] : [{ entry, content }];
  });
  const earlier = entries.filter(
    (entry) => (entry.kind === "article" || entry.kind === "text") && !standing.isPresent(entry),
  );
  return {
    articles: contents.map(({ entry, content }) => articleRow(entry, content)),
    versions: earlier.flatMap(versionRow),
    tombstones: entries.flatMap(({ kind, id, cursor }) =>
      kind === "gone" ? [{ id, cursor, deletedAt: new Date(0).toISOString() }] : [],
    ),
    corrections: entries.flatMap(correctionRow),
    openings: contents.flatMap(({ entry, content: { openedAt } }) =>
      openedAt === undefined ? [] : [{ id: entry.id, at: openedAt }],
    ),
  };
}

function articleRow({ cursor, id, version }: Entry, content: ArticleContent): Rows["articles"][number] {
  const { keys, openedAt: _, ...kept } = content;
  const row = {
    doc: cursor,
    id,
    versions: version,
    ...kept,
    analysis: NOT_ANALYSED,
    broughtBack: true,
  } as const;
  return { row, keys: Uint32Array.from(keys) };
}

/** An entry that once gave the present text gives an earlier one now. */
function versionRow(entry: Entry): VersionRow[] {
  const { id, version, cursor } = entry;
  if (entry.kind === "text") {
    const content = contentOf(TextContent, entry);
    return content === null ? [] : [{ id, version, cursor, ...content }];
  }
  const content = contentOf(ArticleContent, entry);
  return content === null
    ? []
    : [{ id, version, cursor, savedAt: content.changedAt, article: content.article }];
}

function correctionRow(entry: Entry): CorrectionRow[] {
  const content = entry.kind === "correction" ? contentOf(CorrectionContent, entry) : null;
  if (content === null) return [];
  const { id, cursor } = entry;
  const said = content.said === null ? null : { ...content.said, id };
  return [rowOf({ id, at: content.at, state: { said, change: "", before: null } }, cursor)];
}

/** Has the library's sequence go on above a place, if it does not. */
export function passNumbers(db: Database, place: number): Promise<void> {
  return db.transaction("rw", [db.tail, db.state], async () =>
    changeIndex(db, async ({ nextDoc, live }) => ({
      index: { added: [], dead: [] },
      head: { nextDoc: Math.max(nextDoc, place + 1), live },
      result: undefined,
    })),
  );
}

function putBack(db: Database, rows: Rows): Promise<void> {
  const kept = [db.articles, db.versions, db.openings, db.tombstones, db.corrections, db.events];
  return db.transaction("rw", [...kept, db.tail, db.state], async () =>
    changeIndex(db, async (head) => {
      const ids = [...rows.articles.map(({ row }) => row.id), ...rows.tombstones.map(({ id }) => id)];
      const known = await rowsUnder(db.articles, "id", ids);
      const docs = new Map(known.map(({ id, doc }) => [id, doc]));
      const missing = rows.articles.filter(({ row }) => (docs.get(row.id) ?? 0) < row.doc);
      const goneDocs = rows.tombstones.flatMap(({ id, cursor }) => {
        const doc = docs.get(id);
        return doc !== undefined && doc < cursor ? [doc] : [];
      });
      const replaced = missing.flatMap(({ row }) => docs.get(row.id) ?? []);
      const dead = [...replaced, ...goneDocs];
      await db.articles.bulkDelete(dead);
      await db.articles.bulkAdd(missing.map(({ row }) => row));
      await putBeside(db, rows);
      const added = missing.flatMap(({ row, keys }) =>
        row.doc >= head.nextDoc ? [{ doc: row.doc, keys }] : [],
      );
      const nextDoc = Math.max(head.nextDoc, (missing.at(-1)?.row.doc ?? 0) + 1);
      const live = head.live + missing.length - dead.length;
      return { index: { added, dead }, head: { nextDoc, live }, result: undefined };
    }),
  );
}

async function putBeside(db: Database, { versions, tombstones, corrections, openings }: Rows): Promise<void> {
  const known = await db.corrections.bulkGet(corrections.map(({ id }) => id));
  const later = corrections.filter(({ cursor }, at) => cursor > (known[at]?.cursor ?? 0));
  await Promise.all([
    db.versions.bulkPut([...versions]),
    db.tombstones.bulkPut([...tombstones]),
    db.openings.bulkPut([...openings]),
    db.corrections.bulkPut(later),
  ]);
  await unsettle(
    db,
    later.map(({ said }) => said),
  );
}

async function putBackOpenings(db: Database, folder: Folder): Promise<void> {
  const openings = await readOpenings(folder);
  await db.transaction("rw", [db.articles, db.openings], async () => {
    const saved = new Set(
      (
        await rowsUnder(
          db.articles,
          "id",
          openings.map(({ id }) => id),
        )
      ).map(({ id }) => id),
    );
    await db.openings.bulkPut(openings.filter(({ id }) => saved.has(id)));
  });
}

/** More than Chromium gathers in a log before it writes it out, in pieces that it does not put into files of their own. */
const FILLING = 8 * 1024 * 1024;
const PIECE = 60_000;

/**
 * Has Chromium begin a new log. It goes on with one that was cut off, and finds everything behind the cut damaged when it
 * opens it the next time: what was put back would be lost again. No bucket of the index has a number below zero.
 */
export async function leaveDamagedLog(db: Database): Promise<void> {
  const numbers = Array.from({ length: FILLING / PIECE }, (_, at) => -1 - at);
  await db.buckets.bulkPut(
    numbers.map(() => new Uint8Array(PIECE)),
    numbers,
  );
  await db.buckets.where(":id").below(0).delete();
}
