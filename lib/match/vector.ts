/** Sparse weights with their Euclidean length. */
export interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly total: number;
}

/** A vector of the positive weights among `entries`; a key given twice counts once. */
export function vector(entries: Iterable<readonly [string, number]>): Vector {
  const weights = new Map<string, number>();
  let squares = 0;
  let total = 0;
  for (const [term, weight] of entries) {
    if (weight <= 0 || weights.has(term)) continue;
    weights.set(term, weight);
    squares += weight * weight;
    total += weight;
  }
  return { weights, length: Math.sqrt(squares), total };
}

/** The `count` weightiest entries of a vector. */
export function heaviest({ weights }: Vector, count: number): Vector {
  return vector([...weights].sort((a, b) => b[1] - a[1]).slice(0, count));
}

/** The entries of a vector whose keys are among `keys`. */
export function within({ weights }: Vector, keys: ReadonlySet<string>): Vector {
  return vector([...weights].filter(([key]) => keys.has(key)));
}

/** What two vectors share, in one pass over the smaller. */
export interface Overlap {
  /** Cosine, 0–1. */
  readonly cosine: number;
  /** Summed lesser weight of what both hold. */
  readonly shared: number;
}

export function overlap(a: Vector, b: Vector): Overlap {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  let shared = 0;
  for (const [term, weight] of few.weights) {
    const other = many.weights.get(term);
    if (other === undefined) continue;
    const lesser = Math.min(weight, other);
    product += weight * other;
    shared += lesser;
  }
  const lengths = a.length * b.length;
  return { cosine: lengths === 0 ? 0 : Math.min(1, product / lengths), shared };
}

/** Share (0–1) of `part`'s weight that stands in `whole` too. */
export function coverage(part: Vector, whole: Vector): number {
  let shared = 0;
  for (const [term, weight] of part.weights) if (whole.weights.has(term)) shared += weight;
  return part.total === 0 ? 0 : shared / part.total;
}

/** Keys that both hold, weightiest first. */
export function sharedKeys(a: Vector, b: Vector): string[] {
  const shared: { key: string; weight: number }[] = [];
  for (const [key, weight] of a.weights) {
    const other = b.weights.get(key);
    if (other !== undefined) shared.push({ key, weight: Math.min(weight, other) });
  }
  return shared.sort((x, y) => y.weight - x.weight).map(({ key }) => key);
}

/** Grows with the evidence, ever slower: 1 is reached at about `full`. */
export function saturating(amount: number, full: number): number {
  return Math.log1p(amount) / Math.log1p(full);
}
