/** Statements of several articles joined into facts: best evidence first, one statement an article, unsure ones apart. */
import { Constraints } from "../corrections";
import { contradict, sameNumber } from "../measures";
import type { Kind, Progress, Quantity } from "../model";
import { type ArticleStatements, type Groups, type Links, linkSteps, pairsOf, prepared } from "./links";
import type { Assertion } from "./statements";
import { drained } from "./steps";

/** What a join of the first round needs beyond even odds. */
const CERTAIN = 1.5;

/** Two numbers that exclude one another and have less for them than this are joined by no third that goes with both. */
const LEAST_OF_APART = -1;

/** A join that would say that reports differ needs a pair of theirs that differs and has this for it: below, half of them were of two things. */
const LEAST_OF_DIFFERENCE = 1;
/** Of things that no unit measures, and of the missing, who have no rivals in a report, fewer were. */
const LEAST_BY_KIND: Readonly<Partial<Record<Kind, number>>> = { other: 0.5, missing: 0.25 };

interface Candidate {
  readonly a: readonly Assertion[];
  readonly b: readonly Assertion[];
  readonly excess: number;
}

/** Which statements the reader said to be about one thing, and which not. */
export type ReaderWords = Constraints<Assertion>;

export const NOTHING_SAID: ReaderWords = new Constraints([]);

/** What joins statements: their evidence, which what the reader said outweighs. */
export interface Ties {
  readonly links: Links;
  readonly said: ReaderWords;
}

/** Where one report has none and the other has no more than these, both were of one thing always; where it has more, seldom. */
const MOST_BESIDE_NONE = 10;

function leastOfDifference(p: Quantity, q: Quantity): number {
  const some = p.max === 0 ? q : q.max === 0 ? p : null;
  if (some !== null && (some.min ?? some.max ?? 0) <= MOST_BESIDE_NONE) return -Infinity;
  return (p.kind === q.kind ? LEAST_BY_KIND[p.kind] : undefined) ?? LEAST_OF_DIFFERENCE;
}

/**
 * Mean by which two groups exceed what is needed; minus infinity where they may not join: two statements of one
 * article, two that cannot be compared or that the reader keeps apart, a contradiction that rests on nothing, or one that
 * nothing makes sure.
 */
export function excessOf(as: readonly Assertion[], bs: readonly Assertion[], { links, said }: Ties): number {
  if (!said.allow(as, bs)) return -Infinity;
  let [sum, apart, bare, linked] = [0, 0, 0, 0];
  let [differ, isSure] = [false, false];
  for (const a of as) {
    for (const b of bs) {
      if (a.articleId === b.articleId) return -Infinity;
      const link = links.get(a)?.get(b);
      if (!link) {
        // Of statements that the reader joined, one may have nothing in common with a third.
        if (said.sameAs(a).length > 1 || said.sameAs(b).length > 1) continue;
        return -Infinity;
      }
      linked++;
      if (link.odds < LEAST_OF_APART && contradict(a.main.quantity, b.main.quantity)) return -Infinity;
      if (contradict(a.main.quantity, b.main.quantity)) {
        differ = true;
        isSure ||= link.odds >= leastOfDifference(a.main.quantity, b.main.quantity);
      }
      if (link.bare || !sameNumber(a.main.quantity, b.main.quantity)) apart++;
      if (link.bare) bare++;
      sum += link.odds;
    }
  }
  if (linked === 0 || (apart > 0 && apart === bare)) return -Infinity;
  if (differ && !isSure) return -Infinity;
  return sum / linked;
}

/** Candidates to join with a group, among groups that any of its statements has a link to. */
function candidatesOf(group: readonly Assertion[], others: Groups, ties: Ties, least: number): Candidate[] {
  return others
    .filter((other) => group.some((a) => other.some((b) => ties.links.get(a)?.has(b))))
    .map((other) => ({ a: group, b: other, excess: excessOf(group, other, ties) }))
    .filter(({ excess }) => excess > least);
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  let found: Candidate | undefined;
  for (const candidate of candidates) if (!found || candidate.excess > found.excess) found = candidate;
  return found;
}

/** Joins the two groups that go together best, until no two do by more than `least`; one join a step. */
function* joinSteps(start: Groups, ties: Ties, least: number): Generator<void, Groups> {
  const groups = new Set(start);
  let candidates = start.flatMap((group, at) => candidatesOf(group, start.slice(0, at), ties, least));
  for (let next = best(candidates); next; next = best(candidates)) {
    const { a, b } = next;
    groups.delete(a);
    groups.delete(b);
    const joined = [...a, ...b];
    candidates = candidates.filter((other) => ![a, b].includes(other.a) && ![a, b].includes(other.b));
    candidates.push(...candidatesOf(joined, [...groups], ties, least));
    groups.add(joined);
    yield;
  }
  return [...groups];
}

/** Statements by themselves, but for those that the reader joined. */
function asSaid(statements: readonly Assertion[], said: ReaderWords): Groups {
  const firsts = new Set(statements.map((statement) => said.sameAs(statement)[0] ?? statement));
  return [...firsts].map((first) => said.sameAs(first));
}

/** What a round leaves to the next. */
interface Round {
  readonly groups: Groups;
  readonly links: Links;
}

interface RoundAsked {
  readonly least: number;
  readonly before: number;
  readonly of: number;
}

/** One of two rounds over every pair of articles; steps count on from those before. */
function* roundSteps(
  articles: readonly ArticleStatements[],
  { groups: start, links: earlier }: Round,
  said: ReaderWords,
  { least, before, of }: RoundAsked,
): Generator<Progress, Round> {
  const linking = linkSteps(articles, start, earlier);
  let step = linking.next();
  for (; !step.done; step = linking.next()) yield { done: before + step.value.done, of };
  const joining = joinSteps(start, { links: step.value, said }, least);
  let joined = joining.next();
  for (; !joined.done; joined = joining.next()) yield { done: before + pairsOf(articles.length), of };
  return { groups: joined.value, links: step.value };
}

function* certainSteps(
  articles: readonly ArticleStatements[],
  said: ReaderWords,
  of: number,
): Generator<Progress, Round> {
  const groups = asSaid(
    articles.flatMap(({ statements }) => statements),
    said,
  );
  const start = { groups, links: new Map() };
  return yield* roundSteps(articles, start, said, { least: CERTAIN, before: 0, of });
}

/** The first round: groups that leave no doubt. */
export function certainGroups(
  articles: readonly ArticleStatements[],
  said: ReaderWords = NOTHING_SAID,
): Groups {
  return drained(certainSteps(articles, said, pairsOf(articles.length))).groups;
}

/**
 * Groups of statements about one thing; every statement is in one group. What is certain is joined first: what is left
 * over then has fewer rivals, which is evidence for the rest.
 */
export function* alignSteps(
  statements: readonly (readonly Assertion[])[],
  said: ReaderWords = NOTHING_SAID,
): Generator<Progress, Groups> {
  const articles = prepared(statements);
  const pairs = pairsOf(articles.length);
  const certain = yield* certainSteps(articles, said, 2 * pairs);
  const last = { least: 0, before: pairs, of: 2 * pairs };
  return (yield* roundSteps(articles, certain, said, last)).groups;
}

/** The same, all at once. */
export function align(
  statements: readonly (readonly Assertion[])[],
  said: ReaderWords = NOTHING_SAID,
): Groups {
  return drained(alignSteps(statements, said));
}
