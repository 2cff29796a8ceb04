/** Where signs of candidates are taken in as they are seen: added up by what they are worth, or kept by their names to learn from. */
import type { LanguagePack } from "../languages/contract";
import type { PackedSigns } from "../languages/contract/signs";
import type { SignTable } from "./named-signs";
import { slotOf, unpackSigns } from "./what/packed";

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

/** Signs that are kept with their weights once they were looked up: words make ever more of them. */
const MOST_KNOWN = 20_000;

/** What a sign is worth, in the unit of the weights. */
type WorthOf = (front: string, back: string) => number;

/** Adds up what signs are worth, in the unit of the weights. */
export class Weighing implements Tally<number> {
  readonly none = 0;
  worth = 0;
  readonly #worthOf: WorthOf;
  /** Weights by both parts of a sign: no name is put together for a look. */
  readonly #known = new Map<string, Map<string, number>>();
  #looked = 0;

  constructor(worthOf: WorthOf) {
    this.#worthOf = worthOf;
  }

  resume(worth: number): void {
    this.worth = worth;
  }

  add(sign: string, strength: number): void {
    if (strength !== 0) this.worth += strength * this.#weightOf(sign, "");
  }

  addPair(front: string, back: string, strength = 1): void {
    this.worth += strength * this.#weightOf(front, back);
  }

  #weightOf(front: string, back: string): number {
    return this.#known.get(front)?.get(back) ?? this.#look(front, back);
  }

  #look(front: string, back: string): number {
    if (++this.#looked > MOST_KNOWN) {
      this.#known.clear();
      this.#looked = 0;
    }
    const weight = this.#worthOf(front, back);
    const backs = this.#known.get(front) ?? new Map<string, number>();
    this.#known.set(front, backs.set(back, weight));
    return weight;
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

const weighings = new WeakMap<PackedSigns, Map<string, Weighing>>();
const unpacked = new WeakMap<PackedSigns, ReadonlyMap<number, number>>();

function slotsOf(packed: PackedSigns): ReadonlyMap<number, number> {
  const known = unpacked.get(packed) ?? unpackSigns(packed);
  unpacked.set(packed, known);
  return known;
}

/** Weighs by what signs of one sort of figures are worth in a pack. */
export function weighingOf({ signs }: LanguagePack, sort: string): Weighing {
  if (!signs) return new Weighing(() => 0);
  const bySort = weighings.get(signs) ?? new Map<string, Weighing>();
  weighings.set(signs, bySort);
  const known = bySort.get(sort);
  if (known) return known;
  const slots = slotsOf(signs);
  const special = `${sort}/`;
  const weighing = new Weighing(
    (front, back) => (slots.get(slotOf(front, back)) ?? 0) + (slots.get(slotOf(special + front, back)) ?? 0),
  );
  bySort.set(sort, weighing);
  return weighing;
}

/** What named signs come to. */
export function worthOf<T>(tally: Tally<T>, signs: Iterable<readonly [string, number]>): T {
  tally.resume(tally.none);
  for (const [sign, strength] of signs) tally.add(sign, strength);
  return tally.worth;
}
