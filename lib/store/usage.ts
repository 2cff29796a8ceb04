import type { Database } from "./schema";

/** Articles read at once. */
const BATCH = 200;

/** What an outlet's articles take. */
export interface OutletUsage {
  /** Null for articles without one. */
  readonly outlet: string | null;
  readonly articles: number;
  /** Letters of the present texts, in UTF-16 units. */
  readonly letters: number;
}

/** Outlets by the space that their texts take, the largest first. Reads every article: seconds for a large library. */
export async function usageByOutlet(db: Database): Promise<OutletUsage[]> {
  const usage = new Map<string | null, { articles: number; letters: number }>();
  for (let after = 0; ; ) {
    const rows = await db.articles.where("doc").above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (last === undefined) break;
    for (const { article } of rows) {
      const sum = usage.get(article.outlet) ?? { articles: 0, letters: 0 };
      sum.articles++;
      for (const { text } of article.passages) sum.letters += text.length;
      usage.set(article.outlet, sum);
    }
    after = last.doc;
  }
  return [...usage].map(([outlet, sum]) => ({ outlet, ...sum })).sort((a, b) => b.letters - a.letters);
}

/** How full the extension's storage is. */
export interface StorageMeter {
  /** Bytes taken and to be had, as the browser estimates; null where it does not tell. */
  readonly used: number | null;
  readonly quota: number | null;
  /** False where the browser may clear the library by itself when the disk runs full. */
  readonly kept: boolean;
}

export async function storageMeter(storage: StorageManager = navigator.storage): Promise<StorageMeter> {
  const [{ usage, quota }, kept] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { used: usage ?? null, quota: quota ?? null, kept };
}

/**
 * Asks the browser never to clear the library by itself; whether it agreed. Chromium and Firefox grant it to an
 * extension with `unlimitedStorage` without a question.
 */
export async function keepStorage(storage: StorageManager = navigator.storage): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
