/** Which request comes next: pure, from what is kept and the time. */
import { hostOf } from "./addresses";
import type { Feed, FeedItem, Following, OutletRecord } from "./model";
import { DAY, HOST_PAUSE } from "./timing";

/** Reports of one outlet that are read on one day; what is more waits for the next. */
const ARTICLES_A_DAY = 150;
/** What a request is put off by when it begins: where the worker dies meanwhile, it is made again after that. */
const LOST_AFTER = 10 * 60_000;

export type Task =
  | { readonly kind: "feed"; readonly outlet: OutletRecord; readonly feed: Feed }
  | { readonly kind: "page"; readonly outlet: OutletRecord; readonly item: FeedItem };

/** A moment at which something falls due, with what does. */
interface Due {
  readonly at: number;
  readonly task: Task;
}

export function addressOf(task: Task): string {
  return task.kind === "feed" ? task.feed.url : task.item.url;
}

/** ISO day of a moment, by the world's clock. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function startOfNextDay(now: number): number {
  return (Math.floor(now / DAY) + 1) * DAY;
}

/** What of an outlet falls due first: one feed and one page at most, since a host is asked one thing at a time. */
function dueOf(outlet: OutletRecord, hosts: Following["hosts"], now: number): Due[] {
  if (outlet.paused) return [];
  const free = (address: string) => hosts[hostOf(address)]?.nextAt ?? 0;
  const isFull = outlet.today.day === dayOf(now) && outlet.today.taken >= ARTICLES_A_DAY;
  const feeds = outlet.feeds.map(
    (feed): Due => ({ at: Math.max(feed.nextAt, free(feed.url)), task: { kind: "feed", outlet, feed } }),
  );
  const pages = outlet.queue.map((item): Due => {
    const at = Math.max(item.nextAt, free(item.url), isFull ? startOfNextDay(now) : 0);
    return { at, task: { kind: "page", outlet, item } };
  });
  return [...feeds, ...pages];
}

/** What falls due first of all; of what is due already a feed first, since it is asked for what is new. */
export function nextDue({ outlets, hosts }: Following, now: number): Due | null {
  let first: Due | null = null;
  for (const outlet of Object.values(outlets)) {
    for (const due of dueOf(outlet, hosts, now)) if (first === null || isBefore(due, first, now)) first = due;
  }
  return first;
}

function isBefore(a: Due, b: Due, now: number): boolean {
  const [atA, atB] = [Math.max(a.at, now), Math.max(b.at, now)];
  if (atA !== atB) return atA < atB;
  return a.task.kind === "feed" && b.task.kind === "page";
}

export function withOutlet(following: Following, outlet: OutletRecord): Following {
  return { ...following, outlets: { ...following.outlets, [outlet.id]: outlet } };
}

/** Notes that a request begins, so that neither a dead worker nor a second one makes it again at once. */
export function begun(following: Following, task: Task, now: number): Following {
  const outlet = following.outlets[task.outlet.id];
  if (outlet === undefined) return following;
  const host = hostOf(addressOf(task));
  const failures = following.hosts[host]?.failures ?? 0;
  const hosts = { ...following.hosts, [host]: { failures, nextAt: now + HOST_PAUSE } };
  const later = now + LOST_AFTER;
  const feeds = outlet.feeds.map((feed) =>
    task.kind === "feed" && feed.url === task.feed.url ? { ...feed, nextAt: later } : feed,
  );
  const queue = outlet.queue.map((item) =>
    task.kind === "page" && item.url === task.item.url
      ? { ...item, nextAt: later, tries: item.tries + 1 }
      : item,
  );
  return withOutlet({ ...following, hosts }, { ...outlet, feeds, queue });
}
