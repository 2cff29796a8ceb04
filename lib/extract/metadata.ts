import { articleNode, type LinkedData, linkedData, namesOf, textOf, unescapeReferences } from "./json-ld";

/** What a page says of itself, before its text is looked at. All values as the page writes them. */
export interface PageData {
  readonly node: LinkedData | null;
  readonly nodes: readonly LinkedData[];
  /** The first of these meta names or properties that has a content. */
  meta(...names: readonly string[]): string | null;
  metas(...names: readonly string[]): readonly string[];
}

/** Reads JSON-LD and meta tags. To be called before scripts are taken out of the document. */
export function readPageData(document: Document): PageData {
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

export { namesOf, textOf };
