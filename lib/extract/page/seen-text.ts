import { tidy } from "../plain";

const TEXT = 3;
const ELEMENT = 1;
/** Inline elements within a word or a sentence: side by side they are one text. */
const WITHIN_WORDS = /^(?:B|EM|FONT|I|MARK|SMALL|STRONG|SUB|SUP|U|WBR)$/i;

/** Collects an element's text up to a length, with `parted` where one element ends and the next begins. */
class TextReader {
  private parts: string[] = [];
  private length = 0;
  private isOpen = false;

  constructor(
    private most: number,
    private parted: string,
    private isLeftOut: (element: Element) => boolean,
  ) {}

  read(node: Node): void {
    for (let child = node.firstChild; child && this.length <= this.most; child = child.nextSibling)
      if (child.nodeType === TEXT) this.readText(child.nodeValue ?? "");
      else if (child.nodeType === ELEMENT) this.readElement(child as Element);
  }

  private readText(value: string): void {
    if (value === "") return;
    this.parts.push(value);
    this.length += value.length;
    this.isOpen = false;
  }

  private readElement(element: Element): void {
    if (this.isLeftOut(element)) return;
    const isWord = WITHIN_WORDS.test(element.tagName);
    if (this.isOpen && !isWord) this.parts.push(this.parted);
    this.isOpen = false;
    this.read(element);
    this.isOpen = !isWord;
  }

  get text(): string | null {
    return this.length > this.most ? null : tidy(this.parts.join(""));
  }
}

const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG)$/i;

/**
 * The text of a short element as a reader sees it; null where it is longer than `most`.
 * @param parted what stands between elements that follow one another without a space
 */
export function seenText(
  element: Element,
  most: number,
  parted = " ",
  isLeftOut: (element: Element) => boolean = () => false,
): string | null {
  const reader = new TextReader(most, parted, (child) => UNREAD.test(child.tagName) || isLeftOut(child));
  reader.read(element);
  return reader.text;
}
