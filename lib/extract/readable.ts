import { Readability } from "@mozilla/readability";
import { type Block, blocksOf } from "./blocks";
import { findCore, widenCore } from "./core";
import { isProse } from "./prose";

/** Readability counts its best attempt as enough from this many units on. */
const ENOUGH = 200;
/** Below this share of the running text found otherwise, Readability has missed the article. */
const LEAST_SHARE = 0.6;

export interface ReadableContent {
  readonly element: Element;
  readonly blocks: readonly Block[];
}

const proseIn = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);

function byReadability(document: Document): Element | null {
  try {
    const reader = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      charThreshold: ENOUGH,
      disableJSONLD: true,
      keepClasses: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // Some documents break it under one DOM and not under another; the core stands in.
    return null;
  }
}

/**
 * The part of the page that holds its article: Readability's choice, or the element with most running text where
 * Readability finds nothing or far less. Changes the document.
 */
export function readableContent(document: Document): ReadableContent | null {
  const pageBlocks = document.body ? blocksOf(document.body) : [];
  const core = findCore(pageBlocks);
  const wide = core ? widenCore(core, pageBlocks) : null;
  const coreBlocks = wide ? pageBlocks.filter((block) => wide.contains(block.element)) : [];
  const element = byReadability(document);
  const blocks = element ? blocksOf(element) : [];
  if (wide && proseIn(blocks) < proseIn(coreBlocks) * LEAST_SHARE)
    return { element: wide, blocks: coreBlocks };
  return element ? { element, blocks } : null;
}
