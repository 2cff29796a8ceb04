/** What the library page shows, as its address says it: so that a view can be linked and gone back to. */
import { type Filters, NO_FILTERS, ORDERS, PERIODS } from "./filters";

export const LIBRARY_VIEWS = ["articles", "events"] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

export interface Place {
  readonly view: LibraryView;
  /** The event that has the page to itself; null where none has. */
  readonly event: number | null;
  readonly filters: Filters;
}

const LONGEST = 200;
const EVENT_NUMBER = /^\d{1,15}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The part of an address behind "#"; empty for the library as it opens. An event's page has its number alone, and a choice
 * of single articles stands in no address.
 */
export function addressOf({ view, event, filters }: Place): string {
  if (event !== null) return `event=${event}`;
  const { query, outlet, language, period, since, until, unread, order, several, differs } = filters;
  const said: readonly (readonly [string, string | null])[] = [
    ["view", view === "articles" ? null : view],
    ["q", query.trim() || null],
    ["outlet", outlet],
    ["language", language],
    ["period", period === "any" ? null : period],
    ["since", period === "between" ? since || null : null],
    ["until", period === "between" ? until || null : null],
    ["unread", unread ? "1" : null],
    ["order", order === NO_FILTERS.order ? null : order],
    ["several", several ? "1" : null],
    ["differs", differs ? "1" : null],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of said) if (value !== null) params.set(name, value);
  return params.toString();
}

/** Reads an address; what it says wrongly counts as unsaid. */
export function placeIn(hash: string): Place {
  const params = new URLSearchParams(hash.replace(/^#/u, ""));
  const text = (name: string) => params.get(name)?.slice(0, LONGEST) ?? null;
  const oneOf = <T extends string>(name: string, all: readonly T[], usual: T): T =>
    all.find((each) => each === text(name)) ?? usual;
  const day = (name: string) => (DAY.test(text(name) ?? "") ? (text(name) ?? "") : "");
  const event = text("event") ?? "";
  return {
    view: oneOf("view", LIBRARY_VIEWS, "articles"),
    event: EVENT_NUMBER.test(event) ? Number(event) : null,
    filters: {
      ...NO_FILTERS,
      query: text("q") ?? "",
      outlet: text("outlet"),
      language: text("language"),
      period: oneOf("period", PERIODS, "any"),
      since: day("since"),
      until: day("until"),
      unread: text("unread") === "1",
      order: oneOf("order", ORDERS, NO_FILTERS.order),
      several: text("several") === "1",
      differs: text("differs") === "1",
    },
  };
}
