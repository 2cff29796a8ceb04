/** Where an import puts what it finds: analysed first, then written. */
import { type Analysis, type Derive, type Identity, identify, prepareArticle } from "../analysis";
import { restoredOf, withoutRepeats } from "../backup/prepare";
import type { CorrectionRecord } from "../backup/record";
import { type Restored, restoreArticles } from "../backup/restore";
import { named, StoreError } from "../errors";
import type { NoteAddition } from "../notes";
import { knownRows, type Prepared, type Saved, saveArticles } from "../save";
import type { ArticleRow, Database } from "../schema";
import type { ImportItem } from "./items";
import type { ImportFailure } from "./report";

/** An article of a text or page, or one of a backup. */
export type Writable = Extract<ImportItem, { state: "article" | "record" }>;

/** What became of one article. */
export type Outcome = Saved["outcome"] | { readonly failed: ImportFailure };

/** What became of an article, and its id in the library where it is there. */
export interface Written {
  readonly outcome: Outcome;
  readonly id: string | null;
}

/** An article on its way: what is left to do, or what became of it already. */
export type Ready =
  | { readonly state: "save"; readonly prepared: Prepared }
  | { readonly state: "restore"; readonly restored: Restored }
  | { readonly state: "settled"; readonly written: Written };

export interface ImportTarget {
  /** Does what takes time. Several batches may be on their way at once. */
  readonly prepare: (items: readonly Writable[]) => Promise<Ready[]>;
  /** Writes in one transaction for each kind; what is refused does not keep out the rest. In the given order. */
  readonly write: (ready: readonly Ready[]) => Promise<Written[]>;
  /** Takes over corrections of a backup; how many say something new. */
  readonly correct: (records: readonly CorrectionRecord[]) => Promise<number>;
  /** Adds tags and words to what is noted on articles. */
  readonly note: (additions: readonly NoteAddition[]) => Promise<void>;
}

/** @param derive analyses, wherever that may be */
export function importTarget(
  db: Database,
  analysis: Analysis,
  derive: Derive,
): Pick<ImportTarget, "prepare" | "write"> {
  const readyOf = async (item: Writable, identity: Identity, row?: ArticleRow): Promise<Ready> => {
    if (row !== undefined && addsNothing(item, row))
      return { state: "settled", written: { outcome: "unchanged", id: row.id } };
    const prepared = await prepareArticle(articleOf(item), analysis, derive, identity);
    return item.state === "article"
      ? { state: "save", prepared }
      : { state: "restore", restored: restoredOf(item.record, prepared) };
  };
  return {
    prepare: async (items) => {
      const identities = await Promise.all(items.map((item) => settled(identify(articleOf(item)))));
      const ids = identities.flatMap((identity) => ("failed" in identity ? [] : identity.ids));
      const known = await named(() => knownRows(db, ids));
      return Promise.all(
        items.map(async (item, at): Promise<Ready> => {
          const identity = identities[at] ?? { failed: "unreadable" };
          if ("failed" in identity) return lost(identity);
          const ready = await settled(readyOf(item, identity, sameTextIn(known, identity)));
          return "failed" in ready ? lost(ready) : ready;
        }),
      );
    },
    write: (ready) => writeAll(db, ready),
  };
}

const lost = (outcome: Failed): Ready => ({ state: "settled", written: { outcome, id: null } });

const articleOf = (item: Writable) => (item.state === "article" ? item.article : item.record.article);

/** The library's row of the same text, if it has one. */
function sameTextIn(known: ReadonlyMap<string, ArticleRow>, { ids, textHash }: Identity) {
  return ids.map((id) => known.get(id)).find((row) => row?.textHash === textHash);
}

/** True where the library has the same text and nothing else is told of the article: it need not be analysed. */
function addsNothing(item: Writable, row: ArticleRow): boolean {
  if (item.state === "article") return true;
  const { earlier, openedAt, lastSeenAt } = item.record;
  const isBare = earlier.length === 0 && openedAt === undefined && lastSeenAt === undefined;
  return isBare && row.versions === 1;
}

async function writeAll(db: Database, ready: readonly Ready[]): Promise<Written[]> {
  const now = new Date().toISOString();
  const saves = ready.flatMap((each) => (each.state === "save" ? [each.prepared] : []));
  const restores = ready.flatMap((each) => (each.state === "restore" ? [each.restored] : []));
  const saved = await attempt(saves, async (some) =>
    (await named(() => saveArticles(db, some, now))).map(({ outcome, row }) => ({ outcome, id: row.id })),
  );
  const restored = await attempt(restores, async (some) => {
    const outcomes: Saved["outcome"][] = [];
    for (const group of withoutRepeats(some)) {
      outcomes.push(
        ...(await named(() => restoreArticles(db, group, { arrivedAt: now, broughtBack: true }))),
      );
    }
    return outcomes.map((outcome) => ({ outcome, id: null }));
  });
  const next = { save: saved.values(), restore: restored.values() };
  const unwritten: Written = { outcome: { failed: "unreadable" }, id: null };
  return ready.map((each) =>
    each.state === "settled" ? each.written : (next[each.state].next().value ?? unwritten),
  );
}

/** Writes all at once; where one of them is refused, one by one, so that the others get in. */
async function attempt<T>(
  items: readonly T[],
  write: (items: readonly T[]) => Promise<readonly Written[]>,
): Promise<readonly Written[]> {
  if (items.length === 0) return [];
  const written = await settled(write(items));
  if (!("failed" in written)) return written;
  if (items.length === 1) return [{ outcome: written, id: null }];
  const each: Written[] = [];
  for (const item of items) each.push(...(await attempt([item], write)));
  return each;
}

interface Failed {
  readonly failed: ImportFailure;
}

/** What work gives, or why it gave nothing. */
export async function settled<T extends object>(work: Promise<T>): Promise<T | Failed> {
  try {
    return await work;
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

function failureOf(error: unknown): ImportFailure {
  if (!(error instanceof StoreError)) return "unreadable";
  return error.code === "storage-full" || error.code === "article-too-large" ? error.code : "unreadable";
}
