import { isProse } from "../prose";
import { type Block, tagOf } from "./blocks";

/** How much an element holds, in UTF-16 units, and which of the page's blocks. */
export interface Measure {
  /** Its text, white space at the ends of each node left out. */
  readonly text: number;
  /** What of it stands in links. */
  readonly linked: number;
  /** Its running text, and in how many blocks it stands. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Places of its first and last block among the page's; −1 where it has none. */
  readonly first: number;
  readonly last: number;
}

type Counts = { -readonly [K in keyof Measure]: Measure[K] };

const NOTHING: Measure = { text: 0, linked: 0, prose: 0, paragraphs: 0, first: -1, last: -1 };
const TEXT = 3;
const ELEMENT = 1;

function addLengths(element: Element, inLink: boolean, counts: Map<Element, Counts>): Counts {
  const own: Counts = { ...NOTHING };
  const isLink = inLink || tagOf(element) === "A";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const length = node.nodeType === TEXT ? (node.nodeValue ?? "").trim().length : 0;
    const inner = node.nodeType === ELEMENT ? addLengths(node as Element, isLink, counts) : NOTHING;
    own.text += length + inner.text;
    own.linked += (isLink ? length : 0) + inner.linked;
  }
  counts.set(element, own);
  return own;
}

function addBlock(block: Block, index: number, counts: Map<Element, Counts>): void {
  const prose = isProse(block) ? block.text.length : 0;
  for (let at: Element | null = block.element; at; at = at.parentElement) {
    const own = counts.get(at);
    if (!own) return;
    own.prose += prose;
    own.paragraphs += prose > 0 ? 1 : 0;
    if (own.first < 0) own.first = index;
    own.last = index;
  }
}

/** What the elements of a page hold, measured once: nothing has to read a text again for each element around it. */
export class PageMeasure {
  private readonly counts = new Map<Element, Counts>();
  /** Units of text, counted for each element that they stand in: what a reading of every element has to go through. */
  readonly work: number;
  /** Running text before each block. */
  private readonly before: number[] = [0];

  constructor(
    readonly body: Element,
    readonly blocks: readonly Block[],
  ) {
    addLengths(body, false, this.counts);
    this.work = [...this.counts.values()].reduce((sum, { text }) => sum + text, 0);
    for (const [index, block] of blocks.entries()) {
      addBlock(block, index, this.counts);
      this.before.push((this.before.at(-1) ?? 0) + (isProse(block) ? block.text.length : 0));
    }
  }

  of(element: Element): Measure {
    return this.counts.get(element) ?? NOTHING;
  }

  /** Units of running text in the blocks from one place up to another. */
  proseBetween(from: number, to: number): number {
    return (this.before[Math.max(from, to)] ?? 0) - (this.before[from] ?? 0);
  }
}

/** Share of an element's text that stands in links, 0–1. */
export const linkedShare = ({ text, linked }: Measure): number => linked / Math.max(1, text);
