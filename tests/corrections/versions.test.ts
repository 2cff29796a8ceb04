import { expect, it } from "vitest";
import { anchorOf } from "../../lib/corrections";
import { compareVersions, corrected } from "../../lib/pipeline";
import { figureChanges } from "../../lib/view/figure-changes";
import { read } from "../compare/reports";

const before = read({ id: "a", text: "Crash in Orm\nThe crash near Orm killed 12 passengers, police said." });
const after = read({
  id: "a",
  text: "Crash in Orm\nThe crash near Orm killed 14 passengers, police said.\nSome 40 metres of rail were torn up.",
});

/** What changed, as "12 → 14". */
function changes(corrections: Parameters<typeof corrected>[1]): string[] {
  const [earlier, later] = [before, after].map((one, at) => ({
    ...corrected(one, corrections),
    id: `a@${at}`,
  }));
  if (!earlier || !later) throw new Error("two versions");
  const text = (claim: { quantity: { text: string } } | null) => claim?.quantity.text ?? "";
  return figureChanges(compareVersions(earlier, later)).map(
    (one) => `${text(one.before)} → ${text(one.after)}`,
  );
}

it("a figure that the reader left out is no change from one version to the next", () => {
  const rail = after.quantities.find(({ text }) => text.includes("40"));
  if (!rail) throw new Error("the rail is not read");
  expect(changes([])).toEqual(["12 → 14", " → Some 40 metres"]);
  const correction = { about: "figure", figure: anchorOf("a", after.article, rail), kind: null } as const;
  expect(changes([{ id: "k", at: "2031-04-04T00:00:00Z", correction }])).toEqual(["12 → 14"]);
});
