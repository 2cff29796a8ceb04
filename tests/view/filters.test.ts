import { describe, expect, test } from "vitest";
import { queryOf } from "../../lib/text/search";
import { isNarrowed, NO_FILTERS, rangeOf } from "../../lib/view/filters";
import { snippetOf } from "../../lib/view/snippet";
import { report } from "../store/library";

const now = new Date(2026, 2, 15, 12, 30);

describe("the time that filters leave", () => {
  test("is everything by default", () => {
    expect(rangeOf(NO_FILTERS, now)).toEqual({ since: null, until: null });
    expect(isNarrowed(NO_FILTERS)).toBe(false);
  });

  test("goes back from now", () => {
    const { since, until } = rangeOf({ ...NO_FILTERS, period: "week" }, now);
    expect([since, until]).toEqual([new Date(2026, 2, 8, 12, 30).getTime(), null]);
  });

  test("lies between two whole days, the last one included, or is open on one side", () => {
    const between = { ...NO_FILTERS, period: "between", since: "2026-02-28", until: "2026-02-28" } as const;
    expect(rangeOf(between, now)).toEqual({
      since: new Date(2026, 1, 28).getTime(),
      until: new Date(2026, 2, 1).getTime(),
    });
    expect(rangeOf({ ...between, until: "" }, now).until).toBeNull();
    expect(rangeOf({ ...between, since: "nonsense" }, now).since).toBeNull();
  });
});

describe("the words around what was found", () => {
  const article = report(null, `${"before ".repeat(30)}the Élan sank ${"after ".repeat(40)}`, "The Élan");

  test("are cut between words", () => {
    const snippet = snippetOf(article, queryOf("elan"));
    expect(snippet?.hit).toBe("Élan");
    expect(snippet?.before).toMatch(/^…(?:before )+the $/u);
    expect(snippet?.after).toMatch(/^ sank (?:after )+after…$/u);
  });

  test("are none where only the headline holds them, or nothing is sought", () => {
    expect(snippetOf(report(null, "Nothing here.", "The Élan"), queryOf("elan"))).toBeNull();
    expect(snippetOf(article, queryOf(" "))).toBeNull();
  });
});
