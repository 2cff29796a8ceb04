import { describe, expect, it } from "vitest";
import { figures, read } from "./reading";

const CASES: readonly (readonly [language: string, sentence: string, reason: string])[] = [
  ["ar", "خسر الفريق 1-7 أمام ضيفه.", "score"],
  ["ar", "فاز الفريق 2 - صفر.", "score"],
  ["ar", "خسر المنتخب بهدفين مقابل هدف.", "score"],
  ["ar", "انتهت المباراة بالتعادل صفر مقابل صفر.", "score"],
  ["ar", "أصحاب آيفون 8 اشتكوا من بطء الشاشة.", "name"],
  ["ar", "بعد تحديث Orlix 12.4، لم تعمل الشاشة.", "name"],
  ["ar", "تقع مزرعتها قرب بلدة نفقين والتلة.", "name"],
  ["ar", "لم يتعلم القراءة حتى بلغ 44 عاما.", "age"],
  ["ar", "شارك في المباراة 175 أمام ضيفه.", "ordinal"],
  ["ar", "احتفلت المدينة بالذكرى 73 لتحريرها.", "ordinal"],
  ["ar", "عرض المهرجان في نسخته الـ 71 أفلاما.", "ordinal"],
  ["ar", "عاد في 22 من الشهر نفسه.", "date"],
  ["ar", "وسجل الهدفين سليم (12 و37).", "time"],
  ["ar", 'جلسا إلى الطاولة "52" معا.', "name"],
  ["ar", 'عرض فيلم "120 خفقة" أمس.', "name"],
  ["ar", "وصل الوزير سليم كرم 61 عاما.", "age"],
  ["ar", "توفي الرسام عن 76 عاما.", "age"],
  ["ar", "فاز بكأس العالم تحت 20 سنة.", "age"],
  ["ar", "حل في المركز 15.", "ordinal"],
  ["ar", "زارها في 2011 بعدما عاد.", "date"],
  ["ar", "هما من قرية واحدة.", "idiom"],
  ["ar", "غابت الأمطار خلال الأشهر الثلاثة الماضية.", "date"],
  ["ar", "غابت الأمطار في العامين الأخيرين.", "date"],
  ["ar", "غابت الأمطار خلال الساعات الـ24 الماضية.", "date"],
  ["ar", "فاز الضيوف على ملعبهم بهدفين نظيفين.", "score"],
  ["ar", "غلبه في داره بـ 4 أهداف لهدفين.", "score"],
  ["ar", "سقط الفريق بستة أهداف مقابل ثلاثة.", "score"],
  ["ar", "تقدم أصحاب الأرض بهدفين في الشوط نفسه.", "score"],
  ["ar", "الوحدة يسحق ضيفه بالخمسة", "score"],
  ["ar", "كان وزيرا بين عامي 2003 و2007، ثم اعتزل.", "date"],
  ["ar", "بيع البيت عام ألفين وأربعة عشر لجاره.", "date"],
  ["ar", "هدمه الغزاة في العام 60، ولم يبن بعده.", "date"],
  ["ar", "بلغت الأرباح ذروتها خلال الربع الثاني من 2016 مقارنة بما قبله.", "date"],
  ["ar", "أعلن مهرجان الزيتون 2014 جوائز الأفلام.", "date"],
  ["ar", "صنع الإناء نحو 400 سنة قبل الميلاد.", "date"],
  ["ar", "هي في المركز الثالث عربيا و37 عالميا.", "ordinal"],
  ["ar", "صارت الدولة الـ140 الموقعة على الميثاق.", "ordinal"],
  ["ar", "أحرز لقبه الثاني تواليا والـ14 في مسيرته.", "ordinal"],
  ["ar", "افتتح المعرض في دورته 33 الأحد.", "name"],
  ["ar", 'انضم إلى حركة "7 أقمار" قبل عام.', "name"],
  ["ar", "تحدث لتلفزيون (المدى 2) عن الجسر.", "name"],
  ["ar", "نموذج ثلاثي الأبعاد 3D للجسر.", "name"],
  ["ar", "كان القصر رمزا وأحد الرموز الأقدم.", "idiom"],
  ["ar", "لم تدفع الشركة دينارا واحدا للعمال.", "idiom"],
  ["ar", "لا يذكرون إلا واحدة وهي الأولى.", "idiom"],
  ["ar", "تركت الحقيبة في سيارتي عندما نزلت.", "idiom"],
  ["ar", "كان أجمل ما في رحلتي البحرية.", "idiom"],
  ["ar", "يقف أمامهم طفل الـ11 عاما.", "age"],
  ["ar", "وقال الحارس الذي كان يبلغ حينها 31 عاما إنه نام.", "age"],
  ["ar", "يعمل أشخاص بين 20-45 سنة في الحقول.", "age"],
  ["en", "Route 9 is closed.", "name"],
  ["en", "It stays shut until Oct. 31 in the hope of rain.", "date"],
  ["en", "It shut 15 minutes ago.", "time"],
  ["en", "The boy shot early October 27 has left.", "date"],
  ["en", "Sky 10 was above the scene.", "name"],
  ["en", "The Harbour Hill Post 4060 invites us.", "name"],
  ["en", "It hurts the two-state solution.", "idiom"],
  ["en", "She gave one-word answers.", "idiom"],
  ["en", "The gates shut at half past six.", "time"],
  ["en", "An F-16 took off.", "name"],
  ["en", "The G20 meets here.", "name"],
  ["en", "Engine 51 burned.", "name"],
  ["en", "A film from Chopper 11 showed a raft.", "name"],
  ["en", "Marlow On 6 reporter Ann Orr has since learned more of it all.", "name"],
  ["en", "Deputies closed a part of U.S. Hwy. 71 to let a helicopter land.", "name"],
  ["en", "They told 7 Action News he had been shot.", "name"],
  [
    "en",
    "Orr was hit last May outside Ann's Truck Stop on Farm to Market 14 and N. Loop 323 in Osk.",
    "name",
  ],
  ["en", "News 2 spoke with the cook.", "name"],
  ["en", "10 On Your Mind is at work to learn more of it.", "name"],
  ["en", "by WXQR 7 Eyewitness Team Staff", "name"],
  ["en", "They were called to the 13700 of Alder Boulevard.", "address"],
  ["en", "The man with the 9mm seemed to be a friend.", "name"],
  ["en", "She went further than the other radical 2020 candidates.", "date"],
  ["en", "The school failed 2021 graduates.", "date"],
  ["en", "They met on New Year's Day 2016 following a quarrel.", "date"],
  ["en", "He said he had turned 19 six days ago.", "age"],
  ["en", "Ann Orr was just 23 when she left.", "age"],
  ["en", "She won the contest at 16 and moved away.", "age"],
  ["en", "It mourns Cal and Kara Orr -- 19 and 17 -- of Osk.", "age"],
  ["en", "They met inside 533 Alder Grove Ave. at noon.", "address"],
  ["en", "It began in the 200-block of Elm Street.", "address"],
  ["en", "She told 14 News that it was late.", "name"],
  ["en", "He is 5'11 and has red hair.", "name"],
  ["en", "They were sent there at 0153 hours.", "time"],
  ["en", "It lists the 2014 Marlow killings.", "date"],
  ["en", "He was a 2012 presidential candidate.", "date"],
  ["en", "Copyright 2016 Osk Media Group.", "date"],
  ["en", "Call 1-800-SPEAK-UP for help.", "phone"],
  ["en", "Text OSK to 274637 or write.", "name"],
  ["en", "Police held Jay Marsh, 21 at his home.", "age"],
  ["en", "Ervin Marsh Jr., 36, spoke.", "age"],
  ["en", "No other details were given.", "rhetorical"],
  ["en", "One neighbor told us so.", "idiom"],
  ["en", "They were aged 25, 26, and 33.", "age"],
  ["en", "Call 555-0143 for help.", "phone"],
  ["en", "The 66-year-old left.", "age"],
  ["en", "Lena Farrow, 48, said so.", "age"],
  ["en", "They lost 21-14 at home.", "score"],
  ["en", "It was the 12th attempt.", "ordinal"],
  ["en", "I told you a thousand times.", "idiom"],
  ["en", "A Corvo 412 helicopter landed.", "name"],
  ["en", "Its 5G network failed.", "name"],
  ["en", "The yield on the 10-year government bond fell.", "name"],
  ["en", "A 110-kV line snapped.", "name"],
  ["en", "They fired 155mm shells at the hill.", "name"],
  ["en", "A 12-gauge shotgun was found.", "name"],
  ["en", "The file C-207/19 is open.", "name"],
  ["en", "Order 44/B and the ruling 45/BK stand.", "name"],
  ["en", "Ranger Osk, wearing 9, scored.", "name"],
  ["en", "Shahed 136 drones came in from the sea.", "name"],
  ["en", "The helpline is 0800 555 0177.", "phone"],
  ["en", "It rings at 01711 555 310 all day.", "phone"],
  ["en", "Reach it under +99 20 5550 0177.", "phone"],
  ["en", "One in five has no job.", "idiom"],
  ["en", "They found 9mm casings.", "name"],
  ["en", "An infant of seven months was saved.", "age"],
  ["en", "Their ages ranged from 14 to 31.", "age"],
  ["en", "The twins were aged nine and 11.", "age"],
  ["en", "“It was quiet,” said one welder.", "idiom"],
  ["en", "Mara Osk, who at 44 has run the mill, left.", "age"],
  ["en", "By mile 18 she led.", "name"],
  ["en", "Marchers sat down near the 20-mile mark.", "idiom"],
  ["en", "Sales rose in the three months to Sept. 30.", "date"],
  ["en", "There is a nurse for every 900 villagers.", "idiom"],
  ["en", "He wants that one, not this one.", "idiom"],
  ["en", "That one mistake changed it all.", "idiom"],
  ["ar", "عند الساعة 4,25 (01,25 ت غ).", "time"],
  ["ar", "هطل خمسة أمثال المعدل.", "idiom"],
  ["ar", "وزعوا بطانية لكل شخصين.", "idiom"],
  ["ar", "رجال بين العشرين والأربعين.", "age"],
  ["ar", "هبطت مروحية من طراز كورفو 412 شمال البلدة.", "name"],
  ["ar", "قالت قناة المدى 24 إن الجسر مغلق.", "name"],
  ["ar", "حلقت طائرات إف 16 فوق الوادي.", "name"],
  ["ar", "سقط خط الجهد العالي 110 كيلوفولت.", "name"],
  ["ar", "عثر على قذائف عيار 155 ملم.", "idiom"],
  ["ar", "ارتفع عائد السندات لأجل 10 سنوات.", "idiom"],
  ["ar", "أعمار من سجلوا أسماءهم تتراوح بين 14 و31 عاما.", "age"],
  ["ar", "القرار 2254 يبقى سارياً.", "name"],
  ["ar", "سامر (٢٣ عاماً) نجا.", "age"],
  ["ar", "في التاسعة عشرة من عمره.", "ordinal"],
  ["ar", "تقصف المنطقة بين قريتي خشام والطابية.", "name"],
];

describe("numbers that are no comparable figures", () => {
  it.each(CASES)("%s: %s", (language, sentence, reason) => {
    const found = read(language, sentence);
    expect(found.map(({ notComparable }) => notComparable)).toContain(reason);
    expect(found.filter(({ notComparable }) => notComparable === null)).toEqual([]);
  });

  it.each([
    ["en", "It happened on 17 June 2019 at 3:15 p.m."],
    ["ar", "وقع ذلك في 14 يونيو 2019 عند الساعة 3:20 فجراً."],
    ["en", "Dozens were hurt and hundreds fled."],
    ["ar", "وصلت عشرات العائلات ومئات المتطوعين."],
    ["en", "One of the largest fires, one said."],
  ])("%s: %s", (language, sentence) => {
    expect(figures(language, sentence)).toEqual([]);
  });

  it.each([
    ["en", "At 0800 GMT 300 officers came in.", 300],
    ["en", "A car of a Corvan family hit 12 sheep.", 12],
    ["en", "The rail is 10 years old and holds 40 lamps.", 40],
    ["en", "Officials said one welder had died.", 1],
    ["en", "Two Mi-8 helicopters landed.", 2],
    ["en", "12 F-16 jets took off.", 12],
    ["en", "3 M-1 tanks were seen.", 3],
    ["en", "A ticket costs 14 crowns (about $2).", 2],
    ["en", "Shares closed at 11.42 euros.", 11.42],
    ["en", "The children of 12 families were there.", 12],
    ["ar", "في موقع الحادث 12 جثة.", 12],
    ["ar", "سجل المهاجم هدفين في الشوط الثاني.", 2],
    ["ar", "يتقدم على مطارده بفارق أربعة أهداف.", 4],
    ["ar", "لا تعترف بها سوى دولة واحدة.", 1],
    ["ar", "تشارك الأندية الـ20 المدعوة.", 20],
    ["ar", "طوق المحتجون سيارتي إسعاف.", 2],
    ["ar", "احتجز أشخاص بين خمسة قضاة و7 محامين.", 7],
    ["ar", "بلغ العدد 40.", 40],
    ["ar", "علقت الشركة عمل موظفيها البالغ عددهم 1300.", 1300],
    ["ar", "عدد نزلاء المحطة يتجاوز 40.", 40],
  ])("%s: %s holds a figure", (language, sentence, value) => {
    expect(figures(language, sentence).map(({ min }) => min)).toContain(value);
  });

  it("takes a dual behind another for its adjective", () => {
    const found = figures("ar", "أصيب شخصان مسلحان، وقال مصدران عسكريان وسائقان ذلك.");
    expect(found.map(({ text }) => text)).toEqual(["شخصان", "مصدران", "سائقان"]);
  });

  it("leaves a dual that speaks to be the source", () => {
    const found = figures("ar", "قال متعاملان إن السعر بلغ 90 دولارا.");
    expect(found.at(-1)?.attribution?.source).toBe("متعاملان");
  });

  it("reads a dual as a figure unless it names its members", () => {
    expect(figures("ar", "احترقت قريتان.").map(({ min }) => min)).toEqual([2]);
  });

  it("reads votes joined by a hyphen as figures", () => {
    expect(figures("en", "The 5-4 decision stands.").map(({ min }) => min)).toEqual([5, 4]);
  });
});
