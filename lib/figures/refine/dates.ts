import type { DateReading } from "../../text/dates";
import { coinEnd } from "../coins";
import type { Draft, Refiner } from "../draft";
import { markAt, type ReadPassage } from "../passage";
import { isTakenAsCount } from "../spoken";

/** "15 minutes ago" is a time. */
const TIME_UNITS: ReadonlySet<string> = new Set(["hour", "minute", "second"]);

/** "closed at 11.42 euros": money or a measure, no time of day; «حوالي 2000 كلم»: no year. */
function isMeasured(passage: ReadPassage, { number }: Draft, { type }: DateReading): boolean {
  const unit = markAt(passage, "unit", number.to)?.sense.unit;
  if (type === "year") return unit !== undefined && !ABBREVIATED.has(unit);
  if (type !== "time") return false;
  const isMoney = markAt(passage, "money", number.to) !== null || coinEnd(passage, number.to) !== null;
  return isMoney || (unit !== undefined && !TIME_UNITS.has(unit));
}

/** Units whose letter stands for an era too: «2014 م». */
const ABBREVIATED: ReadonlySet<string> = new Set(["meter", "hour", "minute", "second", "year"]);

const LAST_DAY = 31;

/** "late in October 27 | had": behind a month's name a small number that counts nothing is its day. */
function isDayOfMonth({ dateTokens, syntax, pack }: ReadPassage, { number, form, max }: Draft): boolean {
  const isSmall = form === "digits" && (max ?? LAST_DAY + 1) <= LAST_DAY;
  if (pack.grammar.headFirst || !isSmall || !dateTokens.has(number.from - 1)) return false;
  const next = syntax.tags[number.to]?.pos;
  return next === "AUX" || next === "VERB";
}

/** Numbers inside an expression of time are no figures; a span of time ("for three weeks") is no such expression. */
export const dates: Refiner = {
  name: "dates",
  refine: (passage, drafts) => {
    let next = 0;
    return drafts.map((draft): Draft => {
      while ((passage.dates[next]?.end ?? Infinity) <= draft.start) next++;
      const reading = passage.dates[next];
      const isInside =
        reading &&
        reading.start < draft.end &&
        draft.start < reading.end &&
        !isMeasured(passage, draft, reading) &&
        !(reading.type === "year" && isTakenAsCount(passage, draft));
      if (!isInside && isDayOfMonth(passage, draft)) return { ...draft, notComparable: "date" };
      return isInside ? { ...draft, notComparable: reading.type === "time" ? "time" : "date" } : draft;
    });
  },
};
