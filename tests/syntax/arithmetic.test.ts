/** Numbers in an arithmetic code: what was written is read again, and takes as little room as its odds allow. */
import { expect, test } from "vitest";
import { ArithmeticReader, ArithmeticWriter } from "../../lib/syntax/tagging/arithmetic";

/** Numbers below a size, small ones oftener, the same at each run (a linear congruential generator). */
function numbersBelow(size: number, length: number): number[] {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) ** 3 * size);
  });
}

function written(numbers: readonly number[], size: number): string {
  const writer = new ArithmeticWriter();
  for (const number of numbers) writer.write(number, size, 0);
  return writer.text();
}

test("reads what was written, also once counts have been halved", () => {
  const numbers = numbersBelow(91, 60_000);
  const reader = new ArithmeticReader(written(numbers, 91));
  expect(numbers.map(() => reader.read(91, 0))).toEqual(numbers);
});

test("keeps numbers of different contexts apart", () => {
  const [small, large] = [numbersBelow(3, 500), numbersBelow(200, 500)];
  const writer = new ArithmeticWriter();
  for (const [at, number] of small.entries()) {
    writer.write(number, 3, 0);
    writer.write(large[at] ?? 0, 200, 1);
  }
  const reader = new ArithmeticReader(writer.text());
  expect(small.map(() => [reader.read(3, 0), reader.read(200, 1)])).toEqual(
    small.map((number, at) => [number, large[at]]),
  );
});

test("takes few bits for a number that comes often", () => {
  const seldom = Array.from({ length: 8000 }, (_, at) => Number(at % 100 === 0));
  // 8,000 numbers of 0.081 bits each, four characters for three bytes.
  expect(written(seldom, 2).length).toBeLessThan(140);
});

test("refuses a number that the size does not allow", () => {
  expect(() => new ArithmeticWriter().write(5, 5, 0)).toThrow(RangeError);
  expect(() => new ArithmeticWriter().write(1.5, 5, 0)).toThrow(RangeError);
});
