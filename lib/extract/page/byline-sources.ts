import type { BylineSources } from "../content";
import { tidy } from "../plain";
import type { Heading } from "./heading";
import { isRecord, type LinkedData, namesOf, textOf, typesOf } from "./json-ld";
import type { PageData } from "./metadata";
import { nearestFirst } from "./nearness";
import { seenText } from "./seen-text";

const MOST_NAMES = 12;
/** Names of one source; lists within lists are no longer either. */
const MOST_STATED = 200;
const LONGEST_LINE = 200;
const VISIBLE =
  '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="writer" i],[class*="contributor" i],article address';
/** Visible bylines looked at; the article's own stands before those of related stories and comments. */
const MOST_VISIBLE = 12;
const MOST_PLACES = 200;
const NO_BYLINE = "nav,footer,aside,button,[class*='comment' i],[class*='related' i],[class*='follow' i]";
/** Lists of authors within lists are followed no further. */
const DEEPEST = 2;

const field = (node: LinkedData, name: string): string => textOf(node[name]) ?? "";

function personsName(node: LinkedData): string[] {
  const full = tidy(`${field(node, "givenName")} ${field(node, "familyName")}`);
  return [textOf(node.name) ?? (full === "" ? field(node, "byline") : full)].filter((name) => name !== "");
}

const isBody = (node: LinkedData): boolean => typesOf(node).some((type) => /organi[sz]ation$/i.test(type));

/** Persons in a JSON-LD author field; bodies are left out, references to other nodes followed. */
function structuredAuthors(value: unknown, nodes: readonly LinkedData[], depth = 0): string[] {
  if (Array.isArray(value))
    return depth > DEEPEST
      ? []
      : value.slice(0, MOST_NAMES).flatMap((item) => structuredAuthors(item, nodes, depth + 1));
  if (!isRecord(value)) return namesOf(value);
  if (isBody(value)) return [];
  const own = personsName(value);
  if (own.length > 0 || typeof value["@id"] !== "string") return own;
  const target = nodes.find(
    (node) => node !== value && node["@id"] === value["@id"] && node.name !== undefined,
  );
  return target && !isBody(target) ? personsName(target) : [];
}

/** Bodies that the structured data credit: agencies, desks, the outlet itself. */
function creditedBodies(data: PageData): string[] {
  const value = data.node?.author;
  return (Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value]).flatMap((item) =>
    isRecord(item) && !/^https?:|\//.test(textOf(item.name) ?? "/") ? namesOf(item) : [],
  );
}

/** Lines where the page shows an author, the nearest to its headline first; parts without a space between them parted. */
function visibleAuthors(document: Document, heading: Heading | null): string[] {
  const places = nearestFirst([...document.querySelectorAll(VISIBLE)].slice(0, MOST_PLACES), heading);
  const article = heading?.element.closest("article,[itemtype*='Article']");
  const inside = places.filter((element) => article?.contains(element));
  const texts: string[] = [];
  for (const element of inside.length > 0 ? inside : places) {
    if (texts.length >= MOST_VISIBLE) break;
    if (element.closest(NO_BYLINE)) continue;
    if (element.querySelector("script,style")) continue;
    const text = seenText(element, LONGEST_LINE, " · ") ?? "";
    if (text !== "") texts.push(text);
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
  heading: Heading | null,
): BylineSources {
  return {
    stated: [
      structuredAuthors(data.node?.author ?? data.node?.creator, data.nodes).slice(0, MOST_STATED),
      data.metas("author").slice(0, 1),
      data.metas(...META_NAMES).slice(0, MOST_NAMES),
    ],
    visible: visibleAuthors(document, heading),
    bodies: creditedBodies(data).slice(0, MOST_STATED),
    siteNames,
  };
}
