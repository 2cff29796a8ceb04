import { describe, expect, it } from "vitest";
import { figures } from "../figures/reading";

/** Who is credited with each figure of a text. */
function sources(language: string, text: string): (string | null)[] {
  return figures(language, text).map(({ attribution }) => attribution?.source ?? null);
}

type Case = readonly [text: string, sources: readonly (string | null)[]];

const ENGLISH: readonly Case[] = [
  // Turns of a conversation.
  [
    "The host talks to Ann Marsh, a reporter.\nMARSH: We hear that 12 died. Before, it was 9 people.",
    ["Ann Marsh", "Ann Marsh"],
  ],
  ["The host talks to Ann Marsh, a reporter.\nUPDATE: It was 9 people.", [null]],
  ["According to police, Marsh and three men were there.", ["police"]],
  [
    "Osk Gardens police spokeswoman Petra Burks said 3 men came.",
    ["Osk Gardens police spokeswoman Petra Burks"],
  ],
  ["It has four rooms, court records show.", ["court records"]],
  ["Documents filed with the Marlow and Osk Commission show it has four rooms.", ["Documents"]],
  ["They gave out their tax records.\nThe new ones show that they paid $9,000.", ["tax records"]],
  ["The new ones show that they paid $9,000.", [null]],
  ["Osk police learned the next day that 3 men had left.", ["Osk police"]],
  ["Osk police learned of 3 men.", [null]],
  ["Osk seeks the cause of a crash that killed 10 people.", [null]],
  ["He left five months after being confirmed by the Senate.", [null]],
  ["RPD: 4 people were hurt.", ["RPD"]],
  ["The board is raising its fee, announcing a move from 60 pounds to 75 by May.", [null, null]],
  ["It sees slow growth in later years, plus it indicated that 40 men would go.", [null]],
  ['"To put it plainly, 12 men left," he said.', [null]],
  ["Corrin Fire and Rescue said two people were hurt.", ["Corrin Fire and Rescue"]],
  ["A Las Vegas smoke shop clerk told us that 3 men came.", ["A Las Vegas smoke shop clerk"]],
  ["The coroner said of the raid that it hurt 7 men.", [null]],
  // Nobody is credited under a piece of a phrase.
  ["The couple, kept in a cell on charges of filing a false police report, own three cars.", [null]],
  ["Bail was put at $9,000 for the guards charged with abetting alleged murder.", [null]],
  ["The crash hurt 3, officials with the Osk unit confirmed.", ["officials with the Osk unit"]],
  ["Police in Corrin, Arden say seven people were hurt.", ["Police in Corrin, Arden"]],
  ["Three were hurt, two of the people said.", ["two of the people", null]],
  ["Kim Sun-hee said 3 men died.", ["Kim Sun-hee"]],
  ["Marlow’s said that it cut 300 jobs.", ["Marlow’s"]],
  ["According to the sheriff's office, Cory Marsh, 31, was held on three counts.", ["the sheriff's office"]],
  ["3 men died, according to a recent Osk poll, Reuters reports.", ["a recent Osk poll"]],
  [
    "The organisers, Time for Marlow, said on the radio that 9 men left.",
    ["The organisers, Time for Marlow"],
  ],
  ["A leader, Tarek Orr, said the Marlow guards had raided four houses.", ["A leader, Tarek Orr"]],
  ["Captain Al Orr with the Osk unit confirms one man was hurt.", ["Captain Al Orr with the Osk unit"]],
  // What is no statement.
  ["A search continued for three men in Corrin.", [null]],
  ["Six alleged Osk protesters accused of smashing into a firm left.", [null]],
  ["Since Jan. 1, there was one fire, they said.", [null]],
  ["The trend continued with 141 cases.", [null]],
  ["They added doors to 12 houses.", [null]],
  ["The office is offering 5 people a place.", [null]],
  ["The man police say opened fire faces four charges.", [null]],
  ["Orr began the project, with nine values that he believes the country was built upon.", [null]],
  ["Police did not offer details of two arrests.", [null]],
  ["Tragedy in Liberty City: 2 men hurt", [null]],
  ["Man sought after 5 people were hurt in Corrin: NYPD", ["NYPD"]],
  // What the report tells by itself.
  ["While police confirmed two arrests, they had nine suspects at large.", ["police", null]],
  [
    "The minister said 18 people died on Friday, when the 25-tonne truck left the road.",
    ["The minister", null],
  ],
  ["Police announced that he was held, two weeks after he fled with 3 men.", [null, "Police"]],
  ['"It was a good hour," Ann Orr told reporters after spending 90 minutes there.', [null]],
  ["Ann Orr, who led two unions, died on Monday with 3 men, her office said.", [null, "her office"]],
  // The boundary is the noun phrase's.
  ["The Harrow Street Journal recently reported that 8 calls were made.", ["The Harrow Street Journal"]],
  ["The state's four largest unions said 900 would stay out.", [null, "The state's four largest unions"]],
  [
    "A spokesman for the interior ministry in Belport said on Monday that 12 died.",
    ["A spokesman for the interior ministry in Belport"],
  ],
  ["Police said four died at a party that had gone on since Friday.", ["Police"]],
  ["Authorities said nine died around 3:30 a.m. at a club.", ["Authorities"]],
  ["Law enforcement officials confirmed the deaths of 5 men.", ["Law enforcement officials"]],
  ["Reports indicate that four men died.", ["Reports"]],
  ["Deputies responded to the scene and found six men hurt.", [null]],
  [
    "Jan Osk, the top official in Marlow, the town that burned, said 12 people died.",
    ["Jan Osk, the top official in Marlow"],
  ],
  ["Police identified the 2 dead as Jo Marsh and Al Orr.", ["Police"]],
  ["Joe Marsh, head of the unit, said 12 people died.", ["Joe Marsh, head of the unit"]],
  ["Ines Orr, in a long interview, said 12 jobs would go.", ["Ines Orr"]],
  [
    "A river monitor and medical workers in the valley said 12 people drowned.",
    ["A river monitor and medical workers in the valley"],
  ],
  ["House members last week said 12 jobs would go.", ["House members"]],
  ["The work is 80% complete, according to Brightsea, one of its owners.", ["Brightsea"]],
  ["Jobs fell by 400, according to an analysis released today by the Budget Office.", ["the Budget Office"]],
  // Who cannot speak is not credited.
  ["The search for Mr. Orr concluded on the day that 2 officers were cleared.", [null]],
  ["The percentage of Danes who say that they worry rose by 13 points.", [null]],
  ["Ten of the president's picks were confirmed within 3 weeks.", [null, null]],
  ["The measures cut off 7 billion dollars of trade.", [null]],
  ['"In two hours I cannot read a page," one user wrote.', ["one user"]],
  [
    'The mayor said 5 fell ill.\n"Two hours is a fair guess, or 3 days," countered adviser Ida Marr.',
    ["The mayor", "adviser Ida Marr", "adviser Ida Marr"],
  ],
  ["(Source: the 12 members)", [null]],
  ["Police found 3 boys in the car.", [null]],
  ["The survey found 3 percent of drivers at fault.", ["The survey"]],
  ["Official victim count: 49 people dead.", [null]],
  ["Ansi called the brothers, Said and Karim Orr, heroes of 2 wars.", [null]],
  [
    "Envoy Ida Marr, in remarks after the vote, said the stand on the valley has held for 5 decades.",
    ["Envoy Ida Marr"],
  ],
  ["She released a list of talks, showing that she had earned 10 million dollars.", ["a list of talks"]],
  [
    "In a report released by the Justice Department, Mr. Orr is said to have taken 250,000 dollars.",
    ["the Justice Department"],
  ],
  ["Rangers said about 100 people were at the pier.", ["Rangers"]],
  ["Mahan said one woman was hurt.", ["Mahan"]],
  ["Research found that readers spend 9 hours a day.", ["Research"]],
  ["A survey had shown her leading in all 3 towns.", ["A survey"]],
  ["Orr is now insisting that the council pay 5 million dollars.", ["Orr"]],
  // What the report tells by itself beside what was said.
  ['"It was late," said Ida Orr, a writer who lives 300 miles away.', [null]],
  ["Ida Orr, who sold books over a career spanning 4 decades, has died, her agent said.", [null]],
  ["The ferry had sunk, the paper wrote, citing two officials.", [null]],
  ["Captain Ida Orr said it was shut. They asked after she failed to show up for 2 days.", [null]],
  [
    "Marlow police are asking for help in finding the men behind a drive-by shooting that injured 3 guards.",
    [null],
  ],
  [
    'Captain Ida Orr came.\nThe captain said it was late.\n"I saw 2 cars. They were fast," said Ben Marsh.',
    ["Ben Marsh"],
  ],
];

const ARABIC: readonly Case[] = [
  ["حذر خبراء البيئة من القضاء على 12 نوعا من الطيور.", ["خبراء البيئة"]],
  // Set before the verb, behind an auxiliary or before a pronoun.
  ["وكان سليم عوض أعلن في مارس أنه دفع خمسة ملايين دولار.", ["سليم عوض"]],
  ["وكانت حصيلة نشرها موقع البلدية، الاثنين، قالت إن 12 شخصا قتلوا.", ["موقع البلدية"]],
  ["جاء ذلك في التقرير السنوي للبلدية، الذي قال إن 12 منزلا احترقت.", ["التقرير السنوي للبلدية"]],
  ['وأضاف المدير الذي أخبر البلدية أمس أن "علينا أن نزرع 12 شجرة".', ["المدير"]],
  // The name with all that belongs to it, and nothing else.
  ["قالت مصادر مطلعة إن 12 منزلا احترقت.", ["مصادر مطلعة"]],
  ["وقال سامر كروم نائب رئيس البلدية إن 12 منزلا احترقت.", ["سامر كروم نائب رئيس البلدية"]],
  ["أعلن مدير المرفأ، سليم #عوض، السبت، أن 12 سفينة غرقت.", ["مدير المرفأ، سليم #عوض"]],
  ["وبحسب البلدية فقد أدى الحريق إلى إصابة 7 أشخاص.", ["البلدية"]],
  ["كشفت بيانات رسمية تراجع عدد السفن إلى 12 سفينة.", ["بيانات رسمية"]],
  ["وذكرت هيئة الإذاعة البلدية أن 12 سفينة غرقت.", ["هيئة الإذاعة البلدية"]],
  // What is told within somebody's words is theirs, and what is told behind a quotation is nobody's.
  ["قال مدير المرفأ إن الشرطة سجلت 12 حادثا.", ["مدير المرفأ"]],
  ['قال المدير "زرعنا كثيرا. ونريد المزيد". وفازت المدينة بـ12 جائزة.', [null]],
  ["قال سليم عوض، رئيس البلدية، إن 12 منزلا احترقت.", ["سليم عوض، رئيس البلدية"]],
  ["وكانت مصر قالت من قبل إن 12 سفينة عبرت.", ["مصر"]],
  ['ذكرت صحيفتا "الوادي" و"الميناء" أن 12 سفينة عبرت.', ['صحيفتا "الوادي" و"الميناء"']],
  ["واتهمت وزارة الري المحلية روسيا بسحب 12 سفينة.", ["وزارة الري المحلية"]],
  ["وقالت منظمة الوادي في تقريرها إن 12 سفينة عبرت.", ["منظمة الوادي"]],
  ["قتل 12 شخصا، بحسب وكالة الميناء موضحة أن النار أخمدت.", ["وكالة الميناء"]],
  ["وأفاد مسؤولون محليون باعتقال 3 رجال.", ["مسؤولون محليون"]],
  ["وقدرت الصحيفة قيمة الصفقة بنحو 9 ملايين دولار.", ["الصحيفة"]],
  ["وقالت المحكمة في حكمها الواقع في 12 صفحة إن 4 رجال سجنوا.", [null, "المحكمة"]],
  ["وغرد أحد السكان مستنكرا هذا التأخير بأن 5 قطارات تأخرت.", ["أحد السكان"]],
  ["بحسب ما كشفت عنه أخيراً هيئة الموانئ، غرقت 5 سفن.", ["هيئة الموانئ"]],
  // The boundary is the noun phrase's, and the verb's object is another.
  ["وقدّر خبراء الأرصاد قوة الهزة بنحو 6 درجات.", ["خبراء الأرصاد"]],
  ["وأعلن الجيش السالمي وضع قواته في حالة تأهب، وعددها 9 آلاف جندي.", ["الجيش السالمي"]],
  ["وتقدر مصادر حقوقية عدد المحتجزين بنحو 7 آلاف شخص.", ["مصادر حقوقية"]],
  ["وقدرت الحكومة السالمية الأسبوع الماضي الخسائر بنحو 3 ملايين دولار.", ["الحكومة السالمية"]],
  ["وقال وزير الدفاع سامر العلي إن 3 جنود قُتلوا.", ["وزير الدفاع سامر العلي"]],
  ["وقال عدنان كريم المدير التنفيذي للشركة إن 3 عمال أصيبوا.", ["عدنان كريم المدير التنفيذي للشركة"]],
  ['وبحسب متحدث باسم شركة "أفق" للنقل، أصيب 6 ركاب.', ['متحدث باسم شركة "أفق" للنقل']],
  ['وأصيب ثلاثة عمال بحسب "مركز الوادي للحقوق".', ["مركز الوادي للحقوق"]],
  ["وقالت الوزارة آنذاك إن 4 أشخاص أصيبوا.", ["الوزارة"]],
  ["وأبلغت مصادر رويترز بأن 5 سفن غرقت.", ["مصادر"]],
  ["وقال فيه المرصد إن 5 سفن غرقت.", ["المرصد"]],
  ["وقُتل 5 أشخاص وفقاً لوزارة الصحة.", ["وزارة الصحة"]],
  ["وقُتل 5 أشخاص وفقا للتلفزيون الرسمي.", ["التلفزيون الرسمي"]],
  ["وقُتل 5 أشخاص حسبما يوضح سامر كرم مراسل الصحيفة.", ["سامر كرم مراسل الصحيفة"]],
  ["قال سعد كرم، الخبير لدى هيئة الرصد إن 5 سفن غرقت.", ["سعد كرم، الخبير لدى هيئة الرصد"]],
  ["ونقل التلفزيون المحلي، عن رئيس البلدية قوله إن 5 أشخاص غرقوا.", ["رئيس البلدية"]],
  ["ومن بين نتائج الحملة التي أعلنها المتحدث العسكري مقتل 7 جنود.", ["المتحدث العسكري"]],
  ["#عاجل | البحرية: إنقاذ 14 راكباً.", ["البحرية"]],
  ["أعلن مسؤول في الوزارة أن القتلى 48 شخصاً، وأعلن تنظيم الجبل مسؤوليته.", ["مسؤول في الوزارة"]],
  ["وأفادت تقارير بحدوث 3 انفجارات.", ["تقارير"]],
  ["وتوصلت الدراسة إلى أن 239 طائرا نفقت.", ["الدراسة"]],
  ["وتقول #وزارة_الري إن 12 سدا امتلأت.", ["وزارة_الري"]],
  // Who cannot speak is not credited.
  ["إيران تعلن حالة الطوارئ بعد مصرع 66 شخصاً.", [null]],
  ["وسجل خام الوادي 70 دولاراً للبرميل.", [null]],
  ["وأعطى إشارة جيدة لأن الدين تجاوز 150 في المئة.", [null]],
  // A name ends before the verb's object and before how or where somebody spoke.
  ["وأبلغ الاتحاد الزراعي منظمة التجارة أن 7 مزارع أغلقت.", ["الاتحاد الزراعي"]],
  ["وتبنى تنظيم الراية العمليتين اللتين أوقعتا 5 قتلى.", ["تنظيم الراية"]],
  ["وقالت الشرطة في إطار التحقيق إن 7 منازل احترقت.", ["الشرطة"]],
  ["وقال التلفزيون المحلي فقط إن 7 منازل احترقت.", ["التلفزيون المحلي"]],
  ["واحترقت 7 منازل وفق تصريحات وزير الزراعة سامر كرم.", ["وزير الزراعة سامر كرم"]],
  ["وتعرض البلدة 7 لوحات وفقا لتقليد قديم.", [null]],
];

describe("who speaks in Arabic", () => {
  it.each(ARABIC)("%s", (text, expected) => {
    expect(sources("ar", text)).toEqual(expected);
  });
});

describe("who speaks in English", () => {
  it.each(ENGLISH)("%s", (text, expected) => {
    expect(sources("en", text)).toEqual(expected);
  });
});
