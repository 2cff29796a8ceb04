import type { Clitics } from "../languages/contract/phrases";
import { fold } from "./fold";
import type { Token } from "./tokens";

/** Letters that a word must keep once what is written onto it is taken off: fewer are no word of their own. */
const SHORTEST = 2;

function withoutSuffixes(word: string, { suffixes, finals }: Clitics): string[] {
  return suffixes
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length > SHORTEST)
    .flatMap((suffix) => {
      const stem = word.slice(0, -suffix.length);
      const final = finals[stem.slice(-1)];
      return final === undefined ? [stem] : [stem, stem.slice(0, -1) + final];
    });
}

/** What a folded word can be once its clitics are taken off, longest first; the word itself is not among them. */
export function variants(word: string, clitics: Clitics): string[] {
  const stems = clitics.prefixes
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST)
    .map((prefix) => word.slice(prefix.length));
  const shorn = [word, ...stems].flatMap((stem) => withoutSuffixes(stem, clitics));
  return [...stems, ...shorn].sort((a, b) => b.length - a.length);
}

/** Whether a folded word begins with one of these words joined to it by the language's clitics: «وثلاثة» with «و». */
export function isJoinedBy(word: string, joins: readonly string[], clitics: Clitics): boolean {
  return joins.some(
    (join) =>
      word === join ||
      (clitics.prefixes.includes(join) && word.length > join.length + 1 && word.startsWith(join)),
  );
}

/** Offset at which a word begins behind a clitic that was taken off its folded form. */
export function behindClitic(token: Token | undefined, clitic: string): number {
  if (!token) return 0;
  if (clitic === "") return token.start;
  let [length, at] = [clitic.length, 0];
  for (const char of token.text) {
    if (length <= 0) break;
    length -= fold(char).length;
    at += char.length;
  }
  return token.start + at;
}
