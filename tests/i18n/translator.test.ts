import { describe, expect, it } from "vitest";
import "../../lib/i18n/arabic";
import { chooseLanguageTag, translator, withNumerals } from "../../lib/i18n";

const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069\u061c]/gu, "");

describe("translator", () => {
  it.each([
    [0, "لا تقارير"],
    [1, "تقرير واحد"],
    [2, "تقريران"],
    [3, "3 تقارير"],
    [11, "11 تقريراً"],
    [100, "100 تقرير"],
  ])("chooses among Arabic's six plural forms: %i", (count, words) => {
    expect(translator("ar-MA", "western").t("summary.reports", { count })).toBe(words);
  });

  it("chooses between English's two", () => {
    const { t } = translator("en");
    expect([t("summary.reports", { count: 1 }), t("summary.reports", { count: 0 })]).toEqual([
      "1 report",
      "0 reports",
    ]);
  });

  it("isolates strings, so that a foreign name keeps its direction", () => {
    expect(translator("en").t("claim.source", { source: "وزير النقل" })).toBe(
      "Source: \u2068وزير النقل\u2069",
    );
  });

  it("leaves a message with a missing value readable", () => {
    expect(translator("en").t("claim.source")).toBe("Source: ");
  });

  it("gives a message in pieces, in the order of the language", () => {
    expect(translator("ar").parts("claim.sourceVia")).toEqual([
      { text: "المصدر: " },
      { param: "source" },
      { text: "، عبر " },
      { param: "relay" },
    ]);
  });

  it("speaks English where no catalogue fits", () => {
    expect(translator("fi").t("save.save")).toBe("Save");
  });
});

describe("numbers and dates", () => {
  it("writes the reader's digits", () => {
    expect(translator("ar", "arabic-indic").number(1250)).toBe("١٬٢٥٠");
    expect(translator("ar", "western").number(1250)).toBe("1,250");
    expect(plain(translator("ar", "arabic-indic").percent(0.24))).toBe("٢٤٪");
  });

  it("counts the hours of a day through, in every language", () => {
    const afternoon = "2026-02-03T17:20:00";
    expect(translator("ar", "western").date(afternoon)).toContain("17:20");
    expect(translator("en-US").date(afternoon)).toContain("17:20");
  });

  it("tells a moment from another by as little as it takes", () => {
    const { moment } = translator("en-GB");
    const beside = "2026-02-03T08:20:00";
    expect(moment("2026-02-03T17:40:00", beside)).toBe("17:40");
    expect(moment("2026-02-03", beside)).toBe("3 Feb");
    expect(moment("2026-02-05T00:10:00", beside)).toBe("5 Feb");
    expect(moment("2025-02-05T00:10:00", beside)).toBe("5 Feb 2025");
    expect(moment("2025-02-05", null)).toBe("5 Feb 2025");
    expect(moment("in spring", beside)).toBeNull();
  });

  it("names the month of a date, in the Gregorian calendar of every region", () => {
    expect(plain(translator("ar-SA", "western").date("2026-02-03") ?? "")).toMatch(/3 فبراير 2026/u);
    expect(translator("en-GB").date("2026-03-12")).toBe("12 Mar 2026");
  });

  it("keeps a bare day that day in every time zone", () => {
    expect(translator("en-GB").date("2026-01-01")).toContain("1 Jan 2026");
  });

  it("has no words for what is no date", () => {
    expect([translator("en").date("soon"), translator("en").day("W9")]).toEqual([null, null]);
  });

  it("says a day as far as it is stated", () => {
    const { day } = translator("en-GB");
    expect(translator("ar").days("2026-03-12", "2026-03-14")).toMatch(/^12\s*–\s*14 مارس 2026$/u);
    expect(translator("en-GB").days("2026-03-12", "2026-03-12")).toBe("12 Mar 2026");
    expect([day("2026-03-12"), day("--02-07"), day("W3")]).toEqual([
      "12 Mar 2026",
      "7 February",
      "Wednesday",
    ]);
  });
});

describe("withNumerals", () => {
  it("changes digits of every script and nothing else", () => {
    expect(withNumerals("بين 300 و٣٥٠ (۴۰%)", "western")).toBe("بين 300 و350 (40%)");
    expect(withNumerals("10–15 km", "arabic-indic")).toBe("١٠–١٥ km");
    expect(withNumerals("١٠ and 15", "as-written")).toBe("١٠ and 15");
  });
});

describe("chooseLanguageTag", () => {
  it("takes the first of the browser's languages that it speaks, with its region", () => {
    expect(chooseLanguageTag(null, ["fi", "ar-MA", "en"])).toBe("ar-MA");
  });
  it("prefers what the reader chose", () => {
    expect(chooseLanguageTag("en", ["ar-EG", "en-GB"])).toBe("en-GB");
    expect(chooseLanguageTag("ar", ["en-GB"])).toBe("ar");
  });
  it("falls back to English", () => {
    expect(chooseLanguageTag(null, ["fi"])).toBe("en");
  });
});
