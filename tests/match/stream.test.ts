import { describe, expect, it } from "vitest";
import { CandidateIndex, matchAll, matchArticles } from "../../lib/match";
import { election, ferry, mill, warehouseFire } from "./reports";
import { ban, banByAnother, blockade, closingOnTuesday, closingOnWednesday } from "./stream";

const WEEK = [ban, banByAnother, blockade, closingOnTuesday, closingOnWednesday, election, ferry, mill];
const corpus = new CandidateIndex();
for (const { id, fingerprint } of WEEK) corpus.add(id, fingerprint);

describe("a running story", () => {
  const matches = matchAll(ban, [banByAnother, blockade, election, warehouseFire], corpus);

  it("is no one event: another act of the same actors is told apart", () => {
    const same = [...matches].filter(([, { relation }]) => relation !== "different-event");
    expect(same.map(([id]) => id)).toEqual(["ban-other"]);
  });

  it("is told from what has nothing to do with it", () => {
    const inStory = [...matches].filter(([, { sameStory }]) => sameStory);
    expect(inStory.map(([id]) => id).sort()).toEqual(["blockade"]);
  });

  it("says nothing of a story where both report one event", () => {
    expect(matches.get("ban-other")).not.toHaveProperty("sameStory");
  });
});

describe("bulletins of one series", () => {
  it("are other events on other days", () => {
    const { relation } = matchArticles(closingOnTuesday, closingOnWednesday, corpus);
    expect(relation).toBe("different-event");
  });
});
