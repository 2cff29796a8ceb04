/** Which things belong together and which never, as pairs say it; consistent whatever the pairs say. */

export interface PairWord<T> {
  readonly a: T;
  readonly b: T;
  readonly same: boolean;
}

interface Group<T> {
  members: readonly T[];
  readonly apart: Set<Group<T>>;
}

const ALWAYS = (): boolean => true;

/**
 * "The same" carries over from pair to pair, and what is apart from one is apart from all that are the same as it. Of
 * words that cannot all hold the first given holds.
 */
export class Constraints<T> {
  readonly #groups = new Map<T, Group<T>>();

  /**
   * @param words the one that outweighs the others first
   * @param mayJoin whether two sets can be the same at all; a word that asks for what cannot be is passed over
   */
  constructor(
    words: readonly PairWord<T>[],
    private readonly mayJoin: (a: readonly T[], b: readonly T[]) => boolean = ALWAYS,
  ) {
    for (const word of words) this.#accept(word);
  }

  /** What is said to be the same as `one`, itself included, in the order in which it was said. */
  sameAs(one: T): readonly T[] {
    return this.#groups.get(one)?.members ?? [one];
  }

  /** True where two are the same, false where they are apart, null where nothing is said. */
  decide(a: T, b: T): boolean | null {
    const [first, second] = [this.#groups.get(a), this.#groups.get(b)];
    if (!first || !second) return null;
    if (first === second) return true;
    return first.apart.has(second) ? false : null;
  }

  /** True where nothing of `as` is said to be apart from anything of `bs`. */
  allow(as: readonly T[], bs: readonly T[]): boolean {
    if (this.#groups.size === 0) return true;
    return as.every((a) => bs.every((b) => this.decide(a, b) !== false));
  }

  #accept({ a, b, same }: PairWord<T>): void {
    const [first, second] = [this.#groupOf(a), this.#groupOf(b)];
    if (first === second || first.apart.has(second)) return;
    if (same) this.#join(first, second);
    else {
      first.apart.add(second);
      second.apart.add(first);
    }
  }

  #groupOf(one: T): Group<T> {
    const known = this.#groups.get(one);
    if (known) return known;
    const group: Group<T> = { members: [one], apart: new Set() };
    this.#groups.set(one, group);
    return group;
  }

  #join(kept: Group<T>, taken: Group<T>): void {
    if (!this.mayJoin(kept.members, taken.members)) return;
    for (const one of taken.members) this.#groups.set(one, kept);
    kept.members = [...kept.members, ...taken.members];
    for (const other of taken.apart) {
      other.apart.delete(taken);
      other.apart.add(kept);
      kept.apart.add(other);
    }
  }
}
