import type { TermLexicon } from "./lexicon";
import { expectedShare } from "./prior";

/** The language in which terms are judged. */
export interface TermLanguage {
  readonly language: string;
  readonly lexicon: TermLexicon;
}

/** Terms rarer than this tie the paragraphs of one story together. */
const TELLING_SHARE = 2 ** -5;

/** The terms of a passage, given for each token, that are neither common nor words of reporting; each once. */
export function tellingTerms(
  { terms }: { readonly terms: readonly (readonly string[])[] },
  { language, lexicon }: TermLanguage,
): Set<string> {
  const telling = terms
    .flat()
    .filter((term) => !lexicon.reporting.has(term) && expectedShare(language, term) < TELLING_SHARE);
  return new Set(telling);
}
