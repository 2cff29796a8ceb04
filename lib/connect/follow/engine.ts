/** The work itself, a request at a time, between two writes of what is kept: whatever ends it loses nothing. */
import type { Answer, Question } from "../network";
import { feedAnswered, type PageOutcome, pageAnswered } from "./answers";
import { decode } from "./charset";
import { readFeed } from "./feed";
import type { Following, Problem } from "./model";
import { addressOf, begun, nextDue, type Task } from "./tasks";

const FEED_BYTES = 8 * 1024 * 1024;
const PAGE_BYTES = 6 * 1024 * 1024;
const FEED_TYPES =
  "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
const PAGE_TYPES = "text/html, application/xhtml+xml";
/** A wait that is worth staying awake for, in milliseconds. */
const SHORT_WAIT = 5_000;

/** What following needs of the world around. */
export interface FollowPorts {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** What is kept, at this moment. */
  readonly read: () => Promise<Following>;
  /** Changes what is kept, one change after another; settles once it is written. */
  readonly change: (change: (following: Following) => Following) => Promise<void>;
  readonly ask: (question: Question) => Promise<Answer>;
  /** Whether the library holds the report of an address. */
  readonly holds: (address: string) => Promise<boolean>;
  /** Extracts a page's article and saves it; a problem where the library takes nothing now. */
  readonly takeIn: (html: string, address: string) => Promise<"saved" | "no-article" | { problem: Problem }>;
}

/**
 * Makes the requests that are due, one at a time, until none is or the time is over.
 *
 * @returns when the next one falls due, in milliseconds since 1970; null where nothing is followed
 */
export async function follow(ports: FollowPorts, until: number): Promise<number | null> {
  for (;;) {
    const due = nextDue(await ports.read(), ports.now());
    if (due === null) return null;
    const wait = due.at - ports.now();
    if (wait > SHORT_WAIT || ports.now() + Math.max(wait, 0) >= until) return due.at;
    if (wait > 0) await ports.sleep(wait);
    else await perform(due.task, ports);
  }
}

async function perform(task: Task, ports: FollowPorts): Promise<void> {
  if (task.kind === "page" && (await ports.holds(task.item.url))) {
    return ports.change((following) => pageAnswered(following, task, "known", ports.now()));
  }
  await ports.change((following) => begun(following, task, ports.now()));
  await (task.kind === "feed" ? askFeed(task, ports) : askPage(task, ports));
}

async function askFeed(task: Extract<Task, { kind: "feed" }>, ports: FollowPorts): Promise<void> {
  const { url, etag, lastModified } = task.feed;
  const answer = await ports.ask({
    address: url,
    etag,
    lastModified,
    accept: FEED_TYPES,
    mostBytes: FEED_BYTES,
  });
  const reading =
    answer.kind === "answered" ? readFeed(decode(answer.bytes, answer.contentType), answer.address) : null;
  await ports.change((following) => feedAnswered(following, task, answer, reading, ports.now()));
}

async function askPage(task: Extract<Task, { kind: "page" }>, ports: FollowPorts): Promise<void> {
  const question = { address: addressOf(task), accept: PAGE_TYPES, mostBytes: PAGE_BYTES };
  const outcome = await pageOutcome(await ports.ask(question), ports);
  await ports.change((following) => pageAnswered(following, task, outcome, ports.now()));
}

async function pageOutcome(answer: Answer, ports: FollowPorts): Promise<PageOutcome> {
  if (answer.kind === "unchanged") return "no-article";
  if (answer.kind !== "answered") return answer;
  const isPage = /html|xml|^$/i.test(answer.contentType ?? "");
  if (!isPage) return "no-article";
  const taken = await ports.takeIn(decode(answer.bytes, answer.contentType), answer.address);
  return typeof taken === "string" ? taken : { kind: "unsaved", problem: taken.problem };
}
