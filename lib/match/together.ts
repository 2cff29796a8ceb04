/** Several articles related at once: the evidence of each pair, joined by what the other reports say. */
import type { AnalysedArticle, Match } from "../model";
import type { CorpusCounts } from "./corpus";
import { EventGroups, logOdds, type ScoredPair } from "./events";
import { type CopiesOf, jointEvidence } from "./joint";
import { matchArticles, relate } from "./match";
import { logistic, type MatchModel, shippedModel } from "./model";
import { reason } from "./reasons";

/** Pairs below this probability are not worth following. */
export const WORTH_FOLLOWING = 0.05;
/** The most probable reports, which are held against one another too. */
const MOST_NEAR = 16;

export interface PairMatch {
  readonly a: AnalysedArticle;
  readonly b: AnalysedArticle;
  readonly match: Match;
}

/** Log-odds that keep even sure matches in their order. */
function unboundedOdds(probability: number): number {
  const inside = Math.min(1 - 1e-12, Math.max(1e-12, probability));
  return Math.log(inside / (1 - inside));
}

/** Moves a match by the joint evidence; a text too short for certainty keeps its bound. */
function joined({ a, b, match }: PairMatch, groups: EventGroups, copies: CopiesOf): Match {
  const own = logOdds(match.probability);
  const { shift, others } = jointEvidence(a.id, b.id, own, groups, copies);
  if (others === 0) return match;
  const capped = match.reasons.some(({ code }) => code === "short-text" || code === "mixed-text");
  const moved = logistic(unboundedOdds(match.probability) + shift);
  const probability = capped ? Math.min(match.probability, moved) : moved;
  return relate(a, b, probability, [...match.reasons, reason("other-reports", shift, [String(others)])]);
}

const NO_COPIES: ReadonlySet<string> = new Set();

function copiesAmong(pairs: readonly PairMatch[]): CopiesOf {
  const copies = new Map<string, Set<string>>();
  const note = (id: string, copy: string) => copies.set(id, (copies.get(id) ?? new Set<string>()).add(copy));
  for (const { a, b, match } of pairs)
    if (match.relation === "copy") {
      note(a.id, b.id);
      note(b.id, a.id);
    }
  return (id) => copies.get(id) ?? NO_COPIES;
}

/** Groups articles into events by their scored pairs and gives each pair its joint probability, in step with `pairs`. */
export function joinPairs(
  ids: readonly string[],
  pairs: readonly PairMatch[],
): { readonly matches: readonly Match[]; readonly events: EventGroups } {
  const events = new EventGroups();
  const scored = pairs.map(({ a, b, match }): ScoredPair => ({ a: a.id, b: b.id, p: match.probability }));
  events.add(ids, scored);
  const copies = copiesAmong(pairs);
  return { matches: pairs.map((pair) => joined(pair, events, copies)), events };
}

/**
 * Relates an article to each of `others`, by id. The nearest of them are held against one another as well, so that
 * reports which agree among themselves speak for each other, and look-alikes of another event speak against.
 */
export function matchAll(
  subject: AnalysedArticle,
  others: readonly AnalysedArticle[],
  corpus: CorpusCounts,
  model: MatchModel = shippedModel,
): ReadonlyMap<string, Match> {
  const own = others.map(
    (b): PairMatch => ({ a: subject, b, match: matchArticles(subject, b, corpus, model) }),
  );
  const near = own
    .filter(({ match }) => match.probability >= WORTH_FOLLOWING)
    .sort((x, y) => y.match.probability - x.match.probability)
    .slice(0, MOST_NEAR);
  const among = near.flatMap(({ b: first }, at) =>
    near.slice(at + 1).map(
      ({ b: second }): PairMatch => ({
        a: first,
        b: second,
        match: matchArticles(first, second, corpus, model),
      }),
    ),
  );
  const ids = [subject.id, ...near.map(({ b }) => b.id)];
  const { matches } = joinPairs(ids, [...near, ...among]);
  const relations = new Map(own.map(({ b, match }) => [b.id, match]));
  for (const [at, { b }] of near.entries()) {
    const match = matches[at];
    if (match) relations.set(b.id, match);
  }
  return relations;
}
