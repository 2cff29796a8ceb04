/**
 * Events: articles grouped by average-link evidence, best link first. One strong pair does not join two groups (no
 * chains), and several reports that agree outweigh one that is in doubt.
 */

export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  /** Probability (0–1) that both report the same event. */
  readonly p: number;
  /** True where the reader said so: no other evidence outweighs it. */
  readonly decided?: boolean;
}

/** No single pair counts for more than this, in log-odds. */
const BOUND = 5;
/** Log-odds of what the reader decided: above what any number of pairs can say together, and "another event" above all. */
const SAME = 1e9;
const DIFFERENT = -1e12;
/**
 * The least that two reports can count against each other's events, in log-odds, and what a pair counts that nothing
 * suggested: one that is brief or tells another side of an event is unlike most of the event's reports.
 */
const UNLIKE = -1.5;
/** Mean log-odds above which two groups are one event. */
const JOIN_ABOVE = 0;

/** Log-odds of a probability, bounded. */
export function logOdds(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Number.isNaN(odds) ? 0 : bounded(odds);
}

function bounded(odds: number): number {
  return Math.max(-BOUND, Math.min(BOUND, odds));
}

interface Link {
  sum: number;
  count: number;
}

interface Group {
  /** Its place among the groups as they came: the earlier takes the later in. */
  readonly order: number;
  members: string[];
  readonly links: Map<Group, Link>;
  merged: boolean;
}

interface Proposal {
  readonly link: number;
  readonly a: Group;
  readonly b: Group;
  /** Sizes at the time of proposing: a proposal is void once either group has grown. */
  readonly sizes: readonly [number, number];
}

/** Groups of articles by id. Articles and pairs may be added at any time; groups only grow or merge. */
export class EventGroups {
  readonly #groupOf = new Map<string, Group>();
  readonly #pairs = new Map<string, Map<string, number>>();

  /** Adds articles with their scored pairs and joins what the evidence joins. */
  add(ids: readonly string[], pairs: readonly ScoredPair[]): void {
    for (const id of ids)
      if (!this.#groupOf.has(id))
        this.#groupOf.set(id, { order: this.#groupOf.size, members: [id], links: new Map(), merged: false });
    const touched = pairs.flatMap((pair) => this.#note(pair));
    const queue: Proposal[] = [];
    for (const [a, b] of touched) propose(queue, a, b);
    for (let best = queue.pop(); best; best = queue.pop()) {
      const { a, b, sizes } = best;
      if (a.merged || b.merged || a.members.length !== sizes[0] || b.members.length !== sizes[1]) continue;
      const [kept, taken] = a.order < b.order ? [a, b] : [b, a];
      this.#merge(kept, taken);
      for (const other of kept.links.keys()) propose(queue, kept, other);
    }
  }

  /** Every group, in the order in which its first article came. */
  groups(): string[][] {
    return [...new Set(this.#groupOf.values())].map(({ members }) => [...members]);
  }

  /** The articles grouped with one, itself included; empty for an unknown one. */
  groupOf(id: string): readonly string[] {
    return this.#groupOf.get(id)?.members ?? [];
  }

  #note({ a, b, p, decided = false }: ScoredPair): [Group, Group][] {
    const [first, second] = [this.#groupOf.get(a), this.#groupOf.get(b)];
    if (!first || !second || a === b) return [];
    const before = this.#pairs.get(a)?.get(b);
    const after = decided ? (p > 0.5 ? SAME : DIFFERENT) : Math.max(UNLIKE, logOdds(p));
    this.#keep(a, b, after);
    this.#keep(b, a, after);
    if (first === second) return [];
    const link = first.links.get(second) ?? { sum: 0, count: 0 };
    link.sum += after - (before ?? 0);
    link.count += before === undefined ? 1 : 0;
    first.links.set(second, link);
    second.links.set(first, link);
    return [[first, second]];
  }

  #keep(a: string, b: string, odds: number): void {
    const known = this.#pairs.get(a) ?? new Map<string, number>();
    this.#pairs.set(a, known.set(b, odds));
  }

  #merge(a: Group, b: Group): void {
    for (const id of b.members) this.#groupOf.set(id, a);
    a.members.push(...b.members);
    b.merged = true;
    a.links.delete(b);
    for (const [other, link] of b.links) {
      other.links.delete(b);
      if (other === a) continue;
      const known = a.links.get(other);
      const joined = known ? { sum: known.sum + link.sum, count: known.count + link.count } : link;
      a.links.set(other, joined);
      other.links.set(a, joined);
    }
  }
}

function meanLink(a: Group, b: Group): number {
  const { sum, count } = a.links.get(b) ?? { sum: 0, count: 0 };
  const all = a.members.length * b.members.length;
  return (sum + (all - count) * UNLIKE) / all;
}

/** Puts a join that the evidence allows into the queue, which rises with the link. */
function propose(queue: Proposal[], a: Group, b: Group): void {
  const link = meanLink(a, b);
  if (link <= JOIN_ABOVE) return;
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.link ?? 0) < link) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, { link, a, b, sizes: [a.members.length, b.members.length] });
}
