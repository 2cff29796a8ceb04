/** The worker's part in following outlets: wakes when something is due, asks, takes in, sleeps. */
import { browser } from "wxt/browser";
import { type FollowPorts, follow, type Problem } from "../../connect";
import { type Corpus, StoreError } from "../../store";
import { askWithin, watchRedirects } from "./asking";
import { changeFollowing, onFollowingChanged, readFollowing } from "./kept";
import { closePageReader, readFetchedPage } from "./page-reader";

const ALARM = "variorum.follow";
const RUN_LOCK = "variorum.follow";
/** How long one waking works: less than a worker lives, in milliseconds. */
const AWAKE_MS = 20_000;
/** Browsers wake no worker sooner than that. */
const SHORTEST_SLEEP_MS = 30_000;
/** Without a network nothing is tried, and nothing counts as failed. */
const OFFLINE_SLEEP_MS = 5 * 60_000;

/**
 * Follows what the reader chose; for the worker's top level. Does nothing until something is followed.
 *
 * @param tidy does what waits in the library, once something came in
 */
export function followOutlets(corpus: () => Promise<Corpus>, tidy: () => Promise<unknown>): void {
  const wake = () => wakeUp(corpus, tidy);
  watchRedirects();
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? wake() : undefined));
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
  onFollowingChanged(wake);
}

/** One go of what is due; a second one at the same time does nothing. Never rejects: the next alarm tries again. */
async function wakeUp(corpus: () => Promise<Corpus>, tidy: () => Promise<unknown>): Promise<void> {
  await navigator.locks.request(RUN_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const dueAt = await runOnce(corpus, tidy).catch(() => Date.now() + OFFLINE_SLEEP_MS);
    // The reader may have left the last outlet while this one was at work.
    if (dueAt === null || !(await isFollowing())) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Math.max(dueAt, Date.now() + SHORTEST_SLEEP_MS) });
  });
}

async function isFollowing(): Promise<boolean> {
  const { outlets } = await readFollowing();
  return Object.keys(outlets).length > 0;
}

async function runOnce(corpus: () => Promise<Corpus>, tidy: () => Promise<unknown>): Promise<number | null> {
  if (!(await isFollowing())) return null;
  // Should the worker die meanwhile, this wakes it.
  await browser.alarms.create(ALARM, { when: Date.now() + SHORTEST_SLEEP_MS });
  if (!navigator.onLine) return Date.now() + OFFLINE_SLEEP_MS;
  try {
    return await follow(portsOf(await corpus()), Date.now() + AWAKE_MS);
  } finally {
    await closePageReader();
    await tidy();
  }
}

function portsOf(corpus: Corpus): FollowPorts {
  return {
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    read: readFollowing,
    change: changeFollowing,
    ask: async (question) => askWithin(await originsFor(question.address), question),
    holds: (address) => corpus.holds(address),
    takeIn: async (html, address) => {
      try {
        const article = await readFetchedPage(html, address);
        if (article === null) return "no-article";
        await corpus.saveFollowed(article);
        return "saved";
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

/** The origins of the outlet that an address belongs to. */
async function originsFor(address: string): Promise<readonly string[]> {
  const { origin } = new URL(address);
  const { outlets } = await readFollowing();
  return Object.values(outlets).find(({ origins }) => origins.includes(origin))?.origins ?? [];
}

function refusalOf(error: unknown): "no-article" | { problem: Problem } {
  if (!(error instanceof StoreError)) return "no-article";
  if (error.code === "article-too-large") return "no-article";
  return { problem: error.code === "storage-full" ? "storage-full" : "storage" };
}
