import { plain } from "../plain";
import { judgeNames } from "./class-words";
import { isUnshown } from "./hidden";
import { likeness, sharedWords } from "./likeness";
import { seenText } from "./seen-text";
import { headsOf, isSiteName, withoutSiteName } from "./titles";

/** The headline that the reader sees: what everything else on the page is judged from. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
}

const LONGEST_HEADLINE = 400;
const MOST_CANDIDATES = 60;
const FIRST_RANK = 'h1,[itemprop~="headline"],[role="heading"][aria-level="1"]';
/** Where pages without a heading of the first rank show their headline. */
const OTHER_RANKS = 'h2,h3,[class*="headline" i],[class*="title" i]';
/** Headings in these are the site's or another story's. */
const ELSEWHERE =
  "nav,footer,aside,dialog,[role='navigation'],[role='complementary'],[role='dialog'],[class*='breadcrumb' i]";

/** Below this a heading has hardly a word of what the page says of itself. */
const LEAST_LIKENESS = 0.3;
/** A heading that agrees with nothing is believed from this many units on, where no other is. */
const LONGEST_LABEL = 24;

function kickerIn(element: Element): Element | null {
  return [...element.children].find((child) => judgeNames(child).reason === "kicker") ?? null;
}

function isLeftOut(element: Element): boolean {
  return isUnshown(element) || judgeNames(element).reason === "hidden";
}

/** A heading's text, the kicker set into it left out where that leaves most of it. */
function textOfHeading(element: Element): string {
  const whole = seenText(element, LONGEST_HEADLINE, " ", isLeftOut) ?? "";
  const kicker = kickerIn(element);
  if (!kicker) return whole;
  const rest = seenText(element, LONGEST_HEADLINE, " ", (child) => child === kicker || isLeftOut(child));
  return rest && rest.length * 2 >= whole.length ? rest : whole;
}

const isElsewhere = ({ element }: Heading): boolean => element.closest(ELSEWHERE) !== null;

function headingsIn(document: Document, selector: string, names: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (headings.length >= MOST_CANDIDATES) break;
    if (isUnshown(element)) continue;
    const text = withoutSiteName(textOfHeading(element), names);
    if (plain(text) !== "" && !names.includes(plain(text))) headings.push({ element, text });
  }
  return headings;
}

function best(headings: readonly Heading[], titles: readonly string[]): Heading | null {
  const scored = headings.map((heading) => ({
    heading,
    like: Math.max(0, ...titles.map((title) => likeness(heading.text, title))),
    shared: Math.max(0, ...titles.map((title) => sharedWords(heading.text, title))),
  }));
  const [first] = scored.sort((a, b) => b.like - a.like);
  return first && first.shared >= LEAST_LIKENESS ? first.heading : null;
}

/** The one heading of the first rank that is long enough to be no label, although nothing else agrees with it. */
function onlyOne(headings: readonly Heading[], names: readonly string[]): Heading | null {
  const long = headings.filter(({ text }) => text.length > LONGEST_LABEL && !isSiteName(text, names));
  const [first] = long;
  return first && new Set(long.map(({ text }) => text)).size === 1 ? first : null;
}

/** A short element whose words are the title's, or its beginning's. */
function byTitle(headings: readonly Heading[], titles: readonly string[]): Heading | null {
  const heads = new Set(titles.flatMap(headsOf).map(plain));
  return headings.find(({ text }) => heads.has(plain(text))) ?? null;
}

/** Like the title of the page's tab but for a word or two. */
const SAME = 0.85;

/** The heading of the first rank that some sites put into the trail to their section, above the one set large. */
function inTrail(document: Document, headings: readonly Heading[], names: readonly string[]): Heading | null {
  const title = withoutSiteName(document.title, names);
  return headings.find(({ text }) => likeness(text, title) >= SAME) ?? null;
}

/**
 * The headline that the page shows: the heading of the first rank that titles, structured data and address agree with,
 * else an element that says what the title says; null where neither is seen.
 * @param titles what the page gives as its title, to others and to itself
 */
export function findHeading(
  document: Document,
  titles: readonly string[],
  names: readonly string[],
): Heading | null {
  const ranked = headingsIn(document, FIRST_RANK, names);
  const first = ranked.filter((heading) => !isElsewhere(heading));
  if (titles.length === 0) return first[0] ?? null;
  const stated = titles.map((title) => withoutSiteName(title, names)).filter((title) => title !== "");
  const found = best(first, stated);
  if (found) return found;
  const others = headingsIn(document, OTHER_RANKS, names).filter((heading) => !isElsewhere(heading));
  const large = byTitle(others, stated) ?? onlyOne(first, names);
  const trail = inTrail(document, ranked.filter(isElsewhere), names);
  return trail ? { text: trail.text, element: large?.element ?? trail.element } : large;
}
