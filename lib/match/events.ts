/**
 * Events: articles grouped by average-link evidence. One strong pair does not join two groups (no chains), and several
 * reports that agree outweigh one that is in doubt.
 */

/** Probability (0–1) that two articles report the same event; 0 for a pair never scored. */
export type PairProbability = (a: string, b: string) => number;

/** Mean log-odds from which an article joins a group. */
const JOIN_AT = 0;
/** No single pair may count for more than this, in log-odds. */
const BOUND = 5;

export function logOdds(probability: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, probability));
  return Math.max(-BOUND, Math.min(BOUND, Math.log(inside / (1 - inside))));
}

export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  readonly p: number;
}

/** Groups of articles by id. New pairs and articles may be added at any time; earlier groups only grow or merge. */
export class EventGroups {
  readonly #groupOf = new Map<string, Set<string>>();
  readonly #pairs = new Map<string, Map<string, number>>();

  /** Adds articles with their scored pairs, strongest first, and joins what the evidence joins. */
  add(ids: readonly string[], pairs: readonly ScoredPair[]): void {
    for (const id of ids) if (!this.#groupOf.has(id)) this.#groupOf.set(id, new Set([id]));
    for (const { a, b, p } of pairs) {
      this.#note(a, b, p);
      this.#note(b, a, p);
    }
    for (const { a, b, p } of [...pairs].sort((x, y) => y.p - x.p)) if (p >= 0.5) this.#consider(a, b);
  }

  /** Every group in the order in which its first article came. */
  groups(): string[][] {
    return [...new Set(this.#groupOf.values())].map((group) => [...group]);
  }

  #note(a: string, b: string, p: number): void {
    const known = this.#pairs.get(a) ?? new Map<string, number>();
    this.#pairs.set(a, known.set(b, p));
  }

  #consider(a: string, b: string): void {
    const [first, second] = [this.#groupOf.get(a), this.#groupOf.get(b)];
    if (!first || !second || first === second || this.#link(first, second) < JOIN_AT) return;
    for (const id of second) this.#groupOf.set(id, first.add(id));
  }

  #link(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
    let total = 0;
    for (const a of first) for (const b of second) total += logOdds(this.#pairs.get(a)?.get(b) ?? 0);
    return total / (first.size * second.size);
  }
}
