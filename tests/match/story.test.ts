import { describe, expect, it } from "vitest";
import { Stories, type StoryLink } from "../../lib/match";

const HOURS: Readonly<Record<string, number | null>> = {
  a: 100,
  b: 106,
  before: 40,
  after: 170,
  between: 103,
  undated: null,
};
const hourOf = (id: string) => HOURS[id] ?? null;

/** Links of an article to others that surely tell its story. */
function linksOf(a: string, others: readonly string[], odds = 8): StoryLink[] {
  return others.map((b) => ({ a, b, odds }));
}

describe("Stories", () => {
  it("count the reports that came out before or after both", () => {
    const stories = new Stories(linksOf("a", ["b", "before", "after", "between"]), hourOf);
    expect(stories.beyond("a", "b")).toBeCloseTo(2, 1);
  });

  it("count nothing where all came out together", () => {
    expect(new Stories(linksOf("a", ["b", "between"]), hourOf).beyond("a", "b")).toBe(0);
  });

  it("count a report in doubt for less", () => {
    const stories = new Stories(linksOf("a", ["before"], -2), hourOf);
    expect(stories.beyond("a", "b")).toBeGreaterThan(0.1);
    expect(stories.beyond("a", "b")).toBeLessThan(0.5);
  });

  it("take the article whose story runs longer, whichever comes first", () => {
    const links = [...linksOf("a", ["before"]), ...linksOf("b", ["before", "after"])];
    const stories = new Stories(links, hourOf);
    expect(stories.beyond("a", "b")).toBeCloseTo(2, 1);
    expect(stories.beyond("b", "a")).toBe(stories.beyond("a", "b"));
  });

  it("say nothing of a report without a date, and do not count one", () => {
    const stories = new Stories(linksOf("a", ["undated", "before"]), hourOf);
    expect(stories.beyond("a", "undated")).toBe(0);
    expect(stories.beyond("a", "b")).toBeCloseTo(1, 1);
  });
});
