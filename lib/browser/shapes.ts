/**
 * Shapes of what crosses into the worker, with a bound on every size. The reader runs inside pages, so its answers
 * are checked like a stranger's; messages of the extension's own pages are checked against mistakes.
 */
import * as v from "valibot";

/** Longest text of one passage, and of a whole article, in UTF-16 units: far above any news report. */
const PASSAGE_LENGTH = 200_000;
const PASSAGES = 20_000;
const WORDS_LENGTH = 2_000;
const IDS = 200_000;

/** Titles and names; pages may make them as long as they like, so they are cut. */
const Words = v.pipe(
  v.string(),
  v.transform((words) => words.slice(0, WORDS_LENGTH)),
);
const Text = v.pipe(v.string(), v.maxLength(PASSAGE_LENGTH));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Addresses become links, so nothing but a page's or a file's address gets in. */
const Address = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^(?:https?|file):\/\//i));

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const IsoTime = v.pipe(v.string(), v.regex(ISO_TIME));

const PassageShape = v.object({
  role: v.picklist(["headline", "paragraph", "caption"]),
  text: Text,
  offset: v.nullable(Count),
  postedAt: v.exactOptional(IsoTime),
});

export const ArticleShape = v.object({
  url: v.nullable(Address),
  canonicalUrl: v.nullable(Address),
  headline: Words,
  byline: v.nullable(Words),
  outlet: v.nullable(Words),
  publishedAt: v.nullable(IsoTime),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/)),
  direction: v.picklist(["ltr", "rtl"]),
  passages: v.pipe(v.array(PassageShape), v.maxLength(PASSAGES)),
  removed: v.pipe(v.array(v.object({ reason: Words, text: Text })), v.maxLength(PASSAGES)),
  partial: v.nullable(v.picklist(["paywall", "login", "consent", "short", "selection", "truncated"])),
});

/** What the injected reader answers; see `reader-protocol.ts`. */
export const PageReadingShape = v.variant("state", [
  v.object({ state: v.literal("article"), article: ArticleShape }),
  v.object({ state: v.literal("none"), title: Words, selection: Text }),
  v.object({ state: v.literal("pdf") }),
  v.object({ state: v.literal("error"), detail: Words }),
]);

export const FoundShape = v.object({ found: v.boolean() });

const QuoteShape = v.object({ exact: Text, prefix: Words, suffix: Words });
const UndoShape = v.pipe(v.string(), v.maxLength(200));

/** One shape for each request of `protocol.ts`. */
export const REQUEST_SHAPES = {
  "page.compare": v.object({ tabId: Count, useSelection: v.boolean() }),
  "page.show": v.object({ tabId: Count, quote: QuoteShape }),
  "article.save": v.object({ article: ArticleShape, tabId: Count }),
  "library.undo": v.object({ undo: UndoShape }),
  "library.list": v.object({ offset: Count, limit: v.pipe(Count, v.maxValue(500)) }),
  "library.delete": v.object({ ids: v.pipe(v.array(Id), v.maxLength(IDS)) }),
  "library.maintain": v.object({}),
} as const;
