import { describe, expect, it } from "vitest";
import { shinglesOf, sketchOf } from "../../lib/fingerprint/sketch";
import { containment, copyDiff, copyGroups, estimateContainment, isCopy } from "../../lib/match/copies";
import { earlierFerry, ferry, ferryByAnother, ferryCopy, report } from "./reports";

/** A generator of numbers that is the same at every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function exact(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.min(a.size, b.size);
}

describe("copies", () => {
  it("estimates containment near the exact measure on generated texts", () => {
    const random = generator(7);
    const words = (count: number) => Array.from({ length: count }, () => `w${Math.floor(random() * 900)}`);
    let worst = 0;
    for (let round = 0; round < 60; round++) {
      const original = words(100 + Math.floor(random() * 700));
      const kept = original.slice(0, Math.floor(original.length * random()));
      const edited = [...kept, ...words(Math.floor(random() * 400))];
      const [a, b] = [shinglesOf(original), shinglesOf(edited)];
      worst = Math.max(worst, Math.abs(estimateContainment(sketchOf(a), sketchOf(b)) - exact(a, b)));
    }
    expect(worst).toBeLessThan(0.2);
  });

  it("measures a cut and edited copy high, an own report low", () => {
    expect(containment(ferry.article, ferryCopy.article)).toBeGreaterThan(0.8);
    expect(containment(ferry.article, ferryByAnother.article)).toBeLessThan(0.2);
  });

  it("groups an agency's text with its copy and leaves the others alone", () => {
    const groups = copyGroups([earlierFerry, ferry, ferryByAnother, ferryCopy]);
    expect([...groups]).toEqual(
      expect.arrayContaining([
        ["ferry", "ferry"],
        ["ferry-copy", "ferry"],
      ]),
    );
    expect(groups.size).toBe(2);
  });

  it("takes two reports of a speech for no copies, though they quote most of it", () => {
    const speech =
      "“We shall build the bridge before the winter, whatever the council of Old Marrin may say about its cost, and whoever stands in the way of the people of this valley shall answer for it at the next election, which I do not fear and have never feared.”";
    const own = report(
      "own",
      `Mayor promises a bridge

Mayor Ida Quell told farmers at the spring market on Saturday that the crossing over the Tamsel would come. ${speech} She spoke for a quarter of an hour in heavy rain and left without taking questions from anybody there.`,
    );
    const other = report(
      "other",
      `Quell challenges council over Tamsel crossing

The quarrel about a second bridge sharpened at the weekend when the head of the town addressed a crowd of some two hundred people. ${speech} Two members of the council called her words a threat and asked for an apology.`,
    );
    expect(containment(own.article, other.article)).toBeGreaterThan(0.5);
    expect(isCopy(own, other)).toBe(false);
  });

  it("takes two reports for copies that wrote their own paragraphs around one agency's text", () => {
    const words = (kind: string, count: number) =>
      Array.from(
        { length: count },
        (_, at) => `${kind}${String.fromCharCode(97 + (at % 26))}${Math.floor(at / 26)}`,
      );
    const around = (own: string) =>
      report(
        own,
        `A headline of ${own}\n\n${words("agency", 160).join(" ")}.\n\n${words(own, 240).join(" ")}.`,
      );
    expect(isCopy(around("first"), around("second"))).toBe(true);
  });

  it("shows what was added and what was cut", () => {
    const runs = copyDiff(ferry.article, ferryCopy.article) ?? [];
    const added = runs.filter(({ kind }) => kind === "added").map(({ text }) => text.trim());
    const removed = runs.filter(({ kind }) => kind === "removed").map(({ text }) => text.trim());
    expect(added.join(" ")).toBe("Our reporter saw the ship lying on its side at dawn.");
    expect(removed.join(" ")).toMatch(/^Three of the injured.*until Friday\.$/su);
    expect(
      runs
        .filter(({ kind }) => kind !== "added")
        .map(({ text }) => text)
        .join("")
        .replace(/\s+/gu, " ")
        .trim(),
    ).toBe(
      ferry.article.passages
        .slice(1)
        .map(({ text }) => text)
        .join(" "),
    );
  });
});
