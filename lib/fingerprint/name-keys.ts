import { fold } from "../text/fold";
import type { Token } from "../text/tokens";
import { countriesIn } from "./countries";
import { withoutPrefixes } from "./lexicon";
import type { Name } from "./names";
import { expectedShare } from "./prior";
import { ledeOf, type TermReading } from "./reading";
import { skeletonOf } from "./skeleton";

/** Keys of names kept of an article, the most frequent first; few reports have more. */
const MAX_KEYS = 120;
/** Keys of names kept of an article's beginning. */
const MAX_LEDE_KEYS = 30;
/** In a script without capitals every word rarer than this may be a name. */
const NAME_SHARE = 2 ** -7;
/** Consonants by which one word of a name is known in another script. */
const MIN_SINGLE = 3;
/** Consonants by which two words are. */
const MIN_PAIR = 4;
const CASED = /^[\p{Lu}\p{Ll}\p{Lt}]/u;
/** Letters of a word after its first, below which it is an initial or an article ("al", "de"). */
const MIN_LETTERS = 3;

/**
 * Script-independent keys of the names in an article: "@SY" for a country, "^" with a consonant skeleton for a word,
 * with two skeletons for two neighbouring words. Most frequent first.
 */
export function nameKeysOf(reading: TermReading, names: readonly Name[]): string[] {
  const counts = new Map<string, number>();
  const bare = (word: string) => withoutPrefixes(word, reading.lexicon);
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const name of names) for (const key of keysOfWords(name.key.split(" ").map(bare))) count(key);
  for (const { tokens } of reading.passages) {
    for (const code of countriesOf(tokens, reading)) count(`@${code}`);
    for (const key of keysOfRareWords(tokens, reading)) count(key);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .slice(0, MAX_KEYS)
    .map(([key]) => key);
}

/** Keys of the names whose words all stand in headline or lede. */
export function ledeNameKeysOf(reading: TermReading, names: readonly Name[]): string[] {
  const lede = new Set(ledeOf(reading).flatMap(({ tokens }) => tokens.map(({ folded }) => folded)));
  const inLede = names.filter(({ key }) => key.split(" ").every((word) => lede.has(word)));
  const countries = ledeOf(reading).flatMap(({ tokens }) => countriesOf(tokens, reading));
  const keys = inLede.flatMap(({ key }) =>
    keysOfWords(key.split(" ").map((w) => withoutPrefixes(w, reading.lexicon))),
  );
  return [...new Set([...keys, ...countries.map((code) => `@${code}`)])].slice(0, MAX_LEDE_KEYS);
}

function countriesOf(tokens: readonly Token[], reading: TermReading): string[] {
  const words = tokens.map(({ folded }) => folded);
  const bare = words.map((word) => withoutPrefixes(word, reading.lexicon));
  return countriesIn(words, bare, reading.language);
}

function keysOfWords(words: readonly string[]): string[] {
  const skeletons = words.filter((word) => word.length >= MIN_LETTERS).map(skeletonOf);
  const single = skeletons.filter((skeleton) => skeleton.length >= MIN_SINGLE).map((s) => `^${s}`);
  const pairs = skeletons.slice(1).map((second, i) => [skeletons[i] ?? "", second] as const);
  const long = pairs.filter(([a, b]) => a.length > 1 && b.length > 1 && a.length + b.length >= MIN_PAIR);
  return [...single, ...long.map(([a, b]) => `^${a} ${b}`)];
}

/** Keys of the rare words, alone and beside one another, of a script without capitals. */
function keysOfRareWords(tokens: readonly Token[], reading: TermReading): string[] {
  const keys: string[] = [];
  let before: { skeleton: string; rare: boolean } | null = null;
  for (const token of tokens) {
    if (token.type !== "word" || CASED.test(token.text) || token.text.length < 2) {
      before = null;
      continue;
    }
    const bare = withoutPrefixes(fold(token.text), reading.lexicon);
    const rare = expectedShare(reading.language, bare) < NAME_SHARE;
    const skeleton = skeletonOf(bare);
    if (rare && skeleton.length >= MIN_SINGLE) keys.push(`^${skeleton}`);
    if (before && (rare || before.rare) && before.skeleton.length > 1 && skeleton.length > 1)
      keys.push(`^${before.skeleton} ${skeleton}`);
    before = { skeleton, rare };
  }
  return keys;
}
