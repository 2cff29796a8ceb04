import type { TextBlock } from "../content";
import { piecesOf } from "../pieces";
import { tidy } from "../plain";
import { cellsOf } from "./tables";

/** A run of text with the element that it stands in. */
export interface Block extends TextBlock {
  readonly element: Element;
  /** ISO time of the live post that it stands in, where it stands in one. */
  readonly postedAt?: string | null;
}

const BLOCK_TAGS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL VIDEO AUDIO IFRAME OBJECT FRAMESET".split(
    " ",
  ),
);
const SKIPPED_TAGS = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG svg MATH HEAD TITLE META LINK TEXTAREA SELECT OPTION DATALIST CANVAS AUDIO VIDEO".split(
    " ",
  ),
);
const SENTENCE_END = /[.!?…؟۔。！？।:»”"]\s*$/u;
/** What parts the cells of a row: with white space alone two numbers would read as one. */
const CELL_MARK = " | ";

/** A tag's name in capitals, as HTML documents give it and XHTML ones do not. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

/** Units at a line's end in which the mark that ends a sentence is looked for. */
const LINE_TAIL = 40;
const ELEMENT = 1;
const TEXT = 3;

/** Collects text while it walks an element, and closes a block wherever the page shows one end. */
class BlockReader {
  readonly blocks: Block[] = [];
  private text = "";
  /** The end of `text`, kept apart: looking at a long text that grows would copy it each time. */
  private tail = "";
  private linked = 0;
  private links = 0;
  private breaks = 0;
  /** Above nought in a table's cells: what stands there is one line, however it is marked up. */
  private cells = 0;

  constructor(private owner: Element) {}

  /** Ends the open block; the next one stands in `next`. */
  close(next: Element): void {
    const text = tidy(this.text);
    const linked = Math.min(this.linked, text.length);
    const isHeading = /^H[1-6]$/.test(tagOf(this.owner));
    const share = text === "" ? 0 : linked / text.length;
    for (const piece of text === "" ? [] : piecesOf(text))
      this.blocks.push({ text: piece, element: this.owner, linked: share * piece.length, isHeading });
    this.text = "";
    this.tail = "";
    this.linked = 0;
    this.breaks = 0;
    this.owner = next;
  }

  read(element: Element): void {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) this.readText(node.nodeValue ?? "");
      else if (node.nodeType === ELEMENT) this.readElement(node as Element);
    }
  }

  private readText(value: string): void {
    if (value.trim() !== "") this.breaks = 0;
    this.text += value;
    this.tail = (value.length < LINE_TAIL ? this.tail + value : value).slice(-LINE_TAIL);
    if (this.links > 0) this.linked += tidy(value).length;
  }

  private readElement(element: Element): void {
    const tag = tagOf(element);
    if (SKIPPED_TAGS.has(tag)) return;
    if (tag === "BR") this.lineBreak();
    else if (this.cells > 0 && BLOCK_TAGS.has(tag)) this.readInCell(element);
    else if (BLOCK_TAGS.has(tag)) this.readBlock(element, tag);
    else if (tag === "A") this.readLink(element);
    else this.read(element);
    if (tag === "TD" || tag === "TH") this.text += " ";
  }

  private readBlock(element: Element, tag: string): void {
    const outer = this.owner;
    this.close(element);
    const cells = tag === "TR" ? cellsOf(element) : [];
    if (cells.length > 1) for (const [index, cell] of cells.entries()) this.readCell(cell, index);
    else this.read(element);
    this.close(outer);
  }

  private readCell(cell: Element, index: number): void {
    if (index > 0) this.text += CELL_MARK;
    this.cells++;
    this.read(cell);
    this.cells--;
  }

  private readInCell(element: Element): void {
    this.text += " ";
    this.read(element);
    this.text += " ";
  }

  private readLink(element: Element): void {
    this.links++;
    this.read(element);
    this.links--;
  }

  private lineBreak(): void {
    this.breaks++;
    if (this.cells > 0) this.text += " ";
    else if (this.breaks > 1 || SENTENCE_END.test(this.tail)) this.close(this.owner);
    else this.text += " ";
  }
}

/**
 * The blocks of an element in reading order, words never glued across them. A line break ends a block where a
 * sentence ends before it, or where two stand together.
 */
export function blocksOf(root: Element): Block[] {
  const reader = new BlockReader(root);
  reader.read(root);
  reader.close(root);
  return reader.blocks;
}
