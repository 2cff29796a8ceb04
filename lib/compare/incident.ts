/** Which occurrence a figure speaks of: the one reported, or another in its background. */

import type { LanguagePack } from "../languages/contract";
import type { AnalysedArticle, Quantity } from "../model";
import type { DateReading } from "../text/dates";
import { resolveDate } from "../text/dates";
import { localPlaces } from "./places";
import { scopeLexicon } from "./scope";
import { type FigureSurroundings, isPause, type Word } from "./surroundings";

/** What the articles of a comparison show of when their event happened. */
export interface Occurrence {
  /** ISO day of the first report on it, or an earlier one on which it happened; null where no report is dated. */
  readonly day: string | null;
  /** Years that the openings of the reports name. */
  readonly years: ReadonlySet<number>;
  /** Places that the reports name, but for those of their openings. */
  readonly places: ReadonlySet<string>;
}

const DAY = 86_400_000;
/** Days before the first report that still belong to the event, and after it in which a report is one of its days. */
const DAYS_BEFORE = 10;
const DAYS_AFTER = 6;

function openingOf({ article }: AnalysedArticle): string {
  const lede = article.passages.find(({ role }) => role === "paragraph");
  return `${article.headline}\n${lede?.text ?? ""}`;
}

const YEAR = /(?<!\p{Nd})(?:1[89]|20)\p{Nd}{2}(?!\p{Nd})/gu;

/** When the event happened that the articles report. */
export function occurrenceOf(articles: readonly AnalysedArticle[]): Occurrence {
  const days = articles.flatMap(({ fingerprint: { publishedDay, eventDays } }) =>
    publishedDay === null
      ? []
      : [publishedDay, ...eventDays.filter((day) => daysBetween(day, publishedDay) <= DAYS_BEFORE)],
  );
  const openings = articles.map(openingOf);
  const years = openings.flatMap((opening) => opening.match(YEAR) ?? []).map(Number);
  return { day: days.sort()[0] ?? null, years: new Set(years), places: localPlaces(articles, openings) };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The last day that a reading of a month or a year can mean, seen from publication; null where it says neither. */
function lastDayOf({ date: { year, month } }: DateReading, published: string | null): string | null {
  if (year !== null) return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  if (month === null || published === null) return null;
  const [thisYear, thisMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  return new Date(Date.UTC(month > thisMonth ? thisYear - 1 : thisYear, month, 0)).toISOString().slice(0, 10);
}

/** True for an expression of a time before the event. */
function isEarlier(
  reading: DateReading,
  { fingerprint }: AnalysedArticle,
  { day, years }: Occurrence,
): boolean {
  const { type, date } = reading;
  if (type === "time") return false;
  if (day === null) return date.year !== null && !years.has(date.year);
  if (type === "period" && date.year === null) return false;
  const meant = resolveDate(date, fingerprint.publishedDay) ?? lastDayOf(reading, fingerprint.publishedDay);
  if (date.year === null && date.month === null) return false;
  return meant !== null && daysBetween(meant, day) > DAYS_BEFORE;
}

/** Whether a clause begins here that goes on with what was said before it. */
type Attaching = (words: readonly Word[], at: number) => boolean;

/** A time that opens its sentence holds for all of it. */
const OPENS = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * True where a stretch of the sentence is about the figure: it opens the sentence, stands before the figure in the same
 * breath or in the clause that the figure's goes on with ("since 2004, when"), or behind it with nothing between.
 */
function isAbout(
  { start, end }: Stretch,
  figure: Quantity,
  words: readonly Word[],
  attaches: Attaching,
): boolean {
  if (end <= figure.start) {
    const before = words.filter((word) => word.end <= start).length;
    if (before < OPENS) return true;
    const at = words.findIndex((word) => word.start >= end);
    const pause = words.findIndex((word, index) => index >= at && word.end <= figure.start && isPause(word));
    return pause < 0 || attaches(words, pause + 1);
  }
  if (start < figure.end) return false;
  return words.every(
    (word, at) =>
      word.start < figure.end ||
      word.end > start ||
      !(isPause(word) || word.type === "digits" || attaches(words, at)),
  );
}

/** Tells of a figure whether it speaks of another occurrence than the event; the first sentence speaks of the event. */
export function backgroundTest(
  analysed: AnalysedArticle,
  pack: LanguagePack,
  occurrence: Occurrence,
): (quantity: Quantity, surroundings: FigureSurroundings) => boolean {
  const lexicon = scopeLexicon(pack);
  const first = analysed.article.passages.findIndex(({ role }) => role === "paragraph");
  const { publishedDay } = analysed.fingerprint;
  const attaches: Attaching = (words, at) =>
    (lexicon?.matchesAt(words, at) ?? []).some(({ value }) => value === "attaching");
  const ofItsDays =
    occurrence.day === null ||
    publishedDay === null ||
    daysBetween(occurrence.day, publishedDay) <= DAYS_AFTER;
  return (quantity, { words, dates }) => {
    const isOpening =
      quantity.passage < first || (quantity.passage === first && quantity.sentence.start === 0);
    if (isOpening) return false;
    if (
      dates.some((date) => isEarlier(date, analysed, occurrence) && isAbout(date, quantity, words, attaches))
    )
      return true;
    return words.some((word, at) =>
      (lexicon?.matchesAt(words, at) ?? []).some(
        ({ to, value }) =>
          (value === "incidents" || (value === "earlier" && ofItsDays)) &&
          isAbout({ start: word.start, end: words[to - 1]?.end ?? word.end }, quantity, words, attaches),
      ),
    );
  };
}
