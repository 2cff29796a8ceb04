import { Readability } from "@mozilla/readability";
import { isProse, lengthOf } from "../prose";
import { type Block, blocksOf } from "./blocks";
import { type PageBlock, placed } from "./complete";
import { type Core, findCore, widenCore } from "./core";
import type { Heading } from "./heading";
import { PageMeasure } from "./measure";
import { storyAround } from "./story";

/** Readability counts its best attempt as enough from this many units on. */
const ENOUGH = 200;
/** Below this share of the running text found otherwise, Readability has missed the article. */
const LEAST_SHARE = 0.6;
/** Below this share it has missed it even where it chose quite another part of the page. */
const HARDLY_ANY = 0.25;
const MOSTLY = 0.5;

/** More than this is not given to Readability, whose work grows with the text around each element; the core stands in. */
const MOST_ELEMENTS = 20_000;
const MOST_WORK = 12_000_000;

export interface ReadableContent {
  /** Null where no article was found. */
  readonly element: Element | null;
  readonly blocks: readonly Block[];
  /** Every block of the page, furniture that was not recognised included. */
  readonly pageBlocks: readonly PageBlock[];
  /** The article around the headline. */
  readonly scope: Element | null;
}

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

/** True where Readability took part of the core's text and missed more, or took hardly anything. */
function hasMissed(found: readonly Block[], core: Core): boolean {
  const prose = found.filter(isProse);
  const [length, whole] = [lengthOf(prose), lengthOf(core.prose)];
  if (length < whole * HARDLY_ANY) return true;
  const texts = new Set(core.prose.map((block) => block.text));
  const shared = lengthOf(prose.filter((block) => texts.has(block.text)));
  return length < whole * LEAST_SHARE && shared >= length * MOSTLY;
}

/** True where Readability took more text of other parts of the page than of the article around the headline. */
function hasStrayed(found: readonly Block[], own: readonly Block[]): boolean {
  const texts = new Set(own.map((block) => block.text));
  const prose = found.filter(isProse);
  return lengthOf(prose.filter((block) => !texts.has(block.text))) > lengthOf(prose) * MOSTLY;
}

/**
 * The part of the page that holds its article: Readability's choice, or the element with most running text where
 * Readability finds nothing or far less. Changes the document.
 */
export function readableContent(
  document: Document,
  posts: ReadonlyMap<Element, string>,
  heading: Heading | null,
): ReadableContent {
  const pageBlocks = document.body ? blocksOf(document.body).map((block) => placed(block, posts)) : [];
  const measure = document.body ? new PageMeasure(document.body, pageBlocks) : null;
  const scope = measure ? storyAround(heading, measure).scope : null;
  const own = scope ? pageBlocks.filter(({ element }) => scope.contains(element)) : pageBlocks;
  const found = findCore(own) ?? findCore(pageBlocks);
  const core = found ? widenCore(found, pageBlocks) : null;
  const coreBlocks = core ? pageBlocks.filter((block) => core.element.contains(block.element)) : [];
  const isTooMuch =
    document.getElementsByTagName("*").length > MOST_ELEMENTS || (measure?.work ?? 0) > MOST_WORK;
  const element = isTooMuch ? null : byReadability(document);
  const blocks = element ? blocksOf(element) : [];
  if (core && (hasMissed(blocks, core) || hasStrayed(blocks, own)))
    return { element: core.element, blocks: coreBlocks, pageBlocks, scope };
  return { element, blocks, pageBlocks, scope };
}
