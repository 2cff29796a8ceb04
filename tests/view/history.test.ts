import { describe, expect, it } from "vitest";
import type { Article, Fact } from "../../lib/model";
import { analyse, compareReports } from "../../lib/pipeline";
import { type History, historyOf, markable } from "../../lib/view/history";
import { quakeReports } from "../events/quake";

const REPORTS = 24;

function killedIn(articles: readonly Article[]): { fact: Fact; byId: Record<string, Article> } {
  const analysed = articles.map((article, at) => analyse(`report-${at}`, article));
  const fact = [...compareReports(analysed, [])]
    .at(-1)
    ?.comparison.facts.find(({ kind }) => kind === "killed");
  if (!fact) throw new Error("nobody was killed");
  return { fact, byId: Object.fromEntries(analysed.map(({ id, article }) => [id, article])) };
}

function shown(articles: readonly Article[]): History {
  const { fact, byId } = killedIn(articles);
  const history = historyOf(fact, byId);
  if (!history) throw new Error("no history");
  return history;
}

describe("the history of a figure", () => {
  const history = shown(quakeReports(REPORTS));

  it("places every dated claim in its time, from the first at 0 to the last at 1", () => {
    const places = history.points.map(({ x }) => x);
    expect(places).toHaveLength(REPORTS);
    expect(places[0]).toBe(0);
    expect(places.at(-1)).toBe(1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("places values between the lowest and the highest, which it names", () => {
    const values = history.points.map(({ claim }) => claim.quantity.min ?? 0);
    expect(history.lowest.quantity.min).toBe(Math.min(...values));
    expect(history.highest.quantity.min).toBe(Math.max(...values));
    expect(history.points.map(({ low }) => low)).toContain(0);
    expect(history.points.map(({ low }) => low)).toContain(1);
  });

  it("leaves the upper side open where a report says 'at least'", () => {
    expect(new Set(history.points.map(({ openHigh }) => openHigh))).toEqual(new Set([true]));
    expect(new Set(history.points.map(({ openLow }) => openLow))).toEqual(new Set([false]));
  });

  it("gives each source its mark", () => {
    expect(history.sources).toHaveLength(4);
    expect(history.points.map(({ source }) => source).every((source) => source !== null)).toBe(true);
  });

  it("leaves out reports without a date, and shows nothing of a single one", () => {
    const [first, ...others] = quakeReports(3);
    if (!first) throw new Error("no report");
    expect(shown([{ ...first, publishedAt: null }, ...others]).points).toHaveLength(2);
    const undated = others.map((article) => ({ ...article, publishedAt: null }));
    const { fact, byId } = killedIn([first, ...undated]);
    expect(historyOf(fact, byId)).toBeNull();
  });
});

describe("marks of a long history", () => {
  const { points } = shown(quakeReports(REPORTS));
  const size = { x: 0.1, y: 0.2 };

  it("are left out where they would cover the one before, but never the first and the last", () => {
    const marked = markable(points, size);
    expect(marked.length).toBeGreaterThan(4);
    expect(marked.length).toBeLessThan(REPORTS);
    expect([marked[0], marked.at(-1)]).toEqual([points[0], points.at(-1)]);
    const inner = marked.slice(0, -1);
    for (const [at, { x, low, high }] of inner.entries()) {
      const before = inner[at - 1];
      if (before === undefined) continue;
      const apart = [x - before.x >= size.x, Math.abs(low - before.low) >= size.y];
      expect([...apart, Math.abs(high - before.high) >= size.y]).toContain(true);
    }
  });

  it("of several sources begin apart", () => {
    const [, second] = markable(points, size);
    const [, sooner] = markable(points, size, 0.25);
    expect(sooner?.x ?? 1).toBeLessThan(second?.x ?? 0);
  });

  it("are all there where each has room", () => {
    expect(markable(points, { x: 0, y: 0 })).toEqual(points);
  });
});
