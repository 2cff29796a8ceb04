import { plain } from "../plain";
import { isDateLine, isProse, linkShare, SENTENCE_END } from "../prose";
import { tagOf } from "./blocks";
import { judgeNames } from "./class-words";
import type { PageBlock } from "./complete";
import type { Heading } from "./heading";

/** Names are asked so many elements up, never beyond those that hold the headline too. */
const LEVELS = 3;
/** A heading that only its place speaks for is a sentence, or as long as this. */
const LEAST_LINE = 50;
const LEAST_NAMED = 20;
const LONGEST_LEAD = 900;
const MOST_LINKED = 0.3;
/** A point of a list is a statement from this many units on. */
const LEAST_POINT = 18;
const LEAST_POINTS = 2;
/** So much of the page's description says that a line is what it was taken from. */
const LEAST_DESCRIBED = 40;

/** True where an element, or one around it that does not hold the headline, is named for a standfirst. */
export function isNamedLead(element: Element, heading: Heading): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !at.contains(heading.element); level++) {
    if (judgeNames(at).isStandfirst) return true;
    at = at.parentElement;
  }
  return false;
}

/** True for a line that the page gives as its description, or that its description begins with. */
function isDescription(text: string, description: string): boolean {
  const [line, whole] = [plain(text), plain(description)];
  const length = Math.min(line.length, whole.length);
  return length >= LEAST_DESCRIBED && line.slice(0, length) === whole.slice(0, length);
}

/** A list of which every line is a statement: no link, no date, no label. */
function isPoint({ element }: PageBlock, beside: readonly PageBlock[]): boolean {
  const list = element.closest("ul,ol");
  if (!list || !element.closest("li")) return false;
  const points = beside.filter((block) => list.contains(block.element));
  return (
    points.length >= LEAST_POINTS &&
    points.every(
      (point) =>
        point.text.length >= LEAST_POINT && linkShare(point) < MOST_LINKED && !isDateLine(point.text),
    )
  );
}

/** True for what sums nothing up: quotations, captions, times, addresses. */
const isOther = ({ element, isQuoted, text }: PageBlock): boolean =>
  isQuoted ||
  /^https?:\/\/\S+$/.test(text) ||
  element.closest("figure,nav,footer,table") !== null ||
  element.querySelector("time") !== null;

/**
 * True for a line between headline and text that sums the story up: named for it, or the page's description, or one of
 * a list of points, or a sentence that stands there.
 * @param beside all blocks between headline and text
 */
export function isLead(
  block: PageBlock,
  beside: readonly PageBlock[],
  heading: Heading,
  description: string,
): boolean {
  const { text, element } = block;
  if (isOther(block) || text.length > LONGEST_LEAD || isDateLine(text)) return false;
  if (linkShare(block) > MOST_LINKED || plain(text) === plain(heading.text)) return false;
  if (isNamedLead(element, heading)) return text.length >= LEAST_NAMED;
  if (isDescription(text, description) || isPoint(block, beside)) return true;
  const isLine = block.isHeading ? text.length >= LEAST_LINE || SENTENCE_END.test(text) : isProse(block);
  return isLine && /^(?:P|H[2-6]|DIV|SPAN|STRONG|SECTION|HEADER)$/.test(tagOf(element));
}
