/** A run of text that a page shows as one block, with the element it stands in. */
export interface Block {
  readonly text: string;
  readonly element: Element;
  /** UTF-16 units of `text` that stand in links. */
  readonly linked: number;
  /** ISO time of the live post that it stands in, where it stands in one. */
  readonly postedAt?: string | null;
}

const BLOCK_TAGS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL VIDEO AUDIO IFRAME OBJECT FRAMESET".split(
    " ",
  ),
);
const CELL_TAGS = new Set(["TD", "TH"]);
const SKIPPED_TAGS = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG svg MATH HEAD TITLE META LINK TEXTAREA SELECT OPTION DATALIST CANVAS AUDIO VIDEO".split(
    " ",
  ),
);
const SENTENCE_END = /[.!?…؟۔。:»”"]\s*$/u;

/** A tag's name in capitals, as HTML documents give it and XHTML ones do not. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();

export const isBlock = (element: Element): boolean => BLOCK_TAGS.has(tagOf(element));

/** White space as a page shows it: every run one space, invisible separators dropped. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, " ").trim();
}

const ELEMENT = 1;
const TEXT = 3;

/**
 * The blocks of an element in reading order, words never glued across them. A line break ends a block where a
 * sentence ends before it, or where two stand together.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let owner = root;
  let breaks = 0;
  let linked = 0;
  let links = 0;
  const flush = (next: Element): void => {
    const tidied = tidy(text);
    if (tidied !== "") blocks.push({ text: tidied, element: owner, linked: Math.min(linked, tidied.length) });
    text = "";
    linked = 0;
    owner = next;
    breaks = 0;
  };
  const lineBreak = (): void => {
    breaks++;
    if (breaks > 1 || SENTENCE_END.test(text)) flush(owner);
    else text += " ";
  };
  const visit = (element: Element): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) {
        const value = node.nodeValue ?? "";
        if (value.trim() !== "") breaks = 0;
        text += value;
        if (links > 0) linked += tidy(value).length;
      } else if (node.nodeType === ELEMENT) visitElement(node as Element);
    }
  };
  const visitElement = (element: Element): void => {
    const tag = tagOf(element);
    if (SKIPPED_TAGS.has(tag)) return;
    if (tag === "BR") lineBreak();
    else if (BLOCK_TAGS.has(tag)) {
      const outer = owner;
      flush(element);
      visit(element);
      flush(outer);
    } else {
      if (tag === "A") links++;
      visit(element);
      if (tag === "A") links--;
      if (CELL_TAGS.has(tag)) text += " ";
    }
  };
  visit(root);
  flush(root);
  return blocks;
}
