import { expect, test } from "vitest";
import { bestPath } from "../../lib/syntax/tagging/best-path";
import { SLOTS } from "../../lib/syntax/tagging/features";
import { pack, type Row, unpack } from "../../lib/syntax/tagging/weights";
import { randomNumbers } from "../../scripts/training/tagger/random";

const LABELS = ["ADJ", "NOUN:Plur", "VERB:Fin"];

/** Whole numbers from -`limit` to `limit`. */
function someNumbers(seed: number, length: number, limit: number): number[] {
  const random = randomNumbers(seed);
  return Array.from({ length }, () => Math.round((2 * random() - 1) * limit));
}

function scoreOf(path: readonly number[], scores: readonly number[], transitions: readonly number[]): number {
  const width = LABELS.length;
  return path.reduce((sum, label, at) => {
    const before = path[at - 1] ?? width;
    return sum + (scores[at * width + label] ?? 0) + (transitions[before * width + label] ?? 0);
  }, 0);
}

function allPaths(length: number): number[][] {
  if (length === 0) return [[]];
  return allPaths(length - 1).flatMap((path) => LABELS.map((_, label) => [...path, label]));
}

test.each([1, 2, 3, 4, 5, 6])("no path of %i labels is better than the best", (length) => {
  for (let seed = 0; seed < 20; seed++) {
    const scores = someNumbers(seed, length * LABELS.length, 30);
    const transitions = someNumbers(seed + 100, (LABELS.length + 1) * LABELS.length, 20);
    const path = bestPath(Int32Array.from(scores), Int8Array.from(transitions), LABELS.length);
    const best = Math.max(...allPaths(length).map((other) => scoreOf(other, scores, transitions)));
    expect(scoreOf([...path], scores, transitions)).toBe(best);
  }
});

test("unpacks what was packed, near and far slots and the smallest and largest weights", () => {
  const rows = new Map<number, Row>([
    [SLOTS - 1, [[1, -45]]],
    [0, [[2, 45]]],
    [91, [[0, -1]]],
    [
      1,
      [
        [0, 1],
        [2, -7],
      ],
    ],
    [90_000, [[1, 12]]],
  ]);
  const transitions = someNumbers(7, 12, 45);
  const read = unpack(pack(LABELS, true, rows, transitions));
  expect(read.labels).toEqual(LABELS);
  expect([...read.transitions]).toEqual(transitions);
  expect([...read.rows.keys()].filter((slot) => read.rows[slot])).toEqual([0, 1, 91, 90_000, SLOTS - 1]);
  for (const [slot, row] of rows) {
    const weights = LABELS.map((_, label) => row.find(([of]) => of === label)?.[1] ?? 0);
    const start = (read.rows[slot] ?? 0) * LABELS.length;
    expect([...read.weights.subarray(start, start + LABELS.length)]).toEqual(weights);
  }
});
