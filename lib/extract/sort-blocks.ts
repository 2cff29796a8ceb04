import type { LanguageCode, Removed } from "../model";
import { type Block, tagOf } from "./blocks";
import { furnitureReason } from "./furniture-lines";
import { plain } from "./plain";

/** What is known of the article when its blocks are sorted. */
export interface SortContext {
  readonly language: LanguageCode;
  readonly headline: string;
}

export interface SortedBlocks {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
}

/** A block at least this long that is not mostly links is text, whatever its shape. */
const SURELY_PROSE = 120;
const LEAST_SENTENCE = 20;
const MOSTLY_LINKS = 0.6;
const ONLY_LINKS = 0.9;
/** A link longer than this is a linked sentence, not a link to another page's headline. */
const LONGEST_LINK_LINE = 220;
const LONGEST_META_LINE = 110;
/** The headline stands again among this many blocks from the top. */
const HEADLINE_WITHIN = 12;

const SENTENCE_END = /[.!?…؟۔。][\s"'”’»“)\]]*$/u;
const YEAR = /(?<!\p{Nd})(?:1[3-4]|19|20)\p{Nd}{2}(?!\p{Nd})|(?<!\p{Nd})[۱۲١٢]\p{Nd}{3}(?!\p{Nd})/u;
const CLOCK = /(?<!\p{Nd})\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})/u;
const NUMERIC_DATE = /\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u;

const isHeading = (block: Block): boolean => /^H[1-6]$/.test(tagOf(block.element));
const linkShare = (block: Block): number => block.linked / block.text.length;

/** A line that states a date or time and little else. */
function isDateLine(text: string): boolean {
  if (text.length > LONGEST_META_LINE) return false;
  const letters = text.match(/\p{L}{3,}/gu)?.length ?? 0;
  const dated = YEAR.test(text) || NUMERIC_DATE.test(text);
  const timed = CLOCK.test(text);
  return (dated && letters <= 6 && !SENTENCE_END.test(text)) || (dated && timed && letters <= 10);
}

/** Running text: a sentence, or long enough to be several. */
function isProse(block: Block): boolean {
  if (linkShare(block) >= MOSTLY_LINKS || isHeading(block) || isDateLine(block.text)) return false;
  return (
    block.text.length >= SURELY_PROSE ||
    (block.text.length >= LEAST_SENTENCE && SENTENCE_END.test(block.text))
  );
}

function isLinkLine(block: Block): boolean {
  return (
    linkShare(block) >= ONLY_LINKS && block.text.length <= LONGEST_LINK_LINE && !SENTENCE_END.test(block.text)
  );
}

type Verdicts = (string | null)[];

/** Everything up to the repeated headline, and what stands between it and the first running text. */
function judgeTop(blocks: readonly Block[], verdicts: Verdicts, headline: string): void {
  const wanted = plain(headline);
  const repeated = blocks.findIndex(
    (block, index) => index < HEADLINE_WITHIN && wanted !== "" && plain(block.text) === wanted,
  );
  for (let i = 0; i < repeated; i++) verdicts[i] ??= "page-header";
  if (repeated >= 0) verdicts[repeated] = "headline";
  const first = blocks.findIndex((block, index) => verdicts[index] === null && isProse(block));
  for (let i = 0; i < first; i++)
    verdicts[i] ??= isDateLine(blocks[i]?.text ?? "") ? "dateline" : "page-header";
}

/** What stands below the last running text and is neither a list nor a table of it. */
function judgeEnd(blocks: readonly Block[], verdicts: Verdicts): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || (verdicts[i] === null && !isEndFurniture(block))) return;
    verdicts[i] ??= isHeading(block) ? "empty-heading" : "page-footer";
  }
}

function isEndFurniture(block: Block): boolean {
  if (isProse(block)) return false;
  if (isHeading(block) || linkShare(block) >= 0.5 || isDateLine(block.text)) return true;
  return !block.element.closest("li,table,dl,blockquote,pre") && block.text.length < 60;
}

/** Headings whose text was all set apart: the next kept block is a heading of the same or a higher rank. */
function judgeHeadings(blocks: readonly Block[], verdicts: Verdicts): void {
  let furnitureBelow = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (verdicts[i] !== null) furnitureBelow ||= verdicts[i] === "related-links";
    else if (isHeading(block) && furnitureBelow) {
      const next = blocks.findIndex((_, index) => index > i && verdicts[index] === null);
      if (next >= 0 && next > i + 1 && isHeading(blocks[next] ?? block)) verdicts[i] = "empty-heading";
      furnitureBelow = false;
    } else furnitureBelow = false;
  }
}

function judgeAlone(block: Block, language: LanguageCode): string | null {
  const reason = furnitureReason(block.text, language);
  if (reason) return reason;
  if (isLinkLine(block)) return "related-links";
  return null;
}

/** Tells an article's text from the furniture left around and in it, block by block, with the reason. */
export function sortBlocks(blocks: readonly Block[], context: SortContext): SortedBlocks {
  const verdicts: Verdicts = blocks.map((block) => judgeAlone(block, context.language));
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
