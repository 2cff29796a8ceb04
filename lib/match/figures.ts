/** Figures of two articles held against each other by their keys ("kind:unit:value"). */

export interface FigurePair {
  readonly kind: string;
  readonly value: number;
  /** How telling the agreement is: half of all reports hold a three, few hold 1,187. */
  readonly weight: number;
}

export interface FigureEvidence {
  readonly agreeing: readonly FigurePair[];
  /** Kinds of casualties of which both give figures and none the same. */
  readonly contradicting: readonly { kind: string; a: number; b: number }[];
}

const CASUALTIES = ["killed", "wounded", "missing"];

function parse(key: string): { kind: string; value: number } {
  const [kind = "", , value = ""] = key.split(":");
  return { kind, value: Number(value) };
}

/** Bits that a value tells: its significant digits, about. */
function telling(value: number): number {
  const digits = String(Math.abs(value)).replace(/[.]|0+$/gu, "").length;
  return value < 4 ? 0.5 : value < 13 ? 1.5 : 2 * digits + 1;
}

function valuesOf(keys: ReadonlySet<string>, kind: string): number[] {
  return [...keys]
    .map(parse)
    .filter((key) => key.kind === kind)
    .map(({ value }) => value);
}

export function compareFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): FigureEvidence {
  const agreeing = [...a]
    .filter((key) => b.has(key))
    .map((key) => ({ ...parse(key), weight: telling(parse(key).value) }));
  const contradicting = CASUALTIES.flatMap((kind) => {
    const [inA, inB] = [valuesOf(a, kind), valuesOf(b, kind)];
    const [first, second] = [inA[0], inB[0]];
    if (first === undefined || second === undefined || inA.some((value) => inB.includes(value))) return [];
    return [{ kind, a: first, b: second }];
  });
  return { agreeing, contradicting };
}
