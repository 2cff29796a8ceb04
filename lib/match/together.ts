/** Several articles related at once: the evidence of each pair, joined by what the other reports say. */
import type { AnalysedArticle, Match } from "../model";
import type { CorpusCounts } from "./corpus";
import { EventGroups, logOdds, type ScoredPair } from "./events";
import { type CopiesOf, jointEvidence } from "./joint";
import { explained, relate } from "./match";
import { logistic, type MatchModel, shippedModel } from "./model";
import { reason } from "./reasons";
import { scorePair } from "./score";

/** Pairs below this probability are not worth following. */
export const WORTH_FOLLOWING = 0.05;
/** The most probable reports, which are held against one another too. */
const MOST_NEAR = 16;
/** Reports, the nearest first, of which reasons are given. */
const EXPLAINED = 30;

/** What the reader said of two articles: the same event, another one, or nothing (null). */
export type Decisions = (a: string, b: string) => boolean | null;

const UNDECIDED: Decisions = () => null;

export interface PairMatch {
  readonly a: AnalysedArticle;
  readonly b: AnalysedArticle;
  readonly match: Match;
  /** True where the reader decided. */
  readonly decided?: boolean;
}

/** Log-odds that keep even sure matches in their order. */
function unboundedOdds(probability: number): number {
  const inside = Math.min(1 - 1e-12, Math.max(1e-12, probability));
  return Math.log(inside / (1 - inside));
}

/** Moves a match by the joint evidence; a text too short for certainty keeps its bound. */
function joined({ a, b, match, decided }: PairMatch, groups: EventGroups, copies: CopiesOf): Match {
  if (decided) return match;
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
  const scored = pairs.map(
    ({ a, b, match, decided = false }): ScoredPair => ({ a: a.id, b: b.id, p: match.probability, decided }),
  );
  events.add(ids, scored);
  const copies = copiesAmong(pairs);
  return { matches: pairs.map((pair) => joined(pair, events, copies)), events };
}

/**
 * Relates an article to each of `others`, by id. The nearest of them are held against one another as well, so that
 * reports which agree among themselves speak for each other, and look-alikes of another event speak against. Reasons are
 * given for the nearest some dozens; the rest are no near misses. What the reader decided stands and moves the rest.
 */
export function matchAll(
  subject: AnalysedArticle,
  others: readonly AnalysedArticle[],
  corpus: CorpusCounts,
  model: MatchModel = shippedModel,
  decisions: Decisions = UNDECIDED,
): ReadonlyMap<string, Match> {
  const scored = others.map((b) => ({ b, score: scorePair(subject, b, corpus, model) }));
  scored.sort((x, y) => y.score.probability - x.score.probability);
  const own = scored.map(({ b, score }, at): PairMatch => {
    const same = decisions(subject.id, b.id);
    if (same !== null) return decidedPair(subject, b, same);
    const match = at < EXPLAINED ? explained(subject, b, score) : relate(subject, b, score.probability, []);
    return { a: subject, b, match };
  });
  const near = own
    .filter(
      ({ match, decided: byReader }, at) =>
        byReader || (at < MOST_NEAR && match.probability >= WORTH_FOLLOWING),
    )
    .slice(0, 2 * MOST_NEAR);
  const ids = [subject.id, ...near.map(({ b }) => b.id)];
  const { matches } = joinPairs(ids, [...near, ...pairsAmong(near, corpus, model, decisions)]);
  const joint = new Map(near.map(({ b }, at) => [b.id, matches[at]]));
  return new Map(own.map(({ b, match }) => [b.id, joint.get(b.id) ?? match]));
}

/** The match that the reader decided. */
function decidedPair(a: AnalysedArticle, b: AnalysedArticle, same: boolean): PairMatch {
  const said = reason(same ? "reader-same" : "reader-different", 0);
  return { a, b, match: relate(a, b, same ? 1 : 0, [said]), decided: true };
}

/** The near reports held against one another; why they match is nobody's question. */
function pairsAmong(
  near: readonly PairMatch[],
  corpus: CorpusCounts,
  model: MatchModel,
  decisions: Decisions,
): PairMatch[] {
  return near.flatMap(({ b: a }, at) =>
    near.slice(at + 1).map(({ b }): PairMatch => {
      const same = decisions(a.id, b.id);
      if (same !== null) return decidedPair(a, b, same);
      const { probability } = scorePair(a, b, corpus, model);
      return { a, b, match: relate(a, b, probability, []) };
    }),
  );
}
