import { describe, expect, it } from "vitest";
import { type Surrounded, turnsApart } from "../../lib/match/turns";

const HOURS: Readonly<Record<string, number | null>> = {
  vote: 0,
  voteElsewhere: 4,
  protest: 50,
  protestElsewhere: 52,
  midway: 25,
  sameEvening: 5,
  undated: null,
};
const hourOf = (id: string) => HOURS[id] ?? null;
const report = (id: string, ...near: string[]): Surrounded => ({
  id,
  near: near.map((other) => ({ id: other, odds: 3, trust: 0.95 })),
});

describe("two reports of one story", () => {
  const vote = report("vote", "voteElsewhere");
  const protest = report("protest", "protestElsewhere");

  it("tell of two turns where either has reports of its own beside it", () => {
    expect(turnsApart(vote, protest, hourOf)).toBeCloseTo(0.95 / 1.95);
    expect(turnsApart(protest, vote, hourOf)).toBe(turnsApart(vote, protest, hourOf));
  });

  it("may be of one where one of them stands alone, or has the other's reports beside it", () => {
    expect(turnsApart(vote, report("protest"), hourOf)).toBe(0);
    expect(turnsApart(vote, report("protest", "voteElsewhere"), hourOf)).toBe(0);
    expect(turnsApart(vote, report("protest", "midway"), hourOf)).toBe(0);
  });

  it("tell it the less, the nearer in time they came out", () => {
    const evening = report("sameEvening", "sameEvening");
    expect(turnsApart(vote, evening, hourOf)).toBe(0);
    const nextDay = { ...report("midway", "midway") };
    expect(turnsApart(vote, nextDay, hourOf)).toBeGreaterThan(0);
    expect(turnsApart(vote, nextDay, hourOf)).toBeLessThan(turnsApart(vote, protest, hourOf));
  });

  it("tell nothing where one is undated, or what is beside it", () => {
    expect(turnsApart(report("undated", "vote"), protest, hourOf)).toBe(0);
    expect(turnsApart(vote, report("protest", "undated"), hourOf)).toBe(0);
  });
});
