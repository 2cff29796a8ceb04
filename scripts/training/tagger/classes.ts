/**
 * Word classes from texts that nobody has marked up: words that stand between the same words fall into one class
 * (k-means over their neighbours). They tell of words that no treebank holds.
 */

/** Words whose nearness tells something, by frequency. */
const CONTEXT_WORDS = 400;
const FEWEST = 6;
const ROUNDS = 8;

/** A word's neighbours, as places in a long vector of unit length. */
interface Profile {
  readonly at: Int32Array;
  readonly share: Float32Array;
}

type Texts = readonly (readonly string[])[];

function addTo<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function frequent(texts: Texts): string[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) addTo(counts, word);
  const often = [...counts].filter(([, n]) => n >= FEWEST);
  return often.sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function profileOf(counts: ReadonlyMap<number, number>): Profile {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const share = Float32Array.from(counts.values(), (n) => Math.sqrt(n / total));
  return { at: Int32Array.from(counts.keys()), share };
}

/** Places of a vector: 0 for a rare neighbour, one for each frequent one, the last for a sentence's edge. */
const EDGE = CONTEXT_WORDS + 1;
const SIDE = EDGE + 1;

/** The profiles of frequent words, the most frequent first. */
function profiles(texts: Texts): Map<string, Profile> {
  const words = frequent(texts);
  const places = new Map(words.slice(0, CONTEXT_WORDS).map((word, at) => [word, at + 1]));
  const place = (word: string | undefined) => (word === undefined ? EDGE : (places.get(word) ?? 0));
  const seen = new Map(words.map((word) => [word, new Map<number, number>()]));
  for (const text of texts)
    for (const [at, word] of text.entries()) {
      const counts = seen.get(word);
      if (!counts) continue;
      addTo(counts, place(text[at - 1]));
      addTo(counts, SIDE + place(text[at + 1]));
    }
  return new Map([...seen].map(([word, counts]) => [word, profileOf(counts)]));
}

function likeness({ at, share }: Profile, centre: Float32Array): number {
  let sum = 0;
  for (let n = 0; n < at.length; n++) sum += (share[n] ?? 0) * (centre[at[n] ?? 0] ?? 0);
  return sum;
}

function nearest(profile: Profile, centres: readonly Float32Array[]): number {
  let [best, found] = [-1, 0];
  for (const [number, centre] of centres.entries()) {
    const like = likeness(profile, centre);
    if (like > best) [best, found] = [like, number];
  }
  return found;
}

function centresOf(all: readonly Profile[], members: readonly number[], classes: number): Float32Array[] {
  const centres = Array.from({ length: classes }, () => new Float32Array(2 * SIDE));
  for (const [i, { at, share }] of all.entries()) {
    const centre = centres[members[i] ?? 0];
    for (let n = 0; centre && n < at.length; n++)
      centre[at[n] ?? 0] = (centre[at[n] ?? 0] ?? 0) + (share[n] ?? 0);
  }
  return centres.map((centre) => {
    const length = Math.hypot(...centre) || 1;
    return centre.map((value) => value / length);
  });
}

/** The class of each word that is seen often enough; the most frequent words begin a class each. */
export function wordClasses(texts: Texts, classes: number): Map<string, number> {
  const known = [...profiles(texts)];
  const all = known.map(([, profile]) => profile);
  const first = all.slice(0, classes);
  let centres = centresOf(first, [...first.keys()], classes);
  let members: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    members = all.map((profile) => nearest(profile, centres));
    centres = centresOf(all, members, classes);
  }
  return new Map(known.map(([word], at) => [word, members[at] ?? 0]));
}
