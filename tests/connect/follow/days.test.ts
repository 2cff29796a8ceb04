import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY, HOST_PAUSE } from "../../../lib/connect/follow/timing";
import { HOPELESS, SHAPES, stories } from "../outlets/outlet";
import { BUSY_SECONDS, TestOutlet } from "../outlets/serve";
import { START, World } from "./world";

const OUTLETS = 40;
const DAYS = 3;

describe(`${OUTLETS} outlets followed for ${DAYS} days`, () => {
  const world = new World();
  const outlets: TestOutlet[] = [];

  beforeAll(async () => {
    for (let at = 0; at < OUTLETS; at++) {
      const shape = SHAPES[at % SHAPES.length] ?? "rss";
      // The last reports come early enough to be read before the end, whatever keeps a server from answering.
      const published = stories(at, START, DAYS - 1, 3 + (at % 4));
      const outlet = await new TestOutlet(`Outlet ${at}`, shape, published, () => world.now).start();
      outlets.push(outlet);
      world.follow(outlet);
    }
    await world.passUntil(START + DAYS * DAY);
  }, 120_000);
  afterAll(() => {
    for (const outlet of outlets) outlet.close();
  });

  const readable = () => outlets.filter(({ shape }) => !HOPELESS.has(shape));

  test("nothing is lost", () => {
    expect(readable().flatMap(({ stories }) => stories).length).toBeGreaterThan(200);
    for (const outlet of readable()) {
      const named = outlet.stories.map(({ path }) => outlet.origin + path);
      expect(
        named.filter((address) => !world.taken.includes(address)),
        outlet.shape,
      ).toEqual([]);
    }
  });

  test("nothing comes twice", () => {
    expect(new Set(world.taken).size).toBe(world.taken.length);
    for (const { asked, shape } of readable()) {
      const pages = asked.filter(({ path, status }) => path.startsWith("/news/") && status === 200);
      expect(new Set(pages.map(({ path }) => path)).size, shape).toBe(pages.length);
    }
  });

  test("no host is asked again before its pause is over", () => {
    for (const { asked, shape } of outlets) {
      // A redirect within one question is followed at once.
      const questions = asked.filter(({ path }) => path !== "/new-feed");
      const gaps = questions.slice(1).map(({ at }, index) => at - (questions[index]?.at ?? 0));
      expect(Math.min(...gaps), shape).toBeGreaterThanOrEqual(HOST_PAUSE);
    }
  });

  test("a server that asks for time is left alone for it", () => {
    for (const { asked } of outlets.filter(({ shape }) => shape === "busy")) {
      const refused = asked.flatMap(({ status }, at) => (status === 429 ? [at] : []));
      expect(refused.length).toBeGreaterThan(1);
      for (const at of refused) {
        const next = asked[at + 1];
        if (next) expect(next.at - (asked[at]?.at ?? 0)).toBeGreaterThanOrEqual(BUSY_SECONDS * 1_000);
      }
    }
  });

  test("feeds are asked some dozens of times a day, those that cannot be read a few times", () => {
    for (const { asked, shape, feed } of outlets) {
      const polls = asked.filter(({ path }) => path === new URL(feed).pathname).length / DAYS;
      expect(polls, shape).toBeLessThanOrEqual(HOPELESS.has(shape) ? 8 : 96);
    }
  });

  test("validators are given back, so that an unchanged feed is not sent again", () => {
    for (const { asked } of outlets.filter(({ shape }) => shape === "etag" || shape === "last-modified")) {
      const polls = asked.filter(({ path }) => path === "/feed");
      expect(polls.filter(({ status }) => status === 304).length).toBeGreaterThan(polls.length / 2);
    }
  });

  test("no request carries cookies or says where it comes from", () => {
    const headers = outlets.flatMap(({ asked }) => asked.map((request) => Object.keys(request.headers)));
    expect(headers.flat().filter((name) => ["cookie", "referer", "origin"].includes(name))).toEqual([]);
  });

  test("each outlet says what keeps it from being read", () => {
    const problems = new Map(
      outlets.map(({ origin, shape }) => [shape, world.kept.outlets[origin]?.problem ?? null]),
    );
    expect(Object.fromEntries([...problems].filter(([shape]) => HOPELESS.has(shape)))).toEqual({
      moved: "moved",
      huge: "too-large",
      malformed: "no-feed",
      endless: "too-large",
      "page-instead": "no-feed",
    });
    expect(problems.get("rss")).toBeNull();
  });
});
