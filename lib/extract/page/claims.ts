import type { PageClaims } from "../content";
import { type LinkedData, textOf, typesOf } from "./json-ld";
import type { PageData } from "./metadata";

const isFalse = (value: unknown): boolean => value === false || /^false$/i.test(textOf(value) ?? "");

/** True where the page itself says that not everybody may read it. */
function isPaid(data: PageData): boolean {
  const parts = [data.node?.hasPart]
    .flat()
    .filter((part): part is LinkedData => typeof part === "object" && part !== null);
  return (
    [data.node, ...parts].some((node) => node && isFalse(node.isAccessibleForFree)) ||
    /^(?:locked|metered|paid)$/i.test(data.meta("article:content_tier") ?? "")
  );
}

const saysArticle = (data: PageData): boolean =>
  data.node !== null || /^article/i.test(data.meta("og:type") ?? "");

const saysVideo = (document: Document, data: PageData): boolean =>
  /^video/i.test(data.meta("og:type") ?? "") ||
  data.nodes.some((node) => typesOf(node).includes("VideoObject")) ||
  data.meta("og:video", "twitter:player") !== null ||
  document.querySelector("frameset") !== null;

function statedWords(data: PageData): number | null {
  const stated = Number(textOf(data.node?.wordCount) ?? data.node?.wordCount);
  return Number.isFinite(stated) ? stated : null;
}

/** What a page claims to be, by its data and its frames. */
export function readClaims(document: Document, data: PageData): Omit<PageClaims, "isCut"> {
  return {
    isArticle: saysArticle(data),
    isVideo: saysVideo(document, data),
    isFrameset: document.querySelector("frameset") !== null,
    isPaid: isPaid(data),
    words: statedWords(data),
  };
}
