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
  ["en", "A 6.8-magnitude quake struck.", "6.8..6.8 exact magnitude"],
  ["en", "A magnitude 6.8 earthquake struck.", "6.8..6.8 exact magnitude"],
  ["en", "It weighs 30 tonnes.", "30..30 exact other tonne"],
  ["en", "It took half an hour.", "0.5..0.5 exact duration hour"],
  ["en", "He walked half a mile.", "0.5..0.5 exact distance mile"],
  ["en", "The rate rose by half a percentage point.", "0.5..0.5 exact percent percentage-point"],
  ["en", "The rate rose by 50 basis points.", "50..50 exact percent basis-point"],
  ["en", "The coin slid to 92.4 to the dollar.", "92.4..92.4 exact money"],
  ["en", "They offered a $3 billion loan.", "3000000000..3000000000 exact money USD"],
  ["en", "The mayor's $40 fine stands.", "40..40 exact money USD"],
  ["en", "She's $12 short.", "12..12 exact money USD"],
  ["en", "A SINGLE $5 NOTE WAS FOUND.", "5..5 exact money USD"],
  ["en", "The port gets A$70m.", "70000000..70000000 exact money AUD"],
  ["en", "The bridge cost MXN$ 4,500.", "4500..4500 exact money MXN"],
  ["en", "A room is VND 900,000 a night.", "900000..900000 exact money VND"],
  ["en", "WE ALL 12 MEN MADE IT.", "12..12 exact people"],
  ["en", "They moved 30 L.A. vans.", "30..30 exact other"],
  ["en", "The stamp sells at $.60.", "0.6..0.6 exact money USD"],
  ["en", "The annex will cost $30m-$40m.", "30000000..40000000 range money USD"],
  ["en", "The bag held 20 kg to 24 kg of flour.", "20..24 range other kilogram"],
  ["en", "Readings ranged from -6C to -15C.", "-15..-6 range other celsius"],
  ["en", "Police burned 200 pounds of cocaine.", "200..200 exact other pound"],
  ["en", "A 40-pound turtle was freed.", "40..40 exact other pound"],
  ["en", "The turtle weighs 40 pounds.", "40..40 exact other pound"],
  ["en", "A ticket to Kew in Britain is 40 pounds.", "40..40 exact money GBP"],
  ["en", "She was away for two long days.", "2..2 exact duration day"],
  ["ar", "منحت الحكومة قروضاً بقيمة 40 مليون يورو للبنان.", "40000000..40000000 exact money EUR"],
  ["ar", "دفع النادي غرامة قدرها (7,500) ريال.", "7500..7500 exact money"],
  ["en", "The club paid a fine of (750) euros.", "750..750 exact money EUR"],
  ["en", "The fare is 12 rupees.", "12..12 exact money INR"],
  ["en", "A 6- to 9-foot fence went up.", "6..9 range distance foot"],
  ["en", "The bus fare is 30eur.", "30..30 exact money EUR"],
  ["ar", "صودر 70 كيلو من الحشيش.", "70..70 exact other kilogram"],
  ["ar", "تبعد القرية 70 كيلو عن العاصمة.", "70..70 exact distance kilometer"],
  ["ar", "ارتفع الخام 35 سنتاً.", "35..35 exact money"],
  ["ar", "نما الاقتصاد ٪٢٫٨.", "2.8..2.8 exact percent percent"],
  ["ar", "يصدر الحقل 60 مليون قدم مكعبة.", "60000000..60000000 exact other cubic-foot"],
  ["ar", "انخفضت الفائدة نصف نقطة مئوية.", "0.5..0.5 exact percent percentage-point"],
  ["ar", "انخفضت الفائدة 25 نقطة أساس.", "25..25 exact percent basis-point"],
  ["ar", "هبطت الليرة إلى 92.4 للدولار.", "92.4..92.4 exact money"],
  ["ar", "انخفضت الحرارة درجتين.", "2..2 exact other degree"],
  ["ar", "بلغ ارتفاعها متران.", "2..2 exact distance meter"],
  ["ar", "على بعد كيلومترين من الحدود.", "2..2 exact distance kilometer"],
  ["ar", "مساحة 1200 متر مربع.", "1200..1200 exact area square-meter"],
  ["ar", "بسرعة 65 كيلومتراً في الساعة.", "65..65 exact other kilometer-per-hour"],
  ["ar", "استمر ساعة ونصف الساعة.", "1.5..1.5 exact duration hour"],
  ["ar", "خصصت 12 مليون دولار.", "12000000..12000000 exact money USD"],
  ["ar", "بنسبة 3.4 في المئة.", "3.4..3.4 exact percent percent"],
  ["ar", "تسعة أميال بحرية من الشاطئ.", "9..9 exact distance nautical-mile"],
  ["ar", "دامت الجلسة 5 ساعات ونصف الساعة.", "5.5..5.5 exact duration hour"],
  ["ar", "سُجن أربع سنوات ونصف السنة.", "4.5..4.5 exact duration year"],
  ["ar", "أُغلق ثلاث ساعات و20 دقيقة.", "200..200 exact duration minute"],
  ["ar", "هبطت الحرارة إلى 7 درجات تحت الصفر.", "-7..-7 exact other degree"],
  ["en", "It dropped to 7 degrees below zero.", "-7..-7 exact other degree"],
  ["en", "It lasted three hours and a half.", "3.5..3.5 exact duration hour"],
  ["en", "It lasted two hours and 20 minutes.", "140..140 exact duration minute"],
  ["en", "She won in two hours, nine minutes and 8 seconds.", "7748..7748 exact duration second"],
  ["en", "He won in 1hr 2min 3sec.", "3723..3723 exact duration second"],
  ["en", "The start slipped by 20 to 25 minutes.", "20..25 range duration minute"],
  ["fr", "sur 1 200 mètres carrés.", "1200..1200 exact area square-meter"],
  ["de", "Es kostete 2,5 Milliarden Dollar.", "2500000000..2500000000 exact money USD"],
];

describe("units", () => {
  it.each(CASES)("%s: %s", (language, sentence, reading) => {
    expect(figures(language, sentence).map(brief)).toEqual([reading]);
  });

  it.each([
    ["en", "Copper rose $30 to $9,100 a tonne.", ["30..30 exact money USD", "9100..9100 exact money USD"]],
    ["en", "Copper rose $30 to $40 a tonne.", ["30..40 range money USD"]],
    [
      "en",
      "Sales fell €4 million to €31 million.",
      ["4000000..4000000 exact money EUR", "31000000..31000000 exact money EUR"],
    ],
    ["en", "Rents rose 2 to 9% in May.", ["2..9 range percent percent"]],
  ])("tells a change and its outcome from a range in %s: %s", (language, sentence, readings) => {
    expect(figures(language, sentence).map(brief)).toEqual(readings);
  });

  it("tells a shared currency's country by the article, wherever it is named", () => {
    const text = "كلفت الأشغال مليوني دينار.\nوقال وزير المالية الكويتي ذلك الخميس.";
    expect(figures("ar", text).map(({ unit }) => unit)).toEqual(["KWD"]);
  });

  it.each([
    [
      "The coin lost 0.6 percent to 318.4 to the dollar.",
      ["0.6..0.6 exact percent percent", "318.4..318.4 exact money"],
    ],
    [
      "They waited two hours, 30 minutes of it outside.",
      ["2..2 exact duration hour", "30..30 exact duration minute"],
    ],
    ["It rose by 10 to 15.", ["10..10 exact other", "15..15 exact other"]],
    [
      "They set aside 5 million lorents ($1.2 million); the wall cost 3.4 million lorents.",
      ["5000000..5000000 exact money", "1200000..1200000 exact money USD", "3400000..3400000 exact money"],
    ],
    [
      "A bull costs 900 Corvan lorents, or about $200, and a stamp two lorents.",
      ["900..900 exact money", "200..200 about money USD", "2..2 exact money"],
    ],
    [
      "He sold 300 tickets ($45) and counted 40.",
      ["300..300 exact other", "45..45 exact money USD", "40..40 exact other"],
    ],
    [
      "They give 40 vouchers or $300, and 12 vouchers more.",
      ["40..40 exact other", "300..300 exact money USD", "12..12 exact other"],
    ],
    [
      "They got 300 lorents ($45) and were down at 18.32 lorents by noon.",
      ["300..300 exact money", "45..45 exact money USD", "18.32..18.32 exact money"],
    ],
    ["It went from 3 percent to 4.", ["3..3 exact percent percent", "4..4 exact percent percent"]],
    [
      "The last get 1.1m euros, the first 3.2m.",
      ["1100000..1100000 exact money EUR", "3200000..3200000 exact money EUR"],
    ],
    [
      "It cost 1.1 million euros and is 3.2m high.",
      ["1100000..1100000 exact money EUR", "3.2..3.2 exact distance meter"],
    ],
    [
      "They get 2 million euros, plus 40,000 for the move.",
      ["2000000..2000000 exact money EUR", "40000..40000 exact money EUR"],
    ],
    [
      "They get 2 million euros, plus 40 volunteers.",
      ["2000000..2000000 exact money EUR", "40..40 exact people"],
    ],
    [
      "Bids start at 2.5m, the last made 4.1m pounds.",
      ["2500000..2500000 exact money", "4100000..4100000 exact money"],
    ],
    [
      "It is 7.2 percent, up from 6.9 a week ago.",
      ["7.2..7.2 exact percent percent", "6.9..6.9 exact percent percent"],
    ],
    ["They pay 2,000 euros plus 600 in costs.", ["2000..2000 exact money EUR", "600..600 exact money EUR"]],
    [
      "half a kilometre and a quarter of a mile",
      ["0.5..0.5 exact distance kilometer", "0.25..0.25 exact distance mile"],
    ],
  ])("gives each of two figures its own: %s", (sentence, readings) => {
    expect(figures("en", sentence).map(brief)).toEqual(readings);
  });

  it("knows in Arabic what an article shows to be money", () => {
    const text = "صُرفت عشرة آلاف لورنة (2700 دولار) لكل أسرة.\nوتبلغ الكلفة 350 لورنة لثلاثة أكياس.";
    expect(figures("ar", text).map(brief)).toEqual([
      "10000..10000 exact money",
      "2700..2700 exact money USD",
      "350..350 exact money",
      "3..3 exact other",
    ]);
  });

  it("leaves a shared currency open when no country is named", () => {
    const [money] = figures("ar", "كلفت الأشغال مليوني دينار.");
    expect([money?.kind, money?.unit]).toEqual(["money", null]);
  });
});
