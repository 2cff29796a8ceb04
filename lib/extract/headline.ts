import { tidy } from "./blocks";
import { type PageData, textOf } from "./metadata";
import { plain } from "./plain";

/** A separator between a headline and the site's or section's name. */
const SEPARATOR = /\s+[|–—•·»:-]\s+|\s*\|\s*|\s+::\s+/u;
/** Parts at the end of a title that are looked at as names. */
const MOST_PARTS = 4;
const LONGEST_HEADLINE = 400;

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

function isSiteName(part: string, names: readonly string[], others: readonly string[]): boolean {
  if (isDate(part.trim())) return true;
  const wanted = plain(part);
  if (wanted === "") return true;
  if (
    names.some(
      (name) =>
        name === wanted ||
        (wanted.length > 3 && name.includes(wanted)) ||
        (name.length > 3 && wanted.includes(name) && wanted.length < name.length + 16),
    )
  )
    return true;
  // A tail that the page's other headlines do not have.
  return others.length > 0 && others.every((other) => !other.includes(wanted));
}

/** A title without the names of site and section that follow or precede it. */
export function withoutSiteName(title: string, names: readonly string[], others: readonly string[]): string {
  let rest = title;
  for (let i = 0; i < MOST_PARTS; i++) {
    const matches = [...rest.matchAll(new RegExp(SEPARATOR, "gu"))];
    const last = matches.at(-1);
    if (!last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, last.index);
    if (tail.length > head.length * 1.5 || !isSiteName(tail, names, others)) break;
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

const isCutOff = (text: string): boolean => /(?:…|\.\.\.)$/u.test(text);

/**
 * The article's headline: the one the page gives for sharing, else its structured data's, its visible heading, its
 * title; without the names of site and section.
 */
export function readHeadline(document: Document, data: PageData, names: readonly string[]): string {
  const shared = data.meta("og:title", "twitter:title", "dc.title", "headline");
  const structured = textOf(data.node?.headline) ?? textOf(data.node?.name);
  const title = tidy(document.title);
  const stated = [shared, structured, title].filter((text) => text !== null && text !== "");
  const visible = visibleHeadline(
    document,
    stated.flatMap((text) => (text ? [text] : [])),
  );
  const others = [visible, structured].flatMap((text) => (text ? [plain(text)] : []));
  const clean = (text: string): string =>
    withoutSiteName(
      text,
      names,
      others.filter((other) => other !== plain(text)),
    );
  const candidates = [shared, structured, visible, title].flatMap((text) => (text ? [clean(text)] : []));
  const whole = candidates.filter((text) => text !== "" && !isCutOff(text) && !names.includes(plain(text)));
  return (whole[0] ?? visible ?? candidates[0] ?? "").slice(0, LONGEST_HEADLINE);
}
