/** Spans that only say when, counted back or on from the day of the report: «خلال الأيام الثلاثة الماضية». */
import { measureLexicon } from "../measured";
import { markAt } from "../passage";
import { kindOfUnit } from "../symbols";
import type { Test } from "./context";

/** The unit, an article or its spelling apart, and the number itself. */
const MOST_BETWEEN = 3;

/** «في اليومين الماضيين»: a date, as «قبل يومين» is one; the length of something is told otherwise: «طوال». */
export const isSpanFromNow: Test = (passage, draft) => {
  const lexicon = measureLexicon(passage.pack);
  const isOfTime = (at: number) => {
    const unit = markAt(passage, "unit", at)?.sense.unit;
    return unit !== undefined && kindOfUnit(unit) === "duration";
  };
  if (!lexicon) return null;
  let from = draft.from;
  while (
    from > draft.sentence.from &&
    (isOfTime(from - 1) || lexicon.is("article", passage.tokens, from - 1))
  )
    from--;
  if (draft.unit === null && from === draft.from) return null;
  if (draft.unit !== null && kindOfUnit(draft.unit) !== "duration") return null;
  if (lexicon.endsAt("recent-lead", passage.tokens, from)) return "date";
  if (!lexicon.endsAt("span-lead", passage.tokens, from)) return null;
  const last = Math.min(draft.sentence.to, draft.number.to + MOST_BETWEEN);
  for (let at = draft.number.to; at < last; at++) {
    if (lexicon.is("span-follower", passage.tokens, at)) return "date";
    if (!isOfTime(at)) return null;
  }
  return null;
};
