import { tagOf, tidy } from "./blocks";
import { judgeNames } from "./class-words";

/** An element taken out of the document before its article is looked for. */
export interface SetApart {
  readonly reason: string;
  readonly text: string;
  /** The element that it stood in. */
  readonly parent: Element;
}

const VOID =
  "script,style,noscript,template,link,meta,iframe,object,embed,canvas,svg,input,select,textarea,audio,video";
const UNSHOWN = '[hidden],[aria-hidden="true"]';

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

/** UTF-16 units of an element's text that stand in no link. */
export function unlinkedLength(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += tidy(link.textContent ?? "").length;
  return Math.max(0, tidy(element.textContent ?? "").length - linked);
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const isUnshown = (element: Element): boolean =>
  element.matches(UNSHOWN) || HIDING_STYLE.test(element.getAttribute("style") ?? "");

interface Suspicion {
  readonly reason: string;
  readonly isStrong: boolean;
}

function suspicionOf(element: Element): Suspicion | null {
  const tag = tagOf(element);
  if (isUnshown(element)) return { reason: "hidden", isStrong: true };
  const reason = TAG_REASONS[tag] ?? ROLE_REASONS[element.getAttribute("role") ?? ""];
  if (reason !== undefined) return { reason, isStrong: true };
  if (NAMED_FOR_PAGE.has(tag)) return null;
  const verdict = judgeNames(element);
  if (verdict.reason === null || (INLINE.has(tag) && verdict.reason !== "hidden")) return null;
  return { reason: verdict.reason, isStrong: verdict.isStrong };
}

/**
 * Takes furniture out of a document by what its elements are and are called. What holds most of the page's text stays,
 * whatever it is called; what only a weak name speaks of goes when it is a line or two.
 */
export function takeOutFurniture(document: Document): SetApart[] {
  for (const element of document.querySelectorAll(VOID)) element.remove();
  const { body } = document;
  if (!body) return [];
  const most = unlinkedLength(body) * MOST_OF_PAGE;
  const apart: SetApart[] = [];
  const visit = (element: Element): void => {
    for (const child of [...element.children]) {
      const suspicion = suspicionOf(child);
      const limit = suspicion?.isStrong ? most : Math.min(most, LINE_OR_TWO);
      if (suspicion && unlinkedLength(child) <= limit) {
        apart.push({ reason: suspicion.reason, text: tidy(child.textContent ?? ""), parent: element });
        child.remove();
      } else visit(child);
    }
  };
  visit(body);
  return apart;
}
