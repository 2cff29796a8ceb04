/** The calendar words of language packs, made ready to be found in tokens. */
import type { CalendarWords, DateRole, OtherCalendar, SpanUnit } from "../../languages/contract/calendar";
import { foldedPhrases } from "../phrases";
import { SpellingMemo } from "../spellings";
import type { Token } from "../tokens";

export type Calendar = "gregory" | OtherCalendar;

export type DateWordRole = DateRole | "month" | "weekday" | "numeral" | "relative" | "unit" | "otherEra";

/** A form of a pack found at a token: what it says, and the token after it. */
export interface Hit {
  readonly role: DateWordRole;
  /** Month 1–12, weekday 0–6, numeral, days from publication; 2 for a unit in the dual; otherwise 1. */
  readonly value: number;
  readonly calendar: Calendar;
  readonly unit: SpanUnit | null;
  readonly next: number;
}

type Meaning = Omit<Hit, "next">;

interface Form extends Meaning {
  /** The folded tokens after the first. */
  readonly rest: readonly string[];
  readonly capitalised: boolean;
}

interface DateLexicon {
  /** The forms that may begin with a word, with what is written onto it taken off, longest first. */
  readonly formsOf: SpellingMemo<readonly Form[]>;
}

class LexiconBuilder {
  readonly forms = new Map<string, Form[]>();

  add(phrases: string | undefined, role: DateWordRole, more: Partial<Form> = {}): void {
    for (const [first, ...rest] of foldedPhrases(phrases ?? "")) {
      if (first === undefined) continue;
      const form: Form = {
        role,
        rest,
        value: 1,
        calendar: "gregory",
        unit: null,
        capitalised: false,
        ...more,
      };
      this.forms.set(first, [...(this.forms.get(first) ?? []), form]);
    }
  }
}

const UNITS: readonly SpanUnit[] = ["minute", "hour", "day", "week", "month", "year"];
const OTHERS: readonly OtherCalendar[] = ["islamic-umalqura", "persian"];

function addNames(builder: LexiconBuilder, calendar: CalendarWords): void {
  const { capitalised } = calendar;
  calendar.months.forEach((names, at) => {
    builder.add(names, "month", { value: at + 1, capitalised });
  });
  calendar.weekdays.forEach((names, value) => {
    builder.add(names, "weekday", { value, capitalised });
  });
  for (const other of OTHERS) {
    calendar.otherMonths?.[other]?.forEach((names, at) => {
      builder.add(names, "month", { value: at + 1, calendar: other });
    });
    builder.add(calendar.otherEras?.[other], "otherEra", { calendar: other });
  }
}

function build(calendar: CalendarWords): DateLexicon {
  const builder = new LexiconBuilder();
  addNames(builder, calendar);
  calendar.numerals.forEach((names, at) => {
    builder.add(names, "numeral", { value: at + 1 });
  });
  for (const [days, phrases] of Object.entries(calendar.relativeDays))
    builder.add(phrases, "relative", { value: Number(days) });
  for (const unit of UNITS) {
    builder.add(calendar.units[unit], "unit", { unit });
    builder.add(calendar.twoOf?.[unit], "unit", { unit, value: 2 });
  }
  for (const [role, phrases] of Object.entries(calendar.words)) builder.add(phrases, role as DateRole);
  const { forms } = builder;
  const prefixes = calendar.prefixes.split(" ").filter(Boolean);
  return { formsOf: new SpellingMemo(({ folded }) => formsIn(folded, forms, prefixes)) };
}

const built = new WeakMap<CalendarWords, DateLexicon>();

function lexiconOf(calendar: CalendarWords): DateLexicon {
  const known = built.get(calendar);
  if (known) return known;
  const lexicon = build(calendar);
  built.set(calendar, lexicon);
  return lexicon;
}

const CAPITAL = /^\P{Ll}/u;

function matches(form: Form, tokens: readonly Token[], at: number): boolean {
  if (form.capitalised && !CAPITAL.test(tokens[at]?.text ?? "")) return false;
  return form.rest.every((folded, offset) => tokens[at + 1 + offset]?.folded === folded);
}

/** The word itself, and without one or two letters written onto it from before. */
function variants(word: string, prefixes: readonly string[]): string[] {
  const found = [word];
  for (let i = 0; i < found.length && i < 3; i++) {
    const whole = found[i] ?? "";
    for (const prefix of prefixes) {
      if (whole.startsWith(prefix) && whole.length > prefix.length + 1)
        found.push(whole.slice(prefix.length));
    }
  }
  return found;
}

const NO_FORMS: readonly Form[] = [];

function formsIn(
  word: string,
  forms: ReadonlyMap<string, readonly Form[]>,
  prefixes: readonly string[],
): readonly Form[] {
  const found = variants(word, prefixes).flatMap((variant) => forms.get(variant) ?? NO_FORMS);
  return found.length === 0 ? NO_FORMS : found.sort((a, b) => b.rest.length - a.rest.length);
}

const NO_HITS: readonly Hit[] = [];

function hitsAt(tokens: readonly Token[], at: number, lexicon: DateLexicon): readonly Hit[] {
  const token = tokens[at];
  const forms = token && token.type !== "digits" ? lexicon.formsOf.of(token.spelling) : NO_FORMS;
  if (forms.length === 0) return NO_HITS;
  return forms
    .filter((form) => matches(form, tokens, at))
    .map(({ role, value, calendar, unit, rest }) => ({
      role,
      value,
      calendar,
      unit,
      next: at + 1 + rest.length,
    }));
}

/** For each token the forms that begin there, longest first. */
export function tagTokens(
  tokens: readonly Token[],
  calendars: readonly CalendarWords[],
): readonly (readonly Hit[])[] {
  const lexicons = calendars.map(lexiconOf);
  const [only] = lexicons;
  if (only && lexicons.length === 1) return tokens.map((_, at) => hitsAt(tokens, at, only));
  return tokens.map((_, at) => {
    const hits = lexicons.flatMap((lexicon) => hitsAt(tokens, at, lexicon));
    return hits.sort((a, b) => b.next - a.next);
  });
}
