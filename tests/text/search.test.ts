import { describe, expect, test } from "vitest";
import { fold } from "../../lib/text/fold";
import { queryOf } from "../../lib/text/search";
import { generator } from "../store/generator";

const finds = (typed: string, text: string) => queryOf(typed).find(text) !== null;

describe("a query finds what is written otherwise", () => {
  test.each([
    ["الارصاد", "قالت الأرصاد إن العاصفة تقترب"],
    ["مقتل", "أُعلن مَقْتَل أربعة أشخاص"],
    ["مسؤول", "قال مسوول محلي"],
    ["علي", "زار على الميناء"],
    ["قاهره", "القاهرة تستعد"],
    ["قتلى", "والقتـــلى من العمال"],
    ["2024", "في عام ٢٠٢٤"],
    ["cafe", "the Café burned"],
    ["Strasse", "die Straße war gesperrt"],
    ["STRAßE", "die Strasse war gesperrt"],
    ["harbour fire", "The fire broke out at the harbour"],
    ["“grain silo”", "a grain  silo exploded"],
  ])("%s in %s", (typed, text) => expect(finds(typed, text)).toBe(true));
});

describe("a query does not find", () => {
  test.each([
    ["harbour fire", "The harbour was calm"],
    ["“silo grain”", "a grain silo exploded"],
    ["قتيل", "مقتل أربعة"],
  ])("%s in %s", (typed, text) => expect(finds(typed, text)).toBe(false));
});

test("what is found keeps its place in the text as it stands", () => {
  const text = "قال إنّ الأُرصاد حذّرت";
  const [span] = queryOf("ارصاد").find(text) ?? [];
  expect(text.slice(span?.start, span?.end)).toBe("أُرصاد");
});

test("an empty query finds everything, and characters of patterns stand for themselves", () => {
  expect(queryOf("  «» ").words).toEqual([]);
  expect(finds("", "anything")).toBe(true);
  expect(finds("a.c", "abc")).toBe(false);
  expect(finds("[b]+", "a [b]+ c")).toBe(true);
});

test("a word is found exactly where the folded text holds the folded word", () => {
  const random = generator(7);
  const letters = ["أ", "ا", "إ", "ل", "لَ", "ة", "ه", "ى", "ي", "ـ", "A", "é", "e", "Ø", "٣", "3", " "];
  const write = (length: number) =>
    Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
  for (let round = 0; round < 3_000; round++) {
    const word = write(2).trim();
    const text = write(12);
    const [folded] = queryOf(word).words;
    if (folded === undefined || folded.includes(" ")) continue;
    expect([word, text, finds(word, text)]).toEqual([word, text, fold(text).includes(folded)]);
  }
});
