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

/**
 * What the last digit written is worth, in the figure's own unit: 10,000,000 of "2.36 billion", 0.1 of "4.4 percent".
 * A number in words counts in ones.
 */
export function lastDigitOf({ text, min, max }: Quantity): number {
  const whole = wholeOf(text);
  const worth = whole === 0 ? 1 : Math.abs(min ?? max ?? 0) / whole;
  const power = Math.round(Math.log10(worth));
  return Number.isFinite(power) && Math.abs(worth / 10 ** power - 1) < 1e-9 ? 10 ** power : 1;
}
