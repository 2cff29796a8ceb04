import { describe, expect, it } from "vitest";
import { Constraints, type PairWord } from "../../lib/corrections";
import { eventsJoined, type KnownEvent, regroup, type ScoreOf } from "../../lib/match/grouping";
import { generator } from "../store/generator";

const NOTHING = new Constraints<string>([]);
const same = (a: string, b: string): PairWord<string> => ({ a, b, same: true });
const apart = (a: string, b: string): PairWord<string> => ({ a, b, same: false });

/** Articles of one letter report one event, "a1" and "a2". */
const byLetter: ScoreOf = (a, b) => (a[0] === b[0] ? 0.9 : 0.1);
const event = (id: number, ...members: string[]): KnownEvent => ({ id, members });

describe("a newcomer", () => {
  const events = [event(1, "a1", "a2"), event(2, "b1", "b2", "b3")];

  it("joins the event that it agrees with, or none", () => {
    expect(eventsJoined("b4", events, NOTHING, byLetter)).toEqual([2]);
    expect(eventsJoined("c1", events, NOTHING, byLetter)).toEqual([]);
  });

  it("makes two events one where it shows that they are one", () => {
    const parted = [event(3, "a1", "a2"), event(5, "a3", "a4")];
    expect(eventsJoined("a5", parted, NOTHING, byLetter)).toEqual([3, 5]);
  });

  it("is no link of a chain", () => {
    const chain: ScoreOf = (a, b) => (a === "x" || b === "x" ? 0.9 : byLetter(a, b));
    expect(eventsJoined("x", events, NOTHING, chain)).toHaveLength(1);
  });

  describe("that joins one of two events with something in common", () => {
    const alike: ScoreOf = (a, b) => (a[0] === b[0] ? 0.9 : 0.4);
    const onDays = (id: number, days: readonly [string, string], ...members: string[]): KnownEvent => ({
      id,
      members,
      days,
    });
    const first = onDays(1, ["2018-04-09", "2018-04-09"], "a1", "a2");
    const next = onDays(2, ["2018-04-10", "2018-04-10"], "b1", "b2");

    it("makes them one where they are of the same days", () => {
      expect(eventsJoined("a3", [first, next], NOTHING, alike)).toEqual([1, 2]);
    });

    it("leaves a later one alone, one without days, and one that has little in common", () => {
      const later = onDays(2, ["2018-04-10", "2018-04-11"], "b1", "b2");
      expect(eventsJoined("a3", [first, later], NOTHING, alike)).toEqual([1]);
      expect(eventsJoined("a3", [first, event(2, "b1", "b2")], NOTHING, alike)).toEqual([1]);
      expect(eventsJoined("a3", [first, next], NOTHING, byLetter)).toEqual([1]);
    });

    it("leaves apart what the reader keeps apart", () => {
      expect(eventsJoined("a3", [first, next], new Constraints([apart("a1", "b2")]), alike)).toEqual([1]);
    });

    it("joins no events where it belongs to neither", () => {
      expect(eventsJoined("c1", [first, next], NOTHING, alike)).toEqual([]);
    });
  });

  it("goes where the reader says, whatever the evidence", () => {
    expect(
      eventsJoined("b4", events, new Constraints([same("a1", "b4"), apart("b4", "b2")]), byLetter),
    ).toEqual([1]);
    expect(eventsJoined("b4", events, new Constraints([apart("b4", "b3")]), byLetter)).toEqual([]);
  });
});

describe("what the reader says of an event", () => {
  it("takes one report out and leaves the rest as it is, number and all", () => {
    const [first, second] = regroup(
      [event(4, "a1", "a2", "a3")],
      new Constraints([apart("a1", "a2"), apart("a1", "a3")]),
      byLetter,
    );
    expect(first).toEqual({ id: null, members: ["a1"] });
    expect(second).toEqual({ id: 4, members: ["a2", "a3"] });
  });

  it("brings events together under the older's number", () => {
    const [only, ...others] = regroup(
      [event(7, "b1", "b2"), event(4, "a1")],
      new Constraints([same("a1", "b2"), same("a1", "b1")]),
      byLetter,
    );
    expect(only?.id).toBe(4);
    expect([...(only?.members ?? [])].sort()).toEqual(["a1", "b1", "b2"]);
    expect(others).toEqual([]);
  });

  it("moves a report from one event to another, both keep their numbers", () => {
    const said = new Constraints([same("a1", "b1"), same("a1", "b2"), apart("a1", "a2")]);
    const moved = regroup([event(4, "a1", "a2"), event(7, "b1", "b2")], said, byLetter);
    const sorted = moved.map(({ id, members }) => [id, [...members].sort()]);
    expect(sorted).toContainEqual([4, ["a2"]]);
    expect(sorted).toContainEqual([7, ["a1", "b1", "b2"]]);
  });

  it("once taken back leaves the events that were", () => {
    const events = [event(4, "a1", "a2", "b1", "b2"), event(9, "a3")];
    const again = regroup(events, NOTHING, byLetter).map(({ members }) => [...members].sort());
    expect(again.sort()).toEqual([
      ["a1", "a2", "a3"],
      ["b1", "b2"],
    ]);
  });
});

describe("whatever the events, the scores and the words", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("no word is broken and no report lost (seed %i)", (seed) => {
    const random = generator(seed);
    const ids = Array.from({ length: 14 }, (_, at) => `r${at}`);
    const scores = new Map(ids.flatMap((a) => ids.map((b) => [[a, b].sort().join(), random()] as const)));
    const scoreOf: ScoreOf = (a, b) => (random() < 0.1 ? null : (scores.get([a, b].sort().join()) ?? null));
    const any = () => ids[Math.floor(random() * ids.length)] ?? "";
    const words = Array.from({ length: 9 }, () => ({ a: any(), b: any(), same: random() < 0.4 }));
    const said = new Constraints(words.filter(({ a, b }) => a !== b));
    const events = [event(1, ...ids.slice(0, 6)), event(2, ...ids.slice(6, 9)), event(5, ...ids.slice(9))];
    const groups = regroup(events, said, scoreOf);
    expect(groups.flatMap(({ members }) => members).sort()).toEqual([...ids].sort());
    const numbers = groups.flatMap(({ id }) => id ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    const groupOf = (id: string) => groups.findIndex(({ members }) => members.includes(id));
    let heard = 0;
    for (const a of ids)
      for (const b of ids) {
        const decided = a === b ? null : said.decide(a, b);
        if (decided === null) continue;
        heard++;
        expect(groupOf(a) === groupOf(b)).toBe(decided);
      }
    expect(heard).toBeGreaterThan(5);
  });
});
