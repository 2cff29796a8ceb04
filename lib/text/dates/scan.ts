/** A text as the finders of dates see it: tokens, the forms found at each, and questions about both. */
import type { CalendarWords } from "../../languages/contract/calendar";
import type { PartialDate, Span } from "../../model";
import type { Token } from "../tokens";
import { type DateWordRole, type Hit, tagTokens } from "./lexicon";

/** A day, a time of day, a year, or a stretch of time (month, season, decade, "two weeks ago"). */
export type DateType = "date" | "time" | "year" | "period";

/** An expression of time as it stands in a text. */
export interface DateReading extends Span {
  readonly type: DateType;
  /** What it says of the day; all null for a time of day or a stretch that names none. */
  readonly date: PartialDate;
}

/** A reading with the token after it. */
export interface FoundDate {
  /** Where it begins, if later than the token at which it was found. */
  readonly from?: number;
  readonly type: DateType;
  readonly date: PartialDate;
  readonly next: number;
}

/** Tries to read one sort of expression that begins at token `at`. */
export type Finder = (scan: Scan, at: number) => FoundDate | null;

export const NO_DATE: PartialDate = { year: null, month: null, day: null, weekday: null, relativeDays: null };

/** More small words in a row stand in no date, only in text made to be slow to read. */
const MOST_SKIPPED = 4;

export class Scan {
  readonly hits: readonly (readonly Hit[])[];

  constructor(
    readonly text: string,
    readonly calendars: readonly CalendarWords[],
    readonly tokens: readonly Token[],
  ) {
    this.hits = tagTokens(this.tokens, calendars);
  }

  /** The longest form in this role at a token. */
  hit(at: number, role: DateWordRole): Hit | null {
    return this.hits[at]?.find((hit) => hit.role === role) ?? null;
  }

  /** The token after forms in these roles, a few at most; `at` where there are none. */
  skip(at: number, ...roles: readonly DateWordRole[]): number {
    let next = at;
    for (let steps = 0; steps < MOST_SKIPPED; steps++) next = this.any(next, roles)?.next ?? next;
    return next;
  }

  mark(at: number, marks: string): boolean {
    const token = this.tokens[at];
    return token?.type === "mark" && marks.includes(token.text);
  }

  /** True where no space stands between a token and the one before it. */
  glued(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    return before !== undefined && token !== undefined && before.end === token.start;
  }

  /** Value of a run of `least` to `most` digits. */
  digits(at: number, least: number, most: number): number | null {
    const token = this.tokens[at];
    if (token?.type !== "digits") return null;
    const { length } = token.folded;
    return length >= least && length <= most ? Number(token.folded) : null;
  }

  /** True where the digits at a token are no part of a longer number such as 2,018.5. */
  whole(at: number): boolean {
    return !this.joins(at + 1) && !this.joins(at - 1);
  }

  private any(at: number, roles: readonly DateWordRole[]): Hit | null {
    return this.hits[at]?.find((hit) => roles.includes(hit.role)) ?? null;
  }

  private joins(mark: number): boolean {
    if (!this.mark(mark, ".,٬٫") || !this.glued(mark) || !this.glued(mark + 1)) return false;
    return this.tokens[mark - 1]?.type === "digits" && this.tokens[mark + 1]?.type === "digits";
  }
}
