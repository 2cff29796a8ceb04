import type { Heading } from "./heading";
import { isArticle, isRecord, type LinkedData, linkedData, statedText, textOf } from "./json-ld";
import { likeness } from "./likeness";

/** What a page says of itself, before its text is looked at. All values as the page writes them. */
export interface PageData {
  /** The node of structured data that describes this page's article. */
  readonly node: LinkedData | null;
  readonly nodes: readonly LinkedData[];
  /** The first of these meta names or properties that has a content. */
  meta(...names: readonly string[]): string | null;
  metas(...names: readonly string[]): readonly string[];
}

const MOST_METAS = 2000;

/** Reads JSON-LD and meta tags. To be called before scripts are taken out of the document. */
export function readPageData(document: Document): PageData {
  const contents = new Map<string, string[]>();
  for (const tag of [...document.querySelectorAll("meta[content]")].slice(0, MOST_METAS)) {
    const content = statedText(tag.getAttribute("content") ?? "");
    if (content === null) continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const list = contents.get(name);
      if (list) list.push(content);
      else contents.set(name, [content]);
    }
  }
  const metas = (...names: readonly string[]): readonly string[] =>
    names.map((name) => contents.get(name)).find((list) => list !== undefined) ?? [];
  return { node: null, nodes: linkedData(document), metas, meta: (...names) => metas(...names)[0] ?? null };
}

const pathOf = (address: string | null, base: string): string | null => {
  if (address === null || address === "") return null;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.pathname.replace(/\/$/, "") : null;
  } catch {
    return null;
  }
};

/** Metadata left over from another page may speak of the site still, and of nothing else. */
const OF_THE_SITE = new Set(["og:site_name", "application-name", "twitter:site"]);

function withoutStory(data: PageData): PageData {
  const metas = (...names: readonly string[]): readonly string[] =>
    data.metas(...names.filter((name) => OF_THE_SITE.has(name)));
  return { node: null, nodes: [], metas, meta: (...names) => metas(...names)[0] ?? null };
}

/** Above this a title speaks of a heading's story, below the other it surely speaks of another one. */
const ALIKE = 0.5;
const UNLIKE = 0.2;

const addressOf = (node: LinkedData): string | null => {
  const page = node.mainEntityOfPage;
  return textOf(node.url) ?? textOf(isRecord(page) ? (page["@id"] ?? page.url) : page);
};

/** The page's own address and those that it gives itself, as paths. */
function ownPaths(document: Document, data: PageData, url: string): ReadonlySet<string> {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href") ?? null;
  const paths = [pathOf(url, url), pathOf(canonical, url), pathOf(data.meta("og:url"), url)];
  return new Set(paths.filter((path): path is string => path !== null));
}

/**
 * The node that describes the page's article: the one with the page's address, else the one whose headline is like the
 * heading that the reader sees. One whose address and headline both speak of another story describes that.
 */
function articleNode(
  nodes: readonly LinkedData[],
  paths: ReadonlySet<string>,
  base: string,
  heading: Heading | null,
): LinkedData | null {
  const scored = nodes.filter(isArticle).map((node) => {
    const path = pathOf(addressOf(node), base);
    const title = textOf(node.headline) ?? textOf(node.name);
    const like = heading && title ? likeness(title, heading.text) : ALIKE;
    const isHere = path !== null && paths.has(path);
    const isElsewhere = path !== null && paths.size > 0 && !isHere;
    const isFull = node.articleBody !== undefined || node.datePublished !== undefined;
    const score = like + (isHere ? 1 : 0) - (isElsewhere ? 0.5 : 0) + (isFull ? 0.75 : 0);
    return { node, score, isOther: like < UNLIKE && !isHere && (isElsewhere || path !== null) };
  });
  const [first] = scored.filter(({ isOther }) => !isOther).sort((a, b) => b.score - a.score);
  return first?.node ?? null;
}

/**
 * True where metadata were left over from the page read before: sites that change address without loading keep them.
 * Heading and title then agree on a story that neither the title for sharing nor any structured data speak of.
 */
function isLeftOver(document: Document, data: PageData, url: string, heading: Heading): boolean {
  const shared = data.meta("og:title");
  const titles = data.nodes.filter(isArticle).map((node) => textOf(node.headline) ?? "");
  const others = [shared ?? "", ...titles].filter((title) => title !== "");
  if (others.length === 0 || others.some((title) => likeness(title, heading.text) >= UNLIKE)) return false;
  const [here, there] = [pathOf(url, url), pathOf(data.meta("og:url"), url)];
  if (here !== null && here === there) return false;
  return likeness(document.title, heading.text) >= ALIKE && (there !== null || titles.length > 0);
}

/** The page's data as far as they speak of the story under its heading. */
export function currentPageData(
  document: Document,
  data: PageData,
  url: string,
  heading: Heading | null,
): PageData {
  if (heading && isLeftOver(document, data, url, heading)) return withoutStory(data);
  const paths = ownPaths(document, data, url);
  return { ...data, node: articleNode(data.nodes, paths, url, heading) };
}
