/** How one figure of an event changed over time, as a chart needs it: places as shares 0–1, who said it beside them. */
import { toBase } from "../measures";
import type { Article, Claim, Fact, Quantity } from "../model";

/** Sources that have a mark of their own; the others share one. */
const SOURCE_MARKS = 5;

/** One claim's place: `x` in time, `low` and `high` in value, both rising from 0 to 1. */
export interface HistoryPoint {
  readonly claim: Claim;
  readonly x: number;
  readonly low: number;
  readonly high: number;
  /** Nothing is known of what lies below, or above. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  /** Place in `sources`; null for other sources, and where nobody is credited. */
  readonly source: number | null;
}

export interface History {
  /** In the order of time. */
  readonly points: readonly HistoryPoint[];
  /** Who is credited with most of the claims, the most frequent first. */
  readonly sources: readonly string[];
  /** ISO times of the first and the last claim. */
  readonly first: string;
  readonly last: string;
  /** Claims whose figures stand at the lower and the upper end of the scale. */
  readonly lowest: Claim;
  readonly highest: Claim;
}

interface Dated {
  readonly claim: Claim;
  readonly time: number;
  readonly source: string;
}

/** Under which a claim's source is counted: "Reuters" and «رويترز» are one. Empty where nobody is credited. */
function sourceOf({ quantity: { attribution } }: Claim): { key: string; name: string } {
  const name = attribution?.source ?? "";
  return { key: attribution?.sourceKey ?? name, name };
}

function datedClaims(
  { claims }: Fact,
  articles: Readonly<Record<string, Article>>,
  names: Map<string, string>,
): Dated[] {
  const dated = claims.flatMap((claim) => {
    const article = articles[claim.articleId];
    const time = Date.parse(article?.publishedAt ?? "");
    if (!article || Number.isNaN(time)) return [];
    const { key, name } = sourceOf(claim);
    if (!names.has(key)) names.set(key, name);
    return [{ claim, time, source: key }];
  });
  return dated.sort((a, b) => a.time - b.time);
}

/** The most frequent sources, by their keys. */
function frequent(dated: readonly Dated[]): string[] {
  const counts = new Map<string, number>();
  for (const { source } of dated) if (source !== "") counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SOURCE_MARKS)
    .map(([key]) => key);
}

function bounds({ min, max, unit }: Quantity): readonly number[] {
  return [min, max].flatMap((bound) => (bound === null ? [] : toBase(bound, unit)));
}

function placedIn(from: number, to: number): (value: number) => number {
  return (value) => (to === from ? 0.5 : (value - from) / (to - from));
}

/**
 * The claims of a fact over time; null where fewer than two are dated, or nothing has bounds. The scale begins at the
 * least value, so that it tells changes, not sizes: both ends are to be named.
 */
export function historyOf(fact: Fact, articles: Readonly<Record<string, Article>>): History | null {
  const names = new Map<string, string>();
  const dated = datedClaims(fact, articles, names);
  const values = dated.flatMap(({ claim }) => bounds(claim.quantity));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < 2 || values.length === 0) return null;
  const sources = frequent(dated);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [inTime, inValue] = [placedIn(first.time, last.time), placedIn(least, most)];
  const points = dated.map(({ claim, time, source }): HistoryPoint => {
    const [low = least, high = low] = bounds(claim.quantity);
    const mark = sources.indexOf(source);
    return {
      claim,
      x: inTime(time),
      low: inValue(low),
      high: inValue(high),
      openLow: claim.quantity.min === null,
      openHigh: claim.quantity.max === null,
      source: mark < 0 ? null : mark,
    };
  });
  const at = (value: number) =>
    (dated.find(({ claim }) => bounds(claim.quantity).includes(value)) ?? first).claim;
  const when = (time: number) => new Date(time).toISOString();
  return {
    points,
    sources: sources.map((key) => names.get(key) ?? key),
    first: when(first.time),
    last: when(last.time),
    lowest: at(least),
    highest: at(most),
  };
}

/**
 * The points of one source whose marks can be told apart: the first, the last, and between them those that lie far enough
 * from the one before.
 *
 * @param points in the order of time
 * @param spacing as shares of the drawing's width and height
 * @param phase what share of it the second keeps from the first, so that the marks of several sources stand between each
 *   other's
 */
export function markable(
  points: readonly HistoryPoint[],
  spacing: { readonly x: number; readonly y: number },
  phase = 1,
): readonly HistoryPoint[] {
  const marked: HistoryPoint[] = [];
  for (const [at, point] of points.entries()) {
    const before = marked.at(-1);
    const share = marked.length === 1 && phase > 0 ? phase : 1;
    const isApart =
      before === undefined ||
      Math.abs(point.x - before.x) >= spacing.x * share ||
      Math.abs(point.low - before.low) >= spacing.y * share ||
      Math.abs(point.high - before.high) >= spacing.y * share;
    if (isApart || at === points.length - 1) marked.push(point);
  }
  return marked;
}
