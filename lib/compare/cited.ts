/** Whom reports cite, for figures and for all else that they say. */
import { Attributor, isKnownBody } from "../credit";
import { expectedShare, lexiconOf, termsOfToken } from "../fingerprint";

import type { LanguagePack } from "../languages/contract";
import { type Article, type Attribution, BODY_ROLES, type LanguageCode, type Span } from "../model";
import { readSyntax } from "../syntax";
import { readArticle } from "../text/passage";
import { tokenize } from "../text/tokens";

/** A sentence of an article. */
export interface SentencePlace {
  readonly passage: number;
  readonly sentence: Span;
}

/** One article that cites a source: each sentence in which it does, once. */
export interface Citing {
  readonly articleId: string;
  readonly places: readonly SentencePlace[];
}

/** A source by the fullest name that an article gives it, and who cites it. */
export interface CitedSource {
  readonly name: string;
  readonly language: LanguageCode;
  readonly by: readonly Citing[];
}

export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
}

/** A term that more articles than this hold is grammar; in a short name sooner: it is a pronoun with its preposition. */
const GRAMMAR_SHARE = 0.3;
const SHORT_GRAMMAR_SHARE = 0.1;
const SHORT_NAME = 3;

const NO_FIGURES: ReadonlySet<number> = new Set();

interface Draft {
  name: string;
  terms: ReadonlySet<string>;
  places: SentencePlace[];
}

function termsIn(name: string, pack: LanguagePack): ReadonlySet<string> {
  const lexicon = lexiconOf(pack.terms);
  return new Set(tokenize(name).flatMap((token) => termsOfToken(token, lexicon)));
}

function includes(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return part.size > 0 && [...part].every((term) => whole.has(term));
}

/** True for words that name nobody: a pronoun, "we". */
function isGrammar({ name, terms }: Draft, language: LanguageCode): boolean {
  const most = name.length > SHORT_NAME ? GRAMMAR_SHARE : SHORT_GRAMMAR_SHARE;
  return [...terms].every((term) => expectedShare(language, term) > most);
}

/** Adds a mention to the source that it names: in one article a part of a name is enough ("Vell" for "Tomas Vell"). */
function note(drafts: Draft[], name: string, terms: ReadonlySet<string>, place: SentencePlace): void {
  const known = drafts.find((draft) => includes(draft.terms, terms) || includes(terms, draft.terms));
  if (!known) {
    drafts.push({ name, terms, places: [place] });
    return;
  }
  if (known.places.at(-1)?.sentence !== place.sentence) known.places.push(place);
  if (terms.size > known.terms.size) Object.assign(known, { name, terms });
}

/** Source and relay, by what each is counted under. */
function namesIn(attribution: Attribution | null): [key: string, name: string][] {
  if (!attribution) return [];
  const { source, relay, sourceKey = source, relayKey = relay } = attribution;
  return relay === null || relayKey === null
    ? [[sourceKey, source]]
    : [
        [sourceKey, source],
        [relayKey, relay],
      ];
}

/** A body that every pack knows has its key for its only term, so that languages meet. */
function termsUnder(key: string, name: string, pack: LanguagePack): ReadonlySet<string> {
  return isKnownBody(key) ? new Set([key]) : termsIn(name, pack);
}

function citedBy({ article }: NamedArticle, pack: LanguagePack): Draft[] {
  const attributor = new Attributor(pack);
  const drafts: Draft[] = [];
  for (const passage of readArticle(article, pack).passages) {
    const sourceOf = attributor.read({
      ...passage,
      figures: NO_FIGURES,
      syntax: readSyntax(passage, [], pack),
    });
    if (!BODY_ROLES.has(article.passages[passage.index]?.role ?? "caption")) continue;
    for (const sentence of passage.sentences) {
      const tokens = passage.tokens.slice(sentence.from, sentence.to);
      const names = new Map(tokens.flatMap((token) => namesIn(sourceOf(token))));
      for (const [key, name] of names)
        note(drafts, name, termsUnder(key, name, pack), { passage: passage.index, sentence });
    }
  }
  return drafts.filter((draft) => !isGrammar(draft, article.language));
}

/** Two articles mean one source where they name it alike; a part of a name tells too little from one to the other. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  return includes(long, short) && (short.size > 1 || long.size === 1);
}

/** Whom each article cites and where, sources that several cite first. Linear in the articles' length. */
export function citedSources(
  articles: readonly NamedArticle[],
  packFor: (language: LanguageCode) => LanguagePack,
): readonly CitedSource[] {
  const sources: { name: string; language: LanguageCode; terms: ReadonlySet<string>; by: Citing[] }[] = [];
  for (const named of articles) {
    const { language } = named.article;
    for (const { name, terms, places } of citedBy(named, packFor(language))) {
      const citing = { articleId: named.id, places };
      const known = sources.find(
        (source) => source.by.every(({ articleId }) => articleId !== named.id) && isSame(source.terms, terms),
      );
      if (known) known.by.push(citing);
      else sources.push({ name, language, terms, by: [citing] });
    }
  }
  const mentions = ({ by }: CitedSource) => by.reduce((sum, { places }) => sum + places.length, 0);
  return sources
    .map(({ name, language, by }) => ({ name, language, by }))
    .sort((a, b) => b.by.length - a.by.length || mentions(b) - mentions(a));
}
