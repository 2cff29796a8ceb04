/**
 * The gate before every write: an article as it can be kept, so that whatever is kept can be exported, and whatever is
 * exported comes back. It cuts what the shape cuts, parts what is too long, and leaves out a time that is none.
 */
import * as v from "valibot";
import type { Article, Passage } from "../model";
import {
  Address,
  ArticleShape,
  Count,
  IsoTime,
  LanguageCode,
  PASSAGE_LENGTH,
  PASSAGES,
  WORDS_LENGTH,
} from "./article-shape";
import { StoreError } from "./errors";

/** Units of a passage's end in which a place between two words is looked for. */
const BREAK_WITHIN = 2_000;

/** The same article within the bounds of what can be kept. @throws StoreError "article-too-large" */
export function restorable(article: Article): Article {
  if (v.is(ArticleShape, article) && !hasLongWords(article)) return article;
  const { ampUrl, removed, ...rest } = article;
  const kept: Article = {
    ...rest,
    url: addressOf(article.url),
    canonicalUrl: addressOf(article.canonicalUrl),
    ...(addressOf(ampUrl ?? null) === null ? {} : { ampUrl: ampUrl as string }),
    headline: words(article.headline),
    byline: article.byline === null ? null : words(article.byline),
    outlet: article.outlet === null ? null : words(article.outlet),
    publishedAt: timeOf(article.publishedAt),
    language: v.is(LanguageCode, article.language) ? article.language : "und",
    passages: gathered(article.passages.flatMap(parted)),
    removed: removed.slice(0, PASSAGES).map(({ reason, text }) => ({
      reason: words(reason),
      text: text.slice(0, PASSAGE_LENGTH),
    })),
  };
  if (!v.is(ArticleShape, kept)) throw new StoreError("article-too-large", "beyond what can be kept");
  return kept;
}

function hasLongWords({ headline, byline, outlet, removed }: Article): boolean {
  const all = [headline, byline, outlet, ...removed.map(({ reason }) => reason)];
  return all.some((text) => (text?.length ?? 0) > WORDS_LENGTH);
}

const words = (text: string): string => text.slice(0, WORDS_LENGTH);

const addressOf = (address: string | null): string | null => (v.is(Address, address) ? address : null);

/** A time that is none may still begin with a day. */
function timeOf(time: string | null | undefined): string | null {
  if (time === null || time === undefined) return null;
  return [time, time.slice(0, 10)].find((each) => v.is(IsoTime, each)) ?? null;
}

/** A passage in pieces that can be kept, parted between words. */
function parted(passage: Passage): Passage[] {
  const { postedAt, offset, ...rest } = passage;
  const time = timeOf(postedAt);
  const pieces: Passage[] = [];
  let at = 0;
  do {
    const end = endOfPiece(passage.text, at);
    const from = offset !== null && v.is(Count, offset + at) && offset >= 0 ? offset + at : null;
    pieces.push({ ...rest, text: passage.text.slice(at, end), offset: from });
    at = end;
  } while (at < passage.text.length);
  const [first, ...others] = pieces;
  return first === undefined ? [] : [time === null ? first : { ...first, postedAt: time }, ...others];
}

function endOfPiece(text: string, from: number): number {
  const furthest = from + PASSAGE_LENGTH;
  if (furthest >= text.length) return text.length;
  const space = text.lastIndexOf(" ", furthest - 1);
  if (space > furthest - BREAK_WITHIN) return space + 1;
  // Not between the halves of a character.
  const isPair = /[\ud800-\udbff]/.test(text.charAt(furthest - 1));
  return isPair ? furthest - 1 : furthest;
}

/** More passages than can be kept stand together, line by line, as many in each as it takes. */
function gathered(passages: readonly Passage[]): readonly Passage[] {
  const each = Math.ceil(passages.length / PASSAGES);
  if (each === 1) return passages;
  return Array.from({ length: Math.ceil(passages.length / each) }, (_, at) => {
    const some = passages.slice(at * each, (at + 1) * each);
    const [first = NO_PASSAGE] = some;
    return { ...first, text: some.map(({ text }) => text).join("\n") };
  });
}

const NO_PASSAGE: Passage = { role: "paragraph", text: "", offset: null };
