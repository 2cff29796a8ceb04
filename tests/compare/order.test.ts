import { describe, expect, it } from "vitest";
import { byHarm, byVerdict } from "../../lib/compare";
import type { Basis, Fact, Kind, Verdict } from "../../lib/model";
import { claim, exactly } from "./figures";

function fact(
  id: string,
  kind: Kind,
  verdict: Verdict,
  basis: Basis | null = null,
  values = [1, 2],
  more: Partial<Fact> = {},
): Fact {
  const claims = values.map((value, at) => claim(String(at), exactly(value)));
  return { id, kind, unit: null, label: null, labelLanguage: "en", verdict, basis, claims, ...more };
}

const FACTS: readonly Fact[] = [
  fact("shots", "other", "differ", "conflict"),
  fact("hurt, bound", "wounded", "differ", "bound"),
  fact("past dead", "killed", "differ", "conflict", [1, 9], { isBackground: true }),
  fact("dead, near", "killed", "differ", "conflict", [10, 11]),
  fact("crowd", "people", "agree"),
  fact("dead, far", "killed", "differ", "conflict", [10, 30]),
  fact("hurt, sources", "wounded", "differ", "sources"),
  fact("dead, agreed", "killed", "agree"),
  fact("cost", "money", "single"),
];
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe("the order of facts", () => {
  it("puts those that differ first, by harm, basis and spread, and background last", () => {
    expect(ids(byVerdict(FACTS))).toEqual([
      "dead, far",
      "dead, near",
      "hurt, sources",
      "hurt, bound",
      "shots",
      "dead, agreed",
      "crowd",
      "cost",
      "past dead",
    ]);
  });

  it("puts all that is said of one harm together", () => {
    expect(ids(byHarm(FACTS))).toEqual([
      "dead, far",
      "dead, near",
      "dead, agreed",
      "hurt, sources",
      "hurt, bound",
      "crowd",
      "shots",
      "cost",
      "past dead",
    ]);
  });
});
