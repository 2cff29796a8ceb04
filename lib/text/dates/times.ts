/** Finders of clock times: "3:15 p.m.", «الساعة 3:20 فجرا», "14h30", "1038 GMT". */
import { type Finder, type FoundDate, NO_DATE, type Scan } from "./scan";

/** What may follow a time: parts of the day and zones, and "today" is left to its own finder. */
function afterTime(scan: Scan, at: number): number {
  return scan.skip(at, "clockAfter", "clockUnit", "meridiem", "zone");
}

function time(next: number): FoundDate {
  return { type: "time", date: NO_DATE, next };
}

function hourAt(scan: Scan, at: number): number | null {
  const hour = scan.whole(at) ? scan.digits(at, 1, 2) : null;
  return hour !== null && hour <= 24 ? hour : null;
}

function minutesAt(scan: Scan, at: number): boolean {
  const minutes = scan.digits(at, 2, 2);
  return minutes !== null && minutes < 60;
}

/** 3:15, 15:15:30 with what follows; also "3.15" where a word beside it says that it is a time. */
export const clockTime: Finder = (scan, at) => {
  const hour = scan.digits(at, 1, 2);
  if (hour === null || hour > 24 || !minutesAt(scan, at + 2)) return null;
  if (!scan.glued(at + 1) || !scan.glued(at + 2)) return null;
  const next = afterTime(scan, at + 3);
  if (scan.mark(at + 1, ":")) {
    if (!scan.mark(at + 3, ":") || !minutesAt(scan, at + 4)) return time(next);
    return time(afterTime(scan, at + 5));
  }
  const said =
    scan.skip(at + 3, "clockAfter", "meridiem", "zone") > at + 3 ||
    scan.hit(at - 1, "clockBefore") ||
    scan.hit(at - 1, "clockLead");
  return scan.mark(at + 1, ".") && said ? time(next) : null;
};

/** Minutes behind the hour's unit: written onto it, or apart ("14 h 30") where no noun follows that they could count. */
function endsTime(scan: Scan, { next }: { readonly next: number }, isUnit: boolean, led: boolean): boolean {
  return scan.glued(next) || (isUnit && (led || scan.tokens[next + 1]?.type !== "word"));
}

/** «45 مساء الأحد»: the part of a day that is named; what stands before it counts something else. */
function isPartOfDay(scan: Scan, at: number): boolean {
  const part = scan.hit(at, "part");
  return part !== null && (scan.hit(part.next, "weekday") ?? scan.hit(part.next, "relative")) !== null;
}

/** "14h30", "7 a.m.", "7 o'clock"; "14 h" only where `led` by a word that tells the hour from a length of time. */
function hour(scan: Scan, at: number, led: boolean): FoundDate | null {
  if (hourAt(scan, at) === null) return null;
  const unit = scan.hit(at + 1, "clockUnit");
  const named = scan.hit(at + 1, "clockAfter") ?? scan.hit(at + 1, "meridiem") ?? unit;
  if (!named) return null;
  const minutes = minutesAt(scan, named.next) && endsTime(scan, named, named === unit, led);
  if (named === unit && !minutes && !led) return null;
  if (!minutes && !led && isPartOfDay(scan, at + 1)) return null;
  const next = scan.skip(minutes ? named.next + 1 : named.next, "clockFraction");
  return time(afterTime(scan, next));
}

export const hourTime: Finder = (scan, at) => hour(scan, at, false);

/** "at 3:15", "à 14 h": what `clockLead` says before any sort of clock time. */
export const ledTime: Finder = (scan, at) => {
  const lead = scan.hit(at, "clockLead")?.next;
  if (lead === undefined) return null;
  return clockTime(scan, lead) ?? hour(scan, lead, true) ?? zonedTime(scan, lead) ?? hourInWords(scan, lead);
};

/** «الساعة 3», "um drei", «الساعة الثالثة والنصف»: a word before says that it is an hour. */
export const spokenHour: Finder = (scan, at) => {
  const before = scan.hit(at, "clockBefore");
  if (!before) return null;
  const clock = clockTime(scan, before.next) ?? hour(scan, before.next, true) ?? zonedTime(scan, before.next);
  if (clock) return clock;
  const word = scan.hit(before.next, "numeral");
  if (hourAt(scan, before.next) === null && !(word && word.value <= 12)) return null;
  return time(afterTime(scan, scan.skip(word?.next ?? before.next + 1, "clockFraction")));
};

/** «الثالثة فجرا», "three o'clock". */
export const hourInWords: Finder = (scan, at) => {
  const word = scan.hit(at, "numeral");
  if (!word || word.value > 12 || isPartOfDay(scan, word.next)) return null;
  const fraction = scan.skip(word.next, "clockFraction");
  const next = scan.skip(fraction, "clockAfter", "meridiem", "zone");
  return next > fraction ? time(next) : null;
};

/** "1038 GMT", «1038 بتوقيت غرينتش», "10 GMT". */
export const zonedTime: Finder = (scan, at) => {
  const token = scan.tokens[at];
  const value = scan.digits(at, 1, 4);
  const zone = scan.hit(at + 1, "zone");
  if (!token || value === null || !zone) return null;
  const [hour, minute] = token.folded.length > 2 ? [Math.floor(value / 100), value % 100] : [value, 0];
  return hour <= 24 && minute < 60 ? time(zone.next) : null;
};
