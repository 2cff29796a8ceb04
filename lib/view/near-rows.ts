/**
 * The rows of a long list that are kept: those near what is in sight. What is read comes back in any order, and may be
 * far from sight by then.
 */
export class NearRows<T> {
  #rows: ReadonlyMap<number, T> = new Map();
  #near: ReadonlySet<number> = new Set();
  readonly #asked = new Set<number>();

  /** Keys → rows, a new map after each change. */
  get rows(): ReadonlyMap<number, T> {
    return this.#rows;
  }

  /**
   * Moves to another place of the list.
   *
   * @param near what may be kept
   * @returns those in sight that are neither there nor on their way
   */
  move(inSight: readonly number[], near: ReadonlySet<number>): number[] {
    this.#near = near;
    const missing = inSight.filter((key) => !this.#rows.has(key) && !this.#asked.has(key));
    for (const key of missing) this.#asked.add(key);
    return missing;
  }

  /** Takes what was read; true where it changed anything that is kept. */
  put(read: readonly (readonly [number, T])[]): boolean {
    for (const [key] of read) this.#asked.delete(key);
    const fresh = read.filter(([key]) => this.#near.has(key));
    if (fresh.length === 0) return false;
    this.#rows = new Map([...[...this.#rows].filter(([key]) => this.#near.has(key)), ...fresh]);
    return true;
  }
}
