import { describe, expect, it } from "vitest";
import { EMPTY_CORPUS, matchAll, matchArticles } from "../../lib/match";
import { earlierFerry, election, ferry, ferryByAnother, ferryCopy, trial } from "./reports";

describe("matchAll", () => {
  const others = [ferryByAnother, ferryCopy, earlierFerry, election, trial];
  const matches = matchAll(ferry, others, EMPTY_CORPUS);

  it("relates the article to every other one", () => {
    const relations = Object.fromEntries([...matches].map(([id, { relation }]) => [id, relation]));
    expect(relations).toEqual({
      "ferry-other": "same-event",
      "ferry-copy": "copy",
      "ferry-earlier": "different-event",
      election: "different-event",
      "ferry-trial": "same-event",
    });
  });

  it("says when other reports had a say", () => {
    const reasons = matches.get("ferry-trial")?.reasons ?? [];
    const [said] = reasons.filter(({ code }) => code.startsWith("other-reports"));
    expect(said?.code).toBe((said?.weight ?? 0) < 0 ? "other-reports-against" : "other-reports");
    const alone = matchAll(ferry, [trial], EMPTY_CORPUS).get("ferry-trial");
    expect(alone).toEqual(matchArticles(ferry, trial, EMPTY_CORPUS));
  });

  it("says no reason that speaks against itself or against another", () => {
    for (const { reasons } of matches.values()) {
      const codes = new Set(reasons.map(({ code }) => code));
      expect(codes.has("terms-alike") && codes.has("terms-unlike")).toBe(false);
      expect(codes.has("lede-alike") && codes.has("lede-unlike")).toBe(false);
      const against = reasons.filter(({ weight }) => weight < 0);
      expect(against.map(({ code }) => code)).not.toContain("shared-names");
      expect(against.filter(({ code, values }) => code === "published-apart" && values[0] === "0")).toEqual(
        [],
      );
    }
  });

  it("lets the reader's word stand, and lets it move the other reports", () => {
    const decide = (a: string, b: string) => ([a, b].sort().join() === "ferry,ferry-other" ? false : null);
    const decided = matchAll(ferry, others, EMPTY_CORPUS, undefined, decide);
    expect(decided.get("ferry-other")?.relation).toBe("different-event");
    expect(decided.get("ferry-other")?.reasons.map(({ code }) => code)).toEqual(["reader-different"]);
    expect(decided.get("ferry-trial")?.probability).toBeLessThan(
      matches.get("ferry-trial")?.probability ?? 0,
    );
    const same = matchAll(ferry, others, EMPTY_CORPUS, undefined, (_a, b) =>
      b === "election" ? true : null,
    );
    expect(same.get("election")?.relation).toBe("same-event");
  });
});
