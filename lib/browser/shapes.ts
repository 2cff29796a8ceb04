/**
 * Shapes of what crosses into the worker, with a bound on every size. The reader runs inside pages, so its answers
 * are checked like a stranger's; messages of the extension's own pages are checked against mistakes.
 */
import * as v from "valibot";
import { Address, ArticleShape, CorrectionShape, Count, Id, PassageText, Words } from "../store";

import { ContentShape } from "./content-shape";

const IDS = 200_000;
/** Sites asked for in one prompt. */
const SITES = 100;
/** Articles of which one click may say something: those of one event. */
const CORRECTIONS = 1_000;

/** What the reading script gives; see `reader-protocol.ts`. */
export const PageReadingShape = v.variant("state", [
  v.object({
    state: v.literal("page"),
    url: Address,
    title: Words,
    selection: PassageText,
    content: ContentShape,
  }),
  v.object({ state: v.literal("pdf") }),
  v.object({ state: v.literal("error"), detail: Words }),
]);

export const FoundShape = v.object({ found: v.boolean() });

const MOST_MARKS = 1_000;
/** What the marking script tells the panel. */
export const MarksAnswerShape = v.union([
  v.object({ found: v.pipe(v.array(v.boolean()), v.maxLength(MOST_MARKS)) }),
  v.object({ hovered: Count }),
]);

const QuoteShape = v.object({ exact: PassageText, prefix: Words, suffix: Words });
const UndoShape = v.pipe(v.string(), v.maxLength(200));

/** One shape for each request of `protocol.ts`. */
export const REQUEST_SHAPES = {
  "page.compare": v.object({ tabId: Count, useSelection: v.boolean() }),
  "article.compare": v.object({ article: ArticleShape, tabId: v.nullable(Count) }),
  "article.before": v.object({ article: ArticleShape }),
  "page.show": v.object({ tabId: Count, quote: QuoteShape }),
  "article.save": v.object({ article: ArticleShape, tabId: Count }),
  "correction.add": v.object({
    corrections: v.pipe(v.array(CorrectionShape), v.minLength(1), v.maxLength(CORRECTIONS)),
    tabId: Count,
  }),
  "correction.withdraw": v.object({ ids: v.pipe(v.array(Id), v.maxLength(CORRECTIONS)) }),
  "correction.list": v.object({ offset: Count, limit: v.pipe(Count, v.maxValue(500)) }),
  "library.undo": v.object({ undo: UndoShape }),
  "library.list": v.object({ offset: Count, limit: v.pipe(Count, v.maxValue(500)) }),
  "library.delete": v.object({ ids: v.pipe(v.array(Id), v.maxLength(IDS)) }),
  "site.wish": v.object({ addresses: v.pipe(v.array(Address), v.maxLength(SITES)) }),
  "tabs.wish": v.object({ tabId: Count, windowId: Count }),
  "tabs.compare": v.object({}),
  "library.maintain": v.object({}),
} as const;
