/** Where signs of candidates are taken in as they are seen: added up by what they are worth, or kept by their names to learn from. */
import type { LanguagePack } from "../languages/contract";
import type { SignTable } from "./named-signs";

/** Takes in the signs of one candidate after another; `T` is what all signs of a candidate come to. */
export interface Tally<T> {
  /** Of no signs at all. */
  readonly none: T;
  readonly worth: T;
  /** Goes on from what was taken in before. */
  resume(worth: T): void;
  add(sign: string, strength: number): void;
  /** A sign of two parts: "before+" and "n>a". */
  addPair(front: string, back: string, strength?: number): void;
}

/** Adds up what signs are worth, in the unit of the weights. */
export class Weighing implements Tally<number> {
  readonly none = 0;
  worth = 0;
  readonly #weights: ReadonlyMap<string, number>;
  /** Weights of signs of two parts, by both: no name is put together for a look. */
  readonly #pairs = new Map<string, ReadonlyMap<string, number>>();

  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights;
  }

  resume(worth: number): void {
    this.worth = worth;
  }

  add(sign: string, strength: number): void {
    if (strength !== 0) this.worth += strength * (this.#weights.get(sign) ?? 0);
  }

  addPair(front: string, back: string, strength = 1): void {
    this.worth += strength * (this.#backsOf(front).get(back) ?? 0);
  }

  #backsOf(front: string): ReadonlyMap<string, number> {
    const known = this.#pairs.get(front);
    if (known) return known;
    const backs = new Map<string, number>();
    for (const [sign, weight] of this.#weights)
      if (sign.startsWith(front)) backs.set(sign.slice(front.length), weight);
    this.#pairs.set(front, backs);
    return backs;
  }
}

/** Keeps the signs of each candidate by their names. */
export class Naming implements Tally<SignTable> {
  readonly none: SignTable = {};
  #signs: Record<string, number> = {};

  get worth(): SignTable {
    return { ...this.#signs };
  }

  resume(worth: SignTable): void {
    this.#signs = { ...worth };
  }

  add(sign: string, strength: number): void {
    if (strength !== 0) this.#signs[sign] = (this.#signs[sign] ?? 0) + strength;
  }

  addPair(front: string, back: string, strength = 1): void {
    this.add(front + back, strength);
  }
}

const weighings = new WeakMap<LanguagePack, Map<string, Weighing>>();

/** Weighs by what signs of one sort of figures are worth in a pack. */
export function weighingOf(pack: LanguagePack, sort: string): Weighing {
  const bySort = weighings.get(pack) ?? new Map<string, Weighing>();
  weighings.set(pack, bySort);
  const known = bySort.get(sort);
  if (known) return known;
  const { all = {}, [sort]: special = {} } = pack.signs ?? {};
  const weights = new Map(Object.entries(all));
  for (const [sign, weight] of Object.entries(special)) weights.set(sign, weight + (weights.get(sign) ?? 0));
  const weighing = new Weighing(weights);
  bySort.set(sort, weighing);
  return weighing;
}

/** What named signs come to. */
export function worthOf<T>(tally: Tally<T>, signs: Iterable<readonly [string, number]>): T {
  tally.resume(tally.none);
  for (const [sign, strength] of signs) tally.add(sign, strength);
  return tally.worth;
}
