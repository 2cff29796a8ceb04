import { tidy } from "../plain";
import { blocksOf, tagOf } from "./blocks";
import { judgeNames } from "./class-words";
import { findCore } from "./core";
import { isUnshown } from "./hidden";

/** An element taken out of the document before its article is looked for. */
export interface SetApart {
  readonly reason: string;
  readonly text: string;
  /** The element that it stood in. */
  readonly parent: Element;
  /** True where the page marks it as part of the article that its running text stands in. */
  readonly inArticle: boolean;
}

const VOID =
  "script,style,noscript,template,link,meta,iframe,object,embed,canvas,svg,input,select,textarea,audio,video";

const TAG_REASONS: Readonly<Record<string, string>> = {
  NAV: "navigation",
  FOOTER: "page-footer",
  ASIDE: "aside",
  DIALOG: "popup",
  MENU: "navigation",
  BUTTON: "control",
  FIGURE: "caption",
  FIGCAPTION: "caption",
};
const ROLE_REASONS: Readonly<Record<string, string>> = {
  navigation: "navigation",
  banner: "navigation",
  contentinfo: "page-footer",
  complementary: "aside",
  dialog: "popup",
  alertdialog: "popup",
  search: "control",
  menu: "navigation",
  menubar: "navigation",
  toolbar: "control",
  tooltip: "popup",
};
/** Elements whose class names speak of the page (its section, its tags), not of themselves. */
const NAMED_FOR_PAGE = new Set(["HTML", "BODY", "MAIN", "ARTICLE"]);
/** Text inside these is part of a sentence; only what is hidden there is furniture. */
const INLINE = new Set("A ABBR B CITE CODE EM I MARK Q S SMALL STRONG SUB SUP TIME U VAR WBR".split(" "));

/** No furniture holds more than this share of a page's text outside links. */
const MOST_OF_PAGE = 0.4;
/** An element that only a weak name speaks of holds no more units than this. */
const LINE_OR_TWO = 280;
const LONGEST_CAPTION = 600;

/** Longer texts are measured with their white space: what counts there is the order of magnitude. */
const WORTH_TIDYING = 4000;

function textLength(element: Element): number {
  const text = element.textContent ?? "";
  return text.length > WORTH_TIDYING ? text.length : tidy(text).length;
}

/** UTF-16 units of an element's text that stand in no link. */
function unlinkedLength(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += textLength(link);
  return Math.max(0, textLength(element) - linked);
}

interface Suspicion {
  readonly reason: string;
  /** Units of unlinked text up to which it is believed. */
  readonly limit: number;
}

/** Short articles with a linked heading are teasers of other articles. */
const LONGEST_TEASER = 600;
const LINKED_HEADING =
  "h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h1,a[href] h2,a[href] h3,a[href] h4";

function suspicionByKind(element: Element, tag: string): Suspicion | null {
  if (isUnshown(element)) return { reason: "hidden", limit: Number.POSITIVE_INFINITY };
  const reason = TAG_REASONS[tag] ?? ROLE_REASONS[element.getAttribute("role") ?? ""];
  if (reason !== undefined) return { reason, limit: Number.POSITIVE_INFINITY };
  if (tag === "ARTICLE" && element.querySelector(LINKED_HEADING))
    return { reason: "related-links", limit: LONGEST_TEASER };
  return null;
}

function suspicionByName(element: Element, tag: string): Suspicion | null {
  if (NAMED_FOR_PAGE.has(tag) || tag === "BLOCKQUOTE") return null;
  const { reason, isStrong } = judgeNames(element);
  if (reason === null || (INLINE.has(tag) && reason !== "hidden")) return null;
  if (!isStrong && /^H[1-6]$/.test(tag)) return null;
  if (isStrong) return { reason, limit: Number.POSITIVE_INFINITY };
  return { reason, limit: reason === "caption" ? LONGEST_CAPTION : LINE_OR_TWO };
}

/** Furniture in which quotations are no part of the article. */
const EVEN_WITH_QUOTES = new Set([
  "navigation",
  "consent",
  "comments",
  "related-links",
  "sidebar",
  "hidden",
  "popup",
  "aside",
]);

function suspicionOf(element: Element): Suspicion | null {
  const tag = tagOf(element);
  return suspicionByKind(element, tag) ?? suspicionByName(element, tag);
}

/** Names of a part of it say more than its own: the note that opens on a name in a sentence, or a quoted post. */
function isOnlyWrapper(element: Element, reason: string): boolean {
  if (tagOf(element) === "SPAN")
    return [...element.children].some((child) => judgeNames(child).reason !== null);
  return !EVEN_WITH_QUOTES.has(reason) && element.querySelector("blockquote") !== null;
}

/**
 * Takes furniture out of a document by what its elements are and are called. What holds most of the page's text stays,
 * whatever it is called; what only a weak name speaks of goes when it is a line or two.
 */
export function takeOutFurniture(document: Document): SetApart[] {
  for (const element of document.querySelectorAll(VOID)) element.remove();
  const { body } = document;
  if (!body) return [];
  const core = findCore(blocksOf(body));
  const most = unlinkedLength(body) * MOST_OF_PAGE;
  const scope = core?.closest('article,main,[role="main"]') ?? core;
  const apart: SetApart[] = [];
  const consider = (element: Element, parent: Element): void => {
    const suspicion = core && element.contains(core) ? null : suspicionOf(element);
    if (!suspicion || unlinkedLength(element) > Math.min(most, suspicion.limit)) visit(element);
    else if (isOnlyWrapper(element, suspicion.reason)) {
      // Readability would judge it by the same name again, and without a second look.
      element.removeAttribute("class");
      visit(element);
    } else {
      const inArticle = scope?.contains(parent) ?? false;
      apart.push({ reason: suspicion.reason, text: tidy(element.textContent ?? ""), parent, inArticle });
      element.remove();
    }
  };
  const visit = (parent: Element): void => {
    for (const child of [...parent.children]) consider(child, parent);
  };
  visit(body);
  return apart;
}
