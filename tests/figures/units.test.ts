import { describe, expect, it } from "vitest";
import { brief, figures } from "./reading";

const CASES: readonly (readonly [language: string, sentence: string, reading: string])[] = [
  ["en", "It cost $2.5bn.", "2500000000..2500000000 exact money USD"],
  ["en", "The fare is 3.20 euros.", "3.2..3.2 exact money EUR"],
  ["en", "Parking costs $1.50 an hour.", "1.5..1.5 exact money USD"],
  ["en", "Turnout was 41.7%.", "41.7..41.7 exact percent percent"],
  ["en", "It fell by nine percentage points.", "9..9 exact percent percentage-point"],
  ["en", "Winds of 135 mph were measured.", "135..135 exact other mile-per-hour"],
  ["en", "The fire burned 1,200 acres.", "1200..1200 exact area acre"],
  ["en", "A 24-hour strike began.", "24..24 exact duration hour"],
  ["en", "A magnitude 6.8 earthquake struck.", "6.8..6.8 exact magnitude"],
  ["en", "It weighs 30 tonnes.", "30..30 exact other metric-ton"],
  ["en", "It took half an hour.", "0.5..0.5 exact duration hour"],
  ["ar", "على بعد كيلومترين من الحدود.", "2..2 exact distance kilometer"],
  ["ar", "مساحة 1200 متر مربع.", "1200..1200 exact area square-meter"],
  ["ar", "بسرعة 65 كيلومتراً في الساعة.", "65..65 exact other kilometer-per-hour"],
  ["ar", "استمر ساعة ونصف الساعة.", "1.5..1.5 exact duration hour"],
  ["ar", "خصصت 12 مليون دولار.", "12000000..12000000 exact money USD"],
  ["ar", "بنسبة 3.4 في المئة.", "3.4..3.4 exact percent percent"],
  ["ar", "تسعة أميال بحرية من الشاطئ.", "9..9 exact distance nautical-mile"],
  ["fr", "sur 1 200 mètres carrés.", "1200..1200 exact area square-meter"],
  ["de", "Es kostete 2,5 Milliarden Dollar.", "2500000000..2500000000 exact money USD"],
];

describe("units", () => {
  it.each(CASES)("%s: %s", (language, sentence, reading) => {
    expect(figures(language, sentence).map(brief)).toEqual([reading]);
  });

  it("tells a shared currency's country by the article, wherever it is named", () => {
    const text = "كلفت الأشغال مليوني دينار.\nوقال وزير المالية الكويتي ذلك الخميس.";
    expect(figures("ar", text).map(({ unit }) => unit)).toEqual(["KWD"]);
  });

  it("leaves a shared currency open when no country is named", () => {
    const [money] = figures("ar", "كلفت الأشغال مليوني دينار.");
    expect([money?.kind, money?.unit]).toEqual(["money", null]);
  });
});
