import { plain, tidy } from "../plain";
import type { Heading } from "./heading";
import { isArticle, textOf } from "./json-ld";
import type { PageData } from "./metadata";
import { withoutSiteName } from "./titles";

const LONGEST_HEADLINE = 400;
const SLUG_WORDS = 4;
const MOST_NODES = 50;

/** The words of an address's last part, where it is made of words. */
function wordsOfAddress(url: string): string[] {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  const words = (
    path
      .replace(/\.[a-z]{3,5}$|\/$/i, "")
      .split("/")
      .at(-1) ?? ""
  ).split(/[-_]+/);
  return words.length >= SLUG_WORDS ? [words.join(" ").slice(0, LONGEST_HEADLINE)] : [];
}

/** What a page gives as its title: to its tab, to those who share it, in structured data and in its address. */
export function titlesOf(document: Document, data: PageData, url: string): string[] {
  const nodes = data.nodes.filter(isArticle).slice(0, MOST_NODES);
  const titles = [
    tidy(document.title),
    data.meta("og:title"),
    data.meta("twitter:title"),
    data.meta("dc.title", "headline"),
    ...nodes.map((node) => textOf(node.headline) ?? textOf(node.name)),
    ...wordsOfAddress(url),
  ];
  return titles.flatMap((title) => (title ? [title] : []));
}

/** Cut off for sharing: ends in an ellipsis. */
const isCutOff = (text: string): boolean => /(?:…|\.\.\.)$/u.test(text);

/**
 * The article's headline: the heading that the reader sees; where none is seen, the title that the page gives for
 * sharing, its structured data's or its tab's, without the names of site and section.
 */
export function readHeadline(
  document: Document,
  data: PageData,
  names: readonly string[],
  heading: Heading | null,
): string {
  if (heading) return heading.text.slice(0, LONGEST_HEADLINE);
  const shared = data.meta("og:title", "twitter:title", "dc.title", "headline");
  const structured = textOf(data.node?.headline) ?? textOf(data.node?.name);
  const candidates = [shared, structured, tidy(document.title)].flatMap((text) =>
    text ? [withoutSiteName(text, names)] : [],
  );
  const whole = candidates.find((text) => text !== "" && !isCutOff(text) && !names.includes(plain(text)));
  return (whole ?? candidates[0] ?? "").slice(0, LONGEST_HEADLINE);
}
