import { type Block, tagOf } from "./blocks";
import { judgeNames } from "./class-words";
import { isProse } from "./prose";

/** How much of a paragraph's weight each ancestor gets, nearest first; after Readability's scoring. */
const ANCESTOR_SHARES = [1, 0.5, 0.25] as const;
/** One paragraph, however long, is no article. */
const MOST_OF_ONE = 1000;
/** An ancestor that adds at least this share of text holds another part of the article. */
const WORTH_CLIMBING = 1.25;

const isParagraph = (element: Element): boolean => /^(?:P|LI|PRE|BLOCKQUOTE|H[1-6])$/.test(tagOf(element));

function inComments(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (!/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(tagOf(at)) && judgeNames(at).reason === "comments") return true;
  return false;
}

function weigh(blocks: readonly Block[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    let element = isParagraph(block.element) ? block.element.parentElement : block.element;
    for (const share of ANCESTOR_SHARES) {
      if (!element) break;
      const weight = Math.min(block.text.length, MOST_OF_ONE) * share;
      weights.set(element, (weights.get(element) ?? 0) + weight);
      element = element.parentElement;
    }
  }
  return weights;
}

/** The element that holds most of a page's running text, readers' comments apart; null on a page without any. */
export function findCore(blocks: readonly Block[]): Element | null {
  const ranked = [...weigh(blocks)].sort((a, b) => b[1] - a[1]);
  return ranked.find(([element]) => !inComments(element))?.[0] ?? null;
}

function proseWithin(blocks: readonly Block[], element: Element): number {
  return blocks
    .filter((block) => element.contains(block.element) && isProse(block))
    .reduce((sum, block) => sum + block.text.length, 0);
}

/** Ancestors looked at: a story's sections lie side by side, not far apart. */
const MOST_LEVELS = 3;

/** The core, or the near ancestor that adds much text to it: a story told in several sections. */
export function widenCore(core: Element, blocks: readonly Block[]): Element {
  let widest = core;
  let prose = proseWithin(blocks, core);
  let at = core.parentElement;
  for (let level = 0; level < MOST_LEVELS && at && tagOf(at) !== "BODY"; level++, at = at.parentElement) {
    const more = proseWithin(blocks, at);
    if (more < prose * WORTH_CLIMBING) continue;
    widest = at;
    prose = more;
  }
  return widest;
}
