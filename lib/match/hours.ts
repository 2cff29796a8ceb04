import type { AnalysedArticle } from "../model";

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
/** When an article came out, in hours since 1970, a day without a time by its noon; null for one that is undated. */
export function publishedHour(analysed: AnalysedArticle): number | null {
  const time = timeOf(analysed);
  if (time === null) return null;
  const hour = Date.parse(time) / HOUR_MS;
  if (Number.isNaN(hour)) return null;
  return TIMED.test(time) ? hour : hour + DAY_HOURS / 2;
}

/** Hours between two reports of one day, about, where the hour of one is not known. */
const WITHIN_A_DAY = 8;
/** A time of day follows. */
const TIMED = /^\d{4}-\d{2}-\d{2}T\d/u;

function timeOf({ article, fingerprint }: AnalysedArticle): string | null {
  return article.publishedAt ?? fingerprint.publishedDay;
}

/** Hours between the publications of two articles; by whole days where one gives no time; null where one is undated. */
export function hoursBetween(a: AnalysedArticle, b: AnalysedArticle): number | null {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA === null || timeB === null) return null;
  const timed = TIMED.test(timeA) && TIMED.test(timeB);
  const [first, second] = timed ? [timeA, timeB] : [timeA.slice(0, 10), timeB.slice(0, 10)];
  const hours = Math.abs(Date.parse(first) - Date.parse(second)) / HOUR_MS;
  if (Number.isNaN(hours)) return null;
  return timed || hours >= DAY_HOURS ? hours : WITHIN_A_DAY;
}
