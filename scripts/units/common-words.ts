import { termPriors } from "../../assets/data/terms";
import { commonness, lexiconOf, termsOfWord } from "../../lib/fingerprint";
import { packFor } from "../../lib/languages";
import { fold } from "../../lib/text/fold";

/**
 * Whether a word is among the commonest of a language.
 *
 * @throws Error where the language has no table of terms yet
 */
export function isCommonWord(language: string, word: string): boolean {
  if (!Object.hasOwn(termPriors, language))
    throw new Error(
      `assets/data/terms/${language}.json is missing: make it first, with build-term-priors.ts.`,
    );
  return termsOfWord(fold(word), lexiconOf(packFor(language).terms)).some(
    (term) => commonness(language, term) !== null,
  );
}
