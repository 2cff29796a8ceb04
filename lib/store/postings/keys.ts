/** What an article is found by: a term, name or day as a string, and how much it says of the article. */
export interface WeightedKey {
  readonly key: string;
  /** Any positive number; comparable among the keys of one article. */
  readonly weight: number;
}

export interface HashedKey {
  /** 32 bits, unsigned. Its top bits choose the bucket. */
  readonly hash: number;
  /** 1–4. */
  readonly weight: number;
}

/** Weights are stored in two bits beside each posting. */
export const WEIGHTS = 4;

/** A key of this weight gets the class 2; each doubling one more. */
const MIDDLE_WEIGHT = 5;

function weightClass(weight: number): number {
  return Math.min(WEIGHTS, Math.max(1, 2 + Math.floor(Math.log2(weight / MIDDLE_WEIGHT))));
}

/** FNV-1a over UTF-16 units, then MurmurHash3's finaliser, since buckets are chosen by the top bits. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Ascending by hash, each hash once with its greatest weight. */
export function hashKeys(keys: readonly WeightedKey[]): HashedKey[] {
  const weights = new Map<number, number>();
  for (const { key, weight } of keys) {
    const hash = hashKey(key);
    weights.set(hash, Math.max(weights.get(hash) ?? 0, weightClass(weight)));
  }
  return [...weights].map(([hash, weight]) => ({ hash, weight })).sort((a, b) => a.hash - b.hash);
}

/** The bucket of a hash in a segment of 2^bits buckets. */
export function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}
