import { describe, expect, it } from "vitest";
import { EMPTY_CORPUS, matchArticles, REASON_CODES } from "../../lib/match";
import {
  earlierFerry,
  election,
  ferry,
  ferryByAnother,
  ferryCopy,
  mill,
  millByAnother,
  report,
  trial,
  warehouseFire,
} from "./reports";

const match = (a: typeof ferry, b: typeof ferry) => matchArticles(a, b, EMPTY_CORPUS);

describe("matchArticles", () => {
  it("finds two outlets' own reports of one event, with no library to learn from", () => {
    expect(match(ferry, ferryByAnother).relation).toBe("same-event");
  });

  it("orders: the copy above the other report, that above the look-alike and the stranger", () => {
    const [copy = 0, another = 0, earlier = 0, stranger = 0] = [
      ferryCopy,
      ferryByAnother,
      earlierFerry,
      election,
    ].map((b) => match(ferry, b).probability);
    expect([copy, another, earlier, stranger].map((p) => p >= 0.5)).toEqual([true, true, false, false]);
    expect(copy).toBeGreaterThan(another);
    expect(match(ferry, ferryCopy).relation).toBe("copy");
  });

  it("holds the same kind of event at the same place on another day apart, and says why", () => {
    const near = match(ferry, earlierFerry);
    expect(near.relation).toBe("different-event");
    const against = near.reasons.filter(({ weight }) => weight < 0).map(({ code }) => code);
    expect(against).toContain("other-day");
    const others = match(ferry, election).reasons.find(({ code }) => code === "other-names")?.values ?? [];
    expect(others.some((name) => ferry.fingerprint.names.includes(name))).toBe(true);
    expect(others.some((name) => election.fingerprint.names.includes(name))).toBe(true);
  });

  it("finds the feature on an event of the day before, whatever figures it gives", () => {
    expect(match(mill, millByAnother).relation).toBe("same-event");
  });

  it("ranks that feature above another event in the same town on the next day", () => {
    const { probability } = match(mill, millByAnother);
    expect(probability).toBeGreaterThan(match(mill, warehouseFire).probability);
    expect(probability).toBeGreaterThan(match(millByAnother, warehouseFire).probability);
  });

  it("says of no two texts that they speak of different places where one's places stand in the other", () => {
    const text = (place: string) =>
      `انفجار في ${place}\n\nقُتل خمسة أشخاص في انفجار هز ${place} مساء اليوم، وفق الشرطة. وهرعت سيارات الإسعاف إلى المكان.`;
    const [a, b] = [report("a", text("مدينة الزهراء")), report("b", text("الزهراء"))];
    expect(match(a, b).reasons.map(({ code }) => code)).not.toContain("other-place");
  });

  it("is symmetric", () => {
    for (const other of [ferryByAnother, earlierFerry, election])
      expect(match(other, ferry).probability).toBeCloseTo(match(ferry, other).probability, 9);
  });

  it("marks the trial as a follow-up of the same event", () => {
    const later = match(ferry, trial);
    expect(later.relation).toBe("same-event");
    expect(later.followUp).toBe(true);
  });

  it("gives reasons of the closed list, strongest first, with words of the articles", () => {
    const { reasons } = match(ferry, ferryByAnother);
    expect(reasons.length).toBeGreaterThan(2);
    for (const { code } of reasons) expect(REASON_CODES).toContain(code);
    const strengths = reasons.map(({ weight }) => Math.abs(weight));
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
    const names = reasons.find(({ code }) => code === "shared-names")?.values ?? [];
    expect(names).toContain("Marigold Star");
    const words = reasons.find(({ code }) => code === "terms-alike")?.values ?? [];
    expect(words).toContain("sandbank");
    expect(words.every((word) => ferry.article.passages.some(({ text }) => text.includes(word)))).toBe(true);
  });
});

describe("texts that allow no certainty", () => {
  it("caps a short text and says so", () => {
    const short = report("short", "Ferry aground off Quenby Point, Tamsel coastguard says");
    const result = match(ferry, short);
    expect(result.probability).toBeLessThanOrEqual(0.75);
    expect(result.reasons.map(({ code }) => code)).toContain("short-text");
  });

  it("is less sure of a report without a date, and says so", () => {
    const undated = { ...ferryByAnother, fingerprint: { ...ferryByAnother.fingerprint, publishedDay: null } };
    const [sure, unsure] = [match(ferry, ferryByAnother), match(ferry, undated)];
    expect(sure.reasons.map(({ code }) => code)).not.toContain("undated");
    expect(unsure.reasons.map(({ code }) => code)).toContain("undated");
    expect(unsure.probability).toBeLessThanOrEqual(0.95);
    expect(unsure.relation).toBe("same-event");
  });

  it.each([
    ["marks only", "…\n\n— — —\n\n!!!"],
    ["a lone surrogate", "\ud800 headline\n\ntext \udfff text"],
    ["a very long number", `Headline\n\n${"9".repeat(10_000)}`],
    ["mixed directions", "\u202eعنوان title\u202c\n\nنص text \u2067نص\u2069 text"],
    ["one word a thousand times", `Ferry\n\n${"ferry ".repeat(20_000)}`],
  ])("takes %s without an error", (_name, text) => {
    let strange: typeof ferry;
    try {
      strange = report("strange", text);
    } catch {
      return;
    }
    const result = match(ferry, strange);
    expect(result.probability).toBeGreaterThanOrEqual(0);
    expect(result.probability).toBeLessThan(0.5);
  });
});
