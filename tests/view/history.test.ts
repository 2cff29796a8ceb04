import { describe, expect, it } from "vitest";
import type { Article, Fact } from "../../lib/model";
import { analyse, compareReports } from "../../lib/pipeline";
import { type History, historyOf } from "../../lib/view/history";
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
