import { isProse, linkShare } from "../prose";
import type { Block } from "./blocks";
import { commonestMarkup, signature } from "./core";
import { postedAt } from "./live";

/** A block as it stood in the page before anything was moved. */
export interface PageBlock extends Block {
  readonly isQuoted: boolean;
  readonly markup: string;
  /** ISO time of the live post that it stands in; null elsewhere. */
  readonly postedAt: string | null;
}

/** Notes of each block what its place in the page says; to be taken before Readability changes the page. */
export function placed(block: Block, posts: ReadonlyMap<Element, string>): PageBlock {
  return {
    ...block,
    isQuoted: block.element.closest("blockquote") !== null,
    markup: signature(block.element),
    postedAt: postedAt(block.element, posts),
  };
}

/** A stated body shorter than this is a summary. */
const LEAST_BODY = 300;
const LEAST_BLOCK = 20;
/** Blocks that the page does not show in this share of cases were changed on the way, and their order is lost. */
const LEAST_KNOWN = 0.9;

/** Letters and digits alone: what markup, white space and quotation marks do not change. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

interface Entry {
  readonly block: PageBlock;
  readonly key: string;
  isIn: boolean;
}

/** Between the article's first and last block: paragraphs marked up like the others, quotations, section headings. */
function takeBetween(entries: readonly Entry[]): void {
  const first = entries.findIndex(({ isIn }) => isIn);
  const last = entries.findLastIndex(({ isIn }) => isIn);
  const prose = entries.filter(({ isIn, block }) => isIn && isProse(block)).map(({ block }) => block);
  const markup = commonestMarkup(prose, (block) => block.markup);
  for (let i = last - 1; i > first; i--) {
    const entry = entries[i];
    if (!entry || entry.isIn || linkShare(entry.block) > 0.5) continue;
    const { block } = entry;
    entry.isIn =
      block.isQuoted ||
      (isProse(block) && block.markup === markup) ||
      (block.isHeading && entries[i + 1]?.isIn === true);
  }
}

/** Blocks that the page itself states to be the article's text. */
function takeStated(entries: readonly Entry[], body: string): void {
  const taken = new Set(entries.filter(({ isIn }) => isIn).map(({ key }) => key));
  for (const entry of entries)
    if (
      !taken.has(entry.key) &&
      entry.key.length >= LEAST_BLOCK &&
      (isProse(entry.block) || entry.block.isHeading) &&
      body.includes(entry.key)
    ) {
      entry.isIn = true;
      taken.add(entry.key);
    }
}

function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Marks the page's blocks that were found. Of a line that the page shows more often than it was found, those among
 * the other found ones are meant: a headline stands in the page's lists of links too.
 */
function markFound(entries: readonly Entry[], known: ReadonlyMap<string, number>): void {
  const shown = countKeys(entries.map(({ key }) => key));
  const sure = entries.filter(({ key }) => known.has(key) && shown.get(key) === known.get(key));
  for (const entry of sure) entry.isIn = true;
  const first = entries.findIndex(({ isIn }) => isIn);
  const last = entries.findLastIndex(({ isIn }) => isIn);
  const open = new Map(known);
  for (const [index, entry] of entries.entries()) {
    const left = open.get(entry.key) ?? 0;
    if (entry.isIn || left === 0 || (first >= 0 && (index < first || index > last))) continue;
    entry.isIn = true;
    open.set(entry.key, left - 1);
  }
}

/**
 * Adds the blocks of the page that the reading missed: an opening outside the text's element that the page's own
 * statement of the text holds; quotations and headings that were cleaned away. The page's order is kept.
 * @param stated the text that the page's structured data give, empty where they give none
 */
export function completeBlocks(
  found: readonly Block[],
  page: readonly PageBlock[],
  stated: string,
): readonly Block[] {
  const known = countKeys(found.map((block) => bare(block.text)));
  const entries: Entry[] = page.map((block) => ({ block, key: bare(block.text), isIn: false }));
  markFound(entries, known);
  const shown = new Set(entries.filter(({ isIn }) => isIn).map(({ key }) => key));
  if (shown.size < known.size * LEAST_KNOWN) return found;
  if (stated.length >= LEAST_BODY) takeStated(entries, bare(stated));
  takeBetween(entries);
  return entries.filter(({ isIn }) => isIn).map(({ block }) => block);
}
