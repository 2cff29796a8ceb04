/** Numbers coded by their odds: what was written is read again, and takes as little room as its odds allow. */
import { expect, test } from "vitest";
import { NumberReader, NumberWriter } from "../../lib/text/numeral-system";

/** Numbers below a size, small ones oftener, the same at each run (a linear congruential generator). */
function numbersBelow(size: number, length: number): number[] {
  let state = 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) ** 3 * size);
  });
}

test("reads what was written, each number in its context", () => {
  const sizes = [3, 91, 200];
  const written = sizes.map((size) => numbersBelow(size, 20_000));
  const writer = new NumberWriter(sizes);
  for (let at = 0; at < 20_000; at++)
    for (const [context, numbers] of written.entries()) writer.write(numbers[at] ?? 0, context);
  const reader = new NumberReader(writer.coded(), sizes);
  const read: number[][] = sizes.map(() => []);
  for (let at = 0; at < 20_000; at++)
    for (const [context, own] of read.entries()) own.push(reader.read(context));
  expect(read).toEqual(written);
});

test("reads a number that never varies, and one that comes once among thousands", () => {
  const numbers = Array.from({ length: 9000 }, (_, at) => (at === 4500 ? 1 : 0));
  const writer = new NumberWriter([2, 5]);
  for (const number of numbers) {
    writer.write(number, 0);
    writer.write(4, 1);
  }
  const reader = new NumberReader(writer.coded(), [2, 5]);
  expect(numbers.map(() => [reader.read(0), reader.read(1)])).toEqual(numbers.map((number) => [number, 4]));
});

test("takes few digits for a number that comes often", () => {
  const writer = new NumberWriter([2]);
  for (let at = 0; at < 8000; at++) writer.write(Number(at % 100 === 0), 0);
  // 8,000 numbers of 0.081 bits each, six bits a digit.
  expect(writer.coded().digits.length).toBeLessThan(120);
});

test("refuses a number that its context does not have", () => {
  const writer = new NumberWriter([5]);
  expect(() => writer.write(5, 0)).toThrow(RangeError);
  expect(() => writer.write(1.5, 0)).toThrow(RangeError);
  expect(() => writer.write(0, 1)).toThrow(RangeError);
});
