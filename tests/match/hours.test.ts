import { describe, expect, it } from "vitest";
import { hoursBetween, publishedHour } from "../../lib/match/hours";
import { report } from "./reports";

const TEXT = `Ferry late at Quenby Point

The ferry came in two hours late on Tuesday.`;

function hours(a: string | null, b: string | null): number | null {
  return hoursBetween(report("a", TEXT, a), report("b", TEXT, b));
}

describe("hoursBetween", () => {
  it("counts hours where both give the time, wherever they were written", () => {
    expect(hours("2031-05-14T09:30:00+04:00", "2031-05-14T08:00:00Z")).toBe(2.5);
    expect(hours("2031-05-15T01:00:00Z", "2031-05-14T23:00:00Z")).toBe(2);
  });

  it("counts whole days where one gives the day alone, and some hours within a day", () => {
    expect(hours("2031-05-14", "2031-05-16T09:30:00Z")).toBe(48);
    expect(hours("2031-05-14", "2031-05-14T09:30:00Z")).toBe(8);
  });

  it("is unknown where one is undated, or its date is none", () => {
    expect(hours(null, "2031-05-14")).toBeNull();
    expect(hours("soon", "2031-05-14")).toBeNull();
  });
});

describe("publishedHour", () => {
  const hour = (date: string | null) => publishedHour(report("a", TEXT, date));

  it("is the same wherever the time was written", () => {
    expect(hour("1970-01-02T04:30:00+04:00")).toBe(24.5);
  });

  it("is a day's noon where no time is given, and unknown without a date", () => {
    expect(hour("1970-01-03")).toBe(60);
    expect(hour(null)).toBeNull();
  });
});
