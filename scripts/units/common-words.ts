import { existsSync, readFileSync } from "node:fs";
import { lexiconOf, termsOfWord } from "../../lib/fingerprint";
import { packFor } from "../../lib/languages";
import { fold } from "../../lib/text/fold";
import { unpackWords } from "../../lib/text/front-coding";

const known = new Map<string, ReadonlySet<string>>();

function commonTerms(language: string): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const file = `assets/data/terms/${language}.json`;
  if (!existsSync(file)) throw new Error(`${file} is missing: make it first, with build-term-priors.ts.`);
  const classes: unknown = JSON.parse(readFileSync(file, "utf8"));
  const terms = new Set(Object.values(Object(classes)).flatMap((list) => unpackWords(String(list))));
  known.set(language, terms);
  return terms;
}

/** Whether a word is among the commonest of a language. */
export function isCommonWord(language: string, word: string): boolean {
  const terms = commonTerms(language);
  return termsOfWord(fold(word), lexiconOf(packFor(language).terms)).some((term) => terms.has(term));
}
