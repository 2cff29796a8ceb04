/** What a fact is called: a name that one of its reports supports, and whether those who died were killed. */
import { governed } from "../figures";
import type { LanguagePack } from "../languages/contract";
import { statedBounds } from "../measures";
import {
  type AnalysedArticle,
  EVENT_KINDS,
  type Fact,
  type Kind,
  type Manner,
  type Quantity,
} from "../model";
import { Lexicon } from "../text/lexicon";
import { tokenize } from "../text/tokens";
import type { Assertion } from "./statements";

export interface LabelContext {
  readonly subject: AnalysedArticle;
  readonly articles: ReadonlyMap<string, AnalysedArticle>;
  readonly packFor: (language: string) => LanguagePack;
}

type Label = Pick<Fact, "label" | "labelLanguage" | "inOwnWords">;

/** Behind "killed" and the like a name is governed: «القتلى من المدنيين». */
function fitted(name: string, kind: Kind, pack: LanguagePack): string {
  const inflection = pack.nouns?.inflection;
  return inflection && EVENT_KINDS.has(kind) ? governed(name, inflection) : name;
}

interface Named {
  readonly name: string;
  readonly language: string;
  /** The lower, the nearer to the reader. */
  readonly rank: number;
}

function namesOf({ main, others }: Assertion, { id, article }: AnalysedArticle): Named[] {
  return [main, ...others].flatMap(({ articleId, language, quantity: { name } }) => {
    const rank = articleId === id ? 0 : language === article.language ? 1 : 2;
    return name === undefined ? [] : [{ name, language, rank }];
  });
}

/**
 * Whether an editor would print one of the labels, by the mean of all reports that tell its odds; where none does, only if
 * their packs cannot tell.
 */
function isCertain(
  statements: readonly Assertion[],
  kind: Kind,
  packFor: LabelContext["packFor"],
  oddsOf: (quantity: Quantity) => number | undefined,
): boolean {
  const odds = statements.flatMap(({ main: { quantity } }) => {
    const told = quantity.kind === kind ? oddsOf(quantity) : undefined;
    return told === undefined ? [] : [told];
  });
  if (odds.length === 0) return statements.every(({ main }) => !packFor(main.language).labels);
  return odds.reduce((sum, each) => sum + each, 0) >= 0;
}

/** Whether a report counts something else: "35 pages" beside "35 expelled", "two arrested" beside "two killed". */
function countsAnother(statements: readonly Assertion[], kind: Kind): boolean {
  const isAnother = ({ main: { quantity } }: Assertion) =>
    quantity.kind !== kind && (quantity.kind !== "other" || quantity.what !== "");
  return EVENT_KINDS.has(kind) && statements.some(isAnother);
}

/** Whether all reports in its language that say whom they count name them so: beside "three women" and "three people" the kind alone is sure. */
function isUndisputed({ name, language }: Named, statements: readonly Assertion[]): boolean {
  const folded = (text = "") => text.toLocaleLowerCase(language);
  return statements.every(({ main: { language: its, quantity } }) => {
    const isSilent = quantity.name === undefined && quantity.what === "";
    return its !== language || isSilent || folded(quantity.name) === folded(name);
  });
}

/** Whether the name of those counted is printed behind their kind. */
function isNamed(
  best: Named,
  statements: readonly Assertion[],
  kind: Kind,
  packFor: LabelContext["packFor"],
): boolean {
  return isUndisputed(best, statements) && isCertain(statements, kind, packFor, ({ nameOdds }) => nameOdds);
}

/** Whether its article counts more of the same kind elsewhere, and no headline tells this number: "two of them critically". */
function isPartOfMore(
  { articleId, main, others, history }: Assertion,
  kind: Kind,
  articles: LabelContext["articles"],
): boolean {
  if ([main, ...others].some(({ role }) => role === "headline")) return false;
  const [, most] = statedBounds(main.quantity);
  const own = new Set([main, ...others, ...history].map(({ quantity }) => quantity));
  return (articles.get(articleId)?.quantities ?? []).some(
    (other) =>
      other.kind === kind && !other.notComparable && !own.has(other) && statedBounds(other)[0] > most,
  );
}

/** Whether most of its reports count more of the kind, of whom these are a part: the bare kind would promise all. */
function isOfMore(statements: readonly Assertion[], kind: Kind, articles: LabelContext["articles"]): boolean {
  if (!EVENT_KINDS.has(kind)) return false;
  const parts = statements.filter((statement) => isPartOfMore(statement, kind, articles));
  return parts.length * 2 > statements.length;
}

/**
 * The subject's name of it; where it says nothing of it, that of a report in its language, otherwise any. Another's name
 * is not put on the subject's figure: where it counts "people", a report that counts "terrorists" does not speak for it.
 * None where no label is certain, or where these are a part of more and nothing but their kind is.
 */
export function labelOf(
  statements: readonly Assertion[],
  kind: Kind,
  { subject, articles, packFor }: LabelContext,
): Label {
  const { language } = subject.article;
  const isDoubtful =
    countsAnother(statements, kind) || !isCertain(statements, kind, packFor, ({ labelOdds }) => labelOdds);
  if (isDoubtful) return { label: null, labelLanguage: language, inOwnWords: true };
  const own = statements.filter(({ articleId }) => articleId === subject.id);
  const names = (own.length > 0 ? own : statements).flatMap((statement) => namesOf(statement, subject));
  const best = names.sort((a, b) => a.rank - b.rank)[0];
  if (!best || (EVENT_KINDS.has(kind) && !isNamed(best, statements, kind, packFor))) {
    const isPart = isOfMore(statements, kind, articles);
    return { label: null, labelLanguage: language, ...(isPart && { inOwnWords: true }) };
  }
  return { label: fitted(best.name, kind, packFor(best.language)), labelLanguage: best.language };
}

/** What every report says became of those it counts so; undefined where they say different things, or their kind alone. */
export function mannerOf(statements: readonly Assertion[], kind: Kind): Manner | undefined {
  const told = statements.filter(({ main }) => main.quantity.kind === kind);
  const [first, ...others] = new Set(told.map(({ main }) => main.quantity.manner));
  return others.length > 0 ? undefined : first;
}

const compiled = new WeakMap<LanguagePack, Lexicon<true>>();

function killing(pack: LanguagePack): Lexicon<true> {
  const known = compiled.get(pack) ?? new Lexicon<true>(pack.quantities.clitics);
  if (!compiled.has(pack)) known.add(pack.nouns?.killing ?? "", true);
  compiled.set(pack, known);
  return known;
}

function tellsOfKilling(text: string, pack: LanguagePack): boolean {
  const tokens = tokenize(text);
  const lexicon = killing(pack);
  return tokens.some((_, at) => lexicon.hasAt(tokens, at));
}

function sentenceOf({ article }: AnalysedArticle, { passage, sentence }: Quantity): string {
  return article.passages[passage]?.text.slice(sentence.start, sentence.end) ?? "";
}

/** Whether no report says, beside its figure or in its headline, that those who died were killed. */
export function isNatural(statements: readonly Assertion[], { articles, packFor }: LabelContext): boolean {
  return !statements.some(({ main, others }) =>
    [main, ...others].some(({ articleId, quantity }) => {
      const told = articles.get(articleId);
      if (!told) return false;
      const { headline, language } = told.article;
      return [headline, sentenceOf(told, quantity)].some((text) => tellsOfKilling(text, packFor(language)));
    }),
  );
}
