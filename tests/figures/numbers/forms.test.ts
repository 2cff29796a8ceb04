import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../lib/figures/numbers";
import { packFor } from "../../../lib/languages";
import { figures } from "../reading";

const values = (language: string, text: string): (number | null)[] =>
  readNumbers(text, packFor(language)).map(({ min }) => min);

describe("fractions at a slash", () => {
  it.each([
    ["en", "They waited 3 1/2 hours.", [3.5]],
    ["en", "A 4-1/2-mile tunnel.", [4.5]],
    ["en", "Some 1 1/4 million came.", [1250000]],
    ["en", "The rod is 3/8 inch thick.", [0.375]],
    ["de", "Es fehlten 3/4 Meter.", [0.75]],
    ["fa", "رشد به ۶/۴ درصد رسید.", [6.4]],
    ["en", "It fell on 3/4, a Monday.", [3, 4]],
    ["en", "They met on 5 3/4/2019.", [5, 3, 4, 2019]],
  ])("%s: %s", (language, text, read) => {
    expect(values(language, text)).toEqual(read);
  });
});

describe("sums with their hundredths", () => {
  it.each([
    ["en", "It cost nine dollars and forty cents.", [9.4]],
    ["en", "It cost 9 euros 40 cents.", [9.4]],
    ["es", "Cuesta nueve euros con cuarenta céntimos.", [9.4]],
    ["es", "Cuesta nueve euros con cuarenta.", [9.4]],
    ["it", "Costa nove euro e quaranta centesimi.", [9.4]],
    ["ar", "ثمنه تسعة دولارات وأربعون سنتا.", [9.4]],
    ["en", "They took nine dollars and forty coats.", [9, 40]],
    ["en", "He gave nine dollars to forty men.", [9, 40]],
    ["es", "Llegó con nueve euros con cuarenta amigos.", [9, 40]],
  ])("%s: %s", (language, text, read) => {
    expect(values(language, text)).toEqual(read);
  });
});

describe("spoken decimals", () => {
  it.each([
    ["en", "a rise of four point o seven percent", [4.07]],
    ["en", "point zero four", [0.04]],
    ["es", "cuatro coma doscientos trece", [4.213]],
    ["pt", "quatro vírgula doze trinta e um", [4.1231]],
    ["fr", "quatre virgule vingt milliards", [4200000000]],
    ["ru", "четыре целых семь десятых процента", [4.7]],
    ["ru", "одна целая и тридцать две сотых миллиона", [1320000]],
    ["ar", "أربعة وسبعة من عشرة", [4.7]],
    ["ar", "ثمانية وثلاثون من مئة", [38, 100]],
    ["ru", "пять целых яблок", [5]],
    ["en", "at that point two men left", [2]],
  ])("%s: %s", (language, text, read) => {
    expect(values(language, text)).toEqual(read);
  });
});

describe("four digits before a scale word", () => {
  it.each([
    ["es", "un fondo de 1300 millones de euros", [1300000000]],
    ["de", "1900 Milliarden Euro", [1900000000000]],
    ["fr", "1400 milliards d’euros", [1400000000000]],
    ["it", "1600 milioni di euro", [1600000000]],
    ["pt", "2100 milhões de euros", [2100000000]],
    ["en", "In 2016 thousands left.", [2016]],
    ["en", "In 2016 millions left.", [2016]],
    ["es", "En 2016 millones de personas huyeron.", [2016]],
  ])("%s: %s", (language, text, read) => {
    expect(values(language, text)).toEqual(read);
  });
});

describe("counts before a named part of a day", () => {
  it.each([
    ["أصيب 12 مساء السبت قرب الميناء.", "wounded"],
    ["قُتل سبعة فجر الجمعة.", "killed"],
  ])("%s", (text, kind) => {
    expect(figures("ar", text).map((figure) => figure.kind)).toEqual([kind]);
  });

  it("leaves an hour what it is", () => {
    expect(figures("ar", "وقع الانفجار الساعة 12 مساء السبت.")).toEqual([]);
  });
});

describe("ordinals with the article", () => {
  it.each(["انعقدت الدورة الـ64 للمجلس.", "في اليوم الـ30 للإضراب.", "حل في المركز الـ9."])("%s", (text) => {
    expect(figures("ar", text)).toEqual([]);
  });

  it("counts what is many", () => {
    expect(figures("ar", "أعيد الركاب الـ64 إلى بلادهم.").map(({ min }) => min)).toEqual([64]);
  });
});
