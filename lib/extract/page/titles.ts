import { plain, tidy } from "../plain";
import { textOf, typesOf } from "./json-ld";
import type { PageData } from "./metadata";

/** Titles are looked at up to here. */
export const LONGEST_TITLE = 1000;
/** A separator between a headline and the site's or section's name, in a tidy title. */
const SEPARATOR = /\s[|–—•·»:*-]\s|\s?[|｜_]\s?|\s::\s/u;
/** Separators that some languages write without spaces. */
const GLUED = /[-–—|｜_]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Parts at the end of a title that are looked at as names. */
const MOST_PARTS = 4;
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
    ...data.nodes
      .filter((node) => typesOf(node).some((type) => /(?:organi[sz]ation|WebSite)$/i.test(type)))
      .slice(0, 5)
      .map((node) => textOf(node.name)),
    labels.join("."),
    labels[0] ?? "",
  ];
  return names.flatMap((name) => (name ? [plain(name)] : [])).filter((name) => name.length > 1);
}

const isDate = (text: string): boolean => /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}$/u.test(text);

/** True for a part of a title that names the site or its section, or is a date. */
export function isSiteName(part: string, names: readonly string[]): boolean {
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

function lastSeparator(title: string): RegExpMatchArray | undefined {
  const marks = UNSPACED.test(title) ? new RegExp(`${SEPARATOR.source}|${GLUED.source}`, "gu") : null;
  return [...title.matchAll(marks ?? new RegExp(SEPARATOR, "gu"))].at(-1);
}

/** Beginnings of a title that end where a name may follow, the longest first; the title itself is the first. */
export function headsOf(title: string): string[] {
  const heads = [tidy(title.slice(0, LONGEST_TITLE))];
  for (let i = 0; i < MOST_PARTS; i++) {
    const last = lastSeparator(heads.at(-1) ?? "");
    if (!last?.index) break;
    heads.push((heads.at(-1) ?? "").slice(0, last.index));
  }
  return heads;
}

/** A title without the names of site and section that follow or precede it. */
export function withoutSiteName(title: string, names: readonly string[]): string {
  let rest = tidy(title.slice(0, LONGEST_TITLE));
  for (let i = 0; i < MOST_PARTS; i++) {
    const last = lastSeparator(rest);
    if (last?.index === undefined) break;
    const [head, tail] = [rest.slice(0, last.index), rest.slice(last.index + last[0].length)];
    if (tail.length > head.length * 1.5 || !isSiteName(tail, names)) break;
    rest = head;
  }
  const first = SEPARATOR.exec(rest);
  if (first && names.includes(plain(rest.slice(0, first.index))))
    rest = rest.slice(first.index + first[0].length);
  return tidy(rest);
}
