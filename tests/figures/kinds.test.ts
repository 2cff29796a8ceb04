import { describe, expect, it } from "vitest";
import { brief, figures } from "./reading";

const CASES: readonly (readonly [language: string, sentence: string, readings: readonly string[]])[] = [
  ["en", "Five soldiers were killed and 12 wounded.", ["5..5 exact killed", "12..12 exact wounded"]],
  ["en", "The blast killed six workers and wounded 43.", ["6..6 exact killed", "43..43 exact wounded"]],
  ["en", "Four officers and nine marchers were hurt.", ["4..4 exact wounded", "9..9 exact wounded"]],
  ["en", "Nine people were injured, six of them firefighters.", ["9..9 exact wounded", "6..6 exact wounded"]],
  ["en", "Four shot at a fairground.", ["4..4 exact wounded"]],
  ["en", "Four men were shot Tuesday morning at the depot.", ["4..4 exact wounded"]],
  ["en", "Six sailors were killed and 43 more injured.", ["6..6 exact killed", "43..43 exact wounded"]],
  ["en", "Two sailors died and 7 more were hurt.", ["2..2 exact killed", "7..7 exact wounded"]],
  ["en", "Two dead, one in serious condition.", ["2..2 exact killed", "1..1 exact wounded"]],
  ["en", "The barn caught fire.Four sailors were hurt.", ["4..4 exact wounded"]],
  ["en", "Nearly one in every ten barns was hit.", []],
  ["ar", "أنهى البحار عقوبة السجن البالغة 8 سنوات.", ["8..8 exact duration year"]],
  ["ar", "خرق الفريقان الهدنة 40 مرة.", ["40..40 exact other"]],
  ["en", "He got two life sentences.", ["2..2 exact other"]],
  ["en", "Nine lives were lost.", ["9..9 exact killed"]],
  ["en", "At dusk 911 callers told of smoke.", []],
  ["en", "The SEAL Team 6 commandos left.", []],
  ["en", "Two more men, ages 31 and 40, were also wounded.", ["2..2 exact wounded"]],
  ["en", "All five guards were taken to Elm Valley Hospital.", ["5..5 exact wounded"]],
  ["en", "Deputies found two clerks with gunshot wounds.", ["2..2 exact wounded"]],
  ["en", "She had two stab wounds.", ["2..2 exact other"]],
  ["en", "He is held for the fatal shooting of three drivers.", ["3..3 exact killed"]],
  ["en", "A man is accused of shooting two clerks.", ["2..2 exact wounded"]],
  ["en", "Three brothers were found shot to death.", ["3..3 exact killed"]],
  ["en", "The quarrel led to four guests being killed.", ["4..4 exact killed"]],
  ["en", "Six clerks in the bank who were not shot ran off.", ["6..6 exact people"]],
  ["en", "A court charged three more police officers Tuesday.", ["3..3 exact people"]],
  ["en", "He drove there and shot three clerks outside.", ["3..3 exact wounded"]],
  ["en", "She stabbed two guards to death.", ["2..2 exact killed"]],
  ["en", "He used a rifle to fatally shoot two men believed to be rivals.", ["2..2 exact killed"]],
  ["en", "Osk is a coastal town of 250,000.", ["250000..250000 exact people"]],
  ["en", "A boy was shot while two other teens were playing with a gun.", ["2..2 exact people"]],
  ["en", "He wanted to kill the two guards because he was sad.", ["2..2 exact people"]],
  ["en", "He is held for the attempted murder of two guards.", ["2..2 exact people"]],
  ["en", "He had been shot by one until he fled.", ["1..1 exact people"]],
  ["en", "Two children - ages 6 and 11 - were taken to Osk Hospital.", ["2..2 exact wounded"]],
  ["en", "One guard remains in extremely critical condition.", ["1..1 exact wounded"]],
  ["en", "One of two boys accused of shooting a guard appeared in court.", ["2..2 exact people"]],
  [
    "en",
    "Three men were found dead and 12 others -- nine males and three females -- were hospitalized.",
    ["3..3 exact killed", "12..12 exact wounded", "9..9 exact wounded", "3..3 exact wounded"],
  ],
  ["en", "The bureau's 17 national labs closed.", ["17..17 exact other"]],
  [
    "en",
    "Orr, 24, is one of three suspected gunmen in a Day shooting that left two dead.",
    ["3..3 exact people", "2..2 exact killed"],
  ],
  ["en", "Five pupils, including a 9- and a 12-year-old, were stabbed Monday.", ["5..5 exact wounded"]],
  ["en", "The three guards — who ride from farm to farm — were shot at dusk.", ["3..3 exact wounded"]],
  ["en", "Two boys, ages 6 and 8, and their aunt have been found dead.", ["2..2 exact killed"]],
  ["en", "Three sailors showed up at Elm Valley Hospital with knife wounds.", ["3..3 exact wounded"]],
  ["en", "Four grooms were taken to Marlow Medical Center.", ["4..4 exact wounded"]],
  [
    "en",
    "He fled the inn, where the cook said two men robbed him and that one struck him.",
    ["2..2 exact people", "1..1 exact wounded"],
  ],
  ["en", "One pupil shot", ["1..1 exact wounded"]],
  ["en", "Three suffer stab wounds at fair", ["3..3 exact wounded"]],
  ["en", "All seven of the clerks shot are “stable”.", ["7..7 exact wounded"]],
  ["en", "Officials say five adult, male sailors were taken to Osk Hospital.", ["5..5 exact wounded"]],
  ["en", "He coached two women's teams.", ["2..2 exact other"]],
  ["en", "She lost her job for two blog posts.", ["2..2 exact other"]],
  ["en", "The mill stands three blocks from the bank.", ["3..3 exact distance"]],
  ["en", "She lives two doors down from the bank.", ["2..2 exact distance"]],
  ["en", "Three blocks were without water.", ["3..3 exact other"]],
  ["en", "The workforce now stands at 2,400.", ["2400..2400 exact people"]],
  [
    "en",
    "The ferry landed there, bringing the total number of guests taking part in the feast to 650.",
    ["650..650 exact people"],
  ],
  ["en", "He is charged in the slayings of three nurses.", ["3..3 exact killed"]],
  [
    "en",
    "They look into a murder-suicide involving two adults and three children.",
    ["2..2 exact killed", "3..3 exact killed"],
  ],
  [
    "en",
    "He was held a day after police found four of his cousins had been fatally shot.",
    ["4..4 exact killed"],
  ],
  [
    "en",
    "He is described as 6 feet and 210 pounds.",
    ["6..6 exact distance foot", "210..210 exact other pound"],
  ],
  ["en", "The king expelled 35 envoys.", ["35..35 exact people"]],
  [
    "en",
    "The cook from Osk lives near where police say two boys found a .45 caliber gun.",
    ["2..2 exact people"],
  ],
  ["en", "She saw two 17-year-olds run off.", ["2..2 exact people"]],
  [
    "en",
    "Six people — five men and one woman — were hurt.",
    ["6..6 exact wounded", "5..5 exact wounded", "1..1 exact wounded"],
  ],
  ["en", "A clerk was among three people wounded in the raid.", ["3..3 exact wounded"]],
  ["en", "Both guards and two clerks were each shot once.", ["2..2 exact wounded"]],
  ["en", "Two pupils including a boy and a cook, were killed.", ["2..2 exact killed"]],
  ["en", "All four pupils ran home after they were stabbed.", ["4..4 exact wounded"]],
  [
    "en",
    "All four pupils met two clerks after they were stabbed.",
    ["4..4 exact people", "2..2 exact people"],
  ],
  [
    "en",
    "Police found three pupils – two boys and a girl — had been hurt.",
    ["3..3 exact wounded", "2..2 exact wounded"],
  ],
  [
    "en",
    "A plane carrying 10 tourists and two local pilots crashed, killing all aboard.",
    ["10..10 exact killed", "2..2 exact killed"],
  ],
  ["en", "A plane carrying 10 tourists crashed, killing a farmer.", ["10..10 exact people"]],
  ["en", "The guard had been shot seven times.", ["7..7 exact other"]],
  ["en", "A call came of two burglary suspects seen near it.", ["2..2 exact people"]],
  ["en", "Three victims were named. The raid killed them.", ["3..3 exact killed"]],
  ["en", "Three victims were named. They suffered from the fumes.", ["3..3 exact wounded"]],
  ["en", "Three victims were named.", ["3..3 exact people"]],
  [
    "en",
    "Five of the 30 girls kidnapped by rebels were freed.",
    ["5..5 exact people", "30..30 exact detained"],
  ],
  ["en", "They want the 90 girls who remain in captivity.", ["90..90 exact detained"]],
  ["en", "It said the 35 are diplomats who lied.", ["35..35 exact people"]],
  ["en", "The two victims were taken to a hospital where they later died.", ["2..2 exact killed"]],
  ["en", "One person was taken to a clinic, where he later died.", ["1..1 exact killed"]],
  ["en", "Mother Held After 2 Children Shot with Toy Gun", ["2..2 exact wounded"]],
  ["en", "1 Osk Police Officer Shot in Line of Duty", ["1..1 exact wounded"]],
  [
    "en",
    "A raid left two women dead and three others in the hospital.",
    ["2..2 exact killed", "3..3 exact wounded"],
  ],
  ["en", "One girl is in the hospital.", ["1..1 exact wounded"]],
  [
    "en",
    "Four people were found dead in it — three men seen inside and one woman seen outside.",
    ["4..4 exact killed", "3..3 exact killed", "1..1 exact killed"],
  ],
  [
    "en",
    "Five people were found dead in it — two men seen inside and two boys seen outside.",
    ["5..5 exact killed", "2..2 exact people", "2..2 exact people"],
  ],
  ["en", "The two clerks were shot in it and died there.", ["2..2 exact killed"]],
  ["en", "The dead included two boys.", ["2..2 exact killed"]],
  ["en", "The team included two boys.", ["2..2 exact people"]],
  ["en", "It killed 71 of the 81 people aboard.", ["71..71 exact killed", "81..81 exact people"]],
  ["en", "Four people shot at a memorial service.", ["4..4 exact wounded"]],
  ["en", "One miner is unaccounted for.", ["1..1 exact missing"]],
  ["en", "The storm claimed the lives of 14 sailors.", ["14..14 exact killed"]],
  ["en", "The death toll rose to 31.", ["31..31 exact killed"]],
  ["en", "Some 400 residents were ordered to evacuate.", ["400..400 about displaced"]],
  ["en", "Police arrested 54 protesters.", ["54..54 exact detained"]],
  ["en", "The fire destroyed 64 homes and 3 barns.", ["64..64 exact other", "3..3 exact other"]],
  ["en", "About 120 migrants were aboard.", ["120..120 about people"]],
  ["en", "Two dozen hurt seals were carried off.", ["24..24 exact other"]],
  [
    "en",
    "Three hostages were killed and 12 detainees wounded.",
    ["3..3 exact killed", "12..12 exact wounded"],
  ],
  ["en", "The fire killed two prisoners.", ["2..2 exact killed"]],
  ["en", "Two of the injured died at night.", ["2..2 exact killed"]],
  ["en", "Three prisoners killed a guard.", ["3..3 exact detained"]],
  ["en", "He held two people hostage before being shot dead.", ["2..2 exact detained"]],
  ["en", "It raised an earlier toll of nine.", ["9..9 exact killed"]],
  ["en", "The number of visitors stood at 7,000.", ["7000..7000 exact people"]],
  ["en", "Two diggers have yet to be found.", ["2..2 exact missing"]],
  ["en", "Seven of nine economists agreed.", ["7..7 exact people", "9..9 exact people"]],
  ["en", "Six people spent the night on a ward.", ["6..6 exact wounded"]],
  [
    "en",
    "Police made 31 arrests, up from the 24 announced earlier.",
    ["31..31 exact detained", "24..24 exact detained"],
  ],
  [
    "en",
    "Of the 52 miners, 33 were brought out, eleven died.",
    ["52..52 exact people", "33..33 exact people", "11..11 exact killed"],
  ],
  ["en", "They were held for killing a mother of 12.", ["12..12 exact people"]],
  ["en", "A family of five was found dead.", ["5..5 exact killed"]],
  ["en", "The mother of two died in the crash.", ["2..2 exact people"]],
  ["ar", "مقتل أم لثلاثة أطفال.", ["3..3 exact people"]],
  ["ar", "مقتل والدة أربعة أطفال.", ["4..4 exact people"]],
  ["en", "Six of the 21 hostages died.", ["6..6 exact killed", "21..21 exact detained"]],
  ["en", "Thirteen of the 45 were hurt.", ["13..13 exact wounded", "45..45 exact people"]],
  [
    "en",
    "They lost 30 kilos of gold and 12 men left.",
    ["30..30 exact other kilogram", "12..12 exact people"],
  ],
  [
    "en",
    "They say that one warder was killed and that three others were hurt.",
    ["1..1 exact killed", "3..3 exact wounded"],
  ],
  [
    "en",
    "The number of people killed when a weir above the old market town of Corva gave way on Monday has risen from 13 to 17.",
    ["13..13 exact killed", "17..17 exact killed"],
  ],
  ["en", "The number of visitors has risen from 13 to 17.", ["13..13 exact people", "17..17 exact people"]],
  ["en", "Of the 4,200 who set out, few came back.", ["4200..4200 exact people"]],
  ["en", "Nine of the runaways have been recaptured.", ["9..9 exact detained"]],
  ["en", "Five of them are serving life for arson.", ["5..5 exact detained"]],
  ["en", "Twelve on the run, one warder dead.", ["12..12 exact people", "1..1 exact killed"]],
  ["en", "Medics counted 165 casualties.", ["165..165 exact wounded"]],
  [
    "en",
    "Thieves drove off 900 head of cattle and killed 40 turkeys.",
    ["900..900 exact other", "40..40 exact other"],
  ],
  ["en", "Seventy villagers had been moved to a school.", ["70..70 exact displaced"]],
  ["en", "It is a country of 2.1 million.", ["2100000..2100000 exact people"]],
  ["ar", "تحييد 12 مسلحا وتدمير أربع منصات.", ["12..12 exact killed", "4..4 exact other"]],
  ["ar", "مسلحون يقتلون ستة من حراس الغابة.", ["6..6 exact killed"]],
  ["ar", "قال الطبيب إن أربعة فقدوا البصر.", ["4..4 exact wounded"]],
  ["ar", "إن أربعة فقدوا وظائفهم وثلاثة فقدوا منازلهم.", ["4..4 exact people", "3..3 exact displaced"]],
  ["ar", "إن أربعة فقدوا في النهر.", ["4..4 exact missing"]],
  ["ar", "إن جريحين توفيا ليلا.", ["2..2 exact killed"]],
  ["ar", "سلّموا رفات 13 عسكريا.", ["13..13 exact killed"]],
  ["ar", "خرج الجرحى الـ21 من المستشفى ونزح السكان.", ["21..21 exact wounded"]],
  [
    "ar",
    "انتظروا تلك الدقائق الخمس ثم عاد الأطباء الستة.",
    ["5..5 exact duration minute", "6..6 exact people"],
  ],
  [
    "ar",
    "من أصل 52 عاملا، أُخرج 33 وتوفي تسعة.",
    ["52..52 exact people", "33..33 exact people", "9..9 exact killed"],
  ],
  ["ar", "سجلت 17 إصابة بالحصبة وأربع وفيات.", ["17..17 exact other", "4..4 exact killed"]],
  ["ar", "بلغ عدد المصابين بالحصبة 17.", ["17..17 exact other"]],
  ["ar", "بلغ عدد المصابين بالرصاص 17.", ["17..17 exact wounded"]],
  [
    "ar",
    "فقد المصرف 12 في المئة من قيمته وسرح 70 موظفا.",
    ["12..12 exact percent percent", "70..70 exact people"],
  ],
  ["ar", "مقتل تسعة نازحين وإصابة ثلاثة معتقلين.", ["9..9 exact killed", "3..3 exact wounded"]],
  ["ar", "وفاة جريحين في المستشفى.", ["2..2 exact killed"]],
  ["ar", "إجلاء 17 جريحا من البلدة.", ["17..17 exact wounded"]],
  [
    "ar",
    "ارتفاع القتلى في الوادي إلى 41 والإصابات تتجاوز 90.",
    ["41..41 exact killed", "90.. more-than wounded"],
  ],
  [
    "ar",
    "ارتفاع وفيات الحصبة إلى 41 والإصابات تتجاوز 900.",
    ["41..41 exact killed", "900.. more-than other"],
  ],
  ["ar", "بلغ عدد الوفيات 41 حالة.", ["41..41 exact killed"]],
  ["ar", "سجلت ثلاث حالات في البلدة.", ["3..3 exact other"]],
  ["ar", "عدد المقترعين 3 ملايين.", ["3000000..3000000 exact people"]],
  ["ar", "بنوا ست مستوطنات وثلاث غواصات.", ["6..6 exact other", "3..3 exact other"]],
  ["ar", "رصدوا 48 مخالفة.", ["48..48 exact other"]],
  ["ar", "نُقل إلى المستشفيات 33 شخصا.", ["33..33 exact wounded"]],
  ["ar", "استقبل 44 جريحا، غادر منهم 21.", ["44..44 exact wounded", "21..21 exact wounded"]],
  [
    "ar",
    "فقدان 3 غيغاواط وانقطاع التيار عن مليون مشترك.",
    ["3..3 exact other gigawatt", "1000000..1000000 exact people"],
  ],
  ["ar", "إصابة 25 من رجال الإطفاء.", ["25..25 exact wounded"]],
  ["ar", "مقتل خمسة جنود وإصابة 12 آخرين.", ["5..5 exact killed", "12..12 exact wounded"]],
  ["ar", "قُتل خمسة جنود وجُرح 12.", ["5..5 exact killed", "12..12 exact wounded"]],
  ["ar", "لقي سبعة أشخاص حتفهم.", ["7..7 exact killed"]],
  ["ar", "سقط قتيلان وثلاثة جرحى.", ["2..2 exact killed", "3..3 exact wounded"]],
  ["ar", "أوقفت الشرطة ثلاثة مشتبه بهم.", ["3..3 exact detained"]],
  ["ar", "ونزحت ثلاثمئة عائلة.", ["300..300 exact displaced"]],
  ["ar", "احترقت أربع عشرة شاحنة.", ["14..14 exact other"]],
  ["ar", "إن القتلى ثلاثة وإن الجرحى خمسة.", ["3..3 exact killed", "5..5 exact wounded"]],
  ["ar", "قُتل تسعة، بينهم قياديان.", ["9..9 exact killed", "2..2 exact killed"]],
  [
    "fr",
    "Quatre policiers et sept manifestants ont été blessés.",
    ["4..4 exact wounded", "7..7 exact wounded"],
  ],
  ["de", "Drei Menschen werden vermisst.", ["3..3 exact missing"]],
  ["en", "Four teenagers shot dead in Tarnley.", ["4..4 exact killed"]],
  ["en", "Four guards shot two men dead.", ["4..4 exact people", "2..2 exact killed"]],
  ["en", "Two teens were found lying in the road with gunshot wounds.", ["2..2 exact wounded"]],
];

describe("kinds", () => {
  it.each(CASES)("%s: %s", (language, sentence, readings) => {
    expect(figures(language, sentence).map(brief)).toEqual(readings);
  });
});

describe("a whole", () => {
  it("is what its number counted before", () => {
    const text =
      "The crush left 17 injured.\nFour of the 17 were kept in hospital, two of the 90 there died.";
    expect(figures("en", text).map(brief)).toEqual([
      "17..17 exact wounded",
      "4..4 exact wounded",
      "17..17 exact wounded",
      "2..2 exact killed",
      "90..90 exact people",
    ]);
  });
});

describe("a part of those told of before", () => {
  it("counts what they counted", () => {
    const text = "The slide killed 19 people.\nEight of the 19, the agency said, were children.";
    expect(figures("en", text).map(brief)).toEqual([
      "19..19 exact killed",
      "8..8 exact killed",
      "19..19 exact killed",
    ]);
  });

  it("is no picture of a row", () => {
    const text = "The slide killed 19 people.\nPicture 8 of 19, by Osk.";
    expect(figures("en", text).map(brief)).toEqual(["19..19 exact killed"]);
  });
});

describe("zeros", () => {
  it.each([
    ["en", "No deaths have been reported.", ["0..0 zero killed"]],
    ["en", "Nobody was hurt.", ["0..0 zero wounded"]],
    ["en", "No one was killed or injured.", ["0..0 zero killed", "0..0 zero wounded"]],
    ["en", "None of the 90 firefighters was hurt.", ["0..0 zero wounded", "90..90 exact people"]],
    ["en", "Nobody disputes the plan.", []],
    ["en", "No one knows how many died.", []],
    ["en", "There were no signs of life.", []],
    ["en", "None of the injured is in danger.", []],
    ["en", "None of the injured died.", ["0..0 zero killed"]],
    ["en", "The envoy said his country had no motive to kill a guest.", []],
    ["en", "Both twins have no life threatening injuries.", ["0..0 zero wounded"]],
    ["en", "None of those injuries was life-threatening.", []],
    ["ar", "لا أحد من الجرحى في حالة خطرة.", []],
    ["ar", "ولم تُعرف حصيلة القتلى بعد.", []],
    ["ar", "ولم يتسن التحقق من أسماء الضحايا.", []],
    ["ar", "لم تُعرف حصيلة القتلى بعد.", []],
    ["ar", "وليست الضحية أول من تقدم بشكوى.", []],
    ["ar", "ولم يُقتل أحد.", ["0..0 zero killed"]],
    ["ar", "لم يسفر الهجوم عن مقتل أي مدني.", ["0..0 zero killed"]],
    ["ar", "أصيب تسعة، ليس بينهم أي طفل.", ["9..9 exact wounded", "0..0 zero wounded"]],
    ["ar", "لم يُقتل سوى ثلاثة.", ["3..3 exact killed"]],
    ["ar", "لا يزال خمسة في عداد المفقودين.", ["5..5 exact missing"]],
    ["ar", "لم يتعلم أحد من الدرس.", []],
  ])("%s: %s", (language, sentence, readings) => {
    expect(figures(language, sentence).map(brief)).toEqual(readings);
  });

  it("are shown with the word that says so", () => {
    expect(figures("ar", "لم يُجرح أحد في الحادث.").map(({ text }) => text)).toEqual(["لم يُجرح أحد"]);
  });
});
