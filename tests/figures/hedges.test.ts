import { describe, expect, it } from "vitest";
import { brief, figures } from "./reading";

const CASES: readonly (readonly [language: string, sentence: string, text: string, reading: string])[] = [
  ["en", "At least 40 people were killed.", "At least 40", "40.. at-least killed"],
  [
    "en",
    "A hundred and twenty or more were wounded.",
    "A hundred and twenty or more",
    "120.. at-least wounded",
  ],
  ["en", "No fewer than 12 homes burned.", "No fewer than 12", "12.. at-least other"],
  ["en", "More than 3,000 people marched.", "More than 3,000", "3000.. more-than people"],
  ["en", "Over 2.5 million voters are registered.", "Over 2.5 million", "2500000.. more-than people"],
  ["en", "As many as 90 may be missing.", "As many as 90", "..90 at-most missing"],
  ["en", "Up to 15 villages lost power.", "Up to 15", "..15 at-most other"],
  ["en", "Fewer than 200 soldiers took part.", "Fewer than 200", "..200 less-than people"],
  ["en", "Nearly 70 residents fled.", "Nearly 70", "70..70 about displaced"],
  ["en", "Some 1,900 people gathered.", "Some 1,900", "1900..1900 about people"],
  ["en", "Between 10 and 15 inches of rain fell.", "Between 10 and 15 inches", "10..15 range distance inch"],
  ["en", "It will take four to six days.", "four to six days", "4..6 range duration day"],
  [
    "en",
    "Damage is put at between $3 billion and $4 billion.",
    "between $3 billion and $4 billion",
    "3000000000..4000000000 range money USD",
  ],
  ["ar", "قُتل ما لا يقل عن 40 شخصاً.", "ما لا يقل عن 40", "40.. at-least killed"],
  ["ar", "أصيب 100 شخص على الأقل.", "100 شخص على الأقل", "100.. at-least wounded"],
  ["ar", "شارك ما يربو على 3000 متظاهر.", "ما يربو على 3000", "3000.. more-than people"],
  ["ar", "نزح أكثر من ألفي شخص.", "أكثر من ألفي", "2000.. more-than displaced"],
  ["ar", "لا يتجاوز طول الجسر 12 متراً.", "لا يتجاوز طول الجسر 12 متراً", "..12 at-most distance meter"],
  ["ar", "لا يقل عدد المفقودين عن 32.", "لا يقل عدد المفقودين عن 32", "32.. at-least missing"],
  ["ar", "بلغ عدد الجرحى زهاء ثلاثين.", "زهاء ثلاثين", "30..30 about wounded"],
  ["ar", "تقارب المساحة 500 هكتار.", "تقارب المساحة 500 هكتار", "500..500 about area hectare"],
  ["ar", "حضر ما بين 50 و60 شخصاً.", "ما بين 50 و60", "50..60 range people"],
  ["ar", "حضر 200 شخص على الأكثر.", "200 شخص على الأكثر", "..200 at-most people"],
  ["fr", "Au moins neuf personnes ont été tuées.", "Au moins neuf", "9.. at-least killed"],
  ["fr", "Près de 300 habitants ont été évacués.", "Près de 300", "300..300 about displaced"],
  ["de", "Mindestens neun Menschen starben.", "Mindestens neun", "9.. at-least killed"],
  ["de", "Rund 300 Bewohner wurden evakuiert.", "Rund 300", "300..300 about displaced"],
];

describe("hedges", () => {
  it.each(CASES)("%s: %s", (language, sentence, text, reading) => {
    const found = figures(language, sentence);
    expect(found.map((quantity) => [quantity.text, brief(quantity)])).toContainEqual([text, reading]);
  });
});
