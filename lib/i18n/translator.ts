/** `translator(tag)` gives everything a view needs to speak, of the texts that are there (`catalogues.ts`). */
import type { Direction } from "../model";
import { type Locale, type MessageKey, type MessageText, textOf } from "./catalogues";
import { type Formats, formatsFor } from "./format";
import { directionOf, localeOf } from "./locale";
import type { Numerals } from "./numerals";
import type { UnitSystem } from "./unit-systems";

/** Numbers are written in the reader's digits; strings are isolated, so that they keep their own direction. */
export type Params = Readonly<Record<string, string | number>>;

/** A message's piece: text of the catalogue, or the name of a value that stands there. */
export type MessagePart = { readonly text: string } | { readonly param: string };

export interface Translator extends Formats {
  readonly locale: Locale;
  readonly direction: Direction;
  readonly numerals: Numerals;
  readonly units: UnitSystem;
  /** The text of a key; `count` chooses the plural form. */
  t(key: MessageKey, params?: Params): string;
  /** The same in pieces, for views that put elements in the place of values. */
  parts(key: MessageKey, count?: number): readonly MessagePart[];
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

function formOf(text: MessageText, count: number | undefined, rules: Intl.PluralRules): string {
  if (typeof text === "string") return text;
  return (count === undefined ? undefined : text[rules.select(count)]) ?? text.other;
}

function split(template: string): MessagePart[] {
  return template
    .split(/(\{[a-z][a-zA-Z0-9]*\})/u)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith("{") && piece.endsWith("}") ? { param: piece.slice(1, -1) } : { text: piece },
    );
}

function written(value: string | number | undefined, formats: Formats): string {
  if (value === undefined) return "";
  return typeof value === "number" ? formats.number(value) : `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`;
}

/**
 * Everything a view needs to speak to its reader.
 *
 * @param tag BCP 47 tag of the interface's language; its primary part chooses the catalogue.
 */
export function translator(
  tag: string,
  numerals: Numerals = "as-written",
  units: UnitSystem = "as-stated",
): Translator {
  const locale = localeOf(tag);
  const formats = formatsFor(tag, numerals);
  const rules = new Intl.PluralRules(locale);
  const parts: Translator["parts"] = (key, count) => split(formOf(textOf(locale, key), count, rules));
  return {
    ...formats,
    locale,
    direction: directionOf(locale),
    numerals,
    units,
    parts,
    t(key, params = {}) {
      const count = typeof params.count === "number" ? params.count : undefined;
      return parts(key, count)
        .map((part) => ("text" in part ? part.text : written(params[part.param], formats)))
        .join("");
    },
  };
}
