import { plain } from "../plain";
import { articleNode, type LinkedData, linkedData, textOf, unescapeReferences } from "./json-ld";

/** What a page says of itself, before its text is looked at. All values as the page writes them. */
export interface PageData {
  readonly node: LinkedData | null;
  readonly nodes: readonly LinkedData[];
  /** The first of these meta names or properties that has a content. */
  meta(...names: readonly string[]): string | null;
  metas(...names: readonly string[]): readonly string[];
}

/** Reads JSON-LD and meta tags. To be called before scripts are taken out of the document. */
function readPageData(document: Document): PageData {
  const contents = new Map<string, string[]>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const content = unescapeReferences(tag.getAttribute("content") ?? "").trim();
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name) contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  const nodes = linkedData(document);
  const metas = (...names: readonly string[]): readonly string[] =>
    names.map((name) => contents.get(name)).find((list) => list !== undefined) ?? [];
  return { node: articleNode(nodes), nodes, metas, meta: (...names) => metas(...names)[0] ?? null };
}

/** What is left to say of a page whose metadata speak of another: nothing. */
const UNSTATED: PageData = { node: null, nodes: [], meta: () => null, metas: () => [] };

const pathOf = (address: string, base: string): string | null => {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.pathname.replace(/\/$/, "") : null;
  } catch {
    return null;
  }
};

const isAbout = (title: string, heading: string): boolean => {
  const words = new Set(plain(title).split(" "));
  const own = plain(heading).split(" ");
  return own.filter((word) => words.has(word)).length >= own.length / 2;
};

/**
 * The page's data, unless they were left over from another page: sites that change address without loading keep the
 * first page's metadata. They are left over when they name another address, and the title and the heading agree on a
 * story that the metadata do not speak of.
 */
export function currentPageData(document: Document, url: string): PageData {
  const data = readPageData(document);
  const stated =
    data.meta("og:url") ?? document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const [here, there] = [pathOf(url, url), stated ? pathOf(stated, url) : null];
  if (here === null || there === null || here === there) return data;
  const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
  const shared = data.meta("og:title") ?? textOf(data.node?.headline) ?? "";
  if (heading === "" || shared === "") return data;
  return isAbout(document.title, heading) && !isAbout(shared, heading) ? UNSTATED : data;
}
