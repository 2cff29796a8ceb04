/** Shingles of an article's body and their bottom-k sketch. */

/** Words of a shingle (w-shingling, Broder 1997). */
const SHINGLE_WORDS = 4;
/** Smallest hashes kept: the likeness of two texts is then known to about one in eleven (1/√128). */
const SKETCH_SIZE = 128;

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: spreads a hash so that its smallest values are a fair sample. */
function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Hashes (32 bit) of every run of four words; a text of fewer words is one shingle. */
export function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  const last = Math.max(hashes.length - SHINGLE_WORDS, hashes.length > 0 ? 0 : -1);
  for (let at = 0; at <= last; at++) {
    let hash = 0;
    for (const word of hashes.slice(at, at + SHINGLE_WORDS)) hash = Math.imul(hash, 0x9e3779b1) + word;
    shingles.add(spread(hash));
  }
  return shingles;
}

/** The smallest hashes in rising order: all of a short text's, a fair sample of a long one's. */
export function sketchOf(shingles: ReadonlySet<number>): number[] {
  return [...shingles].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** True where a sketch holds every shingle of its text. */
export function isWhole(sketch: readonly number[]): boolean {
  return sketch.length < SKETCH_SIZE;
}
