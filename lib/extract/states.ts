import type { PartialReason } from "../model";
import type { Block } from "./blocks";
import type { SetApart } from "./furniture-elements";
import { type LinkedData, textOf, typesOf } from "./json-ld";
import type { PageData } from "./metadata";
import type { NoArticleReason } from "./outcome";
import { isProse, linkShare } from "./prose";
import { type Wall, wallOf } from "./walls";

/** A text shorter than this is shown as short, whatever the reason. */
const SHORT = 250;
/** A wall makes a text of up to this length partial: behind it there is more. */
const BEHIND_WALL = 2500;
/** Links that stand alone as a line: as many make a list of articles. */
const LIST_LINES = 12;

const isFalse = (value: unknown): boolean => value === false || /^false$/i.test(textOf(value) ?? "");

/** True where the page itself says that not everybody may read it. */
export function isPaid(data: PageData): boolean {
  const parts = [data.node?.hasPart]
    .flat()
    .filter((part): part is LinkedData => typeof part === "object" && part !== null);
  return (
    [data.node, ...parts].some((node) => node && isFalse(node.isAccessibleForFree)) ||
    /^(?:locked|metered|paid)$/i.test(data.meta("article:content_tier") ?? "")
  );
}

export interface TextState {
  readonly kept: readonly Block[];
  /** Texts of all that was set apart around and in the article. */
  readonly apart: readonly SetApart[];
  readonly pageBlocks: readonly Block[];
  readonly data: PageData;
}

function wallsAround({ apart, pageBlocks }: TextState): Set<Wall> {
  const texts = [
    ...apart.filter(({ reason }) => reason !== "hidden").map(({ text }) => text),
    ...pageBlocks.map(({ text }) => text),
  ];
  return new Set(texts.flatMap((text) => wallOf(text) ?? []));
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Why an article's text is not whole; null where nothing says so. */
export function partialReason(state: TextState): PartialReason | null {
  const length = lengthOf(state.kept);
  if (length < BEHIND_WALL) {
    const walls = wallsAround(state);
    if (walls.has("paywall") || (isPaid(state.data) && length < BEHIND_WALL / 2)) return "paywall";
    if (walls.has("login")) return "login";
    if (length < SHORT && walls.has("consent")) return "consent";
  }
  if (length < SHORT) return "short";
  const stated = Number(textOf(state.data.node?.wordCount) ?? state.data.node?.wordCount);
  const found = state.kept.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return stated > 200 && stated > found * 2.5 ? "truncated" : null;
}

const saysArticle = (data: PageData): boolean =>
  data.node !== null || /^article/i.test(data.meta("og:type") ?? "");

const saysVideo = (document: Document, data: PageData): boolean =>
  /^video/i.test(data.meta("og:type") ?? "") ||
  data.nodes.some((node) => typesOf(node).includes("VideoObject")) ||
  data.meta("og:video", "twitter:player") !== null ||
  document.querySelector("frameset") !== null;

/** Why a page without a readable text has none. */
export function noneReason(document: Document, state: TextState): NoArticleReason {
  if (document.querySelector("frameset")) return "frameset";
  const walls = wallsAround(state);
  if (walls.has("consent") && lengthOf(state.kept.filter(isProse)) < SHORT) return "consent";
  if (walls.has("login") || walls.has("paywall")) return "login";
  if (saysVideo(document, state.data)) return "video-page";
  return isList(state) ? "list-page" : "no-text";
}

function isList({ pageBlocks }: TextState): boolean {
  return pageBlocks.filter((block) => linkShare(block) > 0.8).length >= LIST_LINES;
}

/**
 * Why a page with some text still holds no article: hardly any running text, and it is a list, a video's page or a
 * wall; null where the text may stand.
 */
export function isNoArticle(document: Document, state: TextState): NoArticleReason | null {
  const prose = state.kept.filter(isProse);
  if (prose.length > 0 && prose.every((block) => wallOf(block.text) !== null))
    return noneReason(document, state);
  if (lengthOf(prose) >= SHORT || (saysArticle(state.data) && prose.length > 0)) return null;
  const reason = noneReason(document, state);
  return reason === "no-text" && prose.length > 0 ? null : reason;
}
