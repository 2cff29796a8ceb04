import { describe, expect, it } from "vitest";
import { JOINT_FEATURES, jointShift, Neighbours, type PairOdds } from "../../lib/match/joint";
import { shippedModel } from "../../lib/match/model";
import type { HourOf } from "../../lib/match/story";

const none = () => new Set<string>();
const undated = () => null;
const beyond = 0;

const EVENTS = ["a", "b"].map((event) => [1, 2, 3, 4, 5, 6].map((number) => `${event}${number}`));
const [FIRST = [], SECOND = []] = EVENTS;

/** Two events that look alike: their reports are near within, in doubt between. */
const LOOK_ALIKES: readonly PairOdds[] = [
  ...EVENTS.flatMap((ids) => ids.flatMap((b, at) => ids.slice(0, at).map((a) => ({ a, b, odds: 5 })))),
  ...FIRST.flatMap((a) => SECOND.map((b) => ({ a, b, odds: 0.5 }))),
];

/** The reports of the second event came out two days after those of the first. */
const twoDaysLater = (id: string) => (id.startsWith("b") ? 48 : 0);

function shiftOf(pairs: readonly PairOdds[], a: string, b: string, hourOf: HourOf = undated): number {
  const odds = pairs.find((pair) => pair.a === a && pair.b === b)?.odds ?? Number.NaN;
  return jointShift(
    new Neighbours(pairs, none, hourOf).featuresOf({ a, b, odds, beyond }).features,
    shippedModel.joint.dated,
  );
}

describe("Neighbours", () => {
  it("speak against a pair that is far less near than both are to their own reports", () => {
    expect(shiftOf(LOOK_ALIKES, "a1", "b1")).toBeLessThan(0);
    expect(0.5 + shiftOf(LOOK_ALIKES, "a1", "b1", twoDaysLater)).toBeLessThan(0);
    expect(5 + shiftOf(LOOK_ALIKES, "a1", "a2")).toBeGreaterThan(0);
  });

  it("speak for a pair in doubt of which the other reports are sure", () => {
    const pairs = LOOK_ALIKES.map((pair) =>
      pair.a === "a1" && pair.b === "a2" ? { ...pair, odds: -0.5 } : pair,
    );
    expect(-0.5 + shiftOf(pairs, "a1", "a2")).toBeGreaterThan(0);
  });

  it("speak less for a pair whose story runs beyond its days", () => {
    const said = (days: number) =>
      jointShift(
        new Neighbours(LOOK_ALIKES, none, undated).featuresOf({ a: "a1", b: "a2", odds: 1, beyond: days })
          .features,
        shippedModel.joint.dated,
      );
    expect(said(10)).toBeLessThan(said(0) - 0.5);
  });

  it("say nothing where there are no other reports", () => {
    const pair = { a: "a", b: "b", odds: 2 };
    const { features, asked } = new Neighbours([pair], none, undated).featuresOf({ ...pair, beyond: 10 });
    expect(asked).toBe(0);
    expect(JOINT_FEATURES.map((feature) => Math.abs(features[feature]))).toEqual(JOINT_FEATURES.map(() => 0));
  });

  it("do not hear a copy: it tells what its original has told", () => {
    const pairs = [
      { a: "a", b: "b", odds: 2 },
      { a: "a", b: "c", odds: 6 },
      { a: "b", b: "c", odds: 6 },
    ];
    const copies = (id: string) => new Set(id === "a" ? ["c"] : id === "c" ? ["a"] : []);
    expect(new Neighbours(pairs, copies, undated).featuresOf({ a: "a", b: "b", odds: 2, beyond }).asked).toBe(
      0,
    );
    expect(new Neighbours(pairs, none, undated).featuresOf({ a: "a", b: "b", odds: 2, beyond }).asked).toBe(
      2,
    );
  });

  it("speak against a pair of which either came out among its own reports, a day or two apart", () => {
    const said = (hourOfSecond: number) => {
      const hourOf = (id: string) => (id.startsWith("a") ? 0 : hourOfSecond);
      const neighbours = new Neighbours(LOOK_ALIKES, none, hourOf);
      const { features } = neighbours.featuresOf({ a: "a1", b: "b1", odds: 0.5, beyond });
      return jointShift(features, shippedModel.joint.dated);
    };
    expect(said(48)).toBeLessThan(said(3) - 1);
    expect(said(24)).toBeLessThan(said(3));
    expect(said(24)).toBeGreaterThan(said(48));
  });

  it("are symmetric", () => {
    const hourOf = (id: string) => (id.startsWith("a") ? 0 : 30);
    const neighbours = new Neighbours(LOOK_ALIKES, none, hourOf);
    const there = neighbours.featuresOf({ a: "a1", b: "b2", odds: 1, beyond });
    expect(neighbours.featuresOf({ a: "b2", b: "a1", odds: 1, beyond })).toEqual(there);
  });
});
