/** FNV-1a over UTF-16 units, then MurmurHash3's finaliser, since buckets are chosen by the top bits; 32 bits, unsigned. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The keys' hashes, ascending, each once. */
export function hashKeys(keys: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(keys.map(hashKey))).sort();
}

/** The bucket of a hash in a segment of 2^bits buckets. */
export function bucketOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}
