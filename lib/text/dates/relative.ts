/** Finders of weekdays and of days told from the day of publication. */
import type { SpanUnit } from "../../languages/contract/calendar";
import type { Hit } from "./lexicon";
import { type DateType, type Finder, type FoundDate, NO_DATE, type Scan } from "./scan";

function afterPart(scan: Scan, at: number): number {
  const next = scan.skip(at, "link");
  const part = scan.hit(next, "part");
  return part ? part.next : at;
}

/** "Wednesday evening", "last Thursday", «يوم الأربعاء الماضي»; "next Thursday" is a day that the text leaves open. */
export const weekday: Finder = (scan, at) => {
  const lead = scan.skip(at, "day", "past", "next", "part");
  const hit = scan.hit(lead, "weekday");
  if (!hit) return null;
  const next = scan.hit(hit.next, "part") ? hit.next : scan.skip(hit.next, "past", "next");
  const ahead = scan.hit(lead - 1, "next") ?? (next > hit.next && scan.hit(hit.next, "next"));
  const date = ahead ? NO_DATE : { ...NO_DATE, weekday: hit.value };
  return { type: "date", date, next: afterPart(scan, next) };
};

/** "yesterday", «أمس الأول», «مساء أمس», "this morning". */
export const relativeDay: Finder = (scan, at) => {
  const lead = scan.skip(at, "part");
  const hit = scan.hit(lead, "relative");
  if (!hit) return null;
  return { type: "date", date: { ...NO_DATE, relativeDays: hit.value }, next: afterPart(scan, hit.next) };
};

/** «غداة الهجوم», "the next day": a day, but not one told from publication. */
export const otherDay: Finder = (scan, at) => {
  const hit = scan.hit(at, "otherDay");
  return hit && { type: "date", date: NO_DATE, next: hit.next };
};

/** Stretches that a text sets beside its own day: "last week", "this past spring". */
const NEAR_UNITS: ReadonlySet<SpanUnit | null> = new Set(["week", "month", "year"]);

function stretchAt(scan: Scan, at: number): Hit | null {
  const unit = scan.hit(at, "unit");
  if (unit && NEAR_UNITS.has(unit.unit)) return unit;
  return scan.hit(at, "season") ?? scan.hit(at, "stretch");
}

/** "last weekend", "this past spring", "next month": a time, though no day; not "the last week of the talks". */
export const nearStretch: Finder = (scan, at) => {
  if (scan.hit(at - 1, "yearArticle") && !scan.hit(at - 1, "past")) return null;
  const stretch = stretchAt(scan, scan.skip(at, "past", "next"));
  return stretch && { type: "period", date: NO_DATE, next: stretch.next };
};

interface Count {
  readonly count: number;
  readonly unit: SpanUnit;
  readonly next: number;
}

function countedUnit(scan: Scan, at: number): Count | null {
  const numeral = scan.hit(at, "numeral");
  const count = scan.whole(at) ? (scan.digits(at, 1, 3) ?? numeral?.value ?? null) : null;
  const unit = scan.hit(count === null ? at : (numeral?.next ?? at + 1), "unit");
  if (!unit?.unit || (count === null && unit.value !== 2 && !scan.hit(at - 1, "agoBefore"))) return null;
  return { count: count ?? unit.value, unit: unit.unit, next: unit.next };
}

/** A span back from publication names a day only where it is told in days or less. */
function back({ count, unit, next }: Count): FoundDate {
  const hours = unit === "hour" || unit === "minute";
  const days = unit === "day" ? -count : unit === "hour" && count < 12 ? 0 : null;
  const type: DateType = hours ? "time" : unit === "day" ? "date" : "period";
  return { type, date: { ...NO_DATE, relativeDays: days }, next };
}

/** "3 hours ago", «قبل يومين», "il y a trois jours". */
export const timeAgo: Finder = (scan, at) => {
  const before = scan.hit(at, "agoBefore");
  const span = countedUnit(scan, before?.next ?? at);
  if (!span) return null;
  const after = scan.hit(span.next, "agoAfter");
  return before || after ? back({ ...span, next: after?.next ?? span.next }) : null;
};
