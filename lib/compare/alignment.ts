/** Statements of several articles joined into facts: best evidence first, one statement an article, unsure ones apart. */
import { contradict, sameNumber } from "./intervals";
import { type ArticleStatements, type Groups, type Links, linkAll, prepared } from "./links";
import type { Statement } from "./statements";

/** Log-odds that a join needs; more where it says that two reports differ, since to say so wrongly is the worst error. */
const NEEDED = 0;
const NEEDED_TO_DIFFER = 0.5;
/** What a join of the first round needs beyond that. */
const CERTAIN = 1.5;

interface Candidate {
  readonly a: readonly Statement[];
  readonly b: readonly Statement[];
  readonly excess: number;
}

/**
 * Mean by which two groups exceed what is needed; minus infinity where they may not join: two statements of one
 * article, two that cannot be compared, or a contradiction that rests on nothing.
 */
function excessOf(as: readonly Statement[], bs: readonly Statement[], links: Links): number {
  let [sum, apart, bare] = [0, 0, 0];
  for (const a of as) {
    for (const b of bs) {
      const link = a.articleId === b.articleId ? undefined : links.get(a)?.get(b);
      if (!link) return -Infinity;
      const differ = contradict(a.main.quantity, b.main.quantity);
      if (!sameNumber(a.main.quantity, b.main.quantity)) apart++;
      if (link.bare) bare++;
      sum += link.odds - (differ ? NEEDED_TO_DIFFER : NEEDED);
    }
  }
  return apart > 0 && apart === bare ? -Infinity : sum / (as.length * bs.length);
}

/** Candidates to join with a group, among groups that any of its statements has a link to. */
function candidatesOf(group: readonly Statement[], others: Groups, links: Links, least: number): Candidate[] {
  return others
    .filter(([first]) => first !== undefined && links.get(first)?.has(group[0] ?? first))
    .map((other) => ({ a: group, b: other, excess: excessOf(group, other, links) }))
    .filter(({ excess }) => excess > least);
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  let found: Candidate | undefined;
  for (const candidate of candidates) if (!found || candidate.excess > found.excess) found = candidate;
  return found;
}

/** Joins the two groups that go together best, until no two do by more than `least`. */
function join(start: Groups, links: Links, least: number): Groups {
  const groups = new Set(start);
  let candidates = start.flatMap((group, at) => candidatesOf(group, start.slice(0, at), links, least));
  for (let next = best(candidates); next; next = best(candidates)) {
    const { a, b } = next;
    groups.delete(a);
    groups.delete(b);
    const joined = [...a, ...b];
    candidates = candidates.filter((other) => ![a, b].includes(other.a) && ![a, b].includes(other.b));
    candidates.push(...candidatesOf(joined, [...groups], links, least));
    groups.add(joined);
  }
  return [...groups];
}

/** The first round: groups that leave no doubt. */
export function certainGroups(articles: readonly ArticleStatements[]): Groups {
  const single = articles.flatMap(({ statements }) => statements).map((statement) => [statement]);
  return join(single, linkAll(articles, single), CERTAIN);
}

/**
 * Groups of statements about one thing; every statement is in one group. What is certain is joined first: what is left
 * over then has fewer rivals, which is evidence for the rest.
 */
export function align(statements: readonly (readonly Statement[])[]): Groups {
  const articles = prepared(statements);
  const certain = certainGroups(articles);
  return join(certain, linkAll(articles, certain), 0);
}
