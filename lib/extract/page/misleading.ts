import { tagOf } from "./blocks";

/** Tags and ids that would make any reading take a part of the story for something else. */

const KEPT = new Set(["class", "id", "role", "style", "hidden", "aria-hidden"]);

/** Puts an element of another kind in an element's place, with what it holds and is called. */
export function rename(element: Element, tag: string): Element {
  const box = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) if (KEPT.has(name)) box.setAttribute(name, value);
  while (element.firstChild) box.append(element.firstChild);
  element.replaceWith(box);
  return box;
}

/** Text of its own around a button from which on the button stands in a sentence. */
const LEAST_AROUND = 15;

/** True for an element whose buttons are read on: a sentence, or a heading that opens what it is about. */
function readsButtons(parent: Element): boolean {
  if (/^H[1-6]$/.test(tagOf(parent))) return true;
  const own = [...parent.childNodes].filter(({ nodeType }) => nodeType === 3);
  return own.reduce((sum, { nodeValue }) => sum + (nodeValue ?? "").trim().length, 0) >= LEAST_AROUND;
}

/** Inline elements that a page shows as blocks, as far as its own markup tells. */
const INLINE = "span[style],em[style],strong[style],b[style],span[class],em[class],strong[class],b[class]";
const BLOCK_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const BLOCK_CLASS = /(?:^|\s)(?:d-)?block(?:\s|$)/;

function isShownAsBlock(element: Element): boolean {
  const [style, names] = [element.getAttribute("style"), element.getAttribute("class")];
  return (style !== null && BLOCK_STYLE.test(style)) || (names !== null && BLOCK_CLASS.test(names));
}

/** A paragraph's first letter, set large beside its text. */
const isInitial = (element: Element): boolean => (element.textContent ?? "").trim().length <= 2;

const wordsOf = (text: string): string[] =>
  text
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Paragraphs of this length are text; a list of links has none. */
const LEAST_PARAGRAPH = 80;
const LONGEST_HEADING = 300;

/** True for an id made of the words of the heading that its element opens with, above running text. */
function isMadeOf(box: Element, heading: string): boolean {
  const [id, words] = [wordsOf(box.id), new Set(wordsOf(heading))];
  if (id.length < 2 || !id.every((word) => words.has(word))) return false;
  return [...box.querySelectorAll("p")].some(
    (paragraph) => (paragraph.textContent ?? "").length >= LEAST_PARAGRAPH && !paragraph.querySelector("a"),
  );
}

/**
 * Gives buttons in sentences and inline elements shown as blocks the tags that fit them, and takes off the ids of headings, and of sections that are called by
 * their heading: "related-deaths" is no list of related stories.
 */
export function clearMisleading(document: Document): void {
  const buttons = [...document.querySelectorAll("button")];
  const parents = new Set(buttons.flatMap(({ parentElement }) => parentElement ?? []));
  const texts = new Set([...parents].filter(readsButtons));
  for (const button of buttons)
    if (button.parentElement && texts.has(button.parentElement)) rename(button, "span");
  for (const element of document.querySelectorAll(INLINE))
    if (isShownAsBlock(element) && !isInitial(element)) rename(element, "div");
  for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    heading.removeAttribute("id");
    const [box, text] = [heading.parentElement, heading.textContent ?? ""];
    if (box?.id && text.length <= LONGEST_HEADING && isMadeOf(box, text)) box.removeAttribute("id");
  }
}
