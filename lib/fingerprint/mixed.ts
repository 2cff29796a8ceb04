/** Texts of several events: live blogs, round-ups, two languages on one page. Nothing is certain of them. */
import type { Article } from "../model";
import type { TermReading } from "./reading";
import { tellingTerms } from "./telling";

/** Posts with a time of their own from which on a text is a live blog. */
const LIVE_POSTS = 4;
/** A paragraph that opens with a time of day, as posts do in a plain text ("14:05 The road is open again."). */
const OPENS_WITH_TIME = /^\p{Nd}{1,2}[:h]\p{Nd}{2}(?!\p{Nd})/u;
/** Paragraphs of some length from which on a text may be a round-up. */
const ROUND_UP_PARAGRAPHS = 6;
const TELLING_TERMS = 4;
/** Share of paragraphs that nothing ties to any other, from which on a text tells several stories. */
const LOOSE_SHARE = 0.7;
/** Share of letters in the lesser of two scripts, from which on a text is in two languages. */
const SECOND_SCRIPT_SHARE = 0.25;

function isRoundUp(reading: TermReading): boolean {
  const paragraphs = reading.passages
    .filter(({ role }) => role === "paragraph")
    .map((passage) => tellingTerms(passage, reading))
    .filter(({ size }) => size >= TELLING_TERMS);
  if (paragraphs.length < ROUND_UP_PARAGRAPHS) return false;
  const holders = new Map<string, number>();
  for (const terms of paragraphs) for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  const loose = paragraphs.filter((terms) => [...terms].every((term) => holders.get(term) === 1));
  return loose.length / paragraphs.length >= LOOSE_SHARE;
}

function isBilingual({ passages }: TermReading): boolean {
  const words = passages.flatMap(({ tokens }) => tokens).filter(({ type }) => type === "word");
  const latin = words.filter(({ text }) => /^\p{Script=Latin}/u.test(text)).length;
  return words.length > 0 && Math.min(latin, words.length - latin) / words.length >= SECOND_SCRIPT_SHARE;
}

/** True where a text tells of more than one event, or in more than one language, by its own form. */
export function isMixed(article: Article, reading: TermReading): boolean {
  const posts = article.passages.filter(
    ({ text, postedAt }) => postedAt !== undefined || OPENS_WITH_TIME.test(text),
  );
  return posts.length >= LIVE_POSTS || isRoundUp(reading) || isBilingual(reading);
}
