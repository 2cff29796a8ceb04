import { afterEach, expect, test } from "vitest";
import { type FollowPorts, follow } from "../../../lib/connect/follow/engine";
import { stories } from "../outlets/outlet";
import { TestOutlet } from "../outlets/serve";
import { START, World } from "./world";

const HOUR = 3_600_000;
const END = START + 6 * HOUR;

class Killed extends Error {}

/** Ports that end the worker before or after their so-manieth act. */
function mortal(world: World, killedAt: number): { ports: FollowPorts; acts: () => number } {
  let acts = 0;
  const act = <A extends unknown[], T>(does: (...given: A) => Promise<T>) => {
    return async (...given: A): Promise<T> => {
      if (acts++ === killedAt) throw new Killed();
      const done = await does(...given);
      if (acts++ === killedAt) throw new Killed();
      return done;
    };
  };
  const { change, ask, takeIn, holds } = world.ports;
  const ports = {
    ...world.ports,
    change: act(change),
    ask: act(ask),
    takeIn: act(takeIn),
    holds: act(holds),
  };
  return { ports, acts: () => acts };
}

/** Lets the alarms come until the end; a worker that was killed wakes again a minute later. */
async function live(world: World, ports: FollowPorts): Promise<boolean> {
  let wasKilled = false;
  while (world.now < END) {
    try {
      const due = await follow(wasKilled ? world.ports : ports, Math.min(world.now + 25_000, END));
      if (due === null) break;
      world.now = Math.max(world.now + 1_000, Math.min(due, END));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      wasKilled = true;
      world.now += 60_000;
    }
  }
  return wasKilled;
}

let outlet: TestOutlet | null = null;
afterEach(() => outlet?.close());

/** Two reports, followed for six hours by a worker that is killed once. */
async function lifeKilledAt(step: number) {
  const world = new World();
  outlet?.close();
  outlet = await new TestOutlet(
    "Outlet",
    "rss",
    stories(1, START, 1, 3).slice(0, 2),
    () => world.now,
  ).start();
  world.follow(outlet);
  const { ports, acts } = mortal(world, step);
  const wasKilled = await live(world, ports);
  const pages = outlet.asked.filter(({ path }) => path.startsWith("/news/")).length;
  return { world, acts: acts(), wasKilled, pages };
}

test("a worker killed at any step loses no report, takes none twice and repeats one request at most", async () => {
  const whole = await lifeKilledAt(-1);
  expect(whole).toMatchObject({ wasKilled: false, pages: 2 });
  expect(whole.acts).toBeGreaterThan(30);
  for (let step = 0; step < whole.acts; step++) {
    const { world, wasKilled, pages } = await lifeKilledAt(step);
    expect(wasKilled, `step ${step}`).toBe(true);
    expect(world.taken.length, `step ${step}`).toBe(2);
    expect(new Set(world.taken).size, `step ${step}`).toBe(2);
    expect(pages, `step ${step}`).toBeLessThanOrEqual(3);
  }
}, 60_000);
