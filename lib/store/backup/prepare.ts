import type { Prepared } from "../save";
import type { BackupRecord } from "./record";
import type { Restored } from "./restore";

/** A record of a backup, ready to be merged: no text is newer than the present one. */
export function restoredOf(record: BackupRecord, analysed: Prepared): Restored {
  const { savedAt, changedAt, lastSeenAt, earlier, openedAt, whileReading, followed } = record;
  const prepared = { ...analysed, whileReading, followed };
  const latest = isoTime(changedAt);
  const texts = earlier.map((text) => ({
    ...text,
    savedAt: earliest(isoTime(text.savedAt), latest),
    ...seen(text.lastSeenAt),
  }));
  const times = { savedAt: earliest(isoTime(savedAt), latest), changedAt: latest, ...seen(lastSeenAt) };
  return { prepared, ...times, earlier: texts, openedAt: openedAt === undefined ? null : isoTime(openedAt) };
}

const seen = (time: string | undefined) => (time === undefined ? {} : { lastSeenAt: isoTime(time) });

/** Groups within which no two articles may have the same id, in order. */
export function withoutRepeats(articles: readonly Restored[]): Restored[][] {
  const groups: Restored[][] = [];
  let taken = new Set<string>();
  for (const article of articles) {
    const { ids } = article.prepared;
    const group = groups.at(-1);
    if (group === undefined || ids.some((id) => taken.has(id))) {
      groups.push([article]);
      taken = new Set(ids);
    } else {
      group.push(article);
      for (const id of ids) taken.add(id);
    }
  }
  return groups;
}

/** Times are compared as strings, so they all have the one form that `toISOString` gives. */
function isoTime(time: string): string {
  return new Date(time).toISOString();
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}
