/** The shape of what is taken from a page: the page's own, so every size is bounded. */
import * as v from "valibot";
import { MOST_NOTICES } from "../extract";
import { Address, Count, IsoTime, PassageText, RemovedShape, Words } from "../store";

/** An article's passages are its headline, these blocks and as many captions: within what the library takes. */
const BLOCKS = 9_999;
const NAMES = 200;
const LINES = 400;

const listOf = <S extends v.GenericSchema>(shape: S, most: number) =>
  v.pipe(v.array(shape), v.maxLength(most));

const BlockShape = v.object({
  text: PassageText,
  linked: Count,
  isHeading: v.boolean(),
  isSet: v.boolean(),
  postedAt: v.nullable(IsoTime),
  isStandfirst: v.boolean(),
  isLikeText: v.boolean(),
});

const Names = listOf(Words, NAMES);

export const ContentShape = v.object({
  headline: Words,
  outlet: v.nullable(Words),
  publishedAt: v.nullable(IsoTime),
  canonicalUrl: v.nullable(Address),
  ampUrl: v.nullable(Address),
  byline: v.object({ stated: listOf(Names, 3), visible: Names, bodies: Names, siteNames: Names }),
  dates: listOf(Words, LINES),
  declaredLanguage: Words,
  sample: PassageText,
  blocks: listOf(BlockShape, BLOCKS),
  captions: listOf(PassageText, BLOCKS),
  apart: listOf(RemovedShape, BLOCKS),
  notices: listOf(Words, MOST_NOTICES),
  linkLines: Count,
  claims: v.object({
    isArticle: v.boolean(),
    isVideo: v.boolean(),
    isFrameset: v.boolean(),
    isPaid: v.boolean(),
    isCut: v.boolean(),
    words: v.nullable(v.number()),
  }),
});
