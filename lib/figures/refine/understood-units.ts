import type { Sentence } from "../../text/passage";
import type { Draft } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";

/** "rose 3 percent to 318" tells a change and a level, "rose from 3 percent to 4" two levels. */
function isComparison(passage: ReadPassage, last: Draft, { from }: { from: number }): boolean {
  const isLevel = markAt(passage, "range-joiner", from) !== null;
  return !isLevel || markBefore(passage, "from", last.from) !== null;
}

const COMMA = /^[,،]$/u;

/** "7.2 percent, | up from 6.9". */
function isPriorShare(
  passage: ReadPassage,
  last: Draft,
  { from, to }: { from: number; to: number },
): boolean {
  const isMove = to - from > 1 && markAt(passage, "from", from)?.to === to;
  return (
    last.kind === "percent" &&
    isMove &&
    from === last.to + 1 &&
    COMMA.test(passage.tokens[last.to]?.text ?? "")
  );
}

/** "3.20 euros instead of 2.80": a bare number set against a measured one is measured alike. */
function comparedUnit(passage: ReadPassage, draft: Draft, last: Draft | undefined): Draft {
  if (!last || (last.unit === null && last.kind !== "money")) return draft;
  if (draft.unit !== null || draft.kind !== null || draft.form === "dual" || draft.form === "words")
    return draft;
  const against = markBefore(passage, "against", draft.from);
  if (against && last.kind === "percent" && !isComparison(passage, last, against)) return draft;
  const isBare = passage.tokens[draft.to]?.type !== "word" || markAt(passage, "stop", draft.to) !== null;
  const isNext = against?.from === last.to || (against && isPriorShare(passage, last, against));
  return isNext && isBare ? { ...draft, unit: last.unit, kind: last.kind } : draft;
}

const A_MILLION = 1e6;
const CURRENCY = /^[A-Z]{3}$/u;

/** "a budget of $418 billion and a deficit of 12 billion": so large a number of nothing is money like the last. */
function understoodCurrency(passage: ReadPassage, draft: Draft, last: Draft | undefined): Draft {
  if (draft.unit !== null || draft.kind !== null) return draft;
  if ((draft.min ?? 0) < A_MILLION || draft.form === "digits") return draft;
  if (!last?.unit || !CURRENCY.test(last.unit) || last.sentence !== draft.sentence) return draft;
  const isBare = passage.tokens[draft.to]?.type !== "word" || markAt(passage, "stop", draft.to) !== null;
  return isBare ? { ...draft, unit: last.unit, kind: last.kind } : draft;
}

const MILLIONS_SIGN = /\p{Nd}m$/u;

/** A number with so many tokens behind it. */
function writtenAs(passage: ReadPassage, { from, to }: Draft["number"], behind: number): string {
  const [first, last] = [passage.tokens[from], passage.tokens[to - 1 + behind]];
  return first && last ? passage.text.slice(first.start, last.end) : "";
}

/** By the sentence, money that is written with the sign for millions. */
function millionsIn(passage: ReadPassage, own: readonly Draft[]): ReadonlyMap<Sentence, Draft> {
  const isSigned = ({ kind, number }: Draft) =>
    kind === "money" && MILLIONS_SIGN.test(writtenAs(passage, number, 0));
  return new Map(own.filter(isSigned).map((draft) => [draft.sentence, draft]));
}

/** "runners-up get 1.1m crowns and the winners 3.2m": the sign for millions, not for metres. */
function understoodMillions(passage: ReadPassage, draft: Draft, money: Draft | undefined): Draft {
  if (draft.unit !== "meter" || !money || !MILLIONS_SIGN.test(writtenAs(passage, draft.number, 1)))
    return draft;
  const [min, max] = [millions(draft.min), millions(draft.max)];
  const number = { ...draft.number, to: draft.number.to + 1 };
  return { ...draft, number, form: "mixed", min, max, unit: money.unit, kind: money.kind };
}

function millions(value: number | null): number | null {
  return value === null ? null : Number((value * A_MILLION).toPrecision(15));
}

/** "318.4 to the dollar": a price, whose own currency need not be named. */
function exchangeRate(passage: ReadPassage, draft: Draft): Draft {
  const rate =
    draft.unit === null && draft.kind === null ? markAt(passage, "exchange", draft.number.to) : null;
  return rate ? { ...draft, kind: "money" } : draft;
}

/** "a million to each family, plus 50,000 for the funeral". */
function addedMoney(passage: ReadPassage, draft: Draft, last: Draft | undefined): Draft {
  if (draft.unit !== null || draft.kind !== null || last?.kind !== "money") return draft;
  if (last.sentence !== draft.sentence || !markBefore(passage, "plus", draft.from)) return draft;
  const isBare = passage.tokens[draft.to]?.type !== "word" || markAt(passage, "stop", draft.to) !== null;
  return isBare ? { ...draft, unit: last.unit, kind: last.kind } : draft;
}

interface Money {
  readonly inMillions: ReadonlyMap<Sentence, Draft>;
  readonly last: Draft | undefined;
}

function inherited(passage: ReadPassage, draft: Draft, last: Draft | undefined, money: Money): Draft {
  const rated = exchangeRate(passage, draft);
  if (rated.kind !== draft.kind) return rated;
  const understood = understoodCurrency(passage, comparedUnit(passage, draft, last), last);
  const inMillions = understoodMillions(passage, understood, money.inMillions.get(draft.sentence));
  return addedMoney(passage, inMillions, money.last);
}

/** "from 10 to 14 euros": the unit of the second number is the first's too. */
function unitToCome(passage: ReadPassage, draft: Draft, next: Draft | undefined): Draft {
  if (draft.unit !== null || draft.kind !== null || !next?.kind || draft.ordinal || draft.form === "dual")
    return draft;
  const joins = markAt(passage, "range-joiner", draft.to)?.to === next.from;
  const opens = markBefore(passage, "from", draft.from) !== null;
  return joins && opens ? { ...draft, unit: next.unit, kind: next.kind } : draft;
}

/** Units that a number does not name itself but shares with another, given the drafts with their own units. */
export function withUnderstoodUnits(passage: ReadPassage, own: readonly Draft[]): Draft[] {
  const read: Draft[] = [];
  let money: Money = { inMillions: millionsIn(passage, own), last: undefined };
  for (const [index, draft] of own.entries()) {
    const shared = draft.notComparable
      ? draft
      : unitToCome(passage, inherited(passage, draft, read.at(-1), money), own[index + 1]);
    if (shared.kind === "money") money = { ...money, last: shared };
    read.push(shared);
  }
  return read;
}
