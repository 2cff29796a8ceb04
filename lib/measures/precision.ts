/** How precisely a number is written. */
import type { Quantity } from "../model";

const NUMBER = /\p{Nd}[\p{Nd}.,٫٬\u00A0\u202F]*/u;
const IS_DIGIT = /\p{Nd}/u;

/** What a decimal digit of any script is worth; null for every other sign. Digits stand in runs of ten from nought on. */
function digitOf(sign: string): number | null {
  if (!IS_DIGIT.test(sign)) return null;
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (code - nought < 9 && IS_DIGIT.test(String.fromCodePoint(nought - 1))) nought--;
  return code - nought;
}

/** The digits of the first number in a text as one whole number, its point left out. */
function wholeOf(text: string): number {
  const digits = [...(NUMBER.exec(text)?.[0] ?? "")].map(digitOf).filter((digit) => digit !== null);
  return Number(digits.join(""));
}

/** Thousands and more in words are round: "two million" is no 2,000,000. */
const ROUND_IN_WORDS = 1000;
/** A round number reaches a tenth to either side, as "about" does: "one million" is no 600,000. */
const WIDEST_WHEN_ROUND = 0.2;

/** What a number's noughts at its end are worth: 100 of 1,200. */
export function noughtsOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let worth = 1;
  while (value % (worth * 10) === 0) worth *= 10;
  return worth;
}

/** "1,200" beside 1,219, "500,000" beside 514,000: two noughts behind two digits are round, and four behind one. */
function isRound(value: number): boolean {
  const noughts = noughtsOf(value);
  return noughts >= (value / noughts >= 10 ? 100 : 10_000);
}

function roundDigitOf(value: number): number {
  return Math.min(noughtsOf(value), WIDEST_WHEN_ROUND * value);
}

/** Of "200 million" the noughts are as round as those of "two million", but reach less far: "201 million" is near, "215 million" another number. */
const WIDEST_OF_HUNDREDS = 0.02;

function hundredsDigitOf(value: number): number {
  return Math.max(1, Math.min(noughtsOf(value), WIDEST_OF_HUNDREDS * value));
}

/** Told with a word for thousands or more, in which what lies below is left out: "64 million". */
export function isScaled({ text, min, max }: Quantity): boolean {
  return Math.abs(min ?? max ?? 0) >= ROUND_IN_WORDS * Math.max(1, wholeOf(text));
}

/**
 * What the last digit written is worth, in the figure's own unit: 10,000,000 of "2.36 billion", 0.1 of "4.4 percent". Of an
 * unhedged round number the noughts are no digits: 100 of "1,200", 400,000 of "two million". Other numbers in words count in ones.
 */
export function lastDigitOf({ text, min, max, hedge }: Quantity): number {
  const whole = wholeOf(text);
  const value = Math.abs(min ?? max ?? 0);
  const isExact = hedge === "exact";
  if (whole === 0) return isExact && noughtsOf(value) >= ROUND_IN_WORDS ? roundDigitOf(value) : 1;
  const worth = value / whole;
  if (isExact && worth >= 1 && isRound(whole)) return worth * roundDigitOf(whole);
  if (isExact && worth >= ROUND_IN_WORDS && noughtsOf(whole) >= 10) return worth * hundredsDigitOf(whole);
  const power = Math.round(Math.log10(worth));
  if (Number.isFinite(power) && Math.abs(worth / 10 ** power - 1) < 1e-9) return 10 ** power;
  // "59 million and 78 thousand" is written to the last thousand.
  return noughtsOf(value) >= ROUND_IN_WORDS ? noughtsOf(value) : 1;
}
