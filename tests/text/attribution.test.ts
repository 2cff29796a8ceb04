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
  ["en", "The board, which met behind closed doors, said 40 posts would go.", [["The board"]]],
  ["en", "The slide hurt 17 hikers, two of them badly, Elm Rescue said.", [["Elm Rescue"], ["Elm Rescue"]]],
  ["ar", "وفاضت سبع قنوات، وفق مدير محطة البلدة نبيل الزيتوني.", [["مدير محطة البلدة نبيل الزيتوني"]]],
  ["en", "The harbour office, whose log was found, counted 52 people on the pier.", [["The harbour office"]]],
  ["en", "“I lost 12 ewes,” said Nils Orre, 61, who keeps 300 sheep.", [["Nils Orre"], null]],
  ["en", "Fewer than 80 were inside, according to the visitors' book.", [["the visitors' book"]]],
  ["en", "About 70 homes were lost, according to a survey by the Valley Council.", [["the Valley Council"]]],
  ["en", "The clinic treated 14, two more than the ministry has admitted.", [null, null]],
  ["en", "Northern Gas has 25 crews out, it said.", [["Northern Gas"]]],
  ["en", "The bank added 50 points to its rate.", [null]],
  ["en", "The mast at Hornby recorded 61 mm of rain, the weather service said.", [["the weather service"]]],
  [
    "en",
    "Nine died, the mayor said on Friday after a talk with families that lasted hours.",
    [["the mayor"]],
  ],
  ["en", "The ministry said 30 fell ill.\nOf these, 9 were children.", [["The ministry"], ["The ministry"]]],
  ["en", "The nurses' union is demanding a rise of 9 percent.", [["The nurses' union"]]],
  ["en", "The council has cut the fare and says 400 people benefit.", [["The council"]]],
  ["en", "Dental records of 90 people were copied, Harrow Health said.", [["Harrow Health"]]],
  ["en", "Six were hurt, Dr. Lena Moss said.", [["Dr. Lena Moss"]]],
  ["en", "It grew by 9 per cent since January.", [null]],
  [
    "en",
    '"We counted 27 rifles," said the governor.\n"Five of them are armed."',
    [["the governor"], ["the governor"]],
  ],
  ["ar", "وقال أحد الناجين، ويدعى كريم، لوكالة السهل إن 12 راكباً غرقوا.", [["أحد الناجين"]]],
  [
    "ar",
    "قال المحافظ إن خمسة قُتلوا.\nوذكر القبطان هاني، وهو من أهل الميناء، أن ثلاثة نجوا.",
    [["المحافظ"], ["القبطان هاني"]],
  ],
  [
    "ar",
    "قال المحافظ إن خمسة قُتلوا.\nوقال الحاج سعد (70 سنة)، صاحب المقهى: «رأينا ثلاثة جرحى».",
    [["المحافظ"], ["الحاج سعد"]],
  ],
  ["ar", "ونقلت إذاعة «صدى الجبل» عن مصدر أمني أن سبعة أوقفوا.", [["مصدر أمني", "إذاعة «صدى الجبل»"]]],
  ["ar", "يستهدف اللقاح 900 شخص، وفق بيان صادر عن منظمة «عون».", [["منظمة «عون»"]]],
  ["ar", "فاز الحزب بـ40 مقعداً، بحسب نتائج أولية أعلنتها لجنة الانتخابات.", [["لجنة الانتخابات"]]],
  ["ar", "وأكدت الطبيبة د. منى السعد أن 14 جريحاً خرجوا.", [["الطبيبة د. منى السعد"]]],
  ["ar", "قال الحارس إن خمسة فروا.\nوحسب روايته أصيب ثلاثة.", [["الحارس"], ["الحارس"]]],
  [
    "ar",
    "قال المحافظ إن خمسة قُتلوا.\nوغادرت منظمة العون، مشيرة إلى أن ثلاثة جرحى ينتظرون.",
    [["المحافظ"], ["منظمة العون"]],
  ],
  ["ar", "كما أكدت لـ«الضفة» مديرة المستشفى أن ستة توفوا.", [["مديرة المستشفى"]]],
  [
    "ar",
    "وقدّر اتحاد المزارعين النافق بأكثر من 300 رأس، وعدد الأسر بـ40.",
    [["اتحاد المزارعين النافق"], ["اتحاد المزارعين النافق"]],
  ],
  ["ar", "وأوقف ثلاثة متعهدين على ذمة التحقيق.", [null]],
  ["ar", "وقُتل 41 شخصاً، وهي حصيلة تفوق ما أعلنته وزارة الصحة.", [null]],
  ["en", '"I saw 3 boats," said Ilka Voss, who owns 2 of them.', [["Ilka Voss"], null]],
  ["en", "Director Ilka Voss said early figures suggested that 90 had come.", [["Director Ilka Voss"]]],
  ["en", '"It took 4 hours," Nils Orre, a farmer who was first there, told Coast Radio.', [["Nils Orre"]]],
  ["en", "Her deputy, Ilka Voss, told the Herald that 40 had left.", [["Her deputy, Ilka Voss"]]],
  ["en", "The crowd, which organisers estimated at 900, stayed.", [["organisers"]]],
  [
    "en",
    "Harrow Ambulance reported 16 casualties; 2 were kept in, the charity said.",
    [["Harrow Ambulance"], ["the charity"]],
  ],
  [
    "en",
    "Police said 7 died.\nDr Ilka Voss, the surgeon, looked tired.\nShe said 9 were hurt.",
    [["Police"], ["Dr Ilka Voss"]],
  ],
  [
    "ar",
    "وأفادت إذاعة الوادي، نقلاً عن مصادر ملاحية، بأن طائرتين تضررتا.",
    [["مصادر ملاحية", "إذاعة الوادي"]],
  ],
  ["ar", "لكن الهلال الأحمر قال لراديو الشرق إن متطوعيه انتشلوا 52 جثة.", [["الهلال الأحمر", "راديو الشرق"]]],
  ["ar", "قُتل ستة، وفق حصيلة جديدة نشرتها وزارة الصحة.", [["وزارة الصحة"]]],
  ["ar", 'وقال المتحدث الذي طلب عدم ذكر اسمه "كان في المخزن 40 عاملاً".', [["المتحدث"]]],
  ["en", "Fed governors said 12 lenders had failed.", [["Fed governors"]]],
  ["en", "In announcing its ruling, which followed a hearing of 9 days, the court named nobody.", [null]],
  ["en", "The envoy, in remarks to the council, said the wall had stood for 14 years.", [["The envoy"]]],
  ["ar", "وقرر الرئيس، وفق مرسوم رئاسي، الحداد 3 أيام.", [null]],
  [
    "en",
    "The number stranded was put at 900 on Monday by the harbour authority.",
    [["the harbour authority"]],
  ],
  ["en", "Chief Odd Lier came. The raiders, by his estimate, numbered 300.", [["Chief Odd Lier"]]],
  ["en", "It took 5 minutes, guest Ilka Voss, 38, told the Herald.", [["guest Ilka Voss"]]],
  ["en", "The government declared 3 days of mourning.", [null]],
  ["en", "A herder said by telephone from the clinic that he had lost 80 goats.", [["A herder"]]],
  [
    "ar",
    "قال المحافظ إن خمسة قُتلوا.\nأما كتلة الوادي فأكدت أنها أفرجت عن تسعة أسرى.",
    [["المحافظ"], ["كتلة الوادي"]],
  ],
  ["ar", "أما جمعية «ظل النخيل» البيئية فترى أن 40 هكتاراً تلوثت.", [["جمعية «ظل النخيل» البيئية"]]],
  ["ar", "وقال نائب المدير، وديع حمدان، إن 40 فرعاً أُغلقت.", [["نائب المدير، وديع حمدان"]]],
  ["ar", "وقالت «رايات الوادي» إن 45 جندياً قُتلوا.", [["رايات الوادي"]]],
  ["ar", "وأقرت الكتلة بأن ثلاثة أسرى توفوا.", [["الكتلة"]]],
  ["ar", "وزاد سهم المصرف 3.8%.", [null]],
  ["ar", "قالت البلدية إن خمسة قُتلوا.\nوأصيب ثلاثة، بحسب بيان لها.", [["البلدية"], ["البلدية"]]],
  ["ar", "قُتل خمسة، وفق ما أعلنته بلدية وادي الصنوبر.", [["بلدية وادي الصنوبر"]]],
  ["ar", "قُتل خمسة، بحسب بيان للوزارة.", [["الوزارة"]]],
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
