/** Units of weight whose words mean another measure or money as well. */
import type { Draft } from "../draft";
import { type Mark, markAt, type ReadPassage } from "../passage";

/** Words between "weighs" and its number. */
const FARTHEST_VERB = 4;
const HYPHEN = /^[-‐‑–]$/u;

function isOfGoods(passage: ReadPassage, to: number): boolean {
  const behindOf = markAt(passage, "partitive", to)?.to ?? to;
  return [behindOf, behindOf + 1].some((at) => markAt(passage, "goods", at) !== null);
}

function isWeighing(passage: ReadPassage, { number, sentence }: Draft): boolean {
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - FARTHEST_VERB); at--)
    if (markAt(passage, "weighs", at)) return true;
  return false;
}

const OF_BODIES: ReadonlySet<string | undefined> = new Set(["foot", "inch"]);

/** "5 feet 9 inches and | 130 pounds": behind somebody's height. */
function isOfBody(passage: ReadPassage, { number, sentence }: Draft): boolean {
  for (let at = number.from - 1; at >= Math.max(sentence.from, number.from - FARTHEST_VERB); at--)
    if (OF_BODIES.has(markAt(passage, "unit", at)?.sense.unit)) return true;
  return false;
}

/** Where an article names the country of dollars and none of pounds. */
function isAmongDollars({ currencies }: ReadPassage): boolean {
  return currencies.includes("USD") && !POUNDS.some((code) => currencies.includes(code));
}

const POUNDS = ["GBP", "EGP", "SYP", "LBP", "SDG"];

/** "a 30-pound boulder": a sum is not joined to what it buys. */
function isAttribute({ tokens }: ReadPassage, { number, form }: Draft, to: number): boolean {
  const isJoined = HYPHEN.test(tokens[number.to]?.text ?? "") && form !== "mixed";
  return isJoined && tokens[to]?.type === "word";
}

/** The unit of weight at a token behind a number; null where what is counted by its word is not weighed. */
export function weightAt(passage: ReadPassage, draft: Draft, at: number): Mark<"weight"> | null {
  const mark: Mark<"weight"> | null = markAt(passage, "weight", at);
  const isWeight =
    mark &&
    (isOfGoods(passage, mark.to) ||
      isWeighing(passage, draft) ||
      isOfBody(passage, draft) ||
      isAmongDollars(passage) ||
      isAttribute(passage, draft, mark.to));
  return isWeight ? mark : null;
}
