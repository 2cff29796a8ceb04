import { plain, tidy } from "../plain";
import { textOf } from "./json-ld";
import type { PageData } from "./metadata";

/** A separator between a headline and the site's or section's name, in a tidy title. */
const SEPARATOR = /\s[|–—•·»:*-]\s|\s?\|\s?|\s::\s/u;
/** Parts at the end of a title that are looked at as names. */
const MOST_PARTS = 4;
const LONGEST_HEADLINE = 400;
/** Units that may stand beside a site's name in its part of a title ("Example News – Home"). */
const MOST_BESIDES_NAME = 16;

/** Names that a title may carry besides the headline: the site's, its host's, its section's. */
export function siteNames(data: PageData, host: string): string[] {
  const labels = host.replace(/^www\d?\./, "").split(".");
  const names = [
    data.meta("og:site_name"),
    data.meta("application-name"),
    data.meta("twitter:site"),
    data.meta("article:section"),
    textOf(data.node?.publisher),
    textOf(data.node?.articleSection),
    labels.join("."),
    labels[0] ?? "",
  ];
  return names.flatMap((name) => (name ? [plain(name)] : [])).filter((name) => name.length > 1);
}

const isDate = (text: string): boolean => /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}$/u.test(text);

function isSiteName(part: string, names: readonly string[]): boolean {
  const wanted = plain(part);
  if (wanted === "" || isDate(part.trim())) return true;
  const holds = (outer: string, inner: string): boolean => inner.length > 3 && outer.includes(inner);
  return names.some(
    (name) =>
      name === wanted ||
      holds(name, wanted) ||
      (holds(wanted, name) && wanted.length < name.length + MOST_BESIDES_NAME),
  );
}

/** The beginning of a title that the page shows as its heading; null where it shows another. */
function shownPart(title: string, visible: string | null): string | null {
  if (visible === null) return null;
  const wanted = plain(visible);
  for (const { index } of title.matchAll(new RegExp(SEPARATOR, "gu")))
    if (plain(title.slice(0, index)) === wanted) return title.slice(0, index);
  return null;
}

/**
 * A title without the names of site and section that follow or precede it.
 * @param visible the page's own heading, which has no such names
 */
function withoutSiteName(title: string, names: readonly string[], visible: string | null): string {
  const whole = tidy(title);
  let rest = shownPart(whole, visible) ?? whole;
  for (let i = 0; i < MOST_PARTS; i++) {
    const last = [...rest.matchAll(new RegExp(SEPARATOR, "gu"))].at(-1);
    if (!last) break;
    const [head, tail] = [rest.slice(0, last.index), rest.slice(last.index + last[0].length)];
    if (tail.length > head.length * 1.5 || !isSiteName(tail, names)) break;
    rest = head;
  }
  const first = SEPARATOR.exec(rest);
  if (first && names.includes(plain(rest.slice(0, first.index))))
    rest = rest.slice(first.index + first[0].length);
  return tidy(rest);
}

/** Share of the words of `a` that `b` has too. */
function overlap(a: string, b: string): number {
  const words = new Set(plain(b).split(" "));
  const own = plain(a).split(" ");
  return own.filter((word) => words.has(word)).length / Math.max(1, own.length);
}

/** The page's first-rank heading that its metadata speaks of; the first one where there is no metadata. */
function visibleHeadline(document: Document, others: readonly string[]): string | null {
  const headings = [...document.querySelectorAll("h1,[itemprop~=headline]")]
    .map((element) => tidy(element.textContent ?? ""))
    .filter((text) => text !== "" && text.length < LONGEST_HEADLINE);
  if (others.length === 0) return headings[0] ?? null;
  const likeness = (text: string): number => Math.max(...others.map((other) => overlap(text, other)));
  const best = [...headings].sort((a, b) => likeness(b) - likeness(a))[0];
  return best !== undefined && likeness(best) >= 0.3 ? best : null;
}

/** Cut off for sharing: ends in an ellipsis, or goes on in the page's own heading. */
function isCutOff(text: string, visible: string | null): boolean {
  if (/(?:…|\.\.\.)$/u.test(text)) return true;
  if (!visible?.startsWith(text)) return false;
  return /^\s["„“«»(–-]/u.test(visible.slice(text.length));
}

/**
 * The article's headline: the one the page gives for sharing, else its structured data's, its visible heading, its
 * title; without the names of site and section.
 */
export function readHeadline(document: Document, data: PageData, names: readonly string[]): string {
  const shared = data.meta("og:title", "twitter:title", "dc.title", "headline");
  const structured = textOf(data.node?.headline) ?? textOf(data.node?.name);
  const title = tidy(document.title);
  const stated = [shared, structured, title].flatMap((text) => (text ? [text] : []));
  const visible = visibleHeadline(document, stated);
  const candidates = [shared, structured, visible, title].flatMap((text) =>
    text ? [withoutSiteName(text, names, visible)] : [],
  );
  const whole = candidates.find(
    (text) => text !== "" && !isCutOff(text, visible) && !names.includes(plain(text)),
  );
  return (whole ?? visible ?? candidates[0] ?? "").slice(0, LONGEST_HEADLINE);
}
