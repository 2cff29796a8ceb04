import { describe, expect, it } from "vitest";
import { draftQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import type { LanguageCode } from "../../lib/model";
import { readArticle } from "../../lib/text/passage";
import { articleOf } from "./reading";

/** Figure → the rules that spoke for it and what is counted, as they are printed for debugging. */
function decisions(language: LanguageCode, text: string): string[] {
  const pack = packFor(language);
  return draftQuantities(readArticle(articleOf(language, text), pack)).flatMap(({ passage, drafts }) =>
    drafts.map(({ start, end, decisions, what }) =>
      [passage.text.slice(start, end), ...decisions, what || "–"].join(" | "),
    ),
  );
}

const CASES: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  ["en", "Channel 9 showed it.", ["9 | no figure: isByWords | –"]],
  ["en", "Harrow beat Melden 3-1.", ["3 | no figure: isScore | –", "1 | no figure: isScore | –"]],
  [
    "en",
    "The union speaks for 3,400 nurses, and 12 were fined.",
    ["3,400 | kind: person | what: counted | nurses", "12 | kind: figure-before | what: noun | nurses"],
  ],
  [
    "en",
    "Two of the 40 rooms burned.",
    ["Two | kind: thing | what: complement | rooms", "40 | kind: thing | what: counted | rooms"],
  ],
  ["en", "The quake killed more than 3,000.", ["more than 3,000 | kind: sufferer | –"]],
  ["en", "In 2019, 2,015 died of it.", ["2019 | –", "2,015 | kind: sufferer | –"]],
  ["en", "No one was hurt in the crash.", ["No one was hurt | zero: denied-event | kind: unit | –"]],
  ["en", "A 6.8-magnitude quake struck.", ["6.8-magnitude | kind: unit | what: measured-noun | quake"]],
  ["en", "He got nine years in prison.", ["nine years | kind: unit | what: after | in prison"]],
  ["en", "They found cloth worth $900 there.", ["$900 | kind: unit | –"]],
  [
    "en",
    "He left this farm house 30 yards away.",
    ["30 yards | kind: unit | what: verb | left this farm house"],
  ],
  ["en", "It shut nine hours after the raid.", ["nine hours | kind: unit | what: after | after the raid"]],
  [
    "en",
    "It shut nine hours before the bridge fell.",
    ["nine hours | kind: unit | what: after | before the bridge fell"],
  ],
  ["en", "The jury deliberated for six hours.", ["six hours | kind: unit | what: verb | deliberated"]],
  [
    "en",
    "He faces one count of hiding a rifle.",
    ["one | kind: thing | what: counted | count of hiding a rifle"],
  ],
  ["en", "They set a 15 per cent tariff.", ["15 per cent | kind: unit | what: measured-noun | tariff"]],
  [
    "en",
    "Two were taken to hospital and two more by car.",
    ["Two | kind: sufferer | –", "two | kind: figure-before | –"],
  ],
  ["en", "She faces a fine of up to $900.", ["up to $900 | kind: unit | what: governor | a fine"]],
  ["en", "It made a two-year-long inquiry.", ["two-year | kind: unit | what: measured-noun | inquiry"]],
  ["en", "She must spend 90 days at the clinic.", ["90 days | kind: unit | what: after | at the clinic"]],
  ["en", "The 35 are divers.", ["35 | kind: said-of-persons | what: after | divers"]],
  [
    "en",
    "It sent 40 tons of sand to Osk and 9 tons to Arden.",
    ["40 tons | kind: unit | what: complement | sand", "9 tons | kind: unit | what: after | to Arden"],
  ],
  [
    "en",
    "She gave us six months to find a boat.",
    ["six months | kind: unit | what: after | to find a boat"],
  ],
  ["en", "He still owes the bank $3 million.", ["$3 million | kind: unit | what: verb | owes the bank"]],
  ["en", "Two months later, his party won the town.", ["Two months | kind: unit | –"]],
  [
    "en",
    "They changed $5 million worth of rials.",
    ["$5 million | kind: unit | what: apart | changed … worth of rials"],
  ],
  ["en", "Thefts up nearly 5%", ["nearly 5% | kind: unit | what: noun | Thefts"]],
  ["en", "Coroner Sam Orr said two adults were shot.", ["two | kind: examined | what: counted | adults"]],
  ["en", "He was described as six feet tall.", ["six feet | kind: unit | what: after | tall"]],
  ["en", "They were checked in for two nights.", ["two nights | kind: unit | what: verb | checked in"]],
  [
    "en",
    "It lies in Osk, 40 miles south of Marlow.",
    ["40 miles | kind: unit | what: after | south of Marlow"],
  ],
  ["en", "It names 16 towns and counties.", ["16 | kind: thing | what: counted | towns and counties"]],
  ["en", "My two brothers-in-law came.", ["two | kind: person | what: counted | brothers-in-law"]],
  [
    "en",
    "It grew from 30 clerks to 100.",
    ["30 | kind: no-sufferer | what: counted | clerks", "100 | kind: figure-before | what: noun | clerks"],
  ],
  [
    "en",
    "Ten were hurt, three of them nurses.",
    ["Ten | kind: sufferer | –", "three | kind: nearest-event-word | what: noun | nurses"],
  ],
  ["en", "The mill made 900 tonnes of flour.", ["900 tonnes | kind: unit | what: complement | flour"]],
  ["en", "The bridge is 240 metres long.", ["240 metres | kind: unit | what: subject | The bridge"]],
  ["en", "Two Shot Friday Night at a Harbour Bar", ["Two | kind: sufferer | –"]],
  ["en", "All three suffered gunshot wounds in Marlow.", ["three | kind: two-persons | –"]],
  [
    "en",
    "The nine dockers Harlan killed were from Marlow.",
    ["nine | kind: sufferer | what: counted | dockers"],
  ],
  [
    "en",
    "Four men wanted in connection with the raid are now in custody.",
    ["Four | kind: sufferer | what: counted | men"],
  ],
  [
    "en",
    "Rangers found one man and two children dead in the hut.",
    ["one | kind: sufferer | what: counted | man", "two | kind: sufferer | what: counted | children"],
  ],
  ["en", "The brawl left one docker dead of a wound.", ["one | kind: sufferer | what: counted | docker"]],
  [
    "en",
    "Officers from five police departments searched the pier.",
    ["five | kind: thing | what: counted | police departments"],
  ],
  ["en", "The two met in Marlow.", ["two | kind: two-persons | –"]],
  ["en", "Five were involved in the dispute.", ["Five | kind: persons-alone | –"]],
  ["en", "Her four sons were there but weren't hurt.", ["four | kind: no-sufferer | what: counted | sons"]],
  ["en", "The child was 7.", ["7 | no figure: isAgeOfSubject | –"]],
  ["en", "It is open to children between 12 and 15.", ["between 12 and 15 | no figure: isAgeRange | –"]],
  ["en", "Read http://marlow.example/story/72236060/.", ["72236060 | no figure: isInAddress | –"]],
  ["en", "The hut stands at 51.507351 north.", ["51.507351 | no figure: isCoordinate | –"]],
  ["en", "Picture 3 / 8", ["3 | no figure: isOfSeries | –", "8 | no figure: isOfSeries | –"]],
  ["en", "Top 10 harbours of the coast", ["10 | no figure: isByWords | –"]],
  ["en", "No one is holding them to account.", []],
  ["ar", "عرضته القناة 9.", ["9 | no figure: isByWords | –"]],
  ["ar", "لم يصب أحد في الحادث.", ["لم يصب أحد | zero: denied-event | kind: unit | –"]],
  ["ar", "أسفر الزلزال عن مقتل أكثر من 3000.", ["أكثر من 3000 | kind: sufferer | –"]],
  ["ar", "بلغ طول الجسر 240 مترا.", ["240 مترا | kind: unit | what: amount | طول الجسر"]],
  ["ar", "وأنتجت المطحنة 900 طن من الدقيق.", ["900 طن | kind: unit | what: of-unit | الدقيق"]],
  ["ar", "وشهدت الدقيقة 37 قمة الإثارة.", ["37 | no figure: isByWords | –"]],
  ["ar", "سلم الرجل بندقيتي ستعود قريبا.", ["بندقيتي | no figure: isOwned | –"]],
  ["ar", "واعتقلت فتاة تبلغ 17 عاما.", ["17 عاما | no figure: isAgeReached | –"]],
  ["ar", "توفيت الرضيعة (8 شهور) في المخيم.", ["8 شهور | no figure: isSetOffAge | –"]],
  ["ar", "رصد التقرير أهم 9 محطات.", ["9 | no figure: isByWords | –"]],
  ["ar", "بين الفرق العشرة الأولى في الجدول.", ["العشرة | no figure: isByWords | –"]],
  ["ar", "لا يحق لأي مرشح أن يتحدث.", []],
  ["ar", "ولم يصب نائب مدير الميناء بأذى.", []],
  ["ar", "خلال القمة العربية الـ29 في المدينة.", ["29 | no figure: isDefiniteOrdinal | –"]],
  ["ar", "تعرف الأطباء على تسعة منهم.", ["تسعة | kind: personal-anaphor | –"]],
  ["ar", "وجفت 3 بحيرات رئيسية.", ["3 | kind: nothing-known | what: counted | بحيرات رئيسية"]],
  ["ar", "وصادرت الشرطة 15 قاربا.", ["15 | kind: thing | what: counted | قاربا"]],
];

describe("why a figure is read as it is", () => {
  it.each(CASES)("%s: %s", (language, sentence, expected) => {
    expect(decisions(language, sentence)).toEqual(expected);
  });
});
