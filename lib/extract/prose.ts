import type { TextBlock } from "./content";

/** A block at least this long that is not mostly links is text, whatever its shape. */
const SURELY_PROSE = 80;
const LEAST_SENTENCE = 20;
const MOSTLY_LINKS = 0.6;
const LONGEST_DATE_LINE = 110;

export const SENTENCE_END = /[.!?…؟۔。！？｡।॥][\s"'”’»“)\]]*$/u;
const YEAR = /(?<!\p{Nd})(?:1[3-4]|19|20)\p{Nd}{2}(?!\p{Nd})|(?<!\p{Nd})[۱۲١٢]\p{Nd}{3}(?!\p{Nd})/u;
const CLOCK = /(?<!\p{Nd})\p{Nd}{1,2}[:.h]\p{Nd}{2}(?!\p{Nd})/u;
const NUMERIC_DATE = /\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u;

/** Share of a block's text that stands in links, 0–1. */
export const linkShare = (block: TextBlock): number => block.linked / block.text.length;

/** A line that states a date or time and little else. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE) return false;
  const letters = text.match(/\p{L}{3,}/gu)?.length ?? 0;
  const dated = YEAR.test(text) || NUMERIC_DATE.test(text);
  const timed = CLOCK.test(text);
  return (dated && letters <= 6 && !SENTENCE_END.test(text)) || (dated && timed && letters <= 10);
}

/** Running text: a sentence, or long enough to be several. */
export function isProse(block: TextBlock): boolean {
  if (linkShare(block) >= MOSTLY_LINKS || block.isHeading || isDateLine(block.text)) return false;
  return (
    block.text.length >= SURELY_PROSE ||
    (block.text.length >= LEAST_SENTENCE && SENTENCE_END.test(block.text))
  );
}

/** UTF-16 units of text in blocks. */
export const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
