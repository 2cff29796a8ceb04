import { pageWords } from "../languages/pages";
import { fold } from "../text/fold";
import { trimEnd } from "../text/trim";
import { tidy } from "./blocks";
import { type LinkedData, namesOf, textOf, typesOf } from "./json-ld";
import type { PageData } from "./metadata";
import { plain } from "./plain";

const LONGEST_NAME = 60;
const LONGEST_BYLINE = 200;
const MOST_NAMES = 12;
const MOST_WORDS = 6;
const VISIBLE =
  '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="writer" i],[class*="contributor" i]';
/** Visible bylines looked at; the article's own stands before those of related stories and comments. */
const MOST_VISIBLE = 12;

/** Phrases before an author's name, longest first, folded. */
const marks = pageWords
  .flatMap((words) => words.bylineMarks.split("|"))
  .map(fold)
  .sort((a, b) => b.length - a.length);
const desks = new Set(pageWords.flatMap((words) => words.deskWords.split("|")).map(fold));

function withoutMark(text: string): string {
  const folded = fold(text);
  const mark = marks.find(
    (phrase) => folded.startsWith(phrase) && /^[\s:：]/u.test(folded.slice(phrase.length)),
  );
  if (mark === undefined) return text;
  // Folding drops marks and tatweel, so the phrase is measured in words, which folding keeps.
  const words = mark.split(" ").length;
  return tidy(text.split(" ").slice(words).join(" ")).replace(/^[:：\s-]+/u, "");
}

/** A byline without its mark and without what is joined to it: a date, a role, an address, the site. */
function cleaned(text: string): string {
  const name = withoutMark(tidy(text).replace(/^[:：،,\s-]+/u, ""));
  const first = name.split(/\s[|•·–—]\s|\s\|\s?|\s-\s|https?:|@|\p{Nd}{1,2}[./:]\p{Nd}|\(/u)[0] ?? "";
  return trimEnd(tidy(first), ",،;: ");
}

/** True for what can be a person's name: a few words, no address, no desk, no name of the site. */
function isPerson(name: string, siteNames: readonly string[]): boolean {
  const folded = plain(name);
  if (name.length > LONGEST_NAME || folded.length < 2 || /https?:|www\.|\p{Nd}/u.test(name)) return false;
  if (siteNames.some((site) => site === folded || site === folded.replaceAll(" ", ""))) return false;
  const words = folded.split(" ");
  return words.length <= MOST_WORDS && !words.some((word) => desks.has(word));
}

const field = (node: LinkedData, name: string): string => textOf(node[name]) ?? "";
const isRecord = (value: unknown): value is LinkedData =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
    if (text !== "" && text.length <= LONGEST_BYLINE) texts.push(text);
  }
  return texts;
}

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [plain(name), name]));
  return [...seen.values()];
}

/**
 * Who wrote the article, as the page says: persons wherever it names some, else the body that its structured data
 * credit in their place; null where neither is stated.
 */
export function readByline(document: Document, data: PageData, siteNames: readonly string[]): string | null {
  const sources: (() => readonly string[])[] = [
    () => structuredAuthors(data.node?.author ?? data.node?.creator, data.nodes),
    () => data.metas("author").slice(0, 1),
    () =>
      data
        .metas(
          "article:author",
          "article:author_name",
          "dc.creator",
          "byl",
          "parsely-author",
          "sailthru.author",
        )
        .slice(0, MOST_NAMES),
    () =>
      visibleAuthors(document)
        .filter((text) => withoutMark(text) !== text)
        .slice(0, 1),
    () =>
      visibleAuthors(document)
        .filter((text) => cleaned(text).includes(" ") && isPerson(cleaned(text), siteNames))
        .slice(0, 1),
  ];
  for (const source of sources) {
    const names = unique(source().map(cleaned)).filter((name) => isPersons(name, siteNames));
    if (names.length > 0) return names.slice(0, MOST_NAMES).join(", ").slice(0, LONGEST_BYLINE);
  }
  return unique(creditedBodies(data)).join(", ").slice(0, LONGEST_BYLINE) || null;
}

/** One name, or several in one string ("A, B and C"). */
function isPersons(text: string, siteNames: readonly string[]): boolean {
  const parts = text
    .split(/[,،;&/]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return (
    parts.length > 0 &&
    text.length <= LONGEST_BYLINE &&
    parts.some((part) => isPerson(part, siteNames)) &&
    !/https?:|www\./u.test(text)
  );
}
