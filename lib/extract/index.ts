import { detectLanguage, directionOf } from "../languages/detect";
import type { Article, Passage, Removed } from "../model";
import { readAmp, readCanonical } from "./addresses";
import { type Block, tidy } from "./blocks";
import { bodyPassages } from "./body-text";
import { readByline } from "./byline";
import { completeBlocks } from "./complete";
import { type SetApart, takeOutFurniture } from "./furniture-elements";
import { readHeadline, siteNames } from "./headline";
import { livePosts, liveUpdates } from "./live";
import { currentPageData, type PageData } from "./metadata";
import type { Extraction } from "./outcome";
import { readOutlet } from "./outlet";
import { dateOfAddress, readPublished } from "./published";
import { readableContent } from "./readable";
import { sortBlocks } from "./sort-blocks";
import { isNoArticle, noneReason, partialReason, type TextState } from "./states";
import { readVisibleDate } from "./visible-date";

export { bodyText } from "./body-text";
export type { Extraction, NoArticleReason } from "./outcome";

/** The page as it was when the reader clicked. */
export interface PageContext {
  readonly url: string;
  readonly now: Date;
}

type Statements = Pick<Article, "headline" | "byline" | "outlet" | "publishedAt" | "canonicalUrl" | "ampUrl">;

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
}

/** What a page states of its article outside the text. */
function readStatements(document: Document, data: PageData, url: string): Statements {
  const canonicalUrl = readCanonical(document, url);
  const ampUrl = readAmp(document, url);
  const names = siteNames(data, hostOf(canonicalUrl ?? data.meta("og:url") ?? url));
  return {
    headline: readHeadline(document, data, names),
    byline: readByline(document, data, names),
    outlet: readOutlet(data, canonicalUrl ?? data.meta("og:url") ?? url),
    publishedAt: readPublished(document, data) ?? dateOfAddress(canonicalUrl ?? url),
    canonicalUrl,
    ...(ampUrl === null ? {} : { ampUrl }),
  };
}

/** The article's own text as the page's structured data give it; empty where they give none. */
function statedBody(data: PageData): string {
  const body = data.node?.articleBody;
  return `${typeof body === "string" ? body : ""}\n${liveUpdates(data.nodes)}`.trim();
}

function languageOf(sample: string, document: Document): string {
  const detected = detectLanguage(sample);
  if (detected) return detected;
  const declared = document.documentElement?.getAttribute("lang") ?? "";
  const code = declared.toLowerCase().split(/[-_]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(code) ? code : "und";
}

function captionsIn(content: Element, apart: readonly SetApart[]): Passage[] {
  const texts = apart.filter(
    ({ reason, parent, inArticle }) => reason === "caption" && (inArticle || content.contains(parent)),
  );
  return [...new Set(texts.map(({ text }) => text))]
    .filter((text) => text !== "")
    .map((text) => ({ role: "caption", text, offset: null }));
}

function removedIn(content: Element, apart: readonly SetApart[]): Removed[] {
  return apart
    .filter(({ reason, text, parent }) => reason !== "caption" && text !== "" && content.contains(parent))
    .map(({ reason, text }) => ({ reason, text }));
}

/** Paragraphs with, on the first one of each live post, its time. */
function paragraphsOf(kept: readonly Block[]): Passage[] {
  return bodyPassages(
    kept.map(({ text, postedAt }, index) => {
      const isFirst = postedAt && kept[index - 1]?.postedAt !== postedAt;
      return { text, postedAt: isFirst ? postedAt : undefined };
    }),
  );
}

const sampleOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => block.text)
    .join("\n")
    .slice(0, 6000);

/** What was read of a page, before it is an article. */
interface PageReading {
  readonly element: Element | null;
  readonly language: string;
  readonly direction: Article["direction"];
  readonly removed: readonly Removed[];
  readonly state: TextState;
}

function readText(document: Document, data: PageData, headline: string): PageReading {
  const posts = livePosts(document);
  const apart = takeOutFurniture(document);
  const { element, blocks, pageBlocks } = readableContent(document, posts);
  const sample = sampleOf(blocks);
  const language = languageOf(sample, document);
  const found = completeBlocks(blocks, pageBlocks, statedBody(data));
  const { kept, removed } = sortBlocks(found, { language, headline });
  const around = element ? removedIn(element, apart) : [];
  return {
    element,
    language,
    direction: directionOf(language, sample),
    removed: [...around, ...removed],
    state: { kept, apart, pageBlocks, data },
  };
}

function passagesOf({ element, state }: PageReading, title: string): Passage[] {
  const headline: Passage[] = title === "" ? [] : [{ role: "headline", text: title, offset: null }];
  const captions = element ? captionsIn(element, state.apart) : [];
  return [...headline, ...paragraphsOf(state.kept), ...captions];
}

/**
 * Reads the article of a page: what the page states of it, its text in blocks, and what was set apart as furniture
 * with the reasons. Changes the document: pass a clone. Never throws for what a page holds.
 */
export function extractArticle(document: Document, page: PageContext): Extraction {
  try {
    return readArticle(document, page);
  } catch (error) {
    // Elements nested deeper than any browser allows exhaust the stack.
    if (error instanceof RangeError) return { state: "none", reason: "no-text", title: "" };
    throw error;
  }
}

function readArticle(document: Document, page: PageContext): Extraction {
  const data = currentPageData(document, page.url);
  const statements = readStatements(document, data, page.url);
  const title = statements.headline || tidy(document.title);
  // Visible dates are furniture, and the language that they are read in is known only from the text.
  const whole = statements.publishedAt ? document : (document.cloneNode(true) as Document);
  const reading = readText(document, data, title);
  const isEmpty = !reading.element || reading.state.kept.length === 0;
  const reason = isEmpty ? noneReason(document, reading.state) : isNoArticle(document, reading.state);
  if (reason) return { state: "none", reason, title };
  const article: Article = {
    ...statements,
    url: page.url,
    headline: title,
    publishedAt: statements.publishedAt ?? readVisibleDate(whole, reading.language, page.now),
    language: reading.language,
    direction: reading.direction,
    passages: passagesOf(reading, title),
    removed: reading.removed,
    partial: partialReason(reading.state),
  };
  return { state: "article", article };
}
