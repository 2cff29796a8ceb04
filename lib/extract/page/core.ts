import type { TextBlock } from "../content";
import { isProse, lengthOf } from "../prose";
import { type Block, tagOf } from "./blocks";
import { judgeNames } from "./class-words";

/** How much of a paragraph's weight each ancestor gets, nearest first; after Readability's scoring. */
const ANCESTOR_SHARES = [1, 0.5, 0.25] as const;
/** One paragraph, however long, is no article. */
const MOST_OF_ONE = 1000;
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

/** An element's tag and class; numbers in it count parts that are marked up alike. */
const markupOf = (element: Element): string =>
  `${tagOf(element)}.${(element.getAttribute("class") ?? "").replace(/\d+/g, "#")}`;

/** How a paragraph is marked up: its tag and class, and those of the element around it. */
export function signature(element: Element): string {
  const { parentElement: parent } = element;
  return parent ? `${markupOf(element)} < ${markupOf(parent)}` : markupOf(element);
}

/** The markup that most of the blocks' text stands in. */
export function commonestMarkup<B extends TextBlock>(
  blocks: readonly B[],
  markupOf: (block: B) => string,
): string | null {
  const lengths = new Map<string, number>();
  for (const block of blocks)
    lengths.set(markupOf(block), (lengths.get(markupOf(block)) ?? 0) + block.text.length);
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Share of running text around the sections of one story that is the story's. */
const LEAST_PURITY = 0.6;

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}

export interface Core {
  readonly element: Element;
  /** The running text that is marked up alike: what the element was chosen for. */
  readonly prose: readonly Block[];
}

/**
 * The core, or the element around all running text that is marked up as the core's is: a story told in several
 * sections. It is never the whole page.
 */
export function widenCore(core: Element, blocks: readonly Block[]): Core {
  const prose = blocks.filter(isProse);
  const inCore = prose.filter((block) => core.contains(block.element));
  const wanted = commonestMarkup(inCore, ({ element }) => signature(element));
  const alike = prose.filter((block) => signature(block.element) === wanted && !inComments(block.element));
  const common = commonAncestor([core, ...alike.map((block) => block.element)]);
  if (!common || /^(?:HTML|BODY)$/.test(tagOf(common))) return { element: core, prose: inCore };
  const within = prose.filter((block) => common.contains(block.element));
  return lengthOf(alike) >= lengthOf(within) * LEAST_PURITY
    ? { element: common, prose: alike }
    : { element: core, prose: inCore };
}
