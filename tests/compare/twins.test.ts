import { describe, expect, it } from "vitest";
import { mentionsOf, statementsOf } from "../../lib/compare";
import { withoutTwins } from "../../lib/compare/twins";
import { packFor } from "../../lib/languages";
import { read } from "./reports";

const statementsIn = (id: string, text: string) =>
  statementsOf(mentionsOf(read({ id, text: `News of Orm\n${text}` }), packFor("en")));

/** Two groups: the first figure of either text, and the second of either. */
function twoGroups(one: string, other: string) {
  const [a, b] = [statementsIn("a", one), statementsIn("b", other)];
  return [0, 1].map((at) => [a[at], b[at]].filter((statement) => statement !== undefined));
}

describe("withoutTwins", () => {
  const bear = "The bear of Orm weighed 300 pounds.\nA keeper in Tarnley led away the 300-pound animal.";

  it("shows once what two reports disagree on twice by the same numbers", () => {
    const [first, second] = twoGroups(bear, bear.replaceAll("300", "400"));
    const [fact, ...others] = withoutTwins([first ?? [], second ?? []]);
    expect(others).toEqual([]);
    expect(fact?.map(({ main }) => main.quantity.text)).toEqual(first?.map(({ main }) => main.quantity.text));
    expect(fact?.map(({ others }) => others.length)).toEqual(
      [first, second].map(
        (_, at) => 1 + (first?.[at]?.others.length ?? 0) + (second?.[at]?.others.length ?? 0),
      ),
    );
  });

  it.each([
    ["agree", bear, bear],
    [
      "count two sorts",
      "Five women left Orm.\nFive boys left Orm.",
      "Six women left Orm.\nSix boys left Orm.",
    ],
  ])("keeps apart groups that %s", (_, one, other) => {
    const groups = twoGroups(one, other);
    expect(withoutTwins(groups)).toEqual(groups);
  });
});
