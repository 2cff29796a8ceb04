import { describe, expect, it } from "vitest";
import type { Report } from "../../lib/model";
import { groupReports } from "../../lib/view/report-groups";

function report(articleId: string, relation: Report["relation"], sameStory?: true): Report {
  const plain: Report = {
    articleId,
    relation,
    probability: relation === "different-event" ? 0.2 : 0.9,
    followUp: false,
    reasons: [],
    copyGroup: null,
  };
  return sameStory ? { ...plain, sameStory } : plain;
}

describe("groupReports", () => {
  it("sets other events of the story apart from reports of the event and from near misses", () => {
    const reports = [
      report("same", "same-event"),
      report("next-day", "different-event", true),
      report("elsewhere", "different-event"),
    ];
    const { groups, sameStory, nearMisses } = groupReports(
      { subjectId: "page", reports, facts: [] },
      new Map(),
    );
    const ids = (some: readonly Report[]) => some.map(({ articleId }) => articleId);
    expect(groups.map((group) => ids(group.reports))).toEqual([["same"]]);
    expect([ids(sameStory), ids(nearMisses)]).toEqual([["next-day"], ["elsewhere"]]);
  });
});
