/** Numbers that are years. */
import type { Draft } from "../draft";
import { markAt, markBefore, type ReadPassage } from "../passage";
import { isTakenAsCount } from "../spoken";
import { countsNothing, type Test } from "./context";
import type { NameLead } from "./names";

const YEAR = /^\p{Nd}{4}$/u;
/** Years that reports of the day speak of. */
const EARLIEST_YEAR = 1200;
/** Years that stretches of years begin with: "1914–18". */
const EARLIEST_RANGE = 1700;
const GROUPED = /\p{Nd}[,.٬’ ]\p{Nd}{3}/u;
const LATEST_YEAR = 2100;

/** "between 1942 and 1945". */
function isYearRange(passage: ReadPassage, draft: Draft): boolean {
  const isYearValue = (value: number | null) =>
    value !== null && value >= EARLIEST_RANGE && value <= LATEST_YEAR;
  return (
    isYearValue(draft.min) &&
    isYearValue(draft.max) &&
    !GROUPED.test(passage.text.slice(draft.start, draft.end)) &&
    countsNothing(passage, draft)
  );
}

/** «بين عامي 2010 و2016»: behind a word for years, where heads come first. */
function isBehindYears(passage: ReadPassage, draft: Draft): boolean {
  const isNamed = markBefore(passage, "unit", draft.number.from)?.sense.unit === "year";
  return passage.pack.grammar.headFirst && isNamed && countsNothing(passage, draft);
}

/** «أي حتى | 2018.»: the word for "up to" says until when, where nothing is counted. */
function isUntilYear(passage: ReadPassage, draft: Draft): boolean {
  const { from, number, max } = draft;
  const isUntil = number.from === from + 1 && markAt(passage, "range-joiner", from) !== null;
  const digits = passage.tokens[number.from]?.text ?? "";
  return (
    isUntil &&
    YEAR.test(digits) &&
    (max ?? 0) >= EARLIEST_RANGE &&
    (max ?? 0) <= LATEST_YEAR &&
    countsNothing(passage, draft)
  );
}

/** A bare number of four digits that reads as a year and counts nothing. */
export const isYear: Test = (passage, draft) => {
  if (draft.form !== "digits" || draft.unit !== null) return null;
  if (draft.hedge === "range") return isYearRange(passage, draft) ? "date" : null;
  if (isUntilYear(passage, draft)) return "date";
  if (draft.hedge !== "exact" || !YEAR.test(passage.text.slice(draft.start, draft.end))) return null;
  if (isBehindYears(passage, draft)) return "date";
  if (markBefore(passage, "counter", draft.from) || isTakenAsCount(passage, draft)) return null;
  const value = draft.min ?? 0;
  return value >= EARLIEST_YEAR && value <= LATEST_YEAR && countsNothing(passage, draft) ? "date" : null;
};

/** Years that are told in words. */
const SPOKEN_YEARS = { from: 1900, to: 2100 };

export function isWrittenYear({ text }: ReadPassage, { start, end }: Draft): boolean {
  return YEAR.test(text.slice(start, end));
}

function isOfYear(passage: ReadPassage, { to }: NameLead): boolean {
  return markBefore(passage, "unit", to)?.sense.unit === "year";
}

/** «عام ألفين وستة عشر». */
export function isSpokenYear(passage: ReadPassage, draft: Draft, lead: NameLead): boolean {
  const { form, min, max } = draft;
  const isInRange = (max ?? 0) > SPOKEN_YEARS.from && (max ?? 0) < SPOKEN_YEARS.to && (max ?? 0) % 100 !== 0;
  if (form !== "words" || min !== max || !isInRange) return false;
  return isOfYear(passage, lead) || countsNothing(passage, draft);
}

const SHORT_YEAR = /^\p{Nd}{2}$/u;

/** «في العام 70», «مونديال 78»: two digits that count nothing behind what has a year. */
export function isShortYear(passage: ReadPassage, draft: Draft, lead: NameLead): boolean {
  const isNoun = passage.syntax.tags[lead.to - 1]?.pos === "NOUN" && lead.to === draft.number.from;
  const isShort = SHORT_YEAR.test(passage.text.slice(draft.start, draft.end));
  return passage.pack.grammar.headFirst && isNoun && isShort && countsNothing(passage, draft);
}
