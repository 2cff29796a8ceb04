/** The figures of one article that state one thing, gathered: headline, lede and body, and what it replaced. */

import { contradict, distanceBetween, lastDigitOf, sameNumber, statedBounds } from "../measures";
import { EVENT_KINDS, type Quantity } from "../model";
import type { Mention } from "./mentions";
import { rarityOf } from "./rarity";
import type { Weighted } from "./surroundings";

/** One thing that an article states, as often as it does so. */
export interface Assertion {
  readonly articleId: string;
  /** Stands for the article: its most precise attributed statement in the body. */
  readonly main: Mention;
  readonly others: readonly Mention[];
  readonly history: readonly Mention[];
  /** A headline figure on the same thing that says another number. */
  readonly headline: Mention | null;
  /** True where the article gives nearly the same number, rounded otherwise, of another thing: one may be taken for the other. */
  readonly isNearTwin: boolean;
}

/** Rank of a hedge: the lower, the more precise. */
const PRECISION: Readonly<Record<Quantity["hedge"], number>> = {
  exact: 0,
  zero: 0,
  range: 1,
  about: 2,
  "at-least": 3,
  "at-most": 3,
  "more-than": 4,
  "less-than": 4,
};

function rank({ quantity, role, order }: Mention): readonly number[] {
  return [
    role === "paragraph" ? 0 : 1,
    quantity.attribution ? 0 : 1,
    PRECISION[quantity.hedge],
    role === "headline" ? 1 : 0,
    order,
  ];
}

function byRank(a: Mention, b: Mention): number {
  const [x, y] = [rank(a), rank(b)];
  const at = x.findIndex((value, index) => value !== y[index]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}

function overlap(a: Weighted, b: Weighted): boolean {
  return [...a.keys()].some((term) => b.has(term));
}

function clash(a: Mention, b: Mention): boolean {
  if (a.quantity.kind !== b.quantity.kind || a.dimension !== b.dimension) return true;
  const isSameSort = [...a.counted].some((group) => b.counted.has(group));
  if (a.part !== b.part) return !isSameSort;
  return a.counted.size > 0 && b.counted.size > 0 && !isSameSort;
}

function sameSentence(a: Mention, b: Mention): boolean {
  return a.quantity.passage === b.quantity.passage && a.quantity.sentence.start === b.quantity.sentence.start;
}

function related(a: Mention, b: Mention): boolean {
  return overlap(a.stems, b.stems) || overlap(a.happenings, b.happenings) || overlap(a.groups, b.groups);
}

/** A number so particular that one article gives it for one thing only. */
const UNMISTAKABLE = 0.6;

/** From four on, two counts of one harm in one report are told of one event. */
const SEVERAL = 0.33;

/** A word further away than this may belong to another figure. */
const BESIDE = 0.3;

function countsTheSame(a: Mention, b: Mention): boolean {
  if ([...a.counted].some((group) => b.counted.has(group))) return true;
  return [...a.stems].some(([stem, weight]) => Math.min(weight, b.stems.get(stem) ?? 0) >= BESIDE);
}

/** A report opens with a round number and gives it in full further down; a rounder one behind that is of something else. */
function isRoundedFirst(a: Mention, b: Mention): boolean {
  const [[x, y], [p, q]] = [statedBounds(a.quantity), statedBounds(b.quantity)];
  if (x === p && y === q) return true;
  const [earlier, later] = a.order < b.order ? [a, b] : [b, a];
  return lastDigitOf(earlier.quantity) >= lastDigitOf(later.quantity);
}

/** True where two figures of one article state the same thing in two places. */
function repeats(a: Mention, b: Mention): boolean {
  if (clash(a, b) || sameSentence(a, b) || a.quantity.unit !== b.quantity.unit) return false;
  if (EVENT_KINDS.has(a.quantity.kind) && a.isBackground !== b.isBackground) return false;
  if (!sameNumber(a.quantity, b.quantity) || !isRoundedFirst(a, b)) return false;
  if (rarityOf(a.quantity) >= UNMISTAKABLE || countsTheSame(a, b)) return true;
  return EVENT_KINDS.has(a.quantity.kind) && (rarityOf(a.quantity) >= SEVERAL || related(a, b));
}

function nearest(of: Mention, groups: readonly Mention[][]): Mention[] | null {
  const fitting = groups.filter((group) => group.some((other) => !clash(of, other)));
  const distance = (group: readonly Mention[]) =>
    Math.min(...group.map(({ order }) => Math.abs(order - of.order)));
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** True where a headline says another number of what a statement of the body is about. */
function disagrees(headline: Mention, body: Mention): boolean {
  const [p, q] = [headline.quantity, body.quantity];
  if (clash(headline, body) || !contradict(p, q)) return false;
  return distanceBetween(p, q) <= MOST_APART && related(headline, body);
}

/** A headline further from its body than twice as many speaks of something else. */
const MOST_APART = Math.log(2);

function gather(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((members) => members.every((other) => repeats(mention, other)));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** For each earlier value the group nearest to it that can have replaced it. */
function historyOf(mentions: readonly Mention[], groups: readonly Mention[][]): Map<Mention[], Mention[]> {
  const history = new Map<Mention[], Mention[]>();
  for (const mention of mentions) {
    const group = nearest(mention, groups);
    if (group) history.set(group, [...(history.get(group) ?? []), mention]);
  }
  return history;
}

/** Headline figures that the body repeats nowhere and corrects once, with the group that does. */
function disagreements(groups: readonly Mention[][]): Map<Mention[], Mention> {
  const found = new Map<Mention[], Mention>();
  for (const [headline, ...others] of groups) {
    if (headline?.role !== "headline" || others.length > 0) continue;
    const bodies = groups.filter(([body]) => body && body.role !== "headline" && disagrees(headline, body));
    const [only] = bodies;
    if (only && bodies.length === 1) found.set(only, headline);
  }
  return found;
}

/** Numbers that are one when rounded, and not as written. */
function isNearTwin({ quantity: p }: Mention, { quantity: q }: Mention): boolean {
  if (p.kind !== q.kind || p.unit !== q.unit || !sameNumber(p, q)) return false;
  return statedBounds(p).some((bound, at) => bound !== statedBounds(q)[at]);
}

/** Gathers an article's figures into what it states, in reading order. */
export function statementsOf(mentions: readonly Mention[]): Assertion[] {
  const groups = gather(mentions.filter(({ quantity }) => !quantity.superseded));
  const history = historyOf(
    mentions.filter(({ quantity }) => quantity.superseded),
    groups,
  );
  const headlines = disagreements(groups);
  const apart = new Set(headlines.values());
  return groups.flatMap((group) => {
    const [main, ...others] = [...group].sort(byRank);
    if (!main || apart.has(main)) return [];
    const headline = headlines.get(group) ?? null;
    const twin = groups.some((other) => other !== group && other.some((each) => isNearTwin(main, each)));
    const earlier = history.get(group) ?? [];
    return [{ articleId: main.articleId, main, others, history: earlier, headline, isNearTwin: twin }];
  });
}
