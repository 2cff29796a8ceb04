import { tidy } from "../plain";
import type { Heading } from "./heading";
import { nearestFirst } from "./nearness";
import { seenText } from "./seen-text";

/** Where pages show when they were published; looked at in this order. */
const PLACES = [
  "time",
  '[itemprop*="date" i]',
  '[class*="publish" i],[class*="pubdate" i],[class*="posted" i]',
  '[class*="date" i],[class*="time" i],[id*="date" i]',
  '[class*="meta" i],[class*="byline" i],[class*="info" i]',
].join(",");
const ORDER = PLACES.split(",");
const LONGEST_DATE = 160;
const MOST_PLACES = 200;
const MOST_LINES = 200;

const rankOf = (element: Element): number => ORDER.findIndex((place) => element.matches(place));

/**
 * The lines in which a page may show the day of its publication, those nearest to its headline first. To be called
 * before furniture is taken out, since they are furniture.
 */
export function dateLines(document: Document, heading: Heading | null): string[] {
  const ranked = [...document.querySelectorAll(PLACES)]
    .slice(0, MOST_PLACES)
    .sort((a, b) => rankOf(a) - rankOf(b));
  return nearestFirst(ranked, heading)
    .map((element) => tidy(seenText(element, LONGEST_DATE * 2) ?? ""))
    .filter((text) => text.length <= LONGEST_DATE && /\p{Nd}/u.test(text))
    .slice(0, MOST_LINES);
}
