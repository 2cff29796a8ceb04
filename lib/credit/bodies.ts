/** Names of one body: what they are counted under, whatever each report or language calls it. */
import type { LanguagePack } from "../languages/contract";
import { fold } from "../text/fold";
import { tokenize } from "../text/tokens";
import { nameWords } from "./name-words";

interface KnownBody {
  readonly key: string;
  readonly words: readonly string[];
}

/** Begins the keys of known bodies; no word begins so. */
const KNOWN = "=";

const bodiesOf = new WeakMap<LanguagePack, readonly KnownBody[]>();

function wordsOf(name: string, pack: LanguagePack): string[] {
  const { isOutside, withoutArticle } = nameWords(pack);
  return tokenize(name)
    .filter(({ type, folded }) => type !== "mark" && !isOutside(folded))
    .map(({ folded }) => withoutArticle(folded));
}

function knownBodies(pack: LanguagePack): readonly KnownBody[] {
  const known =
    bodiesOf.get(pack) ??
    Object.entries(pack.statements.knownBodies ?? {}).flatMap(([key, names]) =>
      names.split("|").map((name) => ({ key, words: wordsOf(fold(name.trim()), pack) })),
    );
  bodiesOf.set(pack, known);
  return known;
}

/** Whether words are a body's name, with nothing beside it but what such bodies are: "the Reuters news agency". */
function isNamed(words: readonly string[], body: readonly string[], pack: LanguagePack): boolean {
  const { isAgency } = nameWords(pack);
  return (
    body.every((word) => words.includes(word)) && words.every((word) => body.includes(word) || isAgency(word))
  );
}

/** The key under which a name is counted: a known body's in every language, else the name's own words. */
export function bodyKey(name: string, pack: LanguagePack): string {
  const words = wordsOf(name, pack);
  const body = knownBodies(pack).find((known) => isNamed(words, known.words, pack));
  return body ? `${KNOWN}${body.key}` : words.join(" ");
}

/** Whether a key is of a body that the packs know. */
export function isKnownBody(key: string): boolean {
  return key.startsWith(KNOWN);
}
