import type { BylineSources } from "../content";
import { tidy } from "../plain";
import { isRecord, type LinkedData, namesOf, textOf, typesOf } from "./json-ld";
import type { PageData } from "./metadata";

const MOST_NAMES = 12;
/** Names of one source; lists within lists are no longer either. */
const MOST_STATED = 200;
const LONGEST_LINE = 200;
const VISIBLE =
  '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="writer" i],[class*="contributor" i]';
/** Visible bylines looked at; the article's own stands before those of related stories and comments. */
const MOST_VISIBLE = 12;

const field = (node: LinkedData, name: string): string => textOf(node[name]) ?? "";

function personsName(node: LinkedData): string[] {
  const full = tidy(`${field(node, "givenName")} ${field(node, "familyName")}`);
  return [textOf(node.name) ?? (full === "" ? field(node, "byline") : full)].filter((name) => name !== "");
}

/** Persons in a JSON-LD author field; bodies are left out, references to other nodes followed. */
function structuredAuthors(value: unknown, nodes: readonly LinkedData[]): string[] {
  if (Array.isArray(value))
    return value.slice(0, MOST_NAMES).flatMap((item) => structuredAuthors(item, nodes));
  if (!isRecord(value)) return namesOf(value);
  if (typesOf(value).some((type) => /organi[sz]ation$/i.test(type))) return [];
  const own = personsName(value);
  if (own.length > 0 || typeof value["@id"] !== "string") return own;
  const target = nodes.find(
    (node) => node !== value && node["@id"] === value["@id"] && node.name !== undefined,
  );
  return target && !typesOf(target).some((type) => /organi[sz]ation$/i.test(type)) ? personsName(target) : [];
}

/** Bodies that the structured data credit: agencies, desks, the outlet itself. */
function creditedBodies(data: PageData): string[] {
  const value = data.node?.author;
  return (Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value]).flatMap((item) =>
    isRecord(item) && !/^https?:|\//.test(textOf(item.name) ?? "/") ? namesOf(item) : [],
  );
}

function visibleAuthors(document: Document): string[] {
  const texts: string[] = [];
  for (const element of document.querySelectorAll(VISIBLE)) {
    if (texts.length >= MOST_VISIBLE) break;
    if (element.closest("nav,footer,aside,[class*='comment' i],[class*='related' i]")) continue;
    if (element.querySelector("script,style")) continue;
    const text = tidy(element.textContent ?? "");
    if (text !== "" && text.length <= LONGEST_LINE) texts.push(text);
  }
  return texts;
}

const META_NAMES = [
  "article:author",
  "article:author_name",
  "dc.creator",
  "byl",
  "parsely-author",
  "sailthru.author",
] as const;

/** Everything on a page that may say who wrote its article. */
export function bylineSources(
  document: Document,
  data: PageData,
  siteNames: readonly string[],
): BylineSources {
  return {
    stated: [
      structuredAuthors(data.node?.author ?? data.node?.creator, data.nodes).slice(0, MOST_STATED),
      data.metas("author").slice(0, 1),
      data.metas(...META_NAMES).slice(0, MOST_NAMES),
    ],
    visible: visibleAuthors(document),
    bodies: creditedBodies(data).slice(0, MOST_STATED),
    siteNames,
  };
}
