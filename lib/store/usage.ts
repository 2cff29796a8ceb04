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

/** Bytes that the extension's storage takes and may take, as the browser estimates; null where it does not tell. */
export async function storageEstimate(): Promise<{ used: number; quota: number } | null> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}
