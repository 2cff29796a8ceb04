/** A text without the characters of `dropped` (of the basic plane) at its end; linear where a pattern would not be. */
export function trimEnd(text: string, dropped: string): string {
  let end = text.length;
  while (end > 0 && dropped.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The digits of a finite number that say something: without its point, and without the noughts at its end. */
export function significantDigits(value: number): string {
  return trimEnd(String(value), "0").replace(/[.-]/gu, "");
}
