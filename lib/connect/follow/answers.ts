/** What an answer changes in what is kept: pure, from the state, the answer and the time. */
import type { Answer } from "../network";
import { hostOf, keyOf, originOf } from "./addresses";
import type { FeedReading } from "./items";
import type { Feed, FeedItem, Following, HostState, OutletRecord, Problem } from "./model";
import { addressOf, dayOf, type Task, withOutlet } from "./tasks";
import { backOff, DAY, HOST_PAUSE, maxAge, nextInterval, retryAfter } from "./timing";

/** Reports remembered for an outlet: more than its feeds name at once. */
const REMEMBERED = 3_000;
/** Reports that may wait to be read; the oldest beyond are given up. */
const WAITING = 600;
/** Reports older than that when first named are not read. */
const OLDEST = 14 * DAY;
/** A page that could not be read so many times is given up. */
const TRIES = 6;
const GONE_INTERVAL = DAY;

type Failure = Exclude<Answer, { kind: "answered" | "unchanged" }>;
type FeedTask = Extract<Task, { kind: "feed" }>;
type PageTask = Extract<Task, { kind: "page" }>;

/** What became of a report's page. */
export type PageOutcome =
  | "saved"
  | "known"
  | "no-article"
  | Failure
  | { readonly kind: "unsaved"; readonly problem: Problem };

/** True where the host itself could not answer, so that it is left alone for a while, whatever is asked of it. */
function isHosts(failure: Failure): boolean {
  if (failure.kind === "failed") return failure.problem === "unreachable" || failure.problem === "timeout";
  return failure.kind === "refused" && (failure.status === 429 || failure.status >= 500);
}

export function problemOf(failure: Failure): Problem {
  if (failure.kind === "failed") return failure.problem;
  if (failure.kind === "moved") return "moved";
  const { status } = failure;
  if (status === 429) return "busy";
  if (status === 404 || status === 410) return "gone";
  return status >= 500 ? "server" : "refused";
}

function hostAfter(before: HostState | undefined, failure: Failure | null, now: number): HostState {
  const nextAt = Math.max(before?.nextAt ?? 0, now + HOST_PAUSE);
  if (failure === null) return { nextAt, failures: 0 };
  if (!isHosts(failure)) return { nextAt, failures: before?.failures ?? 0 };
  const failures = (before?.failures ?? 0) + 1;
  const asked = failure.kind === "refused" ? retryAfter(failure.retryAfter, now) : null;
  return { failures, nextAt: now + Math.max(asked ?? backOff(failures), HOST_PAUSE) };
}

/** The outlet as it now is, with its host's state; null where the reader has left it meanwhile. */
function answered(
  following: Following,
  task: Task,
  failure: Failure | null,
  now: number,
): { readonly following: Following; readonly outlet: OutletRecord } | null {
  const outlet = following.outlets[task.outlet.id];
  if (outlet === undefined) return null;
  const host = hostOf(addressOf(task));
  const hosts = { ...following.hosts, [host]: hostAfter(following.hosts[host], failure, now) };
  return { following: { ...following, hosts }, outlet };
}

function replaced(outlet: OutletRecord, url: string, change: (feed: Feed) => Feed): OutletRecord {
  return { ...outlet, feeds: outlet.feeds.map((feed) => (feed.url === url ? change(feed) : feed)) };
}

/**
 * After a feed was asked.
 *
 * @param reading what it names; null where the answer was no feed, or none at all
 */
export function feedAnswered(
  following: Following,
  task: FeedTask,
  answer: Answer,
  reading: FeedReading | null,
  now: number,
): Following {
  const failure = answer.kind === "answered" || answer.kind === "unchanged" ? null : answer;
  const state = answered(following, task, failure, now);
  if (state === null) return following;
  const { url } = task.feed;
  const outlet =
    failure !== null
      ? feedFailed(state.outlet, url, failure, now)
      : answer.kind === "answered" && reading === null
        ? noFeed(state.outlet, url, now)
        : feedRead(state.outlet, url, answer, reading, now);
  return withOutlet(state.following, outlet);
}

function feedFailed(outlet: OutletRecord, url: string, failure: Failure, now: number): OutletRecord {
  const wait = (failures: number) =>
    isHosts(failure) ? 0 : Math.max(backOff(failures), problemOf(failure) === "gone" ? GONE_INTERVAL : 0);
  const failed = replaced(outlet, url, (feed) => {
    const failures = feed.failures + 1;
    return { ...feed, failures, nextAt: now + wait(failures) };
  });
  return { ...failed, problem: problemOf(failure) };
}

function noFeed(outlet: OutletRecord, url: string, now: number): OutletRecord {
  const failed = replaced(outlet, url, (feed) => {
    const failures = feed.failures + 1;
    return { ...feed, failures, nextAt: now + backOff(failures) };
  });
  return { ...failed, problem: "no-feed" };
}

function feedRead(
  outlet: OutletRecord,
  url: string,
  answer: Answer,
  reading: FeedReading | null,
  now: number,
): OutletRecord {
  const fresh = reading === null ? [] : newItems(outlet, reading, now);
  const asked = replaced(outlet, url, (feed) => {
    const sent = answer.kind === "answered" ? answer : null;
    const stated = Math.max(reading?.statedInterval ?? 0, maxAge(sent?.cacheControl ?? null));
    const interval = nextInterval(feed.interval, fresh.length > 0, stated);
    const validators =
      sent === null ? {} : { etag: bounded(sent.etag, 500), lastModified: bounded(sent.lastModified, 100) };
    const moved = sent?.forGood && isAllowed(outlet, sent.address) ? { url: sent.address } : {};
    return { ...feed, ...validators, ...moved, failures: 0, interval, nextAt: now + interval };
  });
  return {
    ...asked,
    problem: null,
    lastSuccess: new Date(now).toISOString(),
    queue: [...outlet.queue, ...fresh].slice(-WAITING),
    seen: remembered(outlet, reading),
  };
}

function bounded(text: string | null, length: number): string | null {
  return text !== null && text.length <= length ? text : null;
}

function isAllowed({ origins }: OutletRecord, address: string): boolean {
  return origins.includes(originOf(address));
}

/** The reports that a feed names for the first time, the oldest first, as they are to be read. */
function newItems(outlet: OutletRecord, { items }: FeedReading, now: number): FeedItem[] {
  const seen = new Set(outlet.seen);
  const fresh = items.filter(
    ({ url, publishedAt }) =>
      !seen.has(keyOf(url)) && isAllowed(outlet, url) && (publishedAt ?? now) >= now - OLDEST,
  );
  const byTime = fresh.sort((a, b) => (a.publishedAt ?? now) - (b.publishedAt ?? now));
  return byTime.map(({ url }) => ({ url, nextAt: 0, tries: 0 }));
}

/** The keys known, those that the feed still names last, so that they are forgotten last. */
function remembered({ seen }: OutletRecord, reading: FeedReading | null): string[] {
  if (reading === null) return [...seen];
  const named = new Set(reading.items.map(({ url }) => keyOf(url)));
  return [...seen.filter((key) => !named.has(key)), ...named].slice(-Math.max(REMEMBERED, named.size));
}

/** After a report's page was asked, or the library was found to hold it already. */
export function pageAnswered(
  following: Following,
  task: PageTask,
  outcome: PageOutcome,
  now: number,
): Following {
  const failure = typeof outcome === "string" || outcome.kind === "unsaved" ? null : outcome;
  const state = answered(following, task, failure, now);
  if (state === null) return following;
  return withOutlet(state.following, pageOutlet(state.outlet, task.item.url, outcome, now));
}

function pageOutlet(outlet: OutletRecord, url: string, outcome: PageOutcome, now: number): OutletRecord {
  const without = { ...outlet, queue: outlet.queue.filter((item) => item.url !== url) };
  if (outcome === "saved") return { ...without, ...counted(outlet, now), problem: null };
  if (outcome === "known") return without;
  const givenUp = { ...without, unread: outlet.unread + 1 };
  const tries = outlet.queue.find((item) => item.url === url)?.tries ?? 0;
  // A page that is gone, hidden or elsewhere says nothing of the outlet, whose feed works.
  if (outcome === "no-article" || !isWorthAnotherTry(outcome)) return givenUp;
  const problem = outcome.kind === "unsaved" ? outcome.problem : problemOf(outcome);
  if (outcome.kind !== "unsaved" && tries >= TRIES) return { ...givenUp, problem };
  const queue = outlet.queue.map((item) =>
    item.url === url ? { ...item, nextAt: now + backOff(item.tries) } : item,
  );
  return { ...outlet, queue, problem };
}

function isWorthAnotherTry(failure: Exclude<PageOutcome, string>): boolean {
  if (failure.kind === "unsaved") return true;
  return isHosts(failure) || (failure.kind === "failed" && failure.problem === "permission");
}

function counted({ taken, today }: OutletRecord, now: number): Pick<OutletRecord, "taken" | "today"> {
  const day = dayOf(now);
  return { taken: taken + 1, today: { day, taken: today.day === day ? today.taken + 1 : 1 } };
}
