/** The reports of an event that a reader narrows its page down to. */
import type { Article } from "../model";
import { type Filters, rangeOf } from "./filters";
import { outletOf } from "./sources";

export type ReportFilter = Pick<Filters, "outlet" | "language" | "period" | "since" | "until">;

export const NO_REPORT_FILTER: ReportFilter = {
  outlet: null,
  language: null,
  period: "any",
  since: "",
  until: "",
};

interface Report {
  readonly id: string;
  readonly article: Article;
  /** ISO time at which it was saved: its time where its page states none. */
  readonly seenAt: string;
}

export function isReportNarrowed({ outlet, language, period }: ReportFilter): boolean {
  return outlet !== null || language !== null || period !== "any";
}

/** The reports that a filter leaves, in their order. */
export function reportsUnder<T extends Report>(
  reports: readonly T[],
  filter: ReportFilter,
  now: Date,
): readonly T[] {
  const { outlet, language } = filter;
  const { since, until } = rangeOf(filter, now);
  return reports.filter(({ article, seenAt }) => {
    const published = Date.parse(article.publishedAt ?? "");
    const time = Number.isNaN(published) ? Date.parse(seenAt) : published;
    return (
      (outlet === null || (outletOf(article) ?? "") === outlet) &&
      (language === null || article.language === language) &&
      (since === null || time >= since) &&
      (until === null || time < until)
    );
  });
}

/** Each value that the reports have, the most frequent first. */
function counted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** What an event's reports can be filtered by. */
export function facetsOfReports(reports: readonly Report[]) {
  return {
    outlets: counted(reports.map(({ article }) => outletOf(article) ?? "")),
    languages: counted(reports.map(({ article }) => article.language)),
  };
}
