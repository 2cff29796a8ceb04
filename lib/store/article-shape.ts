/**
 * The shape of an article that comes from outside: a page's reader, a file. Every size is bounded, and an address is
 * nothing but a page's or a file's, since addresses become links.
 */
import * as v from "valibot";

/** Longest text of one passage, and of a whole article, in UTF-16 units: far above any news report. */
export const PASSAGE_LENGTH = 200_000;
export const PASSAGES = 20_000;
export const WORDS_LENGTH = 2_000;

/** Titles and names; pages may make them as long as they like, so they are cut. */
export const Words = v.pipe(
  v.string(),
  v.transform((words) => words.slice(0, WORDS_LENGTH)),
);
export const PassageText = v.pipe(v.string(), v.maxLength(PASSAGE_LENGTH));
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const Address = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^(?:https?|file):\/\//i));

const ISO_TIME = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?$/;
export const IsoTime = v.pipe(
  v.string(),
  v.regex(ISO_TIME),
  v.check((time) => !Number.isNaN(Date.parse(time))),
);

export const LanguageCode = v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/));

const PassageShape = v.object({
  role: v.picklist(["headline", "standfirst", "paragraph", "caption"]),
  text: PassageText,
  offset: v.nullable(Count),
  postedAt: v.exactOptional(IsoTime),
});

export const RemovedShape = v.object({ reason: Words, text: PassageText });

export const ArticleShape = v.object({
  url: v.nullable(Address),
  canonicalUrl: v.nullable(Address),
  ampUrl: v.exactOptional(Address),
  headline: Words,
  byline: v.nullable(Words),
  outlet: v.nullable(Words),
  publishedAt: v.nullable(IsoTime),
  language: LanguageCode,
  direction: v.picklist(["ltr", "rtl"]),
  passages: v.pipe(v.array(PassageShape), v.maxLength(PASSAGES)),
  removed: v.pipe(v.array(RemovedShape), v.maxLength(PASSAGES)),
  partial: v.nullable(v.picklist(["paywall", "login", "consent", "short", "selection", "truncated"])),
});
