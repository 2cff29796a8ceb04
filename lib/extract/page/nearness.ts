import type { Heading } from "./heading";

/** Boxes of other stories, unless the headline stands in them. */
const BOX =
  'article,aside,nav,footer,[class*="related" i],[class*="teaser" i],[class*="card" i],[class*="comment" i],[class*="sidebar" i]';
/** An entry of a list is a box of its own where it holds a heading or a picture. */
const ENTRY_OF_ITS_OWN = "h2,h3,h4,h5,img,picture";
/** So many levels around the headline are its header. */
const HEADER_LEVELS = 3;
const TOO_WIDE = /^(?:BODY|HTML|MAIN)$/i;
const FOLLOWING = 4;

function headerOf({ element }: Heading): Element {
  let header = element;
  for (let level = 0; level < HEADER_LEVELS; level++) {
    const { parentElement } = header;
    if (!parentElement || TOO_WIDE.test(parentElement.tagName)) break;
    header = parentElement;
  }
  return header;
}

/** True for an element in a box of another story, of comments or of the site. */
export function isElsewhere(element: Element, heading: Heading): boolean {
  const [box, entry] = [element.closest(BOX), element.closest("li")];
  if (box && !box.contains(heading.element)) return true;
  return entry?.querySelector(ENTRY_OF_ITS_OWN) != null && !entry.contains(heading.element);
}

/**
 * Elements that speak of the story under a headline, the nearest first: those in its header, then those behind it,
 * then those before it. Without a headline all of them, as they stand.
 */
export function nearestFirst(elements: readonly Element[], heading: Heading | null): readonly Element[] {
  if (!heading) return elements;
  const header = headerOf(heading);
  const distance = (element: Element): number => {
    if (header.contains(element)) return 0;
    return heading.element.compareDocumentPosition(element) & FOLLOWING ? 1 : 2;
  };
  return elements
    .filter((element) => !isElsewhere(element, heading))
    .map((element) => ({ element, distance: distance(element) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ element }) => element);
}
