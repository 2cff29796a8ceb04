import type { Block } from "./blocks";
import { isHeading, isProse } from "./prose";

/** A stated body shorter than this is a summary. */
const LEAST_BODY = 300;
const LEAST_BLOCK = 20;
/** Blocks that the page does not show in this share of cases were changed on the way, and their order is lost. */
const LEAST_KNOWN = 0.9;

/** Letters and digits alone: what markup, white space and quotation marks do not change. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * Adds the page's blocks that its own statement of the article's text holds and the reading missed: an opening outside
 * the text's element, a section behind an insertion. The page's order is kept.
 * @param stated the text that the page's structured data give, empty where they give none
 */
export function completeBlocks(
  found: readonly Block[],
  page: readonly Block[],
  stated: string,
): readonly Block[] {
  const body = stated.length < LEAST_BODY ? "" : bare(stated);
  if (body === "") return found;
  const known = new Set(found.map((block) => bare(block.text)));
  const shown = page.map((block) => ({ block, key: bare(block.text) }));
  const isMissed = ({ block, key }: { block: Block; key: string }): boolean =>
    key.length >= LEAST_BLOCK &&
    !known.has(key) &&
    (isProse(block) || isHeading(block)) &&
    body.includes(key);
  if (!shown.some(isMissed)) return found;
  const onPage = new Set(shown.map(({ key }) => key));
  if ([...known].filter((key) => onPage.has(key)).length < known.size * LEAST_KNOWN) return found;
  const taken = new Set<string>();
  return shown
    .filter((entry) => {
      if (taken.has(entry.key) || !(known.has(entry.key) || isMissed(entry))) return false;
      taken.add(entry.key);
      return true;
    })
    .map(({ block }) => block);
}
