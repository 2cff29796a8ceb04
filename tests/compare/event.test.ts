import { describe, expect, it } from "vitest";
import { anchorOf } from "../../lib/corrections";
import type { AnalysedArticle, Comparison, Fact, KeptCorrection } from "../../lib/model";
import { analyse, compareReports, type EventStep } from "../../lib/pipeline";
import { quakeReports } from "../events/quake";

const REPORTS = 48;
const reports: readonly AnalysedArticle[] = quakeReports(REPORTS).map((article, at) =>
  analyse(`report-${at}`, article),
);
const steps: readonly EventStep[] = [...compareReports(reports, [])];
const last = (all: readonly EventStep[]): Comparison => {
  const step = all.at(-1);
  if (!step) throw new Error("no step");
  return step.comparison;
};
const ofKind = ({ facts }: Comparison, kind: Fact["kind"]): readonly Fact[] =>
  facts.filter((fact) => fact.kind === kind);

describe("an event with more reports than are compared at once", () => {
  it("grows step by step until every report is in", () => {
    expect(steps.map(({ compared }) => compared)).toEqual([20, 40, REPORTS]);
    expect(steps.map(({ comparison }) => comparison.reports.length + 1)).toEqual([20, 40, REPORTS]);
  });

  it("is shown in ever larger steps, so that a long story is not drawn again for each few reports", () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...(reports[at % REPORTS] as AnalysedArticle),
      id: `many-${at}`,
      quantities: [],
    }));
    const compared = [...compareReports(many, [])].map((step) => step.compared);
    expect(compared).toEqual([20, 40, 60, 80, 100, 125, 156, 195, 244, 300]);
  });

  it.each(["killed", "wounded", "missing", "displaced"] as const)(
    "puts every report's %s into one fact",
    (kind) => {
      const facts = ofKind(last(steps), kind);
      expect(facts.map(({ claims }) => claims.length)).toEqual([REPORTS]);
      expect(new Set(facts[0]?.claims.map(({ articleId }) => articleId)).size).toBe(REPORTS);
    },
  );

  it("keeps claims in the order of their reports' time", () => {
    const [killed] = ofKind(last(steps), "killed");
    expect(killed?.claims.map(({ articleId }) => articleId)).toEqual(reports.map(({ id }) => id));
  });

  it("puts no figure into two facts, and loses none", () => {
    const { facts } = last(steps);
    const claimed = facts.flatMap(({ claims }) =>
      claims.flatMap(({ articleId, quantity, beneath, history, headline }) =>
        [quantity, ...beneath, ...history, ...(headline ? [headline] : [])].map(
          ({ passage, start }) => `${articleId} ${passage} ${start}`,
        ),
      ),
    );
    expect(new Set(claimed).size).toBe(claimed.length);
    const read = reports.flatMap(({ quantities }) =>
      quantities.filter((each) => each.notComparable === null),
    );
    expect(claimed.length).toBe(read.length);
  });

  it("follows the reader who keeps two figures apart", () => {
    const [first, late] = [reports[0], reports[REPORTS - 1]];
    const missing = (article: AnalysedArticle | undefined, kind: Fact["kind"]) => {
      const quantity = article?.quantities.find((each) => each.kind === kind && each.notComparable === null);
      if (!article || !quantity) throw new Error(`no ${kind}`);
      return anchorOf(article.id, article.article, quantity);
    };
    const word = (id: string, kind: Fact["kind"], same: boolean): KeptCorrection => ({
      id,
      at: "2026-05-12T00:00:00Z",
      correction: { about: "fact", figures: [missing(first, kind), missing(late, kind)], same },
    });
    const apart = last([...compareReports(reports, [word("w1", "missing", false)])]);
    expect(
      ofKind(apart, "missing")
        .map(({ claims }) => claims.length)
        .sort((a, b) => b - a),
    ).not.toEqual([REPORTS]);
    for (const { claims } of ofKind(apart, "missing")) {
      const ids = claims.map(({ articleId }) => articleId);
      expect(ids.includes(first?.id ?? "") && ids.includes(late?.id ?? "")).toBe(false);
    }
  });

  it("of few reports gives one step, and of none an empty one", () => {
    expect([...compareReports(reports.slice(0, 3), [])].map(({ compared }) => compared)).toEqual([3]);
    expect([...compareReports([], [])]).toEqual([
      { compared: 0, comparison: { subjectId: "", reports: [], facts: [] } },
    ]);
  });
});
