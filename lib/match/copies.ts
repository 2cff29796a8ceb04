/** Copies: how much of one text stands in another, whatever the headlines say. */
import { type ChangeObject, diffArrays } from "diff";
import { bodyWords, isWhole, shinglesOf, unquotedWords } from "../fingerprint";

import type { AnalysedArticle, Article, DiffRun } from "../model";

/** From this share of the shorter text on, two articles share one text. */
export const COPY_SHARE = 0.5;
/** A sketch that shows less than this is not worth the exact measure. */
const WORTH_CHECKING = 0.2;
/** Texts of fewer words share stock phrases by chance. */
const MIN_WORDS = 25;

/**
 * Share (0–1) of the shorter text's shingles that the longer one holds too, estimated from two sketches. Both hold
 * every shingle below the lesser of their greatest hashes, so that part of them can be compared exactly.
 */
export function estimateContainment(a: readonly number[], b: readonly number[]): number {
  const bound = Math.min(greatest(a), greatest(b));
  let shared = 0;
  let [atA, atB] = [0, 0];
  for (;;) {
    const [hashA = Infinity, hashB = Infinity] = [a[atA], b[atB]];
    if (Math.min(hashA, hashB) > bound || (hashA === Infinity && hashB === Infinity)) break;
    if (hashA === hashB) shared++;
    if (hashA <= hashB) atA++;
    if (hashB <= hashA) atB++;
  }
  const smaller = Math.min(atA, atB);
  return smaller === 0 ? 0 : shared / smaller;
}

/** The hash up to which a sketch is complete. */
function greatest(sketch: readonly number[]): number {
  return isWhole(sketch) ? Infinity : (sketch.at(-1) ?? 0);
}

type Shingles = WeakMap<Article, Uint32Array>;

const ofBodies: Shingles = new WeakMap();
const ofOwnWords: Shingles = new WeakMap();

/** In rising order. */
function shinglesIn(known: Shingles, article: Article, words: (article: Article) => string[]): Uint32Array {
  const rising = known.get(article) ?? Uint32Array.from(shinglesOf(words(article))).sort();
  known.set(article, rising);
  return rising;
}

const shinglesOfArticle = (article: Article) => shinglesIn(ofBodies, article, bodyWords);
const shinglesOfOwnWords = (article: Article) => shinglesIn(ofOwnWords, article, unquotedWords);

/** Members of both of two rising lists. */
function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let [shared, atA, atB] = [0, 0, 0];
  while (atA < a.length && atB < b.length) {
    const difference = (a[atA] ?? 0) - (b[atB] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) atA++;
    if (difference >= 0) atB++;
  }
  return shared;
}

/** The same measure, exact. */
export function containment(a: Article, b: Article): number {
  const [ofA, ofB] = [shinglesOfArticle(a), shinglesOfArticle(b)];
  const smaller = Math.min(ofA.length, ofB.length);
  return smaller === 0 ? 0 : sharedBy(ofA, ofB) / smaller;
}

/** Share of text in common: exact where the sketches show that it may matter, otherwise their estimate. */
export function sharedText(a: AnalysedArticle, b: AnalysedArticle): number {
  const sketches = [a.fingerprint.copySketch, b.fingerprint.copySketch] as const;
  const estimate = estimateContainment(...sketches);
  if (estimate < WORTH_CHECKING || sketches.every(isWhole)) return estimate;
  return containment(a.article, b.article);
}

/** Shingles outside quotations from which on an agency's text stands in both, whatever each wrote around it. */
const AGENCY_TEXT = 100;
/** Share of the shorter text that it is then at the least. */
const AGENCY_SHARE = 0.3;

/**
 * True where two articles share one text, or each an agency's text of some length beside paragraphs of its own. What
 * both merely quote is nobody's copy, unless a text is hardly more than quotations.
 */
export function isCopy(a: AnalysedArticle, b: AnalysedArticle, shared = sharedText(a, b)): boolean {
  if (shared < AGENCY_SHARE || Math.min(a.fingerprint.wordCount, b.fingerprint.wordCount) < MIN_WORDS)
    return false;
  const [ownA, ownB] = [shinglesOfOwnWords(a.article), shinglesOfOwnWords(b.article)];
  const shorter = Math.min(ownA.length, ownB.length);
  if (shorter < MIN_WORDS) return shared >= COPY_SHARE;
  const own = sharedBy(ownA, ownB);
  if (shared < COPY_SHARE) return own >= AGENCY_TEXT && own >= AGENCY_SHARE * shorter;
  return own >= COPY_SHARE * shorter;
}

/**
 * Groups of articles that share one text, each named by its first article's id; an article with a text of its own is
 * in no group. Every member shares text with the group's longest article, so that a chain of partial copies does not join.
 */
export function copyGroups(articles: readonly AnalysedArticle[]): ReadonlyMap<string, string> {
  const groups: AnalysedArticle[][] = [];
  const byLength = [...articles].sort((a, b) => b.fingerprint.wordCount - a.fingerprint.wordCount);
  for (const article of byLength) {
    const group = groups.find(([longest]) => longest !== undefined && isCopy(longest, article));
    if (group) group.push(article);
    else groups.push([article]);
  }
  const order = new Map(articles.map(({ id }, at) => [id, at]));
  const nameOf = (group: AnalysedArticle[]) =>
    group.map(({ id }) => id).sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0))[0] ?? "";
  return new Map(
    groups
      .filter(({ length }) => length > 1)
      .flatMap((group) => group.map(({ id }) => [id, nameOf(group)] as const)),
  );
}

/** Where a word has ended: the space before a word goes with it. */
const WORD_END = /(?<=\S)(?=\s)/u;
/** Edits after which two texts count as different throughout; bounds the time that a diff may take. */
const MAX_EDITS = 4000;

function piecesOf(article: Article): string[] {
  const body = article.passages.filter(({ role }) => role === "paragraph").map(({ text }) => text);
  const text = body.join("\n").trimEnd();
  return text === "" ? [] : text.split(WORD_END);
}

/** Fewer unchanged words than this between two changes belong to the change: they are the same by chance. */
const SAME_BY_CHANCE = 3;

interface Change {
  removed: string[];
  added: string[];
}

/** Joins changes that only a few unchanged words part. */
function tidied(changes: readonly ChangeObject<string[]>[]): DiffRun[] {
  const runs: DiffRun[] = [];
  let open: Change | null = null;
  const close = () => {
    if (open?.removed.length) runs.push({ kind: "removed", text: open.removed.join("") });
    if (open?.added.length) runs.push({ kind: "added", text: open.added.join("") });
    open = null;
  };
  for (const [at, { value, added, removed }] of changes.entries()) {
    const chance = open !== null && value.length < SAME_BY_CHANCE && at + 1 < changes.length;
    if (!added && !removed && !chance) {
      close();
      runs.push({ kind: "same", text: value.join("") });
      continue;
    }
    open ??= { removed: [], added: [] };
    if (!added) open.removed.push(...value);
    if (!removed) open.added.push(...value);
  }
  close();
  return runs;
}

/** What `b` adds to, leaves out of and changes in `a`'s body, word by word; null where little is the same. */
export function copyDiff(a: Article, b: Article): DiffRun[] | null {
  const changes = diffArrays(piecesOf(a), piecesOf(b), {
    comparator: (x, y) => x.trim() === y.trim(),
    maxEditLength: MAX_EDITS,
  });
  return changes ? tidied(changes) : null;
}
