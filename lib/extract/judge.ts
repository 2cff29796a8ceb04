import { detectLanguage, directionOf } from "../languages/detect";
import type { Article, LanguageCode, Passage } from "../model";
import { asSeen } from "./as-seen";
import { bodyPassages } from "./body-text";
import { readByline } from "./byline";
import type { ContentBlock, PageContent } from "./content";
import type { Extraction } from "./outcome";
import { sortBlocks } from "./sort-blocks";
import { isNoArticle, noneReason, partialReason } from "./states";
import { firstDateIn } from "./visible-date";

/** The page as it was when the reader clicked. */
export interface PageContext {
  readonly url: string;
  readonly now: Date;
}

function languageOf({ sample, declaredLanguage }: PageContent): LanguageCode {
  const detected = detectLanguage(sample);
  if (detected) return detected;
  const code = declaredLanguage.toLowerCase().split(/[-_]/)[0] ?? "";
  return /^[a-z]{2,3}$/.test(code) ? code : "und";
}

/** Standfirst and paragraphs with, on the first one of each live post, its time. */
function paragraphsOf(kept: readonly ContentBlock[]): Passage[] {
  return bodyPassages(
    kept.map(({ text, postedAt, isStandfirst }, index) => {
      const isFirst = postedAt !== null && kept[index - 1]?.postedAt !== postedAt;
      const role = isStandfirst ? "standfirst" : "paragraph";
      return { text, role, postedAt: isFirst ? postedAt : undefined };
    }),
  );
}

function passagesOf({ headline, captions }: PageContent, kept: readonly ContentBlock[]): Passage[] {
  const title: Passage[] = headline === "" ? [] : [{ role: "headline", text: headline, offset: null }];
  const below = captions.map((text): Passage => ({ role: "caption", text, offset: null }));
  return [...title, ...paragraphsOf(kept), ...below];
}

function contentAsSeen(content: PageContent): PageContent {
  return {
    ...content,
    headline: asSeen(content.headline),
    blocks: content.blocks.map((block) => ({ ...block, text: asSeen(block.text) })),
    captions: content.captions.map(asSeen),
  };
}

/** Makes an article of what a page holds, or says why there is none, by the words of the languages. */
export function judgeContent(given: PageContent, { url, now }: PageContext): Extraction {
  const content = contentAsSeen(given);
  const { headline, outlet, canonicalUrl, ampUrl } = content;
  const language = languageOf(content);
  const { kept, removed } = sortBlocks(content.blocks, { language, headline });
  const reason = kept.length === 0 ? noneReason(kept, content) : isNoArticle(kept, content);
  if (reason) return { state: "none", reason, title: headline };
  const article: Article = {
    headline,
    byline: readByline(content.byline),
    outlet,
    publishedAt: content.publishedAt ?? firstDateIn(content.dates, language, now),
    canonicalUrl,
    ...(ampUrl === null ? {} : { ampUrl }),
    url,
    language,
    direction: directionOf(language, content.sample),
    passages: passagesOf(content, kept),
    removed: [...content.apart, ...removed],
    partial: partialReason(kept, content),
  };
  return { state: "article", article };
}
