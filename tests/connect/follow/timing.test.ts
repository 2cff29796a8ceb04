import { describe, expect, test } from "vitest";
import { backOff, DAY, HOUR, maxAge, nextInterval, retryAfter } from "../../../lib/connect/follow/timing";

const MINUTE = 60_000;

describe("the time until a feed is asked again", () => {
  test("is shorter after news and longer without, within bounds", () => {
    expect(nextInterval(HOUR, true, 0)).toBe(30 * MINUTE);
    expect(nextInterval(HOUR, false, 0)).toBe(90 * MINUTE);
    expect(nextInterval(15 * MINUTE, true, 0)).toBe(15 * MINUTE);
    expect(nextInterval(6 * HOUR, false, 0)).toBe(6 * HOUR);
  });

  test("is never shorter than what is stated, up to a day", () => {
    expect(nextInterval(HOUR, true, 2 * HOUR)).toBe(2 * HOUR);
    expect(nextInterval(HOUR, true, 30 * DAY)).toBe(DAY);
  });
});

test("each failure doubles the wait, up to a day", () => {
  expect([1, 2, 3].map(backOff)).toEqual([5 * MINUTE, 10 * MINUTE, 20 * MINUTE]);
  expect(backOff(1_000)).toBe(DAY);
});

describe("Retry-After", () => {
  const now = Date.parse("2026-03-02T08:00:00Z");
  test.each([
    ["seconds", "120", 2 * MINUTE],
    ["a date", "Mon, 02 Mar 2026 09:00:00 GMT", HOUR],
    ["a date that is over", "Mon, 02 Mar 2026 07:00:00 GMT", 0],
    ["a wait of years", "999999999", 7 * DAY],
    ["nonsense", "soon", null],
    ["nothing", null, null],
  ])("%s", (_what, header, expected) => {
    expect(retryAfter(header, now)).toBe(expected);
  });
});

test.each([
  ["public, max-age=600", 10 * MINUTE],
  ["s-maxage=900", 0],
  ["no-cache", 0],
  [null, 0],
])("Cache-Control %s", (header, expected) => {
  expect(maxAge(header)).toBe(expected);
});
