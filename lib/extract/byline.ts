import { pageWords } from "../languages/pages";
import { fold } from "../text/fold";
import { trimEnd } from "../text/trim";
import type { BylineSources } from "./content";
import { plain, tidy } from "./plain";

const LONGEST_NAME = 60;
const LONGEST_BYLINE = 200;
const MOST_NAMES = 12;
const MOST_WORDS = 6;

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

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [plain(name), name]));
  return [...seen.values()];
}

/**
 * Who wrote the article, as the page says: persons wherever it names some, else the body that its structured data
 * credit in their place; null where neither is stated.
 */
export function readByline({ stated, visible, bodies, siteNames }: BylineSources): string | null {
  const marked = visible.filter((text) => withoutMark(text) !== text);
  const named = visible.filter((text) => cleaned(text).includes(" ") && isPerson(cleaned(text), siteNames));
  for (const source of [...stated, marked.slice(0, 1), named.slice(0, 1)]) {
    const names = unique(source.map(cleaned)).filter((name) => isPersons(name, siteNames));
    if (names.length > 0) return names.slice(0, MOST_NAMES).join(", ").slice(0, LONGEST_BYLINE);
  }
  return unique(bodies).join(", ").slice(0, LONGEST_BYLINE) || null;
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
