/** A count that changed with time, as a line: each claim at its time and height. */
import { toBase } from "../measures";
import type { Article, Claim } from "../model";

/** Shares 0–1 of the picture's width and height, the later to the right and the larger on top. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

function share(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from);
}

function heightOf({ quantity: { min, max, unit } }: Claim): number {
  return toBase(min ?? max ?? 0, unit);
}

/**
 * The points of a line through a fact's claims; in equal steps where a time is not known.
 *
 * @param articles for the time of a claim that states none
 */
export function changeLine(
  claims: readonly Claim[],
  articles: Readonly<Record<string, Article>>,
): readonly LinePoint[] {
  const times = claims.map(({ asOf, articleId }) =>
    Date.parse(asOf ?? articles[articleId]?.publishedAt ?? ""),
  );
  const places = times.some(Number.isNaN) ? claims.map((_claim, at) => at) : times;
  const values = claims.map(heightOf);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return claims.map((_claim, at) => ({
    x: share(places[at] ?? 0, left, right),
    y: share(values[at] ?? 0, low, high),
  }));
}
