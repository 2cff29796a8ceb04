import { compareArticles } from "../../lib/compare";
import { packFor } from "../../lib/languages";
import { EMPTY_CORPUS, matchAll } from "../../lib/match";
import type { AnalysedArticle, Fact, Report } from "../../lib/model";
import type { MarkedArticle, MarkedFigure } from "./marked";
import { analysed, overlap, type Placed, pairUp, placed } from "./pairing";

/** How many of those that a measure looks at are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

const none: Share = { right: 0, of: 0 };
const plus = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });

function shareOf<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

const words = (text: string | null | undefined) => (text ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];

type Found = { readonly figure: MarkedFigure; readonly quantity: Placed["quantity"] };

function isCredited({ figure, quantity }: Found): boolean {
  const { source, asWritten } = quantity.attribution ?? {};
  const said = new Set<string>([...words(source), ...words(asWritten)]);
  return words(figure.source).some((word) => said.has(word));
}

/** What was read of a set of marked articles, each measure as a share of what it could have got right. */
export function figureQuality(articles: readonly MarkedArticle[]) {
  const read = articles.map((article) => ({ article, ...pairUp(article) }));
  const pairs = read.flatMap((each) => each.pairs);
  const found: Found[] = pairs.flatMap(({ figure, quantity }) => (quantity ? [{ figure, quantity }] : []));
  const offered = found.length + read.reduce((sum, { extra }) => sum + extra.length, 0);
  const traps = read.flatMap(({ article, extra }) => article.traps.map((trap) => ({ trap, extra })));
  return {
    read: { right: found.length, of: pairs.length },
    figures: { right: found.length, of: offered },
    hedges: shareOf(found, ({ figure, quantity }) => figure.hedge === quantity.hedge),
    kinds: shareOf(found, ({ figure, quantity }) => figure.kind === quantity.kind),
    credited: shareOf(
      found.filter(({ figure }) => figure.source !== null),
      isCredited,
    ),
    uninvented: shareOf(
      found.filter(({ figure }) => figure.source === null),
      ({ quantity }) => quantity.attribution === null,
    ),
    untrapped: shareOf(traps, ({ trap, extra }) => !extra.some((figure) => overlap(figure, trap))),
  };
}

/** Of the pairs of one event those that are matched, and of those matched the ones of one event. */
export function matchQuality(articles: readonly MarkedArticle[]) {
  const known = new Map(articles.map((article) => [article.id, analysed(article)]));
  const of = ({ id }: MarkedArticle) => known.get(id) as AnalysedArticle;
  const pairs = articles.flatMap((a) => {
    const others = articles.filter((b) => b !== a);
    const matches = matchAll(of(a), others.map(of), EMPTY_CORPUS);
    return others.map((b) => ({ a, b, matched: (matches.get(b.id)?.probability ?? 0) >= 0.5 }));
  });
  const isSame = ({ a, b }: (typeof pairs)[number]) => a.event === b.event;
  return {
    matched: shareOf(pairs.filter(isSame), ({ matched }) => matched),
    matches: shareOf(
      pairs.filter(({ matched }) => matched),
      isSame,
    ),
  };
}

function reportOf({ id, copyOf }: MarkedArticle, articles: readonly MarkedArticle[]): Report {
  const isCopied = articles.some((other) => other.copyOf === id);
  return {
    articleId: id,
    relation: copyOf !== null && copyOf === articles[0]?.id ? "copy" : "same-event",
    probability: 0.9,
    followUp: false,
    reasons: [],
    copyGroup: copyOf ?? (isCopied ? id : null),
  };
}

/** A claim's mark, its text as read, and the text that it was copied from or its own. */
export interface Claimed {
  readonly figure: MarkedFigure | undefined;
  readonly text: string;
  readonly group: string;
}

/** The marks that a fact's claims stand on; one for each text, copies counted once. */
function marksOf(fact: Fact, articles: readonly MarkedArticle[]): Claimed[] {
  return fact.claims.map(({ articleId, quantity }) => {
    const marked = articles.find(({ id }) => id === articleId);
    if (!marked) throw new Error(`${articleId} is not marked`);
    const span = placed(analysed(marked).article, quantity);
    const figure = marked.figures.find((each) => overlap(each, span) && !each.superseded);
    return { figure, text: quantity.text, group: marked.copyOf ?? marked.id };
  });
}

/** The facts of an event as its first article is compared with the others. */
export function factsOf(articles: readonly MarkedArticle[]): { fact: Fact; claimed: Claimed[] }[] {
  const [subject, ...others] = articles;
  if (!subject) return [];
  const reports = others.map((article) => reportOf(article, articles));
  const { facts } = compareArticles(analysed(subject), others.map(analysed), reports, packFor);
  return facts.map((fact) => ({ fact, claimed: marksOf(fact, articles) }));
}

/** The articles of a set by their event. */
export function byEvent(articles: readonly MarkedArticle[]): Map<string, MarkedArticle[]> {
  const groups = new Map<string, MarkedArticle[]>();
  for (const article of articles) groups.set(article.event, [...(groups.get(article.event) ?? []), article]);
  return groups;
}

function* pairsOf<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [at, a] of items.entries()) for (const b of items.slice(at + 1)) yield [a, b];
}

const keyOf = (a: MarkedFigure, b: MarkedFigure) => `${a.fact}|${a.start}|${b.start}|${a.text}|${b.text}`;

/** Of the figures of two reports on one thing those that are joined, and of those joined the ones on one thing. */
export function factQuality(articles: readonly MarkedArticle[]) {
  let joined = none;
  let joins = none;
  for (const event of byEvent(articles).values()) {
    const [subject] = event;
    const one = factsOf(event).flatMap(({ claimed }) => [...pairsOf(claimed)]);
    const marked = one.filter(([a, b]) => a.figure && b.figure && a.group !== b.group);
    joins = plus(
      joins,
      shareOf(marked, ([a, b]) => a.figure?.fact === b.figure?.fact),
    );
    const known = new Set(marked.map(([a, b]) => keyOf(a.figure as MarkedFigure, b.figure as MarkedFigure)));
    const asked = [...pairsOf(event)].flatMap(([a, b]) =>
      (a.copyOf ?? a.id) === (b.copyOf ?? b.id) || (a !== subject && b !== subject)
        ? []
        : a.figures.flatMap((x) =>
            b.figures
              .filter((y) => x.fact !== "" && x.fact === y.fact && !x.superseded && !y.superseded)
              .map((y) => [x, y] as const),
          ),
    );
    joined = plus(
      joined,
      shareOf(asked, ([x, y]) => known.has(keyOf(x, y)) || known.has(keyOf(y, x))),
    );
  }
  return { joined, joins };
}

/** Every measure over several sets of articles, by name. */
export function quality(sets: readonly (readonly MarkedArticle[])[]): Record<string, Share> {
  const total: Record<string, Share> = {};
  for (const articles of sets)
    for (const measures of [figureQuality(articles), matchQuality(articles), factQuality(articles)])
      for (const [name, share] of Object.entries(measures)) total[name] = plus(total[name] ?? none, share);
  return total;
}
