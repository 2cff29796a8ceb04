import { describe, expect, it } from "vitest";
import { CandidateIndex, indexKeys } from "../../lib/match/candidates";
import { earlierFerry, election, ferry, ferryByAnother, ferryCopy } from "./reports";

const all = [ferry, ferryByAnother, ferryCopy, earlierFerry, election];

function filled(): CandidateIndex {
  const index = new CandidateIndex();
  for (const { id, fingerprint } of all) index.add(id, fingerprint);
  return index;
}

describe("CandidateIndex", () => {
  it("puts the reports of the same event first", () => {
    const found = filled()
      .query(ferry.fingerprint)
      .map(({ id }) => id);
    expect(new Set(found.slice(0, 3))).toEqual(new Set(["ferry", "ferry-copy", "ferry-other"]));
  });

  it("forgets what is removed and counts what it holds", () => {
    const index = filled();
    index.remove("ferry-copy");
    expect(index.articles).toBe(4);
    expect(index.query(ferry.fingerprint).map(({ id }) => id)).not.toContain("ferry-copy");
    for (const { key } of indexKeys(ferryCopy.fingerprint)) {
      const holders = all.filter(
        ({ id, fingerprint }) => id !== "ferry-copy" && indexKeys(fingerprint).some((k) => k.key === key),
      );
      expect(index.holding(key)).toBe(holders.length);
    }
  });

  it("replaces an article that is added again", () => {
    const index = filled();
    index.add("ferry", election.fingerprint);
    expect(index.articles).toBe(5);
    expect(
      index
        .query(election.fingerprint, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["election", "ferry"]);
  });

  it("gives each key once, and a bounded number", () => {
    for (const { fingerprint } of all) {
      const keys = indexKeys(fingerprint).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBeLessThan(140);
    }
  });
});
