/**
 * Why two articles match or do not: the closed list of codes that interface texts name, with what `values` hold.
 * Values are the articles' own words or figures, at most a handful, and may be empty.
 */
export const REASON_CODES = [
  /** Both say that it happened on this day. Values: ISO day ("2018-02-07"), day of the month ("--02-07") or weekday ("W3", 0 Sunday). */
  "same-day",
  /** The texts name different days. Values: ISO day, or weekday ("W3"), of each. */
  "other-day",
  /** The latest years that the texts name lie apart. Values: year of each. */
  "other-years",
  /** Published apart. Values: days between, as digits. */
  "published-apart",
  /** Names that both hold. Values: the names. */
  "shared-names",
  /** The names of one hardly stand in the other. Values: names of the first only, then of the second only. */
  "other-names",
  /** Places that both name. Values: the places. */
  "shared-places",
  /** Different places. Values: place of each. */
  "other-place",
  /** Persons that both name with a title. Values: the persons. */
  "shared-persons",
  /** Different persons. Values: person of each. */
  "other-person",
  /** Figures that both give. Values: figures as digits, the most telling first. */
  "figures-agree",
  /** Casualty figures of which none agree. Values: kind, figure of each, in threes. */
  "figures-contradict",
  /** Ages that both give. Values: ages. */
  "same-age",
  /** Ages of which none agree. Values: age of each. */
  "other-age",
  /** The openings say the same, or do not. Values: words of both openings. */
  "lede-alike",
  "lede-unlike",
  /** The texts use the same telling words, or do not. Values: such words. */
  "terms-alike",
  "terms-unlike",
  /** Part of the text is the same. Values: share in percent, as digits. */
  "shared-text",
  /** The same words on another day, with other figures: bulletins of one series. Values: none. */
  "series",
  /** Other reports of the event speak for it. Values: number of reports, as digits. */
  "other-reports",
  /** Beside other reports of the event it fits less well. Values: number of reports, as digits. */
  "other-reports-against",
  /** Too little text for certainty. Values: none. */
  "short-text",
  /** One of the reports gives no date, so that no day can part them. Values: none. */
  "undated",
  /** A round-up of several events, or a live blog. Values: none. */
  "mixed-text",
  /** The reader said so. Values: none. */
  "reader-same",
  "reader-different",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
