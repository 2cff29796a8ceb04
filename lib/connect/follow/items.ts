/** A report that a feed names. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  /** Milliseconds since 1970; null where the feed does not say. */
  readonly publishedAt: number | null;
}

export interface FeedReading {
  readonly title: string | null;
  /** In the feed's order, each address once. */
  readonly items: readonly FeedItem[];
  /** How often the feed says that it is worth asking, in milliseconds; 0 where it does not say. */
  readonly statedInterval: number;
}

/** More items than any outlet's feed has; what stands behind them is old. */
export const MOST_ITEMS = 1_000;
const TITLE_LENGTH = 200;

export function cleanTitle(title: string | undefined): string {
  return (title ?? "").replace(/\s+/gu, " ").trim().slice(0, TITLE_LENGTH);
}

export function momentOf(date: unknown): number | null {
  const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** Each address once, the first mention of it. */
export function distinct(items: readonly FeedItem[]): FeedItem[] {
  const byAddress = new Map<string, FeedItem>();
  for (const item of items) if (!byAddress.has(item.url)) byAddress.set(item.url, item);
  return [...byAddress.values()].slice(0, MOST_ITEMS);
}
