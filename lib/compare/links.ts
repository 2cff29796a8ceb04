/** What speaks for and against joining each pair of statements of different articles. */

import { contradict, distanceBetween, sameNumber } from "../measures";
import { EVENT_KINDS, type Progress, type Quantity } from "../model";
import { areAlike } from "./comparable";
import { type Background, evidenceOf, type PairEvidence } from "./evidence";
import { likenessOf } from "./likeness";
import type { Mention } from "./mentions";
import { type Parting, partedBy } from "./parting";
import { rarityOf } from "./rarity";
import type { CountScope } from "./scope";
import { backgroundOf, type Side, settingOf, type View, viewOf } from "./setting";
import type { Assertion } from "./statements";
import { drained } from "./steps";
import { type Doubtful, likenessOdds, logOdds } from "./weights";

/** One article's statements, ready to be compared. */
export interface ArticleStatements {
  readonly statements: readonly Assertion[];
  readonly view: View;
}

export interface PairLink {
  readonly odds: number;
  /** See `Evidence`. */
  readonly bare: boolean;
}

export type Links = ReadonlyMap<Assertion, ReadonlyMap<Assertion, PairLink>>;
export type Groups = readonly (readonly Assertion[])[];

/** The figures by which a statement can be recognised. */
function mentionsIn(statement: Assertion): readonly Mention[] {
  const known = mentions.get(statement);
  if (known) return known;
  const all = [statement.main, ...statement.others];
  mentions.set(statement, all);
  return all;
}

/** Found once for each statement: it is asked of every pair. */
const mentions = new WeakMap<Assertion, readonly Mention[]>();

/** Indexes each article's statements. */
export function prepared(articles: readonly (readonly Assertion[])[]): ArticleStatements[] {
  return articles.map((statements) => {
    const figures = statements.flatMap(mentionsIn).sort((a, b) => a.order - b.order);
    return { statements, view: viewOf(figures) };
  });
}

function articleOf({ statements }: ArticleStatements): string {
  return statements[0]?.articleId ?? "";
}

/** The figures of an article that are not yet joined with one of the other article. */
function openIn(article: ArticleStatements, other: string, groups: Groups): ReadonlySet<Mention> {
  const settled = new Set(
    groups.filter((group) => group.some(({ articleId }) => articleId === other)).flat(),
  );
  return new Set(article.statements.filter((statement) => !settled.has(statement)).flatMap(mentionsIn));
}

const wholeSides = new WeakMap<ArticleStatements, Side>();

/** An article's side; while nothing is joined it is the same for every other article, and so is what is found out of it. */
function sideOf(article: ArticleStatements, other: string, groups: Groups): Side {
  if (groups.length > 0) return { view: article.view, open: openIn(article, other, groups) };
  const known = wholeSides.get(article);
  if (known) return known;
  const side = { view: article.view, open: new Set(article.statements.flatMap(mentionsIn)) };
  wholeSides.set(article, side);
  return side;
}

function withOwn(side: Side, statement: Assertion): Side {
  const own = mentionsIn(statement);
  return own.every((mention) => side.open.has(mention))
    ? side
    : { ...side, open: new Set([...side.open, ...own]) };
}

/** @param isParted true where most of what both say keeps them apart, by words that may be said in passing */
type Visit = (a: Assertion, b: Assertion, evidence: readonly PairEvidence[], isParted: boolean) => void;

/** True for a pair on which no more evidence is wanted. */
type Settled = (a: Assertion, b: Assertion) => boolean;

const NOTHING_SETTLED: Settled = () => false;

/** Calls back with the evidence on every pair of statements of two articles that can be about one thing. */
function forEachPairOf(
  left: ArticleStatements,
  right: ArticleStatements,
  groups: Groups,
  background: Background,
  visit: Visit,
  settled: Settled = NOTHING_SETTLED,
): void {
  const as = sideOf(left, articleOf(right), groups);
  const bs = sideOf(right, articleOf(left), groups);
  const sidesOfB = right.statements.map((b) => [b, withOwn(bs, b)] as const);
  for (const a of left.statements) {
    const sideA = withOwn(as, a);
    for (const [b, sideB] of sidesOfB) {
      if (settled(a, b)) continue;
      const { fitting, isParted } = fittingPairs(a, b);
      if (fitting.length === 0) continue;
      const evidence = fitting.map(([x, y]) => evidenceOf(x, y, settingOf(x, y, sideA, sideB, background)));
      visit(a, b, evidence, isParted);
    }
  }
}

/** Things further apart than this, one eight times the other, are joined by no evidence; tolls may grow as far. */
const FARTHEST = Math.log(8);

function areFarApart({ quantity: p }: Mention, { quantity: q }: Mention): boolean {
  if (EVENT_KINDS.has(p.kind) || EVENT_KINDS.has(q.kind)) return false;
  return p.max !== 0 && q.max !== 0 && distanceBetween(p, q) > FARTHEST;
}

/** What a sentence may say in passing beside a figure that others tell without it. */
const PASSING: ReadonlySet<Parting> = new Set([
  "feared",
  "part",
  "some",
  "others",
  "narrowed",
  "place",
  "times",
  "moment",
]);

interface Fitting {
  readonly fitting: readonly (readonly [Mention, Mention])[];
  readonly isParted: boolean;
}

const NONE_FITTING: Fitting = { fitting: [], isParted: true };

/** The pairs of two statements' figures that can be about one thing, and whether what parts two of them parts both. */
function fittingPairs(a: Assertion, b: Assertion): Fitting {
  if (headlineGives(a, b) || headlineGives(b, a)) return NONE_FITTING;
  if ((a.isNearTwin || b.isNearTwin) && contradict(a.main.quantity, b.main.quantity)) return NONE_FITTING;
  const isOneNumber = sameNumber(a.main.quantity, b.main.quantity);
  const fitting: (readonly [Mention, Mention])[] = [];
  let [alike, parted] = [0, 0];
  for (const x of mentionsIn(a))
    for (const y of mentionsIn(b)) {
      if (!areAlike(x, y)) continue;
      alike++;
      const parting = partedBy(x, y);
      if (parting === "threshold") return NONE_FITTING;
      if (parting !== null && (parting === "culprit" ? culpritOf(a) !== culpritOf(b) : !isOneNumber)) {
        if (!PASSING.has(parting)) return NONE_FITTING;
        parted++;
      }
      if ((parting === null || PASSING.has(parting)) && !areFarApart(x, y)) fitting.push([x, y]);
    }
  // One telling of several may stand in a sentence that speaks of more: most of them say what is counted.
  return { fitting, isParted: 2 * parted > alike };
}

/** One report gives the other's number in a headline that its own text does not bear out; not where both have that headline. */
function headlineGives({ headline }: Assertion, other: Assertion): boolean {
  if (headline === null || !sameNumber(headline.quantity, other.main.quantity)) return false;
  const { start, sentence } = headline.quantity;
  return !mentionsIn(other).some(
    ({ role, quantity }) =>
      role === "headline" && quantity.start === start && quantity.sentence.end === sentence.end,
  );
}

/** Whether a statement counts the culprit, where any of its sentences says so. */
function culpritOf(statement: Assertion): CountScope["culprit"] {
  return mentionsIn(statement).find(({ scope }) => scope.culprit !== null)?.scope.culprit ?? null;
}

/** The same for every two of several articles, one pair of articles a step. */
function* pairSteps(
  articles: readonly ArticleStatements[],
  groups: Groups,
  background: Background,
  visit: Visit,
  settled?: Settled,
): Generator<Progress, void> {
  const of = pairsOf(articles.length);
  let done = 0;
  for (const [i, left] of articles.entries())
    for (const right of articles.slice(0, i)) {
      forEachPairOf(left, right, groups, background, visit, settled);
      done++;
      yield { done, of };
    }
}

/** Pairs of articles among some. */
export function pairsOf(articles: number): number {
  return (articles * (articles - 1)) / 2;
}

/** The evidence on every pair of statements of several articles, all at once. */
export function forEachPair(articles: readonly ArticleStatements[], groups: Groups, visit: Visit): void {
  const unlessParted: Visit = (a, b, evidence, isParted) => {
    if (!isParted) visit(a, b, evidence, isParted);
  };
  drained(pairSteps(articles, groups, backgroundOf(articles.map(({ view }) => view)), unlessParted));
}

/** What a join of a doubtful pair needs: to say wrongly that two reports differ is the worst error. */
const NEEDED: Readonly<Record<Doubtful, number>> = {
  befallen: 0,
  things: 0.25,
  common: 0.75,
  telling: 0.25,
};
/** "Three dead" and "four dead", where both reports open with them: the toll of the event, which readers look for first. */
const NEEDED_OF_TOLLS = -0.25;
/** "Two men" and "three people": the smaller number says who they are, and may be a part of the larger. */
const NEEDED_OF_SORTS = 1;

function amountOf({ quantity: { min, max } }: Mention): number {
  return max ?? min ?? 0;
}

/** What a doubtful pair needs beyond even odds. */
function neededFor(doubtful: Doubtful, a: Mention, b: Mention, bothOpen: boolean): number {
  if (doubtful !== "befallen") return NEEDED[doubtful];
  const [named, other] = a.isNamed ? [a, b] : [b, a];
  if (named.isNamed !== other.isNamed && amountOf(named) < amountOf(other)) return NEEDED_OF_SORTS;
  return bothOpen && (!a.isNamed || !b.isNamed) ? NEEDED_OF_TOLLS : NEEDED.befallen;
}

/** A number from here on is seldom given twice by chance. */
const TELLING = 0.5;
/** Evidence below this is outweighed by no sign. */
const HOPELESS = -3;

/** Evidence from which on a number as rare as this that only a bound parts is one number. */
const PLAIN = { odds: 4.5, rarity: 0.8 };

/** In what way a pair is doubtful, given what its evidence is worth in log-odds; null for two numbers of those befallen that can both be true. */
export function doubtfulAs(p: Quantity, q: Quantity, odds: number): Doubtful | null {
  const rarity = sameNumber(p, q) ? Math.min(rarityOf(p), rarityOf(q)) : 0;
  const isTelling = rarity >= TELLING;
  if (contradict(p, q) && !(rarity >= PLAIN.rarity && odds >= PLAIN.odds))
    return EVENT_KINDS.has(p.kind) ? "befallen" : "things";
  if (!sameNumber(p, q) && EVENT_KINDS.has(p.kind)) return null;
  return isTelling ? "telling" : "common";
}

/** What the evidence is worth, and where the pair is doubtful what the words of both show beside it. */
function weighed(a: Assertion, b: Assertion, evidence: PairEvidence, odds: number): PairLink {
  const doubtful = doubtfulAs(a.main.quantity, b.main.quantity, odds);
  if (doubtful === null || odds < HOPELESS) return { odds, bare: evidence.bare };
  const likeness = likenessOf(a, b, evidence, odds);
  const needed = neededFor(doubtful, a.main, b.main, likeness.bothOpen > 0);
  return { odds: likenessOdds(doubtful, likeness) - needed, bare: false };
}

interface Ranked {
  readonly each: PairEvidence;
  readonly odds: number;
}

/** What rests on something before what does not, then what is worth most. */
function bestOf(evidence: readonly PairEvidence[]): Ranked | undefined {
  let best: Ranked | undefined;
  for (const each of evidence) {
    const odds = logOdds(each.features);
    const isBetter = !best || (each.bare === best.each.bare ? odds > best.odds : best.each.bare);
    if (isBetter) best = { each, odds };
  }
  return best;
}

/** What speaks for two that words in passing keep apart, in log-odds: others that go with both may outweigh it. */
const PARTED = -1;

type MutableLinks = Map<Assertion, Map<Assertion, PairLink>>;

function keep(links: MutableLinks, a: Assertion, b: Assertion, link: PairLink): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const)
    links.set(from, (links.get(from) ?? new Map<Assertion, PairLink>()).set(to, link));
}

/** Keeps the best link between two statements, both ways. */
function keepingIn(links: MutableLinks): Visit {
  return (a, b, evidence, isParted) => {
    const best = bestOf(evidence);
    if (!best) return;
    const link = weighed(a, b, best.each, best.odds);
    keep(links, a, b, isParted ? { ...link, odds: Math.min(link.odds, PARTED) } : link);
  };
}

/** Numbers that exclude one another: that others found their partners says nothing of these. */
function settledBefore(earlier: Links, links: MutableLinks): Settled {
  return (a, b) => {
    const link = earlier.get(a)?.get(b);
    if (!link || !contradict(a.main.quantity, b.main.quantity)) return false;
    keep(links, a, b, link);
    return true;
  };
}

/**
 * The best link between every two statements that can be about one thing, given what is already joined.
 *
 * @param earlier the links before that was joined
 */
export function* linkSteps(
  articles: readonly ArticleStatements[],
  groups: Groups,
  earlier: Links = new Map(),
): Generator<Progress, Links> {
  const links: MutableLinks = new Map();
  const background = backgroundOf(articles.map(({ view }) => view));
  yield* pairSteps(articles, groups, background, keepingIn(links), settledBefore(earlier, links));
  return links;
}

/** The links of one article's statements to those of some others. */
export function linkTo(
  article: ArticleStatements,
  others: readonly ArticleStatements[],
  groups: Groups,
): Links {
  const links: MutableLinks = new Map();
  const background = backgroundOf([article, ...others].map(({ view }) => view));
  for (const other of others) forEachPairOf(article, other, groups, background, keepingIn(links));
  return links;
}
