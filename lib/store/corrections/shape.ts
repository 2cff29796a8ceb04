/** The shape of what the reader said where it comes from outside: a message, a file. Every size is bounded. */
import * as v from "valibot";
import { KINDS, MOST_TAGS, TAG_LENGTH } from "../../model";
import { Count, IsoTime } from "../article-shape";

/** Longest stretch of a sentence that an anchor holds, in UTF-16 units; see `anchorOf`. */
const SENTENCE_LENGTH = 2_000;

export const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const AnchorShape = v.pipe(
  v.object({
    articleId: Id,
    sentence: v.pipe(v.string(), v.minLength(1), v.maxLength(SENTENCE_LENGTH)),
    start: Count,
    end: Count,
  }),
  v.check(({ sentence, start, end }) => start < end && end <= sentence.length, "no place in the sentence"),
);

/** A correction relates two different articles, where it relates any. */
export const CorrectionShape = v.variant("about", [
  v.object({ about: v.literal("figure"), figure: AnchorShape, kind: v.nullable(v.picklist(KINDS)) }),
  v.pipe(
    v.object({ about: v.literal("fact"), figures: v.tuple([AnchorShape, AnchorShape]), same: v.boolean() }),
    v.check(({ figures: [a, b] }) => a.articleId !== b.articleId, "two figures of one article"),
  ),
  v.pipe(
    v.object({ about: v.literal("match"), articles: v.tuple([Id, Id]), same: v.boolean() }),
    v.check(({ articles: [a, b] }) => a !== b, "an article with itself"),
  ),
]);

const TITLE_LENGTH = 300;
export const NOTE_LENGTH = 20_000;

const Tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(TAG_LENGTH));

export const NoteShape = v.object({
  about: v.literal("note"),
  of: v.picklist(["article", "event"]),
  article: Id,
  title: v.pipe(v.string(), v.maxLength(TITLE_LENGTH)),
  tags: v.pipe(v.array(Tag), v.maxLength(MOST_TAGS)),
  text: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
});

export const KeptShape = v.object({
  at: IsoTime,
  correction: v.union([CorrectionShape, NoteShape]),
});
