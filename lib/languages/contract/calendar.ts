import type { LanguageCode } from "../../model";

/** Calendars other than the Gregorian, by their Unicode (`-u-ca-`) names. */
export type OtherCalendar = "islamic-umalqura" | "persian";

/** What a word may say in an expression of time, beside months, weekdays, numerals and units. */
export type DateRole =
  /** "day", «يوم» before a weekday. */
  | "day"
  /** A part of the day: "morning", «فجر». */
  | "part"
  /** "last", «الماضي» beside a weekday or a period. */
  | "past"
  /** "next", «المقبل» likewise. */
  | "next"
  /** Joins day, month and year: "of", «من». */
  | "link"
  /** Joins two days or years: "and", "to". */
  | "and"
  /** Says that the number beside it is a year: "year", «عام». */
  | "yearMark"
  /** May stand before a year of four digits: "in", "since". */
  | "yearLead"
  /** May stand after a year of four digits but not after a count: "and", "when". */
  | "afterYear"
  /** Before a span that lies back: «قبل», "vor". */
  | "agoBefore"
  /** After a span that lies back: "ago". */
  | "agoAfter"
  | "season"
  /** Another stretch of time that "last" and "next" may stand before: "weekend". */
  | "stretch"
  /** A decade in one word: «التسعينيات», "nineties". */
  | "decade"
  /** Written onto the digits of a decade: the "s" of "1990s". */
  | "decadeSuffix"
  /** Written onto the digits of a day: "th". */
  | "ordinalSuffix"
  /** A day told from another day of the story, not from publication: "the next day", «غداة». */
  | "otherDay"
  /** May stand before a year that describes a noun: "the 2015 deal". */
  | "yearArticle"
  /** Before an hour and before no count: «الساعة». */
  | "clockBefore"
  /** Before an hour, but before counts too: "at". */
  | "clockLead"
  /** After an hour and after no count: "o'clock", "Uhr". */
  | "clockAfter"
  /** After an hour, but after lengths of time too: "h", "horas". */
  | "clockUnit"
  /** After a clock time: "a.m.", «فجرا». */
  | "meridiem"
  /** After a clock time: "GMT", «بتوقيت غرينتش». */
  | "zone"
  /** Added to an hour in words: «والنصف». */
  | "clockFraction"
  /** After a year: "AD", «م». */
  | "era"
  /** After a digit in scripts that mark each part of a date: 年, 月, 日. */
  | "yearSuffix"
  | "monthSuffix"
  | "daySuffix";

export type SpanUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/**
 * The `calendar` section of a language pack. Every string holds the forms of one thing, separated by "|"; they are
 * compared folded (see `fold`), so case, marks and letter variants need no forms. A form may have several words.
 */
export interface CalendarWords {
  readonly code: LanguageCode;
  /** January to December, names and abbreviations. */
  readonly months: readonly string[];
  readonly otherMonths?: Readonly<Partial<Record<OtherCalendar, readonly string[]>>>;
  /** Words and signs after a year that name its calendar: «هـ». */
  readonly otherEras?: Readonly<Partial<Record<OtherCalendar, string>>>;
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  /** True where names of months and weekdays are always written with a capital, so that "may" is no month. */
  readonly capitalised: boolean;
  /** Letters written onto the word that follows, separated by spaces (Arabic و ب ل). */
  readonly prefixes: string;
  /** Order of 7/2/2018; null where writers of the language disagree. */
  readonly numericOrder: "dmy" | "ymd" | null;
  /** True where "February 7" is written. */
  readonly monthBeforeDay: boolean;
  /** 1, 2, 3 … in words, cardinal and ordinal, as far as days and hours are written so. */
  readonly numerals: readonly string[];
  /** Days from the day of publication → phrases. */
  readonly relativeDays: Readonly<Record<number, string>>;
  readonly units: Readonly<Record<SpanUnit, string>>;
  /** Two of a unit in one word (Arabic «يومين»). */
  readonly twoOf?: Readonly<Partial<Record<SpanUnit, string>>>;
  readonly words: Readonly<Partial<Record<DateRole, string>>>;
}
