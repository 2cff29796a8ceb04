/** What to ask a search for, to find other reports of an article's event: names, and what happened in the rarest words. */
import type { TermWords } from "../languages/contract/terms";
import type { AnalysedArticle, Span } from "../model";
import { fold } from "../text/fold";
import { type Token, tokenize } from "../text/tokens";
import { lexiconOf, termsOfToken } from "./lexicon";
import { expectedShare } from "./prior";

/** More words than these find less. */
const MOST_NAMES = 2;
const MOST_WORDS = 5;
/** With fewer names and words, something must be added. */
const ENOUGH = 3;
/** Words that more articles than this hold tell little of the event. */
const COMMON_SHARE = 2 ** -4;

function overlaps(token: Token, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => token.start < end && token.end > start);
}

/** Names that the headline gives, none within another. */
function namesIn({ article, fingerprint: { names } }: AnalysedArticle): readonly string[] {
  const headline = fold(article.headline);
  const given = names.filter((name) => headline.includes(fold(name)));
  return given
    .filter((name) => !given.some((other) => other !== name && other.includes(name)))
    .slice(0, MOST_NAMES);
}

/** The headline's rarest words, in its order: no numbers, which are what reports differ in, and no words of the names. */
function tellingWords(
  { article, quantities }: AnalysedArticle,
  names: readonly string[],
  words: TermWords,
): readonly string[] {
  const lexicon = lexiconOf(words);
  const named = new Set(names.flatMap((name) => tokenize(name).map(({ folded }) => folded)));
  const figures = quantities.filter(({ passage }) => article.passages[passage]?.role === "headline");
  const rarity = (token: Token) =>
    Math.min(1, ...termsOfToken(token, lexicon).map((term) => expectedShare(article.language, term)));
  const tokens = tokenize(article.headline)
    .filter((token) => token.type === "word" && !named.has(token.folded) && !overlaps(token, figures))
    .map((token) => ({ token, share: rarity(token) }))
    .filter(({ share }) => share <= COMMON_SHARE);
  const rarest = [...tokens].sort((a, b) => a.share - b.share).slice(0, MOST_WORDS);
  return tokens.filter((one) => rarest.includes(one)).map(({ token }) => token.text);
}

/** Words for a search; a headline that tells too little gets a place or a person of the text. */
export function searchWords(analysed: AnalysedArticle, words: TermWords): string {
  const names = namesIn(analysed);
  const told = [...names, ...tellingWords(analysed, names, words)];
  const { places, persons } = analysed.fingerprint;
  const more = told.length < ENOUGH ? [...places, ...persons].slice(0, 1) : [];
  return [...more, ...told].join(" ") || analysed.article.headline;
}
