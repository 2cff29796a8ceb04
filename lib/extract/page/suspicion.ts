import { tagOf } from "./blocks";
import { judgeNames } from "./class-words";
import { isUnshown } from "./hidden";
import { linkedShare, type Measure, type PageMeasure } from "./measure";
import type { Story } from "./story";
import { holdsTable } from "./tables";

/** Why an element may be furniture. */
export interface Suspicion {
  readonly reason: string;
  /** Units of unlinked text up to which it is believed. */
  readonly limit: number;
}

/** What suspicion of one page's elements is weighed against. */
export interface SuspicionContext {
  readonly story: Story;
  readonly measure: PageMeasure;
  /** Posts of a live blog. */
  readonly posts: ReadonlySet<Element>;
  /** Elements that hold a field to be filled in. */
  readonly asking: ReadonlySet<Element>;
  /** What is known of parents' parts already. */
  readonly families: Map<Element, ReadonlyMap<string, readonly number[]>>;
}

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

/** An element that only a weak name speaks of holds no more units than this. */
const LINE_OR_TWO = 280;
const LONGEST_CAPTION = 600;
const ANY_LENGTH = Number.POSITIVE_INFINITY;

/** Short articles with a linked heading are teasers of other articles. */
const LONGEST_TEASER = 600;
const LINKED_HEADING =
  "h1 a[href],h2 a[href],h3 a[href],h4 a[href],a[href] h1,a[href] h2,a[href] h3,a[href] h4";

const LONGEST_BOX = 2000;
const FEW_LINKS = 0.15;

/** A box of facts within the story's text: sentences, next to nothing linked, no name that says otherwise. */
export function isFactsBox(box: Element, { story, measure, asking }: SuspicionContext): boolean {
  const own = measure.of(box);
  if (!story.heading || !story.scope.contains(box) || asking.has(box)) return false;
  if (own.paragraphs === 0 || own.text > LONGEST_BOX || linkedShare(own) > FEW_LINKS) return false;
  const isNamed = [box, ...box.querySelectorAll("*")].some((part) => judgeNames(part).reason !== null);
  return !isNamed && standsInText(box, measure);
}

/** True where running text stands on both sides of an element, in the element around it. */
function standsInText(element: Element, measure: PageMeasure): boolean {
  const [own, around] = [measure.of(element), measure.of(element.parentElement ?? element)];
  const above = measure.proseBetween(around.first, own.first);
  return above > 0 && measure.proseBetween(own.last + 1, around.last + 1) > 0;
}

function byTag(element: Element, tag: string): string | undefined {
  const reason = TAG_REASONS[tag] ?? ROLE_REASONS[element.getAttribute("role") ?? ""];
  if (tag === "FIGURE" && holdsTable(element)) return undefined;
  return reason;
}

function byKind(element: Element, tag: string, evidence: SuspicionContext): Suspicion | null {
  if (isUnshown(element)) return { reason: "hidden", limit: ANY_LENGTH };
  const reason = byTag(element, tag);
  if (reason !== undefined) return { reason, limit: ANY_LENGTH };
  const isTeaser = tag === "ARTICLE" && !evidence.posts.has(element) && element.querySelector(LINKED_HEADING);
  return isTeaser ? { reason: "related-links", limit: LONGEST_TEASER } : null;
}

function byName(element: Element, tag: string): Suspicion | null {
  if (NAMED_FOR_PAGE.has(tag) || tag === "BLOCKQUOTE") return null;
  const { reason, isStrong } = judgeNames(element);
  if (reason === null || (INLINE.has(tag) && reason !== "hidden")) return null;
  if (!isStrong && /^H[1-6]$/.test(tag)) return null;
  if (isStrong) return { reason, limit: ANY_LENGTH };
  return { reason, limit: reason === "caption" ? LONGEST_CAPTION : LINE_OR_TWO };
}

/** What a part of the story may be called: for what stands between its parts, or for how a reader comes to it. */
const OFTEN_MISNAMED = new Set(["advertisement", "newsletter", "paywall", "related-links", "player"]);
/** So much running text of one part, or of parts named alike, is no box. */
const ENOUGH_TEXT = 220;
const ENOUGH_PARAGRAPHS = 2;
const MOSTLY_PROSE = 0.8;
const HARDLY_LINKED = 0.25;

const familyOf = (element: Element): string => (element.getAttribute("class") ?? "").replace(/\d+/g, "#");

function isAllProse(own: Measure): boolean {
  return own.paragraphs > 0 && own.prose >= own.text * MOSTLY_PROSE && linkedShare(own) < HARDLY_LINKED;
}

/** Running text in the parts of an element that hold nothing else, by what the parts are called, numbers apart. */
function proseByFamily(parent: Element, measure: PageMeasure): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (const child of parent.children) {
    const own = measure.of(child);
    if (!isAllProse(own)) continue;
    const family = families.get(familyOf(child));
    if (family) family.push(own.prose);
    else families.set(familyOf(child), [own.prose]);
  }
  return families;
}

/** True where several parts named like one, it among them, hold a story's text together. */
function isOneOfMany(element: Element, { measure, families }: SuspicionContext): boolean {
  const { parentElement: parent } = element;
  if (!parent) return false;
  const known = families.get(parent) ?? proseByFamily(parent, measure);
  families.set(parent, known);
  const parts = known.get(familyOf(element)) ?? [];
  return parts.length > 1 && parts.reduce((sum, prose) => sum + prose, 0) >= ENOUGH_TEXT;
}

/**
 * True for a part of the story's text, whatever its name says: below the headline, in its article, all sentences, and
 * either as long as several paragraphs or one of several parts alike.
 */
function isStoryText(element: Element, reason: string, evidence: SuspicionContext): boolean {
  const { story, measure, asking } = evidence;
  const own = measure.of(element);
  if (!story.heading || !OFTEN_MISNAMED.has(reason) || asking.has(element) || !isAllProse(own)) return false;
  if (!story.scope.contains(element) || own.first <= measure.of(story.heading.element).last) return false;
  if (own.paragraphs >= ENOUGH_PARAGRAPHS && own.prose >= ENOUGH_TEXT) return true;
  return reason !== "related-links" && isOneOfMany(element, evidence);
}

/** Why an element may be furniture, by what it is and is called, weighed against what it holds and where it stands. */
export function suspicionOf(element: Element, evidence: SuspicionContext): Suspicion | null {
  const tag = tagOf(element);
  const kind = byKind(element, tag, evidence);
  if (kind) return kind;
  const named = byName(element, tag);
  return named && isStoryText(element, named.reason, evidence) ? null : named;
}
