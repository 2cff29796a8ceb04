/** Several articles related at once: the evidence of each pair, joined by what the other reports say. */
import type { AnalysedArticle, Match } from "../model";
import type { CorpusCounts } from "./corpus";
import { EventGroups, type ScoredPair } from "./events";
import { publishedHour } from "./hours";
import { type CopiesOf, copiesOf, jointShift, Neighbours } from "./joint";
import { explained, relate } from "./match";
import { logistic, type MatchModel, shippedModel } from "./model";
import { reason } from "./reasons";
import { allowed, kindOf, scorePair } from "./score";
import { isOneStory, Stories, type StoryLink, storyOdds } from "./story";

/** Log-odds below which a pair is not worth following: no other reports make it one event. */
export const WORTH_FOLLOWING = -5;
/** The most probable reports, which are held against one another too: a summit or a strike has more than a dozen. */
const MOST_NEAR = 22;
/** Reports, the nearest first, of which reasons are given. */
const EXPLAINED = 30;
/** Say of the pair's own evidence that no others can overrule: they may be mistaken together. */
const OWN_SAY = 0.1;

/** What the reader said of two articles: the same event, another one, or nothing (null). */
export type Decisions = (a: string, b: string) => boolean | null;

const UNDECIDED: Decisions = () => null;

export interface PairMatch {
  readonly a: AnalysedArticle;
  readonly b: AnalysedArticle;
  /** Log-odds of the pair's own evidence. */
  readonly odds: number;
  readonly match: Match;
  /** True where both belong to one story at least. */
  readonly inStory?: boolean;
  /** True where the reader decided. */
  readonly decided?: boolean;
}

function copiesAmong(pairs: readonly PairMatch[]): CopiesOf {
  const copies = pairs.filter(({ match }) => match.relation === "copy");
  return copiesOf(copies.map(({ a, b }) => ({ a: a.id, b: b.id })));
}

/** What the other reports say of a pair: log-odds to add, and how many were asked. */
interface Support {
  readonly shift: number;
  readonly asked: number;
}

/** How long the stories of some articles run. */
export function storiesAmong(articles: readonly AnalysedArticle[], links: readonly StoryLink[]): Stories {
  const hours = new Map(articles.map((article) => [article.id, publishedHour(article)]));
  return new Stories(
    links.filter(({ odds }) => isOneStory(odds)),
    (id) => hours.get(id) ?? null,
  );
}

function othersOn(pairs: readonly PairMatch[], stories: Stories, { joint }: MatchModel): Support[] {
  const odds = pairs.map(({ a, b, odds }) => ({ a: a.id, b: b.id, odds }));
  const neighbours = new Neighbours(odds, copiesAmong(pairs), stories.hourOf);
  return pairs.map(({ a, b, odds }) => {
    const beyond = stories.beyond(a.id, b.id);
    const { features, asked } = neighbours.featuresOf({ a: a.id, b: b.id, odds, beyond });
    const weights = kindOf(a, b) === "dated" ? joint.dated : joint.other;
    return { shift: jointShift(features, weights), asked };
  });
}

function groupsOf(
  ids: readonly string[],
  pairs: readonly PairMatch[],
  said: readonly Support[],
): EventGroups {
  const scored = pairs.map(({ a, b, odds, match, decided = false }, at): ScoredPair => {
    const p = decided ? match.probability : logistic(odds + (said[at]?.shift ?? 0));
    return { a: a.id, b: b.id, p, decided };
  });
  const events = new EventGroups();
  events.add(ids, scored);
  return events;
}

/** Moves a match by what the others say; a text too short for certainty keeps its bound. */
function joined({ a, b, odds, match, inStory, decided }: PairMatch, { shift, asked }: Support): Match {
  if (decided || asked === 0) return match;
  const joint = (1 - OWN_SAY) * logistic(odds + shift) + OWN_SAY * logistic(odds);
  const probability = allowed(a, b, joint);
  const code = shift < 0 ? "other-reports-against" : "other-reports";
  const reasons = [...match.reasons, reason(code, shift, [String(asked)])];
  return relate(a, b, probability, reasons, inStory);
}

/** Groups articles into events by their scored pairs and gives each pair its joint probability, in step with `pairs`. */
export function joinPairs(
  ids: readonly string[],
  pairs: readonly PairMatch[],
  stories: Stories,
  model: MatchModel = shippedModel,
): { readonly matches: readonly Match[]; readonly events: EventGroups } {
  const said = othersOn(pairs, stories, model);
  const events = groupsOf(ids, pairs, said);
  const silent: Support = { shift: 0, asked: 0 };
  return { matches: pairs.map((pair, at) => joined(pair, said[at] ?? silent)), events };
}

/**
 * Relates an article to each of `others`, by id. The nearest of them are held against one another as well, so that
 * reports which agree among themselves speak for each other, and look-alikes of another event speak against; so does a
 * story that goes on before and after. Reasons are
 * given for the nearest some dozens; the rest are no near misses. What the reader decided stands and moves the rest.
 */
export function matchAll(
  subject: AnalysedArticle,
  others: readonly AnalysedArticle[],
  corpus: CorpusCounts,
  model: MatchModel = shippedModel,
  decisions: Decisions = UNDECIDED,
): ReadonlyMap<string, Match> {
  const scored = others.map((b) => {
    const score = scorePair(subject, b, corpus, model);
    return { b, score, inWords: storyOdds(score) };
  });
  scored.sort((x, y) => y.score.odds - x.score.odds);
  const own = scored.map(({ b, score, inWords }, at): PairMatch => {
    const same = decisions(subject.id, b.id);
    if (same !== null) return decidedPair(subject, b, same);
    const match = at < EXPLAINED ? explained(subject, b, score) : relate(subject, b, score.probability, []);
    return { a: subject, b, odds: score.odds, match, inStory: isOneStory(inWords) };
  });
  const near = own
    .filter(({ odds, decided: byReader }, at) => byReader || (at < MOST_NEAR && odds > WORTH_FOLLOWING))
    .slice(0, 2 * MOST_NEAR);
  const ids = [subject.id, ...near.map(({ b }) => b.id)];
  const links = scored.map(({ b, inWords }) => ({ a: subject.id, b: b.id, odds: inWords }));
  const stories = storiesAmong([subject, ...others], links);
  const pairs = [...near, ...pairsAmong(near, corpus, model, decisions)];
  const { matches } = joinPairs(ids, pairs, stories, model);
  const joint = new Map(near.map(({ b }, at) => [b.id, matches[at]]));
  return new Map(own.map(({ b, match }) => [b.id, joint.get(b.id) ?? match]));
}

/** Log-odds that stand for the reader's word where other pairs are weighed. */
const DECIDED_ODDS = 100;

/** The match that the reader decided. */
function decidedPair(a: AnalysedArticle, b: AnalysedArticle, same: boolean): PairMatch {
  const said = reason(same ? "reader-same" : "reader-different", 0);
  const odds = same ? DECIDED_ODDS : -DECIDED_ODDS;
  return { a, b, odds, match: relate(a, b, same ? 1 : 0, [said]), decided: true };
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
      const { odds, probability } = scorePair(a, b, corpus, model);
      return { a, b, odds, match: relate(a, b, probability, []) };
    }),
  );
}
