import { plain } from "../plain";
import { tagOf } from "./blocks";
import type { Heading } from "./heading";
import type { PageMeasure } from "./measure";

/** What the furniture and the text of a page are judged by: its headline and the article around it. */
export interface Story {
  readonly heading: Heading | null;
  /** The element that holds the headline and the text below it; the body where no less is sure. */
  readonly scope: Element;
}

const ARTICLE = 'article,[role="article"],[itemtype*="Article"],main,[role="main"]';
/** An article around a headline holds at least so much running text; less is its header. */
const LEAST_TEXT = 400;

/** The nearest element around the headline that holds an article's text. */
export function storyAround(heading: Heading | null, measure: PageMeasure): Story {
  let scope: Element | null = heading?.element.closest(ARTICLE) ?? null;
  while (scope && measure.of(scope).prose < LEAST_TEXT) scope = scope.parentElement?.closest(ARTICLE) ?? null;
  return { heading, scope: scope ?? measure.body };
}

const HEADING = "h1,h2,h3";
const MOST_HEADINGS = 400;
const MOST_OTHERS = 40;
/** Running text below a headline from which on a further headline opens another story. */
const ENOUGH_ABOVE = 400;
/** Running text of another story; less is a box. */
const LEAST_BELOW = 200;

/** Names of sites and sections are shorter than headlines. */
const SHORTEST_HEADLINE = 12;

/** True for another headline: a heading of the first rank, or one that bears the class of the story's own. */
function isLike(element: Element, story: Element): boolean {
  const [text, own] = [plain(element.textContent ?? ""), plain(story.textContent ?? "")];
  if (text.length < SHORTEST_HEADLINE || text === own) return false;
  const names = element.getAttribute("class")?.trim() ?? "";
  return tagOf(element) === "H1" || (names !== "" && names === story.getAttribute("class")?.trim());
}

/** The largest element around a heading that the story's headline does not stand in. */
function partAround(element: Element, story: Element): Element {
  let part = element;
  for (let at = element.parentElement; at && !at.contains(story); at = at.parentElement) part = at;
  return part;
}

/** True for a part that opens with a heading and tells enough, below enough of the story. */
function tellsAnother(part: Element, heading: Element, story: Element, measure: PageMeasure): boolean {
  const [whole, own, top] = [measure.of(part), measure.of(heading), measure.of(story)];
  if (own.first < 0 || top.last < 0 || whole.first <= top.last) return false;
  if (measure.proseBetween(whole.first, own.first) > 0 || whole.prose < LEAST_BELOW) return false;
  return measure.proseBetween(top.last, whole.first) >= ENOUGH_ABOVE;
}

/**
 * Parts of the page that tell other stories: they open with a heading like the story's own, below enough text of the
 * story. Endless pages load one after another. A post of a live blog is a part of its story.
 */
export function otherStories(
  { heading }: Story,
  measure: PageMeasure,
  isPost: (element: Element) => boolean,
): ReadonlySet<Element> {
  const parts = new Set<Element>();
  if (!heading) return parts;
  const story = heading.element;
  for (const element of [...measure.body.querySelectorAll(HEADING)].slice(0, MOST_HEADINGS)) {
    if (element === story || !isLike(element, story)) continue;
    const part = partAround(element, story);
    if (parts.size >= MOST_OTHERS) break;
    if (part !== element && !isPost(element) && tellsAnother(part, element, story, measure)) parts.add(part);
  }
  return parts;
}

const GALLERY = '[class*="gallery" i],[class*="slideshow" i],[class*="carousel" i],[class*="slider" i]';
const LEAST_PICTURES = 3;

/** Rows of pictures below enough of the story: what is told there belongs to the pictures, however long it is. */
export function galleriesBelow({ heading }: Story, measure: PageMeasure): ReadonlySet<Element> {
  if (!heading) return new Set();
  const top = measure.of(heading.element).last;
  const places = [...measure.body.querySelectorAll(GALLERY)].slice(0, MOST_HEADINGS);
  return new Set(
    places.filter((element) => {
      const { first } = measure.of(element);
      if (top < 0 || first <= top || measure.proseBetween(top, first) < ENOUGH_ABOVE) return false;
      return element.querySelectorAll("img,picture").length >= LEAST_PICTURES;
    }),
  );
}
