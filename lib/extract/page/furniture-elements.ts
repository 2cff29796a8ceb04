import { tidy } from "../plain";
import { blocksOf, tagOf } from "./blocks";
import { judgeNames } from "./class-words";
import { findCore } from "./core";
import type { Heading } from "./heading";
import { PageMeasure } from "./measure";
import { rename } from "./misleading";
import { galleriesBelow, otherStories, storyAround } from "./story";
import { isFactsBox, type SuspicionContext, suspicionOf } from "./suspicion";

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
const FIELDS = "input:not([type='hidden']),textarea";

/** No furniture holds more than this share of a page's text outside links. */
const MOST_OF_PAGE = 0.4;
/** What was set apart is kept as evidence up to here. */
const LONGEST_EVIDENCE = 5000;
const MOST_EVIDENCE = 5000;

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

/** Names of a part of it say more than its own: the note that opens on a name in a sentence, or a quoted post. */
function isOnlyWrapper(element: Element, reason: string): boolean {
  if (tagOf(element) === "SPAN")
    return [...element.children].some((child) => judgeNames(child).reason !== null);
  return !EVEN_WITH_QUOTES.has(reason) && element.querySelector("blockquote") !== null;
}

/** Elements around the page's fields: what asks for something is no story. */
function askingElements(document: Document): ReadonlySet<Element> {
  const asking = new Set<Element>();
  for (const field of document.querySelectorAll(FIELDS))
    for (let at = field.parentElement; at && !asking.has(at); at = at.parentElement) asking.add(at);
  return asking;
}

class Remover {
  readonly apart: SetApart[] = [];
  private readonly most: number;
  private readonly articles: Element | null;

  constructor(
    private readonly core: Element | null,
    private readonly others: ReadonlyMap<Element, string>,
    private readonly evidence: SuspicionContext,
  ) {
    this.most = this.unlinked(evidence.measure.body) * MOST_OF_PAGE;
    this.articles = core?.closest('article,main,[role="main"]') ?? core;
  }

  private unlinked(element: Element): number {
    const { text, linked } = this.evidence.measure.of(element);
    return text - linked;
  }

  visit(parent: Element): void {
    for (const child of [...parent.children]) this.consider(child, parent);
  }

  private consider(element: Element, parent: Element): void {
    const isCore = this.core !== null && element.contains(this.core);
    const suspicion = isCore ? null : suspicionOf(element, this.evidence);
    const other = this.others.get(element);
    if (other !== undefined) this.setApart(element, parent, other);
    else if (suspicion?.reason === "aside" && isFactsBox(element, this.evidence)) this.keepBox(element);
    else if (!suspicion || this.unlinked(element) > Math.min(this.most, suspicion.limit)) this.visit(element);
    else if (isOnlyWrapper(element, suspicion.reason)) {
      // Readability would judge it by the same name again, and without a second look.
      element.removeAttribute("class");
      this.visit(element);
    } else this.setApart(element, parent, suspicion.reason);
  }

  /** Readability would take it out for its tag. */
  private keepBox(box: Element): void {
    this.visit(rename(box, "div"));
  }

  private setApart(element: Element, parent: Element, reason: string): void {
    const inArticle = this.articles?.contains(parent) ?? false;
    if (this.apart.length < MOST_EVIDENCE) {
      const text = tidy((element.textContent ?? "").slice(0, LONGEST_EVIDENCE));
      this.apart.push({ reason, text, parent, inArticle });
    }
    element.remove();
  }
}

/**
 * Takes furniture out of a document by what its elements are and are called, and other stories with it. What holds
 * most of the page's text stays, whatever it is called; what only a weak name speaks of goes when it is a line or two.
 */
export function takeOutFurniture(
  document: Document,
  heading: Heading | null,
  posts: ReadonlyMap<Element, string>,
): SetApart[] {
  const asking = askingElements(document);
  for (const element of document.querySelectorAll(VOID)) element.remove();
  const { body } = document;
  if (!body) return [];
  const measure = new PageMeasure(body, blocksOf(body));
  const story = storyAround(heading, measure);
  const isPost = (element: Element): boolean => [...posts.keys()].some((post) => post.contains(element));
  const others = new Map<Element, string>();
  for (const part of otherStories(story, measure, isPost)) others.set(part, "another-story");
  for (const part of galleriesBelow(story, measure)) others.set(part, "gallery");
  const own = measure.blocks.filter(
    ({ element }) =>
      story.scope.contains(element) && ![...others.keys()].some((other) => other.contains(element)),
  );
  const evidence = { story, measure, posts: new Set(posts.keys()), asking, families: new Map() };
  const remover = new Remover(findCore(own), others, evidence);
  remover.visit(body);
  return remover.apart;
}
