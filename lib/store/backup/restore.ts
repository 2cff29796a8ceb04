/** Restoring: the texts of a backup and of the library are put together, each kept once. */

import { articleText } from "../../identity";
import type { Article } from "../../model";
import { keysOf } from "../article-keys";
import { versionsOf } from "../delete";
import { changeIndex } from "../postings/append";
import { chosenId, knownRows, type Prepared, rowOf, type Saved, versionOf } from "../save";
import type { ArticleRow, Database, VersionRow } from "../schema";
import { canonical } from "./record";

/** An article of a backup, its present text analysed. */
export interface Restored {
  readonly prepared: Prepared;
  readonly savedAt: string;
  readonly changedAt: string;
  readonly lastSeenAt?: string;
  readonly earlier: readonly SavedText[];
  /** When the reader first opened it; null where never. */
  readonly openedAt: string | null;
}

/** What retention goes by; see `ArticleRow`. */
export type Arrival = Pick<ArticleRow, "arrivedAt" | "broughtBack">;

interface SavedText {
  readonly savedAt: string;
  readonly lastSeenAt?: string;
  readonly article: Article;
}

/**
 * Merges articles of a backup into the library, all or none. The newest text of both is the present one. Where the
 * backup adds nothing the article stays as it is.
 *
 * @param articles no two that may have the same id
 * @param arrival how they come in, whenever they were written
 */
export function restoreArticles(
  db: Database,
  articles: readonly Restored[],
  arrival: Arrival,
): Promise<Saved["outcome"][]> {
  const tables = [db.articles, db.versions, db.openings, db.tombstones, db.tail, db.state];
  return db.transaction("rw", tables, async () =>
    changeIndex(db, async (head) => {
      const known = await knownRows(
        db,
        articles.flatMap(({ prepared }) => prepared.ids),
      );
      const merges: Merged[] = [];
      for (const restored of articles) {
        const id = chosenId(restored.prepared, known);
        const before = known.get(id);
        const versions = before === undefined ? [] : await versionsOf(db, before.id).toArray();
        merges.push(merge({ ...restored, id }, before, versions));
      }
      const changed = merges.filter(({ changes }) => changes);
      const added = await Promise.all(
        changed.map((merged, at) => write(db, merged, head.nextDoc + at, arrival)),
      );
      const dead = changed.flatMap(({ before }) => (before === undefined ? [] : [before.doc]));
      const live = head.live + changed.length - dead.length;
      await restoreOpenings(
        db,
        merges.map(({ restored }) => restored),
      );
      const result = merges.map(({ outcome }) => outcome);
      return { index: { added, dead }, head: { nextDoc: head.nextDoc + changed.length, live }, result };
    }),
  );
}

/** Of two times at which an article was first opened the earlier holds. */
async function restoreOpenings(db: Database, articles: readonly Identified[]): Promise<void> {
  const known = await db.openings.bulkGet(articles.map(({ id }) => id));
  const earlier = articles.flatMap(({ id, openedAt }, at) => {
    const before = known[at]?.at;
    return openedAt === null || (before !== undefined && before <= openedAt) ? [] : [{ id, at: openedAt }];
  });
  await db.openings.bulkPut(earlier);
}

/** An article of a backup under the id that it takes in this library. */
type Identified = Restored & { readonly id: string };

interface Merged {
  readonly outcome: Saved["outcome"];
  /** False where the library's own row says it all. */
  readonly changes: boolean;
  readonly restored: Identified;
  readonly before: ArticleRow | undefined;
  /** All texts, the oldest first. */
  readonly texts: readonly SavedText[];
}

function merge(
  restored: Identified,
  before: ArticleRow | undefined,
  versions: readonly VersionRow[],
): Merged {
  const { prepared, savedAt, changedAt, lastSeenAt, earlier } = restored;
  const backedUp = [...earlier, { savedAt: changedAt, ...seen(lastSeenAt), article: prepared.article }];
  const own = before === undefined ? [] : [...versions, versionOf(before)];
  const texts = ending(distinct([...own, ...backedUp]), [prepared.article, before?.article]);
  if (before === undefined) return { outcome: "new", changes: true, restored, before, texts };
  const isOwn = texts.length === own.length && texts.every((text, at) => isSeenAs(text, own[at]));
  const changes = !isOwn || savedAt < before.savedAt;
  const outcome = texts.length > own.length ? "version" : "unchanged";
  return { outcome, changes, restored, before, texts };
}

const seen = (time: string | undefined) => (time === undefined ? {} : { lastSeenAt: time });

function isSeenAs(text: SavedText, own: SavedText | undefined): boolean {
  return text.savedAt === own?.savedAt && text.lastSeenAt === own.lastSeenAt;
}

/** The present text is one of those that are analysed, whatever times a damaged history gives the others. */
function ending(texts: readonly SavedText[], presents: readonly (Article | undefined)[]): SavedText[] {
  const at = texts.findLastIndex(({ article }) => presents.includes(article));
  const present = texts[at];
  if (present === undefined || at === texts.length - 1) return [...texts];
  return [...texts.slice(0, at), ...texts.slice(at + 1), present];
}

/** One order on every device, whichever text came first there. */
function compared(a: SavedText, b: SavedText): number {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? -1 : 1;
  const [first, second] = [canonical(a.article), canonical(b.article)];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** By time, without texts that say what the one before says; of when those were last seen the latest stays. */
function distinct(texts: readonly SavedText[]): SavedText[] {
  const kept: SavedText[] = [];
  for (const text of [...texts].sort(compared)) {
    const previous = kept.at(-1);
    if (previous === undefined || articleText(previous.article) !== articleText(text.article))
      kept.push(text);
    else kept[kept.length - 1] = { ...previous, ...lastSeenOf(previous, text) };
  }
  return kept;
}

function lastSeenOf(a: SavedText, b: SavedText) {
  const times = [a.lastSeenAt, b.lastSeenAt].filter((time) => time !== undefined);
  return seen(times.sort().at(-1));
}

async function write(db: Database, { restored, before, texts }: Merged, doc: number, arrival: Arrival) {
  const { prepared, id } = restored;
  const newest = texts.at(-1);
  const keepsOwn = before !== undefined && newest?.article === before.article;
  const changedAt = newest?.savedAt ?? restored.changedAt;
  const base = rowOf({ ...prepared, id }, before, doc, changedAt);
  const { lastSeenAt: _seen, ...own } = keepsOwn ? before : base;
  const present = { ...own, doc, changedAt, ...seen(newest?.lastSeenAt) };
  const savedAt =
    before === undefined || restored.savedAt < before.savedAt ? restored.savedAt : before.savedAt;
  if (before !== undefined) await db.articles.delete(before.doc);
  await db.articles.add({ ...present, savedAt, versions: texts.length, ...arrival });
  // Put together, texts may be fewer than the library had.
  if (before !== undefined && before.versions > texts.length) await versionsOf(db, id).delete();
  await db.versions.bulkPut(
    texts.slice(0, -1).map((text, at) => ({ ...text, id, version: at + 1, cursor: doc })),
  );
  await db.tombstones.delete(id);
  return { doc, keys: keepsOwn ? keysOf(before.analysis.fingerprint) : prepared.keys };
}
