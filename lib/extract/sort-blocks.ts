import type { LanguageCode, Removed } from "../model";
import type { ContentBlock } from "./content";
import { copiesAmong } from "./copies";
import { furnitureReason } from "./furniture-lines";
import { plain } from "./plain";
import { playlistLines } from "./playlist";
import { isDateLine, isProse, linkShare, SENTENCE_END } from "./prose";
import { wallOf } from "./walls";

/** What is known of the article when its blocks are sorted. */
export interface SortContext {
  readonly language: LanguageCode;
  readonly headline: string;
}

export interface SortedBlocks {
  readonly kept: readonly ContentBlock[];
  readonly removed: readonly Removed[];
}

const ONLY_LINKS = 0.9;
/** A link longer than this is a linked sentence, not a link to another page's headline. */
const LONGEST_LINK_LINE = 220;
/** A last line that is marked up as the text is, and no sentence, is the story's from this many units on. */
const LEAST_LAST_LINE = 20;
/** The headline stands again among this many blocks from the top. */
const HEADLINE_WITHIN = 12;

const CLOCK_ALONE = /^\p{Nd}{1,2}[:.]\p{Nd}{2}$/u;
/** A line that opens with a copyright sign. */
const CREDIT = /^[©Ⓒⓒ℗][^.!?؟]{0,160}$/u;
/** A line that asks for payment, a login or consent is no longer; a longer text may report on such things. */
const LONGEST_WALL_LINE = 240;

function isLinkLine(block: ContentBlock): boolean {
  if (/^https?:\/\/\S+$/.test(block.text)) return false;
  return (
    linkShare(block) >= ONLY_LINKS && block.text.length <= LONGEST_LINK_LINE && !SENTENCE_END.test(block.text)
  );
}

/** Headings of a live blog's posts link to their own posts. */
const isPostHeading = ({ isHeading, postedAt }: ContentBlock): boolean => isHeading && postedAt !== null;

type Verdicts = (string | null)[];

/** The repeated headline, and what stands above the first running text. */
function judgeTop(blocks: readonly ContentBlock[], verdicts: Verdicts, headline: string): void {
  const wanted = plain(headline);
  for (const [index, block] of blocks.slice(0, HEADLINE_WITHIN).entries())
    if (wanted !== "" && plain(block.text) === wanted) verdicts[index] = "headline";
  const first = blocks.findIndex(
    (block, index) => verdicts[index] === null && !block.isStandfirst && isProse(block),
  );
  for (const [index, block] of blocks.slice(0, Math.max(0, first)).entries())
    if (!block.isStandfirst && !isPostHeading(block))
      verdicts[index] ??= isDateLine(block.text) ? "dateline" : "page-header";
}

/** What stands below the last running text and is neither a list nor a table of it. */
function judgeEnd(blocks: readonly ContentBlock[], verdicts: Verdicts): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || (verdicts[i] === null && !isEndFurniture(block))) return;
    verdicts[i] ??= block.isHeading ? "empty-heading" : "page-footer";
  }
}

function isEndFurniture(block: ContentBlock): boolean {
  if (wallOf(block.text) !== null) return true;
  if (isProse(block) || (block.isLikeText && SENTENCE_END.test(block.text))) return false;
  if (block.isHeading || linkShare(block) >= 0.5 || isDateLine(block.text)) return true;
  if (block.isLikeText && block.text.length >= LEAST_LAST_LINE) return false;
  return !block.isSet && block.text.length < 60;
}

/** Headings whose text was all set apart: the next kept block is a heading of the same or a higher rank. */
function judgeHeadings(blocks: readonly ContentBlock[], verdicts: Verdicts): void {
  let furnitureBelow = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (verdicts[i] !== null) furnitureBelow ||= verdicts[i] === "related-links";
    else if (block.isHeading && furnitureBelow) {
      const next = blocks.findIndex((_, index) => index > i && verdicts[index] === null);
      if (next >= 0 && next > i + 1 && (blocks[next] ?? block).isHeading) verdicts[i] = "empty-heading";
      furnitureBelow = false;
    } else furnitureBelow = false;
  }
}

function judgeAlone(block: ContentBlock, language: LanguageCode): string | null {
  const reason = furnitureReason(block.text, language);
  if (reason) return reason;
  if (isLinkLine(block) && !isPostHeading(block)) return "related-links";
  if (CLOCK_ALONE.test(block.text)) return "dateline";
  if (CREDIT.test(block.text)) return "photo-credit";
  return block.text.length <= LONGEST_WALL_LINE ? wallOf(block.text) : null;
}

/** Tells an article's text from the furniture left around and in it, block by block, with the reason. */
export function sortBlocks(blocks: readonly ContentBlock[], context: SortContext): SortedBlocks {
  const verdicts: Verdicts = blocks.map((block) => judgeAlone(block, context.language));
  for (const index of playlistLines(blocks.map(({ text }) => text))) verdicts[index] ??= "player";
  for (const index of copiesAmong(blocks)) verdicts[index] ??= "copy";
  judgeTop(blocks, verdicts, context.headline);
  judgeEnd(blocks, verdicts);
  judgeHeadings(blocks, verdicts);
  const kept = blocks.filter((_, index) => verdicts[index] === null);
  const removed = blocks.flatMap((block, index) => {
    const reason = verdicts[index];
    return reason ? [{ reason, text: block.text }] : [];
  });
  return { kept, removed };
}
