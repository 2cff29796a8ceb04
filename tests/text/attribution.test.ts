import { describe, expect, it } from "vitest";
import { figures } from "../figures/reading";

type Credit = readonly [source: string, relay?: string] | null;

function credits(language: string, text: string): Credit[] {
  return figures(language, text).map(({ attribution }) => {
    if (!attribution) return null;
    return attribution.relay === null ? [attribution.source] : [attribution.source, attribution.relay];
  });
}

const CASES: readonly (readonly [language: string, text: string, credits: readonly Credit[]])[] = [
  ["en", "At least 18 people drowned, the coastguard said.", [["the coastguard"]]],
  ["en", "The fire was 15% contained, according to the sheriff's office.", [["the sheriff's office"]]],
  ["en", "Police said 14 people were held.", [["Police"]]],
  [
    "en",
    "Twelve people died, the director of the clinic, Ines Farrow, told Reuters.",
    [["the director of the clinic, Ines Farrow", "Reuters"]],
  ],
  ["en", "“We lost 40 trees,” said Gus Tallman.", [["Gus Tallman"]]],
  ["en", "By the sheriff's reckoning, 900 stayed.", [["the sheriff"]]],
  ["en", "Insurers value the losses at $400m, the county at $340m.", [["Insurers"], ["the county"]]],
  [
    "en",
    "City police put the crowd at 2,000; the union said 5,000 had come.",
    [["City police"], ["the union"]],
  ],
  ["en", "Twelve people died, police said.\nHe added that 3 were missing.", [["police"], ["police"]]],
  [
    "en",
    "Sixteen were led away, according to the ministry, and four officers were hurt.",
    [["the ministry"], null],
  ],
  ["en", "The fire destroyed 64 homes.", [null]],
  ["ar", "قُتل خمسة جنود، وفق وزارة الدفاع.", [["وزارة الدفاع"]]],
  ["ar", "وقال المتحدث باسم الشرطة إن 14 شخصاً أوقفوا.", [["المتحدث باسم الشرطة"]]],
  ["ar", "قال المتحدث إن خمسة قُتلوا.\nوأضاف أن ثلاثة أصيبوا.", [["المتحدث"], ["المتحدث"]]],
  ["ar", "ونقلت وكالة رويترز عن مسؤول محلي قوله إن خمسة قُتلوا.", [["مسؤول محلي", "وكالة رويترز"]]],
  ["ar", "المرصد: مقتل خمسة مسلحين.", [["المرصد"]]],
  ["ar", "وذكر مسؤول طلب عدم ذكر اسمه أن ثلاثة قُتلوا.", [["مسؤول"]]],
  ["ar", "تصدرت القائمة بـ61 مقعداً، وفق نتائج أولية.", [null]],
  ["ar", "واحترقت سبع شاحنات.", [null]],
  ["fr", "Trois personnes ont péri, selon la police.", [["la police"]]],
  ["de", "Der Polizei zufolge starben drei Menschen.", [["Polizei"]]],
];

describe("attribution", () => {
  it.each(CASES)("%s: %s", (language, text, expected) => {
    expect(credits(language, text)).toEqual(expected);
  });

  it("credits a quotation that goes on over sentences to its speaker", () => {
    const text = "يقول الصياد سامر: «كنا 50 شخصاً. ودفع كل منا ألف دولار».";
    expect(credits("ar", text)).toEqual([["الصياد سامر"], ["الصياد سامر"]]);
  });
});
