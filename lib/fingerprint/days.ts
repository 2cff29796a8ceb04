/** The days that an article speaks of: when it happened, and when the article itself was written. */
import type { PartialDate } from "../model";
import { type DateReading, resolveDate } from "../text/dates";
import type { ReadArticle, TextPassage } from "../text/passage";

export interface ArticleDays {
  readonly publishedDay: string | null;
  readonly eventDays: readonly string[];
  readonly dayHints: readonly string[];
}

/** Words of the opening in which a report says when it happened. */
const OPENING_CHARS = 900;
/** Weekdays count as the event's within this part of the opening only. */
const HINT_CHARS = 500;
/** Later text is read for years only, up to here. */
const READ_CHARS = 6000;
const DATELINE_CHARS = 400;
/** Letters beside the date that a line may hold and still be the article's own date ("Updated", "IST"). */
const DATELINE_REST = 40;
const MAX_DAYS = 6;
const MAX_HINTS = 12;

interface Dated {
  readonly reading: DateReading;
  /** Characters of the article before it. */
  readonly at: number;
}

function readAll({ article, passages }: ReadArticle): Dated[] {
  const dated: Dated[] = [];
  let at = 0;
  for (const { index, text, dates } of passages) {
    if (at > READ_CHARS) break;
    if (article.passages[index]?.role === "caption") continue;
    const readings = dates.filter(({ end }) => end <= READ_CHARS);
    if (dateOfLine(text, readings) === null)
      for (const reading of readings) dated.push({ reading, at: at + reading.start });
    at += text.length;
  }
  return dated;
}

function isFullDay({ year, month, day }: PartialDate): boolean {
  return year !== null && month !== null && day !== null;
}

/** The day of a line that holds little but a date. */
function dateOfLine(line: string, readings: readonly DateReading[]): string | null {
  const full = readings.find(({ date }) => isFullDay(date));
  if (!full || line.length - (full.end - full.start) > DATELINE_REST) return null;
  return resolveDate(full.date, null);
}

/** The day given by a line at the top that holds little but a date. */
function datelineDay(passages: readonly TextPassage[]): string | null {
  let before = 0;
  for (const { text, dates } of passages) {
    if (before > DATELINE_CHARS) return null;
    before += text.length;
    const line = text.slice(0, DATELINE_CHARS);
    const day = dateOfLine(
      line,
      dates.filter(({ end }) => end <= line.length),
    );
    if (day !== null) return day;
  }
  return null;
}

function hintsOf({ year, month, day, weekday }: PartialDate): string[] {
  const two = (number: number) => String(number).padStart(2, "0");
  return [
    ...(year === null || month === null ? [] : [`Y${year}`]),
    ...(month === null || day === null ? [] : [`--${two(month)}-${two(day)}`]),
    ...(weekday === null ? [] : [`W${weekday}`]),
  ];
}

/**
 * Reads the days of an article. `eventDays` come from the opening and are ISO days, nearest the top first; a text that
 * is undated and names none without its year has none. `dayHints` are "Y2018" (of dates with a month), "--02-07" and "W3" (0 Sunday), those of
 * the opening first.
 */
export function daysOf(read: ReadArticle): ArticleDays {
  const publishedDay = read.article.publishedAt?.slice(0, 10) ?? datelineDay(read.passages);
  const dated = readAll(read);
  const opening = dated.filter(({ at }) => at < OPENING_CHARS);
  const days = opening
    .map(({ reading }) => resolveDate(reading.date, publishedDay))
    .filter((day) => day !== null);
  const hints = [
    ...opening.filter(({ at }) => at < HINT_CHARS).flatMap(({ reading }) => hintsOf(reading.date)),
    ...dated.flatMap(({ reading }) => hintsOf(reading.date).filter((hint) => hint.startsWith("Y"))),
  ];
  return {
    publishedDay,
    eventDays: [...new Set(days)].slice(0, MAX_DAYS),
    dayHints: [...new Set(hints)].slice(0, MAX_HINTS),
  };
}
