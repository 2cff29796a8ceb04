/** What CLDR calls units, currencies and territories, as lists of plain forms. */
import { readFileSync } from "node:fs";
import { fold } from "../../lib/text/fold";

/** A value of CLDR's JSON, looked into by its keys; an empty table where there is none. */
function inside(value: unknown, ...path: readonly string[]): Readonly<Record<string, unknown>> {
  let found = value;
  for (const key of path)
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  return typeof found === "object" && found !== null ? { ...found } : {};
}

function read(name: string, language: string, file: string): unknown {
  return JSON.parse(readFileSync(`node_modules/cldr-${name}-full/main/${language}/${file}.json`, "utf8"));
}

const REMARK = /\s*[(（][^)）]*[)）]/gu;
const ABBREVIATION = /^\p{Lu}[\p{Lu}.]{1,3}$/u;
const CONTROL = /\p{Cf}/gu;

/** Each form once however it is spelled, without remarks in brackets. */
export function distinct(forms: readonly string[]): string[] {
  const byFold = new Map<string, string>();
  for (const form of forms) {
    const plain = form.replace(REMARK, "").replace(CONTROL, "").replaceAll(/\s+/gu, " ").trim();
    const key = fold(plain);
    if (key !== "" && !plain.includes("|") && !byFold.has(key))
      byFold.set(key, ABBREVIATION.test(plain) ? plain : plain.toLowerCase());
  }
  return [...byFold.values()];
}

/** The names of a currency in every number. */
export function currencyNames(language: string): (code: string) => string[] {
  const currencies = inside(
    read("numbers", language, "currencies"),
    "main",
    language,
    "numbers",
    "currencies",
  );
  return (code) =>
    Object.entries(inside(currencies, code))
      .filter(([key]) => key.startsWith("displayName"))
      .map(([, name]) => String(name));
}

const LENGTHS = ["long", "short"];
const PATTERN = /count-/u;
const PLACE = /\{0\}/u;

/** The names of a unit in every number and case, in full and shortened. */
export function unitNames(language: string): (unit: string) => string[] {
  const data = inside(read("units", language, "units"), "main", language, "units");
  return (unit) =>
    LENGTHS.flatMap((length) => {
      const forms = inside(data, length);
      const key = Object.keys(forms).find((name) => name.slice(name.indexOf("-") + 1) === unit);
      return Object.entries(inside(forms, key ?? ""))
        .filter(([name, form]) => PATTERN.test(name) && PLACE.test(String(form)))
        .map(([, form]) => String(form))
        .filter((form) => form.trim().startsWith("{0}"))
        .map((form) => form.replace("{0}", ""));
    });
}

/** The names of a territory, its short ones first. */
export function territoryNames(language: string): (territory: string) => string[] {
  const names = inside(
    read("localenames", language, "territories"),
    "main",
    language,
    "localeDisplayNames",
    "territories",
  );
  return (territory) =>
    [`${territory}-alt-short`, territory, `${territory}-alt-variant`].flatMap((key) =>
      typeof names[key] === "string" ? [names[key]] : [],
    );
}
