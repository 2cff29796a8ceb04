import { expect, test } from "vitest";
import { fold, foldWithOffsets } from "../../lib/text/fold";

const LAST = 0x10ffff;
const RUN = 64;

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Every code point, in runs between letters. */
function everyCharacter(): string[] {
  const starts = Array.from({ length: (LAST + 1) / RUN }, (_, run) => run * RUN);
  return starts.map((start) =>
    Array.from({ length: RUN }, (_, at) => start + at)
      .filter((code) => !isSurrogate(code))
      .map((code) => `a${String.fromCodePoint(code)}`)
      .join(""),
  );
}

test("folds a long text as it folds each of its characters", () => {
  const texts = [
    ...everyCharacter(),
    "ΟΔΟΣ ΤΗΣ ΠΟΛΗΣ",
    "İSTANBUL İLÇESİ",
    "e\u0301\u0327t\u00e9 e\u0327\u0301te\u0301",
  ];
  const differing = texts.filter((text) => fold(text) !== foldWithOffsets(text).text);
  expect(differing).toEqual([]);
});

test.each([
  ["قَتَلَ ٣١ جُنديًّا أمسِ", "قتل 31 جنديا امس"],
  ["Straße in Łódź – 12 Œuvres", "strasse in lodz – 12 oeuvres"],
])("folds «%s»", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
