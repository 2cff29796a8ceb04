import { expect, test } from "vitest";
import { fold, foldWithOffsets } from "../../lib/text/fold";

const LAST = 0x10ffff;
const RUN = 64;

/** Code points that no character has, and those that are left to private use, fold to themselves. */
const UNASSIGNED = /^[\p{Cn}\p{Co}\p{Cs}]$/u;

/** Every character, in runs between letters. */
function everyCharacter(): string[] {
  const texts: string[] = [];
  let text = "";
  for (let code = 0; code <= LAST; code++) {
    const char = String.fromCodePoint(code);
    if (!UNASSIGNED.test(char)) text += `a${char}`;
    if (text.length < 2 * RUN && code < LAST) continue;
    texts.push(text);
    text = "";
  }
  return texts;
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
