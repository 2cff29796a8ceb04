import { describe, expect, it } from "vitest";
import { EMPTY_CORPUS } from "../../lib/match/corpus";
import { eventProbability, ofOneOutlet } from "../../lib/match/outlets";
import type { AnalysedArticle } from "../../lib/model";
import { ferry, ferryByAnother, ferryCopy } from "./reports";

const at = (url: string | null, outlet: string | null) => ({ url, outlet });
const from = (analysed: AnalysedArticle, url: string): AnalysedArticle => ({
  ...analysed,
  article: { ...analysed.article, url },
});

describe("two articles", () => {
  it("come from one outlet by its site, or by its name where a site has several addresses", () => {
    expect(
      ofOneOutlet(at("https://www.tamsel.example/a", null), at("https://tamsel.example/b", "Herald")),
    ).toBe(true);
    expect(
      ofOneOutlet(at("https://news.tamsel.example/a", "Herald"), at("https://tamsel.example/b", "herald ")),
    ).toBe(true);
    expect(ofOneOutlet(at(null, "Herald"), at(null, "Courier"))).toBe(false);
  });

  it("are of unknown outlets where nothing can be held against the other", () => {
    expect(ofOneOutlet(at("https://tamsel.example/a", null), at(null, "Herald"))).toBeNull();
    expect(ofOneOutlet(at(null, null), at(null, null))).toBeNull();
  });
});

describe("an event", () => {
  const first = from(ferry, "https://one.example/1");

  it("takes in another outlet's report more easily than the same outlet's next one", () => {
    const byAnother = eventProbability(first, from(ferryByAnother, "https://two.example/1"), EMPTY_CORPUS);
    const unknown = eventProbability(first, ferryByAnother, EMPTY_CORPUS);
    const byItself = eventProbability(first, from(ferryByAnother, "https://one.example/2"), EMPTY_CORPUS);
    expect(byAnother).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(byItself);
  });

  it("keeps an outlet's text with the version that the outlet put out again", () => {
    const again = eventProbability(first, from(ferryCopy, "https://one.example/2"), EMPTY_CORPUS);
    expect(again).toBe(eventProbability(first, ferryCopy, EMPTY_CORPUS));
  });
});
