import type { Token } from "../../text/tokens";
import { type Atom, type NumberLexicon, spelled } from "./lexicon";
import type { NumberRole } from "./lexicon-builder";

/** Letters of a number in one word; German's longest below a million have fewer. */
const LONGEST_COMPOUND = 160;
/** Clitics in a row, in letters; a longer word is none. */
const LONGEST_CLITICS = 6;
const JOINER: Atom = { role: "joiner", value: 0 };

/** A part of a folded word, from one letter to another, and what it does in a number. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly atom: Atom | null;
}

/** Splits a word into number words without remainder; null where it cannot be. Longest parts first, memoised. */
function compoundParts(word: string, lexicon: NumberLexicon): Part[] | null {
  if (word.length > LONGEST_COMPOUND) return null;
  const dead = new Set<number>();
  const split = (from: number): Part[] | null => {
    if (from === word.length) return [];
    if (dead.has(from)) return null;
    for (let to = Math.min(word.length, from + lexicon.longestAtom); to > from; to--) {
      const atom = lexicon.atoms.get(word.slice(from, to));
      if (!atom || atom.role === "idiom" || atom.role === "dual" || lexicon.vague.has(word.slice(from, to)))
        continue;
      const rest = split(to);
      if (rest) return [{ from, to, atom }, ...rest];
    }
    dead.add(from);
    return null;
  };
  const parts = split(0);
  return parts && parts.length > 1 && isCompound(parts) ? parts : null;
}

/** "eventi" is no "e" with "venti"; "halftien" is a time of day. */
function isCompound(parts: readonly Part[]): boolean {
  const roles = parts.map((part) => part.atom?.role);
  if (roles[0] === "joiner" || roles.at(-1) === "joiner") return false;
  return roles.every((role, at) => {
    if (role === "minus" || role === "point") return false;
    const next = roles[at + 1];
    return role !== "fraction" || next === "scale" || next === "group" || (at > 0 && next === undefined);
  });
}

const COUNTING: ReadonlySet<NumberRole> = new Set(["cardinal", "article", "scale"]);

/**
 * Behind a number word the start of an idiom is a number's part: «五十分钟». A scale that is no number alone («三成») is
 * another word's part anywhere else: «造成».
 */
function fitsBehind(atom: Atom | undefined, before: Atom | null): boolean {
  if (atom?.role === "idiom") return !before || before.role === "idiom";
  return (
    atom !== undefined && (atom.role !== "plural-scale" || (before !== null && COUNTING.has(before.role)))
  );
}

/** Number words anywhere in a run of letters, longest first; what lies between them has no atom. */
function scatteredParts(word: string, lexicon: NumberLexicon, before: Atom | null): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let plain = 0;
  let last = before;
  while (from < word.length) {
    let to = Math.min(word.length, from + lexicon.longestAtom);
    while (to > from && !fitsBehind(lexicon.atoms.get(word.slice(from, to)), last)) to--;
    if (to === from) {
      from++;
      last = null;
      continue;
    }
    if (plain < from) parts.push({ from: plain, to: from, atom: null });
    last = lexicon.atoms.get(word.slice(from, to)) ?? null;
    parts.push({ from, to, atom: last });
    from = to;
    plain = to;
  }
  if (plain < word.length) parts.push({ from: plain, to: word.length, atom: null });
  return parts;
}

function withArticle(word: string, at: number, lexicon: NumberLexicon): Part[] | null {
  const rest = word.slice(at);
  const plain = lexicon.atoms.get(rest);
  if (plain) return [{ from: at, to: word.length, atom: plain }];
  const { article } = lexicon;
  if (!article || !rest.startsWith(article)) return null;
  const bare = rest.slice(article.length);
  const atom = lexicon.constructDuals.has(bare) ? undefined : lexicon.atoms.get(bare);
  return atom ? [{ from: at, to: word.length, atom }] : null;
}

/** A number word behind the letters that its script writes onto the next word. */
function cliticParts(word: string, lexicon: NumberLexicon): Part[] | null {
  const direct = withArticle(word, 0, lexicon);
  if (direct) return direct;
  for (const clitic of lexicon.otherClitics) {
    const parts = word.startsWith(clitic) ? withArticle(word, clitic.length, lexicon) : null;
    if (parts) return [{ from: 0, to: clitic.length, atom: null }, ...parts];
  }
  for (const clitic of lexicon.joiningClitics) {
    if (!word.startsWith(clitic)) continue;
    const parts =
      withArticle(word, clitic.length, lexicon) ?? otherCliticsAfter(word, clitic.length, lexicon);
    if (parts) return [{ from: 0, to: clitic.length, atom: JOINER }, ...parts];
  }
  return null;
}

function otherCliticsAfter(word: string, at: number, lexicon: NumberLexicon): Part[] | null {
  for (const clitic of lexicon.otherClitics) {
    const parts = word.startsWith(clitic, at) ? withArticle(word, at + clitic.length, lexicon) : null;
    if (parts) return [{ from: at, to: at + clitic.length, atom: null }, ...parts];
  }
  return null;
}

/** Whether a dual, its article written onto it or not, is a plural unless its vowels are written. */
function needsVowels(dual: string, { markedDuals, article }: NumberLexicon): boolean {
  const isDefinite = article !== "" && dual.startsWith(article);
  return markedDuals.has(dual) || (isDefinite && markedDuals.has(dual.slice(article.length)));
}

/** Whether every number word in a token is spelled as it must be; see `NumberWords.exact`. */
function isSpelledOut(parts: readonly Part[], token: Token, lexicon: NumberLexicon): boolean {
  if (lexicon.exact.size === 0) return true;
  return parts.every((part) => {
    if (part.atom?.role === "dual" && needsVowels(token.folded.slice(part.from, part.to), lexicon))
      return lexicon.vowelledEndings.some((ending) => token.text.normalize("NFC").endsWith(ending));
    const forms = part.atom ? lexicon.exact.get(token.folded.slice(part.from, part.to)) : undefined;
    return !forms || forms.some((form) => spelled(token.text).includes(form));
  });
}

/**
 * The parts of a word that number words are found in; null for a word without any.
 *
 * @param before what the text right before the word does in a number, where nothing stands in between
 */
export function partsOf(token: Token, lexicon: NumberLexicon, before: Atom | null): Part[] | null {
  if (lexicon.words.division === "none") return scatteredParts(token.folded, lexicon, before);
  const parts = wordParts(token.folded, lexicon);
  return parts && isSpelledOut(parts, token, lexicon) ? parts : null;
}

function wordParts(word: string, lexicon: NumberLexicon): Part[] | null {
  const atom = lexicon.atoms.get(word);
  if (atom) return [{ from: 0, to: word.length, atom }];
  return (
    cliticParts(word, lexicon) ??
    (lexicon.words.division === "compounds" ? compoundParts(word, lexicon) : null)
  );
}

/** True where a folded word consists of clitics alone («و», «بال»). */
export function isClitic(text: string, lexicon: NumberLexicon): boolean {
  if (text === "" || text === lexicon.article) return true;
  if (text.length > LONGEST_CLITICS) return false;
  const clitic = [...lexicon.joiningClitics, ...lexicon.otherClitics].find((known) => text.startsWith(known));
  return clitic !== undefined && clitic !== "" && isClitic(text.slice(clitic.length), lexicon);
}
