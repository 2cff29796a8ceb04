import { detectLanguage, directionOf } from "../languages/detect";
import type { Article, Passage, Removed } from "../model";
import { readCanonical } from "./addresses";
import { type Block, tidy } from "./blocks";
import { bodyPassages } from "./body-text";
import { readByline } from "./byline";
import { completeBlocks } from "./complete";
import { type SetApart, takeOutFurniture } from "./furniture-elements";
import { readHeadline, siteNames } from "./headline";
import { readPageData } from "./metadata";
import type { Extraction } from "./outcome";
import { readOutlet } from "./outlet";
import { readPublished } from "./published";
import { readableContent } from "./readable";
import { sortBlocks } from "./sort-blocks";

export { bodyText } from "./body-text";
export type { Extraction, NoArticleReason } from "./outcome";

/** The page as it was when the reader clicked. */
export interface PageContext {
  readonly url: string;
  /** The page's source, where it is known. */
  readonly html?: string;
  /** The text that the reader selected. */
  readonly selection?: string;
  readonly now: Date;
}

/** What a page states of its article outside the text. */
type Statements = Pick<Article, "headline" | "byline" | "outlet" | "publishedAt" | "canonicalUrl"> & {
  /** The article's text by the page's structured data; empty where they give none. */
  readonly body: string;
};

function readStatements(document: Document, url: string): Statements {
  const data = readPageData(document);
  const canonicalUrl = readCanonical(document, url);
  const host = hostOf(canonicalUrl ?? data.meta("og:url") ?? url);
  const names = siteNames(data, host);
  return {
    headline: readHeadline(document, data, names),
    byline: readByline(document, data, names),
    outlet: readOutlet(data, canonicalUrl ?? url),
    publishedAt: readPublished(document, data),
    canonicalUrl,
    body: typeof data.node?.articleBody === "string" ? data.node.articleBody : "",
  };
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
}

function languageOf(sample: string, declared: string): string {
  const detected = detectLanguage(sample);
  if (detected) return detected;
  const code = declared.toLowerCase().split(/[-_]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(code) ? code : "und";
}

function captionsIn(content: Element, apart: readonly SetApart[]): Passage[] {
  const texts = apart.filter(({ reason, parent }) => reason === "caption" && content.contains(parent));
  return [...new Set(texts.map(({ text }) => text))]
    .filter((text) => text !== "")
    .map((text) => ({ role: "caption", text, offset: null }));
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

/** Reads the article of a page. Changes the document: pass a clone. */
export function extractArticle(document: Document, page: PageContext): Extraction {
  const statements = readStatements(document, page.url);
  const title = statements.headline || tidy(document.title);
  const declared = document.documentElement?.getAttribute("lang") ?? "";
  const apart = takeOutFurniture(document);
  const content = readableContent(document);
  if (!content) return { state: "none", reason: "no-text", title };
  const { element, pageBlocks } = content;
  const blocks = completeBlocks(content.blocks, pageBlocks, statements.body);
  const sample = sampleOf(blocks);
  const language = languageOf(sample, declared);
  const { kept, removed } = sortBlocks(blocks, { language, headline: statements.headline });
  if (kept.length === 0) return { state: "none", reason: "no-text", title };
  const headline: Passage[] = title === "" ? [] : [{ role: "headline", text: title, offset: null }];
  const { body: _stated, ...stated } = statements;
  const article: Article = {
    ...stated,
    url: page.url,
    headline: title,
    language,
    direction: directionOf(language, sample),
    passages: [...headline, ...bodyPassages(kept), ...captionsIn(element, apart)],
    removed: [...removedIn(element, apart), ...removed],
    partial: null,
  };
  return { state: "article", article };
}
