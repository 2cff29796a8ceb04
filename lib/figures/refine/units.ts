import type { Kind } from "../../model";
import type { Tag } from "../../syntax";
import { coinEnd } from "../coins";
import { type Money, moneyAt } from "../currencies";
import { type Draft, eachComparable, type Refiner, widenedBy, widenedTo } from "../draft";
import { isJoinedOnto, type Mark, markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { attributiveStart } from "../phrase";
import { identifierOf, kindOfUnit } from "../symbols";
import { withUnderstoodUnits } from "./understood-units";
import { weightAt } from "./weights";

const HYPHEN = /^[-‐‑–]$/u;
/** Brackets and commas that a unit is never sought across are not listed: only joints that hold number and unit together. */
const LONGEST_SUFFIX = 2;

/** Where the words that belong to a number begin: behind a hyphen that joins them ("24-hour"). */
export function behindHyphen(passage: ReadPassage, to: number): number {
  const joint = passage.tokens[to];
  const before = passage.tokens[to - 1];
  return joint && before && joint.start === before.end && HYPHEN.test(joint.text) ? to + 1 : to;
}

function withUnit(draft: Draft, unit: string | null): Draft {
  return {
    ...draft,
    unit: unit === null ? null : identifierOf(unit),
    kind: unit === null ? "money" : kindOfUnit(unit),
  };
}

/** "12 F-16 jets", "two Mi-8": what looks like a unit's sign is a model's first letters. */
function beginsName(passage: ReadPassage, { to }: { to: number }): boolean {
  const last = passage.tokens[to - 1];
  const next = passage.tokens[to];
  if (!last || next?.start !== last.end || !MODEL_LETTERS.test(last.text)) return false;
  const digits = HYPHEN.test(next.text) ? passage.tokens[to + 1] : next;
  return digits?.type === "digits" && digits.start <= next.end;
}

/** A whole word in one sign. */
const IDEOGRAPH = /^\p{Script=Han}$/u;
const MODEL_LETTERS = /^\p{Lu}\p{L}?$/u;
const MODEL_LETTER = /^[GM]$/u;

/** "20 L.A. residents": the letter is an abbreviation's first. */
function isInitial(passage: ReadPassage, at: number): boolean {
  const [letter, dot, next] = passage.tokens.slice(at, at + 3);
  return dot?.text === "." && dot.start === letter?.end && next?.type === "word" && next.start === dot.end;
}

/** A one-letter sign ("m", "g") is a unit only where it stands with a number of digits, and not in "5G". */
function isPlausible(passage: ReadPassage, draft: Draft, mark: { from: number; to: number }): boolean {
  const token = passage.tokens[mark.from];
  if (!token || mark.to - mark.from > 1 || token.text.length >= LONGEST_SUFFIX || token.type !== "word")
    return true;
  if (IDEOGRAPH.test(token.text)) return true;
  return draft.form !== "words" && !MODEL_LETTER.test(token.text) && !isInitial(passage, mark.from);
}

/** "5.9 degrees" of an earthquake are its magnitude. */
function tellsOfQuake(passage: ReadPassage, { sentence }: Draft): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (markAt(passage, "quake", at)) return true;
  return false;
}

/** "half | of a mile": where the unit of a part of one begins. */
function behindOne(passage: ReadPassage, draft: Draft): number {
  const { to } = draft.number;
  if (draft.form !== "words" || (draft.max ?? 1) >= 1 || markAt(passage, "unit", to)) return to;
  const one = markAt(passage, "partitive", to)?.to ?? to;
  return passage.ones.has(passage.tokens[one]?.folded ?? "") ? one + 1 : to;
}

/** The least that is told in parts of a scale word that takes one: "a tenth of a million". */
const LARGE = 1e5;

/** "40 millones | de dólares": behind the preposition that a large scale word takes. */
function behindPreposition(passage: ReadPassage, draft: Draft, at: number): number {
  if ((draft.max ?? 0) < LARGE || draft.form === "digits" || at !== draft.number.to) return at;
  const isMeasure = (from: number) => markAt(passage, "unit", from) ?? moneyAt(passage, from);
  const preposition = isMeasure(at) ? null : markAt(passage, "partitive", at);
  return preposition && isMeasure(preposition.to) ? preposition.to : at;
}

/** "3,5 Mrd. | Euro": behind the stop that shortens a scale word, since no sentence ends there. */
function behindStop(passage: ReadPassage, { form, sentence }: Draft, at: number): number {
  const [word, stop] = [passage.tokens[at - 1], passage.tokens[at]];
  const isShortened =
    form === "mixed" && word?.type === "word" && stop?.text === "." && stop.start === word.end;
  return isShortened && at + 1 < sentence.to ? at + 1 : at;
}

/** A unit by its words or sign right behind the number. */
function unitMark(passage: ReadPassage, draft: Draft, at: number): Mark<"unit"> | null {
  const mark = markAt(passage, "unit", at);
  if (!mark || !isPlausible(passage, draft, mark) || beginsName(passage, mark)) return null;
  if (isNamedUnit(passage, draft, mark)) return null;
  // «عام | وشهرين»: a dual has its unit within.
  const isNext = draft.form !== "dual" && isJoinedOnto(passage, mark.from);
  return isNext || passage.dateTokens.has(mark.from) ? null : mark;
}

/** «عامه الـ93 | الشهر المقبل»: a unit of time with an article of its own is counted by no digits before it. */
function isNamedUnit(
  { tokens, pack }: ReadPassage,
  { form }: Draft,
  { from, to, sense }: Mark<"unit">,
): boolean {
  const { article } = pack.grammar;
  const isDefinite = article !== "" && to === from + 1 && (tokens[from]?.folded.startsWith(article) ?? false);
  return isDefinite && form === "digits" && kindOfUnit(sense.unit) === "duration";
}

function moneyAfter(passage: ReadPassage, at: number): Money | null {
  const to = coinEnd(passage, at);
  const money = isJoinedOnto(passage, at) ? null : moneyAt(passage, at);
  return to !== null && to > (money?.to ?? 0) ? { to, code: null } : money;
}

function unitAfter(passage: ReadPassage, draft: Draft): Draft | null {
  const next = behindStop(passage, draft, behindHyphen(passage, behindOne(passage, draft)));
  const at = draft.form === "dual" ? draft.number.from : behindPreposition(passage, draft, next);
  const weight = weightAt(passage, draft, at);
  if (weight) return withUnit(widenedTo(passage, draft, weight.to), weight.sense.unit);
  const mark = unitMark(passage, draft, at);
  const money = moneyAfter(passage, at);
  const isMoney = money && (money.to > (mark?.to ?? 0) || (money.to === mark?.to && money.code !== null));
  if (isMoney) return withUnit(widenedTo(passage, draft, money.to), money.code);
  if (!mark) return null;
  const { unit } = mark.sense;
  const measures = unit === "degree" && tellsOfQuake(passage, draft) ? "magnitude" : unit;
  return withUnit(widenedTo(passage, draft, mark.to), measures);
}

/** «٪٣٫٥», "%12": touching the number, and no other. */
function opensPercent({ tokens }: ReadPassage, { from, to }: Mark): boolean {
  const touches = (left: number): boolean => tokens[left]?.end === tokens[left + 1]?.start;
  return touches(to - 1) && !(tokens[from - 1]?.type === "digits" && touches(from - 1));
}

function unitBefore(passage: ReadPassage, draft: Draft): Draft | null {
  const mark = markBefore(passage, "unit-before", draft.number.from);
  const isSign = mark !== null && passage.tokens[mark.from]?.type === "mark";
  if (mark && isSign && mark.sense.unit === "percent" && !opensPercent(passage, mark)) return null;
  return mark && withUnit(widenedBy(draft, mark), mark.sense.unit);
}

/** Words between a number and the unit at the head of its phrase: "5 metric tons". */
const FARTHEST_HEAD = 2;
const CAPITAL = /^\p{Lu}/u;

function isDescriptive(tag: Tag | undefined): boolean {
  return tag?.pos === "ADJ" || (tag?.pos === "VERB" && tag.form !== "Fin");
}

/** "three harrowing weeks": a measure that is the head of its number's phrase. */
function unitOfHead(passage: ReadPassage, draft: Draft): Draft | null {
  const { from, to } = draft.number;
  const head = passage.syntax.phraseAt[from]?.head ?? from;
  const mark = head > to && head <= to + FARTHEST_HEAD ? markAt(passage, "unit", head) : null;
  for (let at = to; at < head; at++)
    if (!isDescriptive(passage.syntax.tags[at]) || CAPITAL.test(passage.tokens[at]?.text ?? "")) return null;
  const isStretch = mark !== null && STRETCHES.has(kindOfUnit(mark.sense.unit));
  return mark && isStretch && draft.form !== "dual"
    ? withUnit(widenedTo(passage, draft, mark.to), mark.sense.unit)
    : null;
}

/** «الدقائق الخمس»: the unit stands before its number, as its noun does. */
function unitOfAttribute(passage: ReadPassage, draft: Draft): Draft | null {
  const from = attributiveStart(passage, draft);
  const mark = from === null || from < draft.number.from - 1 ? null : markBefore(passage, "unit", from);
  return mark && draft.max !== 1 ? withUnit(draft, mark.sense.unit) : null;
}

/** «ساعة ونصف الساعة», "3 hours and a half": the number was read with its unit inside. */
function unitWithin(passage: ReadPassage, draft: Draft): Draft | null {
  const { from, to } = draft.number;
  const isHalved = draft.form === "mixed" && (draft.max ?? 0) % 1 !== 0;
  if (draft.form !== "words" && !isHalved) return null;
  for (let at = isHalved ? from + 1 : from; at < to; at++) {
    const mark = markAt(passage, "unit", at);
    if (mark && mark.to <= to) return withUnit(draft, mark.sense.unit);
  }
  return null;
}

const STRETCHES: ReadonlySet<Kind> = new Set(["duration", "distance"]);
const TEMPERATURES: ReadonlySet<string | null> = new Set(["degree", "celsius", "fahrenheit"]);

const negative = (value: number | null): number | null => (value === null ? null : -value);

/** "4 degrees below zero": the sign stands behind. */
function belowZero(passage: ReadPassage, draft: Draft): Draft {
  const mark = TEMPERATURES.has(draft.unit) ? markAt(passage, "below-zero", draft.to) : null;
  if (!mark || (draft.min ?? 0) < 0) return draft;
  return { ...widenedTo(passage, draft, mark.to), min: negative(draft.max), max: negative(draft.min) };
}

/** "an hour and a half": the unit first, then its fraction. */
function unitThenFraction(passage: ReadPassage, draft: Draft): Draft | null {
  if (draft.max === null || draft.max >= 1 || draft.max <= 0 || draft.form !== "words") return null;
  const join = markBefore(passage, "join", draft.number.from);
  const unit = markBefore(passage, "unit", join?.from ?? draft.number.from);
  if (!unit) return null;
  const named = marksAt(passage, "unit", behindOne(passage, draft));
  const again = named.find(({ sense }) => sense.unit === unit.sense.unit);
  if (named.length > 0 && !again) return null;
  const whole = withUnit(widenedTo(passage, widenedBy(draft, unit), again?.to ?? draft.to), unit.sense.unit);
  return { ...whole, min: (draft.min ?? 0) + 1, max: draft.max + 1 };
}

/** «(20,000) | ريال»: behind the brackets in which the number stands alone. */
function unitBehindBrackets(passage: ReadPassage, draft: Draft): Draft | null {
  const { tokens } = passage;
  const { from, to } = draft.number;
  const opens = tokens[from - 1];
  if (draft.form !== "digits" || opens?.text !== "(" || tokens[to]?.text !== ")") return null;
  const read = unitAfter(passage, { ...draft, number: { ...draft.number, to: to + 1 } });
  return read && { ...widenedBy(read, { from: from - 1, start: opens.start }), number: draft.number };
}

function withOwnUnit(passage: ReadPassage, draft: Draft): Draft {
  const read =
    unitThenFraction(passage, draft) ??
    unitBefore(passage, draft) ??
    unitAfter(passage, draft) ??
    unitBehindBrackets(passage, draft) ??
    unitWithin(passage, draft) ??
    unitOfAttribute(passage, draft) ??
    unitOfHead(passage, draft) ??
    draft;
  return belowZero(passage, read);
}

/** Units and currencies, from the words and signs next to the number. */
export const units: Refiner = {
  name: "units",
  refine: (passage, drafts) =>
    withUnderstoodUnits(passage, eachComparable("own-unit", withOwnUnit).refine(passage, drafts)),
};
