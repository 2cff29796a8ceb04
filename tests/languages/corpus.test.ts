import { describe, expect, it } from "vitest";
import { readNumbers } from "../../lib/figures/numbers";
import { allPacks, packFor } from "../../lib/languages";
import { brief, figures } from "../figures/reading";
import type { Corpus } from "./corpus";

/** The packs that know their language best. */
const FULL: ReadonlySet<string> = new Set(["ar", "en"]);

const files = import.meta.glob<{ readonly corpus: Corpus }>("./*.corpus.ts", { eager: true });
const corpora = Object.values(files).map(({ corpus }) => corpus);

/** What a whole form is read as: its bounds, or why it is not one number from its first to its last letter. */
function boundsOf(form: string, code: string): readonly [number | null, number | null] | string {
  const [reading, more] = readNumbers(form, packFor(code));
  if (!reading || more) return reading ? "more than one number" : "no number";
  const spansAll =
    reading.text.length >= form.replace(/^\p{L}+ (?=\p{L}+ )/u, "").length && reading.end === form.length;
  return spansAll ? [reading.min, reading.max] : `only "${reading.text}"`;
}

describe.each(corpora)("numbers in $code", ({ code, numbers, ordinals, inText, noNumber }) => {
  const forms = numbers.flatMap(([value, ...written]) => written.map((form) => [form, value] as const));

  it.each(forms)("%s is %s", (form, value) => {
    expect(boundsOf(form, code)).toEqual(typeof value === "number" ? [value, value] : value);
  });

  const ordinalForms = ordinals.flatMap(([value, ...written]) =>
    written.map((form) => [form, value] as const),
  );
  it.each(ordinalForms)("%s is an ordinal", (form, value) => {
    expect(readNumbers(form, packFor(code))).toMatchObject([
      { min: value, max: value, ordinal: true, text: form },
    ]);
  });

  it.each(inText.map(([text, ...values]) => [text, values] as const))("«%s» holds %s", (text, values) => {
    expect(readNumbers(text, packFor(code)).map(({ min }) => min)).toEqual(values);
  });

  it.each(noNumber.map((text) => [text]))("«%s» holds none", (text) => {
    expect(readNumbers(text, packFor(code)).filter(({ ordinal }) => !ordinal)).toEqual([]);
  });
});

describe.each(corpora)("figures in $code", ({ code, sentences }) => {
  it.each(sentences.map(([text, ...readings]) => [text, readings] as const))(
    "«%s» tells %s",
    (text, readings) => {
      const read = figures(code, text).map(
        (figure) => `${brief(figure)}${figure.superseded ? " earlier" : ""}`,
      );
      expect(read).toEqual(readings);
    },
  );
});

it("has enough cases for every pack", () => {
  const sizes = corpora.map(({ code, numbers, ordinals, inText, noNumber, sentences }) => {
    const forms = [...numbers, ...ordinals].flatMap(([, ...written]) => written);
    return [code, forms.length + inText.length + noNumber.length + sentences.length] as const;
  });
  const least = (code: string): number => (FULL.has(code) ? 200 : 60);
  expect(sizes.filter(([code, size]) => size < least(code))).toEqual([]);
});

it("has a corpus for every pack", () => {
  expect(corpora.map(({ code }) => code).sort()).toEqual(
    allPacks()
      .map(({ code }) => code)
      .sort(),
  );
});
