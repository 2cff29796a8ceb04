import { Readability } from "@mozilla/readability";
import { detectLanguage, directionOf } from "../languages/detect";
import type { Article, Passage, Removed } from "../model";
import { blocksOf, tidy } from "./blocks";
import { bodyPassages } from "./body-text";
import { furnitureReason } from "./furniture-lines";
import { namesOf, readPageData, textOf } from "./metadata";
import type { Extraction } from "./outcome";

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

/** Reads the article of a page. Changes the document: pass a clone. */
export function extractArticle(document: Document, page: PageContext): Extraction {
  const data = readPageData(document);
  const title = tidy(document.title);
  for (const node of document.querySelectorAll("noscript,template,dialog,[hidden]")) node.remove();
  const parsed = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    charThreshold: 200,
  }).parse();
  if (!parsed?.content) return { state: "none", reason: "no-text", title };
  const blocks = blocksOf(parsed.content);
  const sample = blocks
    .map((block) => block.text)
    .join("\n")
    .slice(0, 6000);
  const language = detectLanguage(sample) ?? document.documentElement.lang.slice(0, 2) ?? "und";
  const removed: Removed[] = [];
  const captions: Passage[] = [];
  const kept = blocks.filter((block) => {
    if (block.element.closest("figure,figcaption")) {
      captions.push({ role: "caption", text: block.text, offset: null });
      return false;
    }
    const reason = furnitureReason(block.text, language);
    if (reason) removed.push({ reason, text: block.text });
    return !reason;
  });
  const headline = tidy(textOf(data.node?.headline) ?? data.meta("og:title") ?? parsed.title ?? title);
  const article: Article = {
    url: page.url,
    canonicalUrl: null,
    headline,
    byline: namesOf(data.node?.author).join(", ") || (parsed.byline ?? null),
    outlet: data.meta("og:site_name") ?? parsed.siteName ?? null,
    publishedAt: textOf(data.node?.datePublished) ?? data.meta("article:published_time") ?? null,
    language,
    direction: directionOf(language, sample),
    passages: [
      ...(headline === "" ? [] : [{ role: "headline", text: headline, offset: null } as const]),
      ...bodyPassages(kept),
      ...captions,
    ],
    removed,
    partial: null,
  };
  return { state: "article", article };
}
