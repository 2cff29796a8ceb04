/** What is known of the outlets that a reader follows: plain data, kept between two wakings of the worker. */
import * as v from "valibot";

const Address = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//));
const Origin = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/\s]+$/));
/** Milliseconds since 1970. */
const Moment = v.pipe(v.number(), v.minValue(0));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Iso = v.pipe(v.string(), v.maxLength(40));

/** Why the last request to an outlet brought nothing; named by interface texts. */
const PROBLEMS = [
  "unreachable",
  "timeout",
  "busy",
  "server",
  "refused",
  "gone",
  "moved",
  "too-large",
  "no-feed",
  "permission",
  "storage-full",
  "storage",
] as const;
export type Problem = (typeof PROBLEMS)[number];

const FeedShape = v.object({
  url: Address,
  /** Validators of the last answer, given back so that an unchanged feed is not sent again. */
  etag: v.nullable(v.pipe(v.string(), v.maxLength(500))),
  lastModified: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  /** Milliseconds between two requests, as often as the feed brings news. */
  interval: Moment,
  nextAt: Moment,
  failures: Count,
});

const ItemShape = v.object({
  url: Address,
  nextAt: Moment,
  tries: Count,
});

export const OutletShape = v.object({
  /** The origin of its pages. */
  id: Origin,
  name: v.pipe(v.string(), v.maxLength(200)),
  /** Every origin that the reader allowed for it: of its pages, its feeds, its articles. */
  origins: v.pipe(v.array(Origin), v.maxLength(20)),
  feeds: v.pipe(v.array(FeedShape), v.maxLength(20)),
  paused: v.boolean(),
  followedAt: Iso,
  lastSuccess: v.nullable(Iso),
  problem: v.nullable(v.picklist(PROBLEMS)),
  /** Articles that came in since it is followed; on the day named, below. */
  taken: Count,
  /** Reports whose pages gave no article: refused, gone, or no news. */
  unread: Count,
  today: v.object({ day: Iso, taken: Count }),
  /** Reports that are still to be read, in the order in which they are. */
  queue: v.array(ItemShape),
  /** Keys of the reports that its feeds named before, the last named last. */
  seen: v.array(v.pipe(v.string(), v.maxLength(20))),
});

export const HostShape = v.object({ nextAt: Moment, failures: Count });

export type Feed = v.InferOutput<typeof FeedShape>;
export type FeedItem = v.InferOutput<typeof ItemShape>;
export type OutletRecord = v.InferOutput<typeof OutletShape>;
/** When a host may be asked again, and how often in succession it could not answer. */
export type HostState = v.InferOutput<typeof HostShape>;

export interface Following {
  readonly outlets: Readonly<Record<string, OutletRecord>>;
  readonly hosts: Readonly<Record<string, HostState>>;
}

export const NOTHING_FOLLOWED: Following = { outlets: {}, hosts: {} };

/** What an outlet is at its start. */
export interface NewOutlet {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly feeds: readonly string[];
}
