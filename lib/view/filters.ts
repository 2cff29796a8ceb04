/** What the reader narrows the library down to. */

export const PERIODS = ["any", "day", "week", "month", "year", "between"] as const;
export type Period = (typeof PERIODS)[number];

/** What the newest is: the last saved, or the last published. */
export const ORDERS = ["saved", "published"] as const;
export type ListOrder = (typeof ORDERS)[number];

/** One event's articles, named by a headline, or those under a tag, named by it. */
export interface EventFilter {
  readonly ids: readonly string[];
  readonly headline: string;
  readonly isTag?: boolean;
}

export interface Filters {
  /** As typed. */
  readonly query: string;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly period: Period;
  /** Days (ISO) of the period "between"; empty where that side is open. */
  readonly since: string;
  readonly until: string;
  /** Only what was never opened. */
  readonly unread: boolean;
  readonly event: EventFilter | null;
  readonly order: ListOrder;
  /** Of events: only those that several reports tell of, only those in which something differs. */
  readonly several: boolean;
  readonly differs: boolean;
}

export const NO_FILTERS: Filters = {
  query: "",
  outlet: null,
  language: null,
  period: "any",
  since: "",
  until: "",
  unread: false,
  event: null,
  order: "saved",
  several: false,
  differs: false,
};

/** True where the filters, what is typed apart, leave anything out. */
export function isNarrowed({ outlet, language, period, unread, event }: Filters): boolean {
  return outlet !== null || language !== null || period !== "any" || unread || event !== null;
}

/** True where the filters, what is typed among them, leave out any event. */
export function isEventNarrowed(filters: Filters): boolean {
  return isNarrowed(filters) || filters.query.trim() !== "" || filters.several || filters.differs;
}

const DAYS: Readonly<Record<Exclude<Period, "any" | "between">, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const DAY_MS = 24 * 60 * 60 * 1000;

export interface TimeRange {
  /** Milliseconds since 1970, `until` exclusive; null where that side is open. */
  readonly since: number | null;
  readonly until: number | null;
}

/** The time that the filters leave, in whole days of the reader's own clock. */
export function rangeOf(
  { period, since, until }: Pick<Filters, "period" | "since" | "until">,
  now: Date,
): TimeRange {
  if (period === "any") return { since: null, until: null };
  if (period === "between") return { since: startOfDay(since, 0), until: startOfDay(until, 1) };
  return { since: now.getTime() - DAYS[period] * DAY_MS, until: null };
}

/** When a day (ISO) begins here, or the day so many days later; null for what is no day. */
function startOfDay(day: string, later: number): number | null {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split("-").map(Number);
  const time = new Date(year, month - 1, date + later).getTime();
  return day === "" || Number.isNaN(time) ? null : time;
}
