/** What one report alone tells: sentences whose telling words stand in no other. */
import { expectedShare, lexiconOf, termsOfToken } from "../fingerprint";

import type { LanguagePack } from "../languages/contract";
import type { Article, LanguageCode } from "../model";
import { foldedWords, sentences } from "../text/sentences";
import { tokenize } from "../text/tokens";
import type { NamedArticle, SentencePlace } from "./cited";

/** A sentence that one article alone tells. */
export interface SoleSentence extends SentencePlace {
  readonly articleId: string;
}

export interface ToldByOne {
  readonly told: readonly SoleSentence[];
  /** Articles that no other one in their language could be held against. */
  readonly alone: readonly string[];
}

/** Share of a sentence's telling words that must be new; words weigh by how seldom articles use them. */
const NEW_SHARE = 0.6;
/** Fewer new words may be another wording of what others tell. */
const LEAST_NEW = 4;

type PackFor = (language: LanguageCode) => LanguagePack;

function termsIn(text: string, pack: LanguagePack): ReadonlySet<string> {
  const lexicon = lexiconOf(pack.terms);
  const terms = tokenize(text).flatMap((token) => termsOfToken(token, lexicon));
  return new Set(terms.filter((term) => !lexicon.reporting.has(term)));
}

function termsOfArticle({ passages }: Article, pack: LanguagePack): ReadonlySet<string> {
  return new Set(passages.flatMap(({ text }) => [...termsIn(text, pack)]));
}

function isNew(
  text: string,
  known: ReadonlySet<string>,
  pack: LanguagePack,
  language: LanguageCode,
): boolean {
  const weightOf = (term: string) => -Math.log(expectedShare(language, term));
  const terms = [...termsIn(text, pack)];
  const fresh = terms.filter((term) => !known.has(term));
  const weigh = (some: readonly string[]) => some.reduce((sum, term) => sum + weightOf(term), 0);
  return fresh.length >= LEAST_NEW && weigh(fresh) >= NEW_SHARE * weigh(terms);
}

function toldBy(
  { id, article }: NamedArticle,
  known: ReadonlySet<string>,
  pack: LanguagePack,
): SoleSentence[] {
  const abbreviations = new Set(foldedWords(pack.quantities.abbreviations));
  return article.passages.flatMap(({ role, text }, passage) =>
    role !== "paragraph"
      ? []
      : sentences(text, abbreviations)
          .filter(({ start, end }) => isNew(text.slice(start, end), known, pack, article.language))
          .map((sentence) => ({ articleId: id, passage, sentence })),
  );
}

/**
 * Sentences that one of some independent articles alone tells. Articles are held against those in their own language:
 * words of another cannot be told apart from new ones.
 */
export function toldByOne(articles: readonly NamedArticle[], packFor: PackFor): ToldByOne {
  const read = articles.map((named) => {
    const pack = packFor(named.article.language);
    return { named, pack, terms: termsOfArticle(named.article, pack) };
  });
  const told: SoleSentence[] = [];
  const alone: string[] = [];
  for (const { named, pack } of read) {
    const { language } = named.article;
    const others = read.filter((other) => other.named !== named && other.named.article.language === language);
    if (others.length === 0) alone.push(named.id);
    else told.push(...toldBy(named, new Set(others.flatMap(({ terms }) => [...terms])), pack));
  }
  return { told, alone };
}
