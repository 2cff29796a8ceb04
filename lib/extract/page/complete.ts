import { isProse, linkShare, SENTENCE_END } from "../prose";
import type { Block } from "./blocks";
import { commonestMarkup, signature } from "./core";
import type { Heading } from "./heading";
import { isLead, isNamedLead } from "./lead";
import { postedAt } from "./live";

/** A block as it stood in the page before anything was moved. */
export interface PageBlock extends Block {
  readonly isQuoted: boolean;
  readonly markup: string;
  /** ISO time of the live post that it stands in; null elsewhere. */
  readonly postedAt: string | null;
}

/** A block of the article, with what its place says of it. */
export interface StoryBlock extends PageBlock {
  readonly isStandfirst: boolean;
  /** Marked up as most of the story's running text is. */
  readonly isLikeText: boolean;
}

/** What the story is completed by. */
export interface StorySurroundings {
  readonly heading: Heading | null;
  /** The text that the page's structured data give, empty where they give none. */
  readonly stated: string;
  /** What the page gives as its description. */
  readonly description: string;
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
/** Blocks that are looked for in what structured data give as the text. */
const MOST_SOUGHT = 2000;
/** More blocks than these between headline and text are no header. */
const LONGEST_HEADER = 80;
const LEAST_BLOCK = 20;
/** Blocks that the page does not show in this share of cases were changed on the way, and their order is lost. */
const LEAST_KNOWN = 0.9;
/** A paragraph with more of it in links is a list of them, but for whole sentences. */
const MOST_LINKED = 0.5;
/** Blocks that may stand between the story and a further paragraph of it. */
const LONGEST_GAP = 12;

/** Letters and digits alone: what markup, white space and quotation marks do not change. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

interface Entry {
  readonly block: PageBlock;
  readonly key: string;
  isIn: boolean;
  isStandfirst: boolean;
}

const bounds = (entries: readonly Entry[]): [number, number] => [
  entries.findIndex(({ isIn }) => isIn),
  entries.findLastIndex(({ isIn }) => isIn),
];

/** The markup of most of the story's running text. */
function storyMarkup(entries: readonly Entry[]): string | null {
  const prose = entries.filter(({ isIn, block }) => isIn && isProse(block)).map(({ block }) => block);
  return commonestMarkup(prose, (block) => block.markup);
}

/** A paragraph marked up like the story's: running text, or a whole sentence however short or full of links. */
function isParagraphOf({ block }: Entry, markup: string | null): boolean {
  if (block.markup !== markup || block.isHeading) return false;
  return isProse(block) || SENTENCE_END.test(block.text);
}

/** Between the article's first and last block: paragraphs marked up like the others, quotations, section headings. */
function takeBetween(entries: readonly Entry[]): void {
  const [first, last] = bounds(entries);
  const markup = storyMarkup(entries);
  for (let i = last - 1; i > first; i--) {
    const entry = entries[i];
    if (!entry || entry.isIn) continue;
    const { block } = entry;
    const isText = isParagraphOf(entry, markup);
    if (linkShare(block) > MOST_LINKED && !(isText && SENTENCE_END.test(block.text))) continue;
    entry.isIn = block.isQuoted || isText || (block.isHeading && entries[i + 1]?.isIn === true);
  }
}

/** Where the headline stands among the page's blocks; −1 where it is not known. */
function placeOf(entries: readonly Entry[], heading: Heading): number {
  return entries.findLastIndex(({ block }) => heading.element.contains(block.element));
}

/** Between headline and text: paragraphs marked up like the others, and lines that sum the story up. */
function takeAbove(entries: readonly Entry[], heading: Heading, description: string): void {
  const markup = storyMarkup(entries);
  const top = placeOf(entries, heading);
  const text = entries.findIndex(({ isIn, block }) => isIn && isProse(block) && block.markup === markup);
  if (top < 0 || text <= top) return;
  const between = entries.slice(top + 1, text);
  const beside = between.slice(-LONGEST_HEADER).map(({ block }) => block);
  let hasBegun = false;
  for (const entry of between) {
    const isText = isParagraphOf(entry, markup) && linkShare(entry.block) <= MOST_LINKED;
    const isNamed = isNamedLead(entry.block.element, heading);
    hasBegun ||= entry.isIn && isProse(entry.block) && !isNamed;
    if (entry.isIn && (hasBegun || !entry.block.isHeading) && !isNamed) continue;
    const isNear = between.length <= LONGEST_HEADER;
    entry.isStandfirst = isNear && (!isText || isNamed) && isLead(entry.block, beside, heading, description);
    entry.isIn ||= isText || entry.isStandfirst;
  }
}

/** Below the text: paragraphs marked up like it, as long as not too much else stands between; short ones at its end. */
function takeBelow(entries: readonly Entry[], scope: Element | null): void {
  const markup = storyMarkup(entries);
  let gap = 0;
  for (let i = bounds(entries)[1] + 1; i > 0 && i < entries.length && gap <= LONGEST_GAP; i++) {
    const entry = entries[i];
    if (!entry || (scope && !scope.contains(entry.block.element))) return;
    const isText = isParagraphOf(entry, markup) && linkShare(entry.block) <= MOST_LINKED;
    entry.isIn ||= isText && (gap === 0 || isProse(entry.block));
    gap = entry.isIn ? 0 : gap + 1;
  }
}

/** Blocks that the page itself states to be the article's text. */
function takeStated(entries: readonly Entry[], body: string): void {
  const taken = new Set(entries.filter(({ isIn }) => isIn).map(({ key }) => key));
  for (const entry of entries.slice(0, MOST_SOUGHT))
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
  const [first, last] = bounds(entries);
  const open = new Map(known);
  for (const [index, entry] of entries.entries()) {
    const left = open.get(entry.key) ?? 0;
    if (entry.isIn || left === 0 || (first >= 0 && (index < first || index > last))) continue;
    entry.isIn = true;
    open.set(entry.key, left - 1);
  }
}

function asFound(block: Block): StoryBlock {
  return { ...placed(block, new Map()), isStandfirst: false, isLikeText: false };
}

/**
 * Adds the blocks of the page that the reading missed: an opening outside the text's element that the page's own
 * statement of the text holds; quotations and headings that were cleaned away; outwards from the text, what sums the
 * story up below its headline, and what is marked up as its text is. The page's order is kept.
 * @param scope the article around the headline, beyond which nothing is looked for
 */
export function completeBlocks(
  found: readonly Block[],
  page: readonly PageBlock[],
  { heading, stated, description }: StorySurroundings,
  scope: Element | null,
): readonly StoryBlock[] {
  const known = countKeys(found.map((block) => bare(block.text)));
  const entries: Entry[] = page.map((block) => ({
    block,
    key: bare(block.text),
    isIn: false,
    isStandfirst: false,
  }));
  markFound(entries, known);
  const shown = new Set(entries.filter(({ isIn }) => isIn).map(({ key }) => key));
  if (shown.size < known.size * LEAST_KNOWN) return found.map(asFound);
  if (stated.length >= LEAST_BODY) takeStated(entries, bare(stated));
  if (heading) takeBelow(entries, scope);
  takeBetween(entries);
  if (heading) takeAbove(entries, heading, description);
  const markup = storyMarkup(entries);
  return entries
    .filter(({ isIn }) => isIn)
    .map(({ block, isStandfirst }) => ({ ...block, isStandfirst, isLikeText: block.markup === markup }));
}
