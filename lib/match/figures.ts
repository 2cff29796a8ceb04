/** Figures of two articles held against each other. */
import { CONVERTED } from "../measures";
import { PERSON_KINDS } from "../model";
import { significantDigits } from "../text/trim";

/** An article's figures by kind and unit: "killed" → 3, 4. */
export interface FiguresByKind {
  readonly byKind: ReadonlyMap<string, ReadonlySet<number>>;
  /** Values that are rare enough to be the same figure whatever it was read to count. */
  readonly rare: ReadonlySet<number>;
  /** What all figures tell, in bits. */
  readonly bits: number;
}

export interface AgreeingFigure {
  readonly value: number;
  /** Bits that the agreement tells: half of all reports hold a three, few hold 1,187. */
  readonly bits: number;
}

export interface FigureEvidence {
  readonly agreeing: readonly AgreeingFigure[];
  /** Bits that the agreeing figures tell together. */
  readonly told: number;
  /** Bits that the figures of the article with fewer tell. */
  readonly tellable: number;
  /** Bits that figures tell which are not the same but near, as two counts of one thing are. */
  readonly near: number;
  /** Kinds of casualties of which both give figures, all far apart, with the first figure of each. */
  readonly contradicting: readonly { kind: string; a: number; b: number }[];
}

const CASUALTIES = ["killed", "wounded", "missing"];
/** Numbers from here on seldom stand in two reports by chance. */
const RARE_FROM = 13;
/** Two counts of one thing seldom differ by more than this factor, one being added to both. */
const NEAR_FACTOR = 1.35;
/** Beyond this factor they hardly count the same. */
const FAR_FACTOR = 2;
/** What nearness tells, of what agreement would. */
const NEAR_SHARE = 0.4;

/** Bits that a value tells, about: its significant digits, of which a converted one has no more than three. */
function bitsOf(value: number): number {
  if (value < 4) return 0.5;
  if (value < RARE_FROM) return 1.5;
  const digits = significantDigits(Math.abs(value)).length;
  return 2 * Math.min(4, digits) + 1;
}

const DIMENSIONS = /:(length|area|speed|time)$/u;

/** Reads the keys of a fingerprint ("kind:unit:value"). */
export function figuresOf(keys: readonly string[]): FiguresByKind {
  const byKind = new Map<string, Set<number>>();
  const rare = new Set<number>();
  let bits = 0;
  for (const key of keys) {
    const at = key.lastIndexOf(":");
    const [kind, value] = [key.slice(0, at), Number(key.slice(at + 1))];
    const known = byKind.get(kind);
    if (known) known.add(value);
    else byKind.set(kind, new Set([value]));
    if (value >= RARE_FROM && !DIMENSIONS.test(kind)) rare.add(value);
    bits += bitsOf(value);
  }
  return { byKind, rare, bits };
}

function first(values: ReadonlySet<number>): number {
  for (const value of values) return value;
  return 0;
}

function holds(values: ReadonlySet<number>, value: number, kind: string): boolean {
  if (values.has(value)) return true;
  if (!DIMENSIONS.test(kind)) return false;
  for (const other of values) if (Math.abs(other - value) <= CONVERTED * value) return true;
  return false;
}

function agreements(a: FiguresByKind, b: FiguresByKind): AgreeingFigure[] {
  const agreeing = new Set<number>();
  for (const value of a.rare) if (b.rare.has(value)) agreeing.add(value);
  for (const [kind, values] of a.byKind) {
    const others = b.byKind.get(kind);
    if (others) for (const value of values) if (holds(others, value, kind)) agreeing.add(value);
  }
  return [...agreeing].map((value) => ({ value, bits: bitsOf(value) }));
}

function factorBetween(a: number, b: number): number {
  return Math.max((a + 1) / (b + 1), (b + 1) / (a + 1));
}

function nearestFactor(value: number, others: ReadonlySet<number>): number {
  let nearest = Infinity;
  for (const other of others) nearest = Math.min(nearest, factorBetween(value, other));
  return nearest;
}

/** Kinds that reports of one event count differently; a budget or a price is near last year's as well. */
const COUNTED_ANEW = new Set([...PERSON_KINDS].map((kind) => `${kind}:`));

/** Bits of one side's figures that stand near one of the other's and equal none. */
function nearBitsOf(a: FiguresByKind, b: FiguresByKind): number {
  let bits = 0;
  for (const [kind, values] of a.byKind) {
    const others = b.byKind.get(kind);
    if (!others || !COUNTED_ANEW.has(kind)) continue;
    for (const value of values)
      if (!others.has(value) && nearestFactor(value, others) <= NEAR_FACTOR)
        bits += NEAR_SHARE * bitsOf(value);
  }
  return bits;
}

function contradictions(a: FiguresByKind, b: FiguresByKind): { kind: string; a: number; b: number }[] {
  return CASUALTIES.flatMap((kind) => {
    const [inA, inB] = [a.byKind.get(`${kind}:`), b.byKind.get(`${kind}:`)];
    if (!inA || !inB || [...inA].some((value) => nearestFactor(value, inB) <= FAR_FACTOR)) return [];
    return [{ kind, a: first(inA), b: first(inB) }];
  });
}

export function compareFigures(a: FiguresByKind, b: FiguresByKind): FigureEvidence {
  const agreeing = agreements(a, b);
  return {
    agreeing,
    told: agreeing.reduce((total, { bits }) => total + bits, 0),
    near: Math.min(nearBitsOf(a, b), nearBitsOf(b, a)),
    tellable: Math.min(a.bits, b.bits),
    contradicting: contradictions(a, b),
  };
}
