import { describe, expect, it } from "vitest";
import { packFor } from "../../lib/languages";
import type { PartialDate } from "../../lib/model";
import { readDates, resolveDate, toGregorian } from "../../lib/text/dates";

type Row = readonly [text: string, type: string, stated: Partial<PartialDate>];

const NONE: PartialDate = { year: null, month: null, day: null, weekday: null, relativeDays: null };

/** Each bracketed stretch of a sentence with what is read there, in order. */
function expectReadings(code: string, sentence: string, rows: readonly Row[]): void {
  const readings = readDates(sentence, [packFor(code).calendar]);
  const found = readings.map(({ start, end, type, date }) => [sentence.slice(start, end), type, date]);
  expect(found).toEqual(rows.map(([text, type, stated]) => [text, type, { ...NONE, ...stated }]));
}

const feb7: Partial<PartialDate> = { year: 2018, month: 2, day: 7 };

describe("readDates in English", () => {
  it("reads days in either order, with weekday and clock time", () => {
    expectReadings("en", "The council met on Wednesday, February 7, 2018, at 3:15 p.m. local time.", [
      ["on Wednesday, February 7, 2018", "date", { ...feb7, weekday: 3 }],
      ["at 3:15 p.m. local time", "time", {}],
    ]);
    expectReadings("en", "It opened on the 7th of February 2018 and again on Feb. 9.", [
      ["7th of February 2018", "date", feb7],
      ["Feb. 9", "date", { month: 2, day: 9 }],
    ]);
  });

  it("reads the days of a list and of a range, each with the month that follows", () => {
    expectReadings("en", "Talks were held on 7 and 8 February.", [
      ["7", "date", { month: 2, day: 7 }],
      ["8 February", "date", { month: 2, day: 8 }],
    ]);
  });

  it("reads what is told from the day of publication", () => {
    expectReadings(
      "en",
      "Yesterday two ships left; last Thursday none; the call came 3 hours ago, tonight.",
      [
        ["Yesterday", "date", { relativeDays: -1 }],
        ["last Thursday", "date", { weekday: 4 }],
        ["3 hours ago", "time", { relativeDays: 0 }],
        ["tonight", "date", { relativeDays: 0 }],
      ],
    );
  });

  it("reads years by the words beside them", () => {
    expectReadings(
      "en",
      "In 2017, since 2012 and 2014, the 2015 deal, 2019-2021, the 1990s, summer of 2018.",
      [
        ["2017", "year", { year: 2017 }],
        ["2012", "year", { year: 2012 }],
        ["2014", "year", { year: 2014 }],
        ["2015", "year", { year: 2015 }],
        ["2019-2021", "period", {}],
        ["1990s", "period", {}],
        ["summer of 2018", "period", { year: 2018 }],
      ],
    );
  });

  it("leaves day and month of 7/2/2018 open, since English writers disagree", () => {
    expectReadings("en", "7/2/2018 or 25/2/2018 or 2018-02-07", [
      ["7/2/2018", "date", { year: 2018 }],
      ["25/2/2018", "date", { year: 2018, month: 2, day: 25 }],
      ["2018-02-07", "date", feb7],
    ]);
  });

  it.each([
    "In 2000 villages 2,018 people waited 3 hours at three gates.",
    "They may 5 times march on.",
    "Version 192.168.1.1 cost $2018.",
    "Up to 2014 people and 1950 homes.",
  ])("takes no count for a date: %s", (text) => {
    expectReadings("en", text, []);
  });

  it("takes a number after 'in February' for a count", () => {
    expectReadings("en", "In February 25 houses fell.", [["February", "period", { month: 2 }]]);
  });
});

describe("readDates in Arabic", () => {
  it.each([
    ["7 شباط 2018"],
    ["7 فبراير 2018"],
    ["٧ فيفري ٢٠١٨"],
    ["7 شباط/فبراير 2018"],
    ["7 شباط (فبراير) 2018"],
    ["السابع من فبراير/شباط من عام 2018"],
    ["السابع من شهر شباط 2018"],
    ["7/2/2018"],
    ["2018-2-7"],
  ])("reads every way to write a day: %s", (day) => {
    expectReadings("ar", `وصلت القافلة في ${day}.`, [[day, "date", feb7]]);
  });

  it("reads Hijri days by the calendar that states keep", () => {
    expectReadings("ar", "صدر القرار في 21 جمادى الأولى 1439 هـ.", [
      ["21 جمادى الأولى 1439 هـ", "date", feb7],
    ]);
  });

  it("reads weekdays with parts of the day and what they are relative to", () => {
    expectReadings("ar", "غادر الوفد مساء أمس الأربعاء، ويعود يوم الجمعة المقبل، غداة الاجتماع، والسبت.", [
      ["مساء أمس الأربعاء", "date", { relativeDays: -1, weekday: 3 }],
      ["يوم الجمعة المقبل", "date", {}],
      ["غداة", "date", {}],
      ["والسبت", "date", { weekday: 6 }],
    ]);
  });

  it("reads spans that lie back, the dual included", () => {
    expectReadings("ar", "بدأ البحث قبل ثلاث ساعات، وانقطع الاتصال منذ 3 أيام، وقبل يومين.", [
      ["قبل ثلاث ساعات", "time", { relativeDays: 0 }],
      ["منذ 3 أيام", "date", { relativeDays: -3 }],
      ["وقبل يومين", "date", { relativeDays: -2 }],
    ]);
  });

  it("reads clock times in digits and words", () => {
    expectReadings("ar", "أقلعت الساعة 3:20 فجراً، ثم الثالثة عصرا، ثم 1038 بتوقيت غرينتش.", [
      ["الساعة 3:20 فجراً", "time", {}],
      ["الثالثة عصرا", "time", {}],
      ["1038 بتوقيت غرينتش", "time", {}],
    ]);
  });

  it("reads years in their lists", () => {
    expectReadings("ar", "بين عامي 2014 و2017، ثم في 2020، وحرب 2006 على المدينة، وصيف عام 2018.", [
      ["عامي 2014", "year", { year: 2014 }],
      ["2017", "year", { year: 2017 }],
      ["2020", "year", { year: 2020 }],
      ["2006", "year", { year: 2006 }],
      ["وصيف عام 2018", "period", { year: 2018 }],
    ]);
  });

  it.each(["وصل 2014 شخصا إلى 5 قرى خلال ثلاث ساعات.", "الأيام الثلاثة الأولى", "مئة ألف و3 ملايين"])(
    "takes no count for a date: %s",
    (text) => {
      expectReadings("ar", text, []);
    },
  );
});

describe("readDates in languages by data", () => {
  it.each([
    ["fr", "mercredi 7 février 2018"],
    ["de", "Mittwoch, 7. Februar 2018"],
    ["es", "miércoles 7 de febrero de 2018"],
    ["pt", "quarta-feira, 7 de fevereiro de 2018"],
    ["it", "mercoledì 7 febbraio 2018"],
    ["nl", "woensdag 7 februari 2018"],
    ["ru", "среда, 7 февраля 2018"],
    ["tr", "7 Şubat 2018 Çarşamba"],
    ["he", "יום רביעי, 7 בפברואר 2018"],
    ["fa", "چهارشنبه ۱۸ بهمن ۱۳۹۶"],
  ])("reads a full date in %s", (code, day) => {
    expectReadings(code, day, [[day, "date", { ...feb7, weekday: 3 }]]);
  });

  it("reads dates written without spaces", () => {
    expectReadings("zh", "代表团2018年2月7日抵达，昨天离开。", [
      ["2018年2月7日", "date", feb7],
      ["昨天", "date", { relativeDays: -1 }],
    ]);
  });

  it.each([
    ["fr", "à 14h30", "il y a trois jours"],
    ["de", "um 15.30 Uhr", "vor drei Tagen"],
    ["es", "a las 3:15", "hace tres días"],
    ["ru", "в 15:30", "три дня назад"],
    ["tr", "saat 15.30", "üç gün önce"],
    ["nl", "om 15.30 uur", "drie dagen geleden"],
  ])("reads times and spans in %s", (code, time, ago) => {
    expectReadings(code, `${time}; ${ago}`, [
      [time, "time", {}],
      [ago, "date", { relativeDays: -3 }],
    ]);
  });

  it("tells an hour from a length of time", () => {
    expectReadings("fr", "pendant 3 heures, plus de huit heures", []);
    expectReadings("de", "um drei Prozent", []);
  });
});

describe("readDates on bad text", () => {
  it.each(["", "\ud800 7", "٣".repeat(10_000), "7/7/7/".repeat(2_000), "في ".repeat(5_000), "(((((7 شباط"])(
    "neither throws nor hangs",
    (text) => {
      for (const reading of readDates(text, [packFor("ar").calendar, packFor("en").calendar]))
        expect(reading.end).toBeGreaterThan(reading.start);
    },
  );
});

describe("resolveDate", () => {
  const published = "2018-02-08T00:40:00+02:00";

  it.each<[Partial<PartialDate>, string | null]>([
    [feb7, "2018-02-07"],
    [{ month: 2, day: 7 }, "2018-02-07"],
    [{ month: 12, day: 30 }, "2017-12-30"],
    [{ month: 2, day: 20 }, "2018-02-20"],
    [{ weekday: 3 }, "2018-02-07"],
    [{ weekday: 4 }, "2018-02-08"],
    [{ relativeDays: -1, weekday: 3 }, "2018-02-07"],
    [{ relativeDays: -2 }, "2018-02-06"],
    [{ year: 2018, month: 2, day: 30 }, null],
    [{ year: 2018, month: 2 }, null],
    [{}, null],
  ])("resolves %o to %s", (stated, day) => {
    expect(resolveDate({ ...NONE, ...stated }, published)).toBe(day);
  });

  it("resolves only complete dates where the day of publication is not known", () => {
    expect(resolveDate({ ...NONE, weekday: 3 }, null)).toBeNull();
    expect(resolveDate({ ...NONE, ...feb7 }, "no date")).toBe("2018-02-07");
  });
});

describe("toGregorian", () => {
  it.each([
    ["islamic-umalqura", { year: 1445, month: 9, day: 1 }, "2024-3-11"],
    ["islamic-umalqura", { year: 1445, month: 1, day: 1 }, "2023-7-19"],
    ["persian", { year: 1403, month: 1, day: 1 }, "2024-3-20"],
    ["persian", { year: 1357, month: 11, day: 22 }, "1979-2-11"],
  ] as const)("converts a day of %s", (calendar, day, expected) => {
    const found = toGregorian(calendar, day);
    expect(found && `${found.year}-${found.month}-${found.day}`).toBe(expected);
  });

  it("knows no day outside the calendar", () => {
    expect(toGregorian("persian", { year: 1403, month: 11, day: 31 })).toBeNull();
    expect(toGregorian("islamic-umalqura", { year: 2018, month: 1, day: 1 })).toBeNull();
  });
});
