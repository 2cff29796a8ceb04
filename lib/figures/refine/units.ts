import { type Draft, eachComparable, type Refiner, widenedBy, widenedTo } from "../draft";
import { type Mark, markAt, markBefore, marksAt, type ReadPassage } from "../passage";
import { identifierOf, kindOfUnit } from "../symbols";

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

type UnitMark = Mark<"unit"> | Mark<"shared-currency">;

function unitMark(passage: ReadPassage, from: number): UnitMark | null {
  const unit: Mark<"unit"> | null = markAt(passage, "unit", from);
  const shared: Mark<"shared-currency"> | null = markAt(passage, "shared-currency", from);
  return shared && (!unit || shared.to > unit.to) ? shared : unit;
}

function unitOf(passage: ReadPassage, mark: UnitMark): string | null {
  return mark.sense.as === "unit" ? mark.sense.unit : (passage.currencies.get(mark.sense.index) ?? null);
}

/** A one-letter sign ("m", "g") is a unit only where it stands with a number of digits. */
function isPlausible(passage: ReadPassage, draft: Draft, mark: { from: number; to: number }): boolean {
  const token = passage.tokens[mark.from];
  if (!token || mark.to - mark.from > 1 || token.text.length >= LONGEST_SUFFIX || token.type !== "word")
    return true;
  return draft.form !== "words";
}

/** "5.9 degrees" of an earthquake are its magnitude. */
function tellsOfQuake(passage: ReadPassage, { sentence }: Draft): boolean {
  for (let at = sentence.from; at < sentence.to; at++) if (markAt(passage, "quake", at)) return true;
  return false;
}

function unitAfter(passage: ReadPassage, draft: Draft): Draft | null {
  const at = draft.form === "dual" ? draft.number.from : behindHyphen(passage, draft.number.to);
  const mark = unitMark(passage, at);
  if (!mark || !isPlausible(passage, draft, mark) || passage.dateTokens.has(mark.from)) return null;
  const unit = unitOf(passage, mark);
  const measures = unit === "degree" && tellsOfQuake(passage, draft) ? "magnitude" : unit;
  return withUnit(widenedTo(passage, draft, mark.to), measures);
}

function unitBefore(passage: ReadPassage, draft: Draft): Draft | null {
  const mark = markBefore(passage, "unit-before", draft.number.from);
  return mark && withUnit(widenedBy(draft, mark), mark.sense.unit);
}

/** «ساعة ونصف الساعة»: the number was read with its unit inside. */
function unitWithin(passage: ReadPassage, draft: Draft): Draft | null {
  if (draft.form !== "words") return null;
  const mark = markBefore(passage, "unit", draft.number.to) ?? markAt(passage, "unit", draft.number.from);
  const isInside = mark && mark.from >= draft.number.from && mark.to <= draft.number.to;
  return isInside ? withUnit(draft, mark.sense.unit) : null;
}

/** "an hour and a half": the unit first, then its fraction. */
function unitThenFraction(passage: ReadPassage, draft: Draft): Draft | null {
  if (draft.max === null || draft.max >= 1 || draft.max <= 0 || draft.form !== "words") return null;
  const join = markBefore(passage, "join", draft.number.from);
  const unit = markBefore(passage, "unit", join?.from ?? draft.number.from);
  if (!unit) return null;
  const again = marksAt(passage, "unit", draft.number.to).find(({ sense }) => sense.unit === unit.sense.unit);
  const whole = withUnit(widenedTo(passage, widenedBy(draft, unit), again?.to ?? draft.to), unit.sense.unit);
  return { ...whole, min: (draft.min ?? 0) + 1, max: draft.max + 1 };
}

function withOwnUnit(passage: ReadPassage, draft: Draft): Draft {
  return (
    unitThenFraction(passage, draft) ??
    unitBefore(passage, draft) ??
    unitAfter(passage, draft) ??
    unitWithin(passage, draft) ??
    draft
  );
}

/** "3.20 euros instead of 2.80": a bare number set against a measured one is measured alike. */
function comparedUnit(passage: ReadPassage, draft: Draft, last: Draft | undefined): Draft {
  if (!last?.unit || draft.unit !== null || draft.form === "dual" || draft.form === "words") return draft;
  const against = markBefore(passage, "against", draft.from);
  const isNext = against?.from === last.to && markAt(passage, "stop", draft.to) !== null;
  const endsClause = passage.tokens[draft.to]?.type !== "word";
  return against?.from === last.to && (isNext || endsClause)
    ? { ...draft, unit: last.unit, kind: last.kind }
    : draft;
}

const A_MILLION = 1e6;
const CURRENCY = /^[A-Z]{3}$/u;

/** "a budget of $418 billion and a deficit of 12 billion": so large a number of nothing is money like the last. */
function understoodCurrency(passage: ReadPassage, draft: Draft, last: Draft | undefined): Draft {
  if (draft.unit !== null || (draft.min ?? 0) < A_MILLION || draft.form === "digits") return draft;
  if (!last?.unit || !CURRENCY.test(last.unit) || last.sentence !== draft.sentence) return draft;
  const isBare = passage.tokens[draft.to]?.type !== "word" || markAt(passage, "stop", draft.to) !== null;
  return isBare ? { ...draft, unit: last.unit, kind: last.kind } : draft;
}

function inherited(passage: ReadPassage, draft: Draft, last: Draft | undefined): Draft {
  return understoodCurrency(passage, comparedUnit(passage, draft, last), last);
}

/** "from 10 to 14 euros": the unit of the second number is the first's too. */
function unitToCome(passage: ReadPassage, draft: Draft, next: Draft | undefined): Draft {
  if (draft.unit !== null || draft.kind !== null || !next?.kind || draft.ordinal || draft.form === "dual")
    return draft;
  const joins = markAt(passage, "range-joiner", draft.to)?.to === next.from;
  const opens = markBefore(passage, "from", draft.from) !== null;
  return joins && opens ? { ...draft, unit: next.unit, kind: next.kind } : draft;
}

/** Units and currencies, from the words and signs next to the number. */
export const units: Refiner = {
  name: "units",
  refine: (passage, drafts) => {
    const own = eachComparable("own-unit", withOwnUnit).refine(passage, drafts);
    return own.map((draft, index) =>
      draft.notComparable
        ? draft
        : unitToCome(passage, inherited(passage, draft, own[index - 1]), own[index + 1]),
    );
  },
};
