import { expect, test } from "vitest";
import { Abandoned, inSlices } from "../../lib/browser/slices";

/** Steps of which each takes a little while, for so long that several slices are needed. */
function* counting(until: number): Generator<number, string> {
  for (let step = 1; step <= until; step++) {
    const end = performance.now() + 5;
    while (performance.now() < end);
    yield step;
  }
  return "counted";
}

test("long work is told between slices, and comes to its end", async () => {
  const told: number[] = [];
  const done = await inSlices(counting(60), { onProgress: (step) => told.push(step), isWanted: () => true });
  expect(done).toBe("counted");
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

test("other work comes in between", async () => {
  let heard = 0;
  const timer = setInterval(() => heard++, 1);
  await inSlices(counting(60), { onProgress: () => {}, isWanted: () => true });
  clearInterval(timer);
  expect(heard).toBeGreaterThan(0);
});

test("work that nobody waits for is left", async () => {
  const told: number[] = [];
  const work = inSlices(counting(1_000), { onProgress: (step) => told.push(step), isWanted: () => false });
  await expect(work).rejects.toThrow(Abandoned);
  expect(told).toHaveLength(1);
  expect(told[0]).toBeLessThan(1_000);
});
