import type { Removed } from "../../model";
import type { BylineSources, ContentBlock, PageContent } from "../content";
import { LONGEST_NOTICE, MOST_BLOCKS, MOST_NOTICES } from "../content";
import { tidy } from "../plain";
import { linkShare } from "../prose";
import { keptAddress, readAmp, readCanonical } from "./addresses";
import type { Block } from "./blocks";
import { bylineSources } from "./byline-sources";
import { readClaims } from "./claims";
import { completeBlocks, type StoryBlock } from "./complete";
import { dateLines } from "./date-lines";
import { type SetApart, takeOutFurniture } from "./furniture-elements";
import { findHeading, type Heading } from "./heading";
import { readHeadline, titlesOf } from "./headline";
import { livePosts, liveUpdates } from "./live";
import { currentPageData, type PageData, readPageData } from "./metadata";
import { readOutlet } from "./outlet";
import { preparePage } from "./prepare";
import { dateOfAddress, readModified, readPublished } from "./published";
import { readableContent } from "./readable";
import { LONGEST_TITLE, siteNames } from "./titles";

export { keptAddress } from "./addresses";
export { copyOfPage } from "./copy";
export { nativeValue } from "./native";

/** What structured data give as the text is compared up to here. */
const LONGEST_BODY = 100_000;
/** Above this share of links a line is a link and little else. */
const LINK_LINE = 0.8;

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
}

type Statements = Pick<
  PageContent,
  "headline" | "outlet" | "publishedAt" | "canonicalUrl" | "ampUrl" | "byline" | "dates" | "declaredLanguage"
>;

/** Lines that may tell when the article was published; last of all when it was changed, which is no earlier. */
function daysStated(document: Document, data: PageData, heading: Heading | null): string[] {
  const others = [document.title.slice(0, LONGEST_TITLE), readModified(data) ?? ""];
  return [...dateLines(document, heading), ...others.filter((line) => /\p{Nd}/u.test(line))];
}

/** What a page states of its article outside the text. */
function readStatements(
  document: Document,
  data: PageData,
  url: string,
  heading: Heading | null,
): Statements {
  const canonicalUrl = readCanonical(document, url);
  const names = siteNames(data, hostOf(canonicalUrl ?? data.meta("og:url") ?? url));
  const publishedAt = readPublished(document, data, heading) ?? dateOfAddress(canonicalUrl ?? url);
  const dates = publishedAt === null ? daysStated(document, data, heading) : [];
  return {
    headline: readHeadline(document, data, names, heading) || tidy(document.title),
    outlet: readOutlet(data, canonicalUrl ?? data.meta("og:url") ?? url),
    publishedAt,
    canonicalUrl,
    ampUrl: readAmp(document, url),
    byline: bylineSources(document, data, names, heading),
    dates,
    declaredLanguage: document.documentElement?.getAttribute("lang") ?? "",
  };
}

/** The article's own text as the page's structured data give it; empty where they give none. */
function statedBody(data: PageData): string {
  const body = data.node?.articleBody;
  return `${typeof body === "string" ? body.slice(0, LONGEST_BODY) : ""}\n${liveUpdates(data.nodes)}`.trim();
}

function captionsIn(content: Element, apart: readonly SetApart[]): string[] {
  const texts = apart.filter(
    ({ reason, parent, inArticle }) => reason === "caption" && (inArticle || content.contains(parent)),
  );
  const captions = [...new Set(texts.map(({ text }) => text))].filter((text) => text !== "");
  return captions.slice(0, MOST_BLOCKS);
}

function removedIn(content: Element, apart: readonly SetApart[]): Removed[] {
  return apart
    .filter(({ reason, text, parent }) => reason !== "caption" && text !== "" && content.contains(parent))
    .map(({ reason, text }) => ({ reason, text }));
}

const sampleOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => block.text)
    .join("\n")
    .slice(0, 6000);

function contentBlock(block: StoryBlock): ContentBlock {
  const { text, linked, isHeading, element, postedAt, isStandfirst, isLikeText } = block;
  const isSet = element.closest("li,table,dl,blockquote,pre") !== null;
  return { text, linked, isHeading, isSet, postedAt, isStandfirst, isLikeText };
}

function noticesAmong(shown: readonly { readonly text: string }[]): string[] {
  const short = shown.map(({ text }) => text).filter((text) => text !== "" && text.length <= LONGEST_NOTICE);
  return [...new Set(short)].slice(0, MOST_NOTICES);
}

type PageText = Pick<PageContent, "sample" | "blocks" | "captions" | "apart" | "notices" | "linkLines">;

function readText(document: Document, data: PageData, heading: Heading | null): PageText {
  const posts = livePosts(document);
  const apart = takeOutFurniture(document, heading, posts);
  const { element, blocks, pageBlocks, scope } = readableContent(document, posts, heading);
  const description = data.meta("og:description", "description", "twitter:description") ?? "";
  const surroundings = { heading, stated: statedBody(data), description };
  const found = completeBlocks(blocks, pageBlocks, surroundings, scope);
  return {
    sample: sampleOf(blocks),
    blocks: element ? found.map(contentBlock) : [],
    captions: element ? captionsIn(element, apart) : [],
    apart: element ? removedIn(element, apart) : [],
    notices: noticesAmong([...apart.filter(({ reason }) => reason !== "hidden"), ...pageBlocks]),
    linkLines: pageBlocks.filter((block) => linkShare(block) > LINK_LINE).length,
  };
}

/** Says where the page's address could not be kept. */
const unkept = (url: string): Removed[] =>
  keptAddress(url) === url ? [] : [{ reason: "address", text: url.slice(0, LONGEST_NOTICE) }];

const NO_BYLINE: BylineSources = { stated: [], visible: [], bodies: [], siteNames: [] };
/** Of a page that cannot be read at all. */
const NOTHING: PageContent = {
  headline: "",
  outlet: null,
  publishedAt: null,
  canonicalUrl: null,
  ampUrl: null,
  byline: NO_BYLINE,
  dates: [],
  declaredLanguage: "",
  sample: "",
  blocks: [],
  captions: [],
  apart: [],
  notices: [],
  linkLines: 0,
  claims: { isArticle: false, isVideo: false, isFrameset: false, isPaid: false, isCut: false, words: null },
};

/**
 * Takes from a page what its article is judged by. Changes the document: pass a clone. Never throws for what a page
 * holds.
 * @param url the page's address
 */
export function readContent(document: Document, url: string): PageContent {
  try {
    const isCut = preparePage(document);
    const stated = readPageData(document);
    const address = readCanonical(document, url) ?? stated.meta("og:url") ?? url;
    const heading = findHeading(
      document,
      titlesOf(document, stated, address),
      siteNames(stated, hostOf(address)),
    );
    const data = currentPageData(document, stated, url, heading);
    const statements = readStatements(document, data, url, heading);
    const text = readText(document, data, heading);
    const blocks = text.blocks.slice(0, MOST_BLOCKS);
    const claims = {
      ...readClaims(document, data),
      isCut: isCut || blocks.length < text.blocks.length,
    };
    return { ...statements, ...text, blocks, apart: [...unkept(url), ...text.apart], claims };
  } catch (error) {
    // Elements nested deeper than any browser allows exhaust the stack.
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}
