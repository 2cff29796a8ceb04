/** What the reader does with outlets. */
import type { Following, NewOutlet, OutletRecord } from "./model";
import { withOutlet } from "./tasks";
import { FIRST_INTERVAL } from "./timing";

/** Follows an outlet from now on; one that is followed already gets the feeds and origins that it did not have. */
export function followed(following: Following, chosen: NewOutlet, now: number): Following {
  const before = following.outlets[chosen.id] ?? newOutlet(chosen, now);
  const known = new Set(before.feeds.map(({ url }) => url));
  const feeds = chosen.feeds
    .filter((url) => !known.has(url))
    .map((url) => ({
      url,
      etag: null,
      lastModified: null,
      interval: FIRST_INTERVAL,
      nextAt: now,
      failures: 0,
    }));
  const origins = [...new Set([...before.origins, ...chosen.origins])];
  return withOutlet(following, { ...before, origins, feeds: [...before.feeds, ...feeds], paused: false });
}

function newOutlet({ id, name, origins }: NewOutlet, now: number): OutletRecord {
  return {
    id,
    name,
    origins: [...origins],
    feeds: [],
    paused: false,
    followedAt: new Date(now).toISOString(),
    lastSuccess: null,
    problem: null,
    taken: 0,
    unread: 0,
    today: { day: "", taken: 0 },
    queue: [],
    seen: [],
  };
}

export function paused(following: Following, id: string, isPaused: boolean): Following {
  const outlet = following.outlets[id];
  return outlet === undefined ? following : withOutlet(following, { ...outlet, paused: isPaused });
}

/** Follows an outlet no more. Its hosts' waits stay: following it again asks none of them sooner. */
export function left(following: Following, id: string): Following {
  const { [id]: _gone, ...outlets } = following.outlets;
  return { ...following, outlets };
}
