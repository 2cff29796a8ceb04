import { describe, expect, test } from "vitest";
import type { Article } from "../../lib/model";
import { analyse, compareVersions } from "../../lib/pipeline";
import { figureChanges } from "../../lib/view/figure-changes";
import { report } from "../store/library";

function changes(before: string, after: string, change: Partial<Article> = {}): string[] {
  const text = (words: string): Article => {
    const article = { ...report("https://a.example/1", words, ""), ...change };
    const body = { role: "paragraph", text: words, offset: 0 } as const;
    const { headline } = change;
    return {
      ...article,
      passages: headline ? [{ role: "headline", text: headline, offset: null }, body] : [body],
    };
  };
  const compared = compareVersions(analyse("a@1", text(before)), analyse("a", text(after)));
  return figureChanges(compared).map(
    (each) => `${each.before?.quantity.text ?? "–"} → ${each.after?.quantity.text ?? "–"}`,
  );
}

describe("figures from one text of an article to the next", () => {
  test("that changed come first, then those that came, then those that went", () => {
    expect(
      changes(
        "A silo blew up in Kestrel Bay. Nine workers were killed, the fire service said. 12 homes were damaged.",
        "A silo blew up in Kestrel Bay. Twelve workers were killed, the fire service said. 45 people were wounded.",
      ),
    ).toEqual(["Nine → Twelve", "– → 45", "12 → –"]);
  });

  test("that grew under the old headline have changed", () => {
    expect(
      changes(
        "A silo blew up on Monday. Nine workers were killed, the fire service said.",
        "A silo blew up on Monday. Twelve workers were killed, the fire service said.",
        { headline: "Nine workers killed as silo blows up" },
      ),
    ).toEqual(["Nine → Twelve"]);
  });

  test("that stayed are left out, whatever else was rewritten", () => {
    expect(
      changes(
        "Nine workers were killed in the blast, the fire service said.",
        "In the blast nine workers were killed, said the fire service on Tuesday.",
      ),
    ).toEqual([]);
  });

  test("that are hedged otherwise have changed", () => {
    expect(changes("Nine workers were killed.", "At least nine workers were killed.")).toEqual([
      "Nine → At least nine",
    ]);
  });

  test("are followed in Arabic too", () => {
    expect(
      changes("قُتل 11 شخصاً في انهيار مبنى.", "قُتل 14 شخصاً في انهيار مبنى.", {
        language: "ar",
        direction: "rtl",
      }),
    ).toEqual(["11 → 14"]);
  });
});
