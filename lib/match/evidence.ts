import type { Fingerprint } from "../model";
import { fold } from "../text/fold";
import { type CorpusCounts, termWeight } from "./corpus";

/** A fingerprint made ready for comparing, its terms weighted by a library's counts. */
export interface Evidence {
  readonly print: Fingerprint;
  readonly terms: Vector;
  readonly lede: Vector;
  readonly headline: Vector;
  readonly names: Vector;
  readonly nameKeys: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly ages: ReadonlySet<number>;
}

/** Sparse weights with their Euclidean length. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

function vector(entries: Iterable<readonly [string, number]>): Vector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, weight] of entries) {
    if (weight <= 0 || weights.has(term)) continue;
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

const caches = new WeakMap<CorpusCounts, WeakMap<Fingerprint, Evidence>>();

/** Evidence of a fingerprint; kept while both the fingerprint and the counts are in use. */
export function evidenceOf(print: Fingerprint, corpus: CorpusCounts): Evidence {
  const cache = caches.get(corpus) ?? new WeakMap<Fingerprint, Evidence>();
  caches.set(corpus, cache);
  const known = cache.get(print) ?? gather(print, corpus);
  cache.set(print, known);
  return known;
}

function gather(print: Fingerprint, corpus: CorpusCounts): Evidence {
  const weight = (term: string) => termWeight(print.language, term, corpus);
  const plain = (terms: readonly string[]) => vector(terms.map((term) => [term, weight(term)] as const));
  return {
    print,
    terms: vector(print.terms.map(([term, count]) => [term, weight(term) * (1 + Math.log(count))] as const)),
    lede: plain(print.ledeTerms),
    headline: plain(print.headlineTerms),
    names: plain(print.nameTerms),
    nameKeys: new Set(print.nameKeys),
    places: new Set(print.places.map(fold)),
    persons: new Set(print.persons.map(fold)),
    figures: new Set(print.figureKeys),
    ages: new Set(print.ages),
  };
}

/** Cosine (0–1) of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of few.weights) product += weight * (many.weights.get(term) ?? 0);
  return Math.min(1, product / (a.length * b.length));
}

/** Share (0–1) of `part`'s weight that stands in `whole` too. */
export function coverage(part: Vector, whole: Vector): number {
  let shared = 0;
  let all = 0;
  for (const [term, weight] of part.weights) {
    all += weight;
    if (whole.weights.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Terms that both hold, weightiest first. */
export function sharedTerms(a: Vector, b: Vector): { term: string; weight: number }[] {
  const shared: { term: string; weight: number }[] = [];
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other !== undefined) shared.push({ term, weight: Math.min(weight, other) });
  }
  return shared.sort((x, y) => y.weight - x.weight);
}

/** Members of both sets. */
export function inBoth<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  return [...a].filter((member) => b.has(member));
}
