/** Finders of years, decades and seasons. */
import { type Finder, type FoundDate, NO_DATE, type Scan } from "./scan";

function yearDigits(scan: Scan, at: number): number | null {
  const value = scan.whole(at) ? scan.digits(at, 4, 4) : null;
  return value !== null && value >= 1000 && value <= 2200 ? value : null;
}

/** Years of which news speaks without naming them years. */
function isRecent(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

function yearFound(scan: Scan, at: number, year: number): FoundDate {
  const other = scan.hit(at + 1, "otherEra");
  if (other) return { type: "year", date: NO_DATE, next: other.next };
  return { type: "year", date: { ...NO_DATE, year }, next: scan.skip(at + 1, "era") };
}

/** «عام 2014», "year 2014", «2014 م», "1439 هـ". */
export const markedYear: Finder = (scan, at) => {
  const mark = scan.hit(at, "yearMark");
  const digits = mark?.next ?? at;
  const year = yearDigits(scan, digits);
  if (year === null) return null;
  const era = scan.hit(digits + 1, "era") ?? scan.hit(digits + 1, "otherEra");
  return mark || era ? yearFound(scan, digits, year) : null;
};

/** "2019-2021", "2015/16", "1990s". */
export const yearRange: Finder = (scan, at) => {
  const year = yearDigits(scan, at);
  if (year === null || !isRecent(year)) return null;
  if (year % 10 === 0 && scan.glued(at + 1) && scan.hit(at + 1, "decadeSuffix"))
    return { type: "period", date: NO_DATE, next: at + 2 };
  if (!scan.mark(at + 1, "-–/") || !scan.whole(at + 2)) return null;
  const full = scan.digits(at + 2, 4, 4);
  const short = scan.digits(at + 2, 2, 2);
  const until = full ?? (short === null ? null : year - (year % 100) + short);
  if (until === null || until <= year || until - year > 60) return null;
  return { type: "period", date: NO_DATE, next: at + 3 };
};

/** True where the number stands as a year does: after "in", before a pause or a word that follows no count. */
function standsAsYear(scan: Scan, at: number, year: number): boolean {
  const follows = scan.tokens[at + 1];
  const closed = !follows || follows.type === "mark" || scan.hit(at + 1, "afterYear") !== null;
  const listed = scan.mark(at - 1, "(") || scan.hit(at - 1, "past") !== null;
  if (scan.hit(at - 1, "yearLead")) return closed || year % 100 !== 0;
  if (year < 1950 || year > 2050) return false;
  if (scan.hit(at - 1, "yearArticle") && year % 100 !== 0) return true;
  return closed && (listed || scan.tokens[at - 1]?.type === "word");
}

/** "in 2017", "since 2017", «حرب 2014». */
export const bareYear: Finder = (scan, at) => {
  const year = yearDigits(scan, at);
  if (year === null || !isRecent(year) || scan.glued(at)) return null;
  if (scan.mark(at + 1, "%٪$€£") || scan.hit(at + 1, "unit")) return null;
  return standsAsYear(scan, at, year) ? yearFound(scan, at, year) : null;
};

/** The further years of a list whose first is one: "2014 and 2017". Called where a year has just been read. */
export const listedYear: Finder = (scan, at) => {
  const digits = scan.mark(at, ",،") ? scan.skip(at + 1, "and") : scan.skip(at, "and");
  const year = digits === at ? null : yearDigits(scan, digits);
  return year !== null && isRecent(year) ? { ...yearFound(scan, digits, year), from: digits } : null;
};

/** "summer 2018", «صيف عام 2018»; a season without its year is no reading. */
export const season: Finder = (scan, at) => {
  const hit = scan.hit(at, "season");
  if (!hit) return null;
  const digits = scan.skip(hit.next, "link", "yearMark");
  const year = yearDigits(scan, digits);
  return year === null ? null : { ...yearFound(scan, digits, year), type: "period" };
};

/** «تسعينيات القرن الماضي», "the nineties". */
export const decade: Finder = (scan, at) => {
  const hit = scan.hit(at, "decade");
  return hit && { type: "period", date: NO_DATE, next: hit.next };
};
