import { tidy } from "../plain";

/** Where pages show when they were published; looked at in this order. */
const PLACES = [
  "time",
  '[itemprop*="date" i]',
  '[class*="publish" i],[class*="pubdate" i]',
  '[class*="date" i],[class*="time" i],[id*="date" i]',
  '[class*="meta" i],[class*="byline" i],[class*="info" i]',
] as const;
const LONGEST_DATE = 160;
const MOST_PLACES = 40;

/**
 * The lines in which a page may show the day of its publication, most likely first. To be called before furniture is
 * taken out, since they are furniture.
 */
export function dateLines(document: Document): string[] {
  return PLACES.flatMap((place) => [...document.querySelectorAll(place)].slice(0, MOST_PLACES))
    .map((element) => element.textContent ?? "")
    .filter((text) => text.length <= LONGEST_DATE * 4 && /\p{Nd}/u.test(text))
    .map(tidy)
    .filter((text) => text.length <= LONGEST_DATE);
}
