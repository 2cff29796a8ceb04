import { describe, expect, it } from "vitest";
import type { Basis, Fact, Kind, Verdict } from "../../lib/model";
import { changeLine } from "../../lib/view/change-line";
import { listOf, sectionsOf } from "../../lib/view/sections";
import { textsIn, textsOf, textsOnEvent, voicesOf } from "../../lib/view/sources";
import { valueGroups } from "../../lib/view/value-groups";
import { changeOf, verdictCode } from "../../lib/view/verdict-words";
import { article, claim, fact, quantity, report } from "../components/fixtures/build";
import { ferryView } from "../components/fixtures/ferry";

const body = ["Then came 5, 7, 9 and 12 in the course of the day."];
const toll = article({ outlet: "Wire", language: "en", headline: "Toll", body, published: null });

const stated = (articleId: string, value: number, asOf: string | null = null) =>
  claim(articleId, quantity(toll, `${value}`, { min: value, max: value, hedge: "exact", kind: "killed" }), {
    asOf,
  });

const given = (id: string, kind: Kind, verdict: Verdict, more: Partial<Fact> = {}): Fact => ({
  ...fact(id, verdict, null, [stated("a", 5), stated("b", 7)]),
  kind,
  ...more,
});

describe("the list", () => {
  const listed = (facts: readonly Fact[]) => {
    const comparison = { subjectId: "a", reports: [report("b")], facts };
    return listOf(sectionsOf(comparison, textsOf(comparison)));
  };
  const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

  it("begins with harm to people, agreed or not, before a thing that differs", () => {
    const { lead } = listed([
      given("damage", "money", "differ"),
      given("wounded", "wounded", "differ"),
      given("dead", "killed", "agree"),
    ]);
    expect(ids(lead)).toEqual(["dead", "wounded", "damage"]);
  });

  it("folds agreed things, and what is told of other incidents", () => {
    const { lead, agree, compatible, background } = listed([
      given("length", "distance", "agree"),
      given("loss", "money", "compatible"),
      given("then", "killed", "differ", { isBackground: true }),
    ]);
    expect([lead, agree, compatible, background].map(ids)).toEqual([[], ["length"], ["loss"], ["then"]]);
  });

  it("holds no more agreed counts in sight than fit, and loses none", () => {
    const { lead, agree } = listed(
      Array.from({ length: 9 }, (_, at) => given(`${at}`, "people", "agree", { id: `${at}` })),
    );
    expect([lead.length, agree.length]).toEqual([6, 3]);
  });
});

describe("claims by value", () => {
  const groupsOf = (basis: Basis, subject: string) => {
    const claims = [stated("b", 7), stated("c", 9), stated("d", 5), stated("a", 9)];
    const voices = voicesOf({ ...fact("f", "differ", null, claims), basis }, new Map(), subject);
    return valueGroups(voices, basis, subject).map((group) => group.map((voice) => voice.claim.articleId));
  };

  it("stand together, the article being read first, then from low to high", () => {
    expect(groupsOf("conflict", "a")).toEqual([["a", "c"], ["d"], ["b"]]);
  });

  it("keep the order of time where that is what changed them", () => {
    expect(groupsOf("over-time", "a")).toEqual([["b"], ["c", "a"], ["d"]]);
  });
});

describe("a change with time", () => {
  const of = (values: readonly number[], basis: Basis = "over-time") => ({
    ...fact(
      "f",
      "differ",
      null,
      values.map((value, at) => stated(`${at}`, value)),
    ),
    basis,
  });

  it("is a rise or a fall by its first and last claim", () => {
    expect(changeOf(of([5, 7, 12]))).toBe("rise");
    expect(changeOf(of([12, 9]))).toBe("fall");
    expect(changeOf(of([5, 7], "conflict"))).toBeNull();
    expect(verdictCode(of([12, 9]))).toBe("fall");
    expect(verdictCode(of([5, 9], "sources"))).toBe("sources");
    expect(verdictCode(fact("f", "agree", null, []))).toBe("agree");
  });

  it("is drawn at its times and heights", () => {
    const claims = [
      stated("a", 5, "2026-03-12T08:00:00Z"),
      stated("b", 7, "2026-03-12T09:00:00Z"),
      stated("c", 9, "2026-03-12T12:00:00Z"),
    ];
    expect(changeLine(claims, {})).toEqual([
      { x: 0, y: 0 },
      { x: 0.25, y: 0.5 },
      { x: 1, y: 1 },
    ]);
  });

  it("is drawn in equal steps where a time is not known", () => {
    expect(changeLine([stated("a", 5), stated("b", 7), stated("c", 9)], {}).map(({ x }) => x)).toEqual([
      0, 0.5, 1,
    ]);
  });
});

it("counts independent texts the same way everywhere", () => {
  const { comparison } = ferryView;
  const texts = textsOf(comparison);
  const [killed] = comparison.facts;
  expect(textsOnEvent(comparison, texts)).toBe(3);
  expect(killed && textsIn(killed, texts)).toBe(3);
});
