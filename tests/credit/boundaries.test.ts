import { describe, expect, it } from "vitest";
import { figures } from "../figures/reading";

/** Who is credited with each figure of a text. */
function sources(language: string, text: string): (string | null)[] {
  return figures(language, text).map(({ attribution }) => attribution?.source ?? null);
}

type Case = readonly [text: string, sources: readonly (string | null)[]];

const WHOLE_NAMES: readonly Case[] = [
  // A person beside a title, with what closes the two.
  ["قال وزير الري السالمي، سليم عوضا، اليوم السبت، إن العمل يستمر 6 أشهر.", ["وزير الري السالمي، سليم عوضا"]],
  ['وقال سليم عوض، رئيس بلدية الوادي، "غرقت 5 سفن".', ["سليم عوض، رئيس بلدية الوادي"]],
  ["وصرح المتحدث الرسمي لقوات الوادي أن 5 سفن غرقت.", ["المتحدث الرسمي لقوات الوادي"]],
  // A name that is spelled like an adposition, and one in other letters.
  ["وصرح علي المقدادي، آمر غرفة الرصد، لوكالة النور بأن 3 رجال غرقوا.", ["علي المقدادي"]],
  ["وقالت شركة Marlow إن الأسعار زادت 4 في المئة.", ["شركة Marlow"]],
  // A day between the verb and its subject.
  ["وذكرت الاثنين منظمات محلية أن 30 شجرة زرعت.", ["منظمات محلية"]],
];

const CUT_NAMES: readonly Case[] = [
  ["وحسب مكتب التعليم المحلي يتوقع أن يصل العدد إلى 500 طالب.", ["مكتب التعليم المحلي"]],
  ["وبحسب الجهات الرقابية فسوف تخضع محركات 50 سفينة للفحص.", ["الجهات الرقابية"]],
  ["ويؤيد بحسب استطلاع جديد للرأي هذا الاتفاق 30 نائبا.", ["استطلاع جديد للرأي"]],
  ["وأعلنت السلطات السالمية إلقاء القبض على 5 رجال.", ["السلطات السالمية"]],
  ["وقد نقلت NBK سابقاً بأن الاجتماع سيضم 200 مندوب.", ["NBK"]],
  ["وسقطت طائرة تحمل سبعة رجال بحسب بيان للقيادة المركزية.", ["القيادة المركزية"]],
  ["وقالت مصادر محلية، للنورية، إن 5 سفن غرقت.", ["مصادر محلية"]],
];

const NOBODY: readonly Case[] = [
  ["وبينما تقدر ميزانية الدفاع بنحو 5 مليارات دولار، بقيت الأسعار.", [null]],
  ["وإذا كنت لا تستطيع تذكر كلمة المرور الخاصة بك فهناك 3 أسئلة.", [null]],
  ["كرر سليم ما قاله بحملته الأولى في الربيع، لوجود ثلاثة عوائق.", [null]],
  ["قال المدير إنه راض. وأضاع الفريق 21 فرصة لتسجيل أهداف مؤكدة، في أكبر عدد.", [null]],
  ["قال المدير إن السد امتلأ. ونعرف الصلة بيننا وبين البلدية التي تضم 27 قرية.", [null]],
  // Somebody else does something before the verb that has no subject beside it.
  ["قال سليم إن السد امتلأ. وعرض كريم صورة على الحضور وقال إن أمامهم 3 أعوام.", [null]],
];

const NEITHER: readonly Case[] = [
  ["واتُهم المدير كريم بأنه مدبر الهجوم الذي أسفر عن مقتل 46 بحارا.", [null]],
  ["قال مدير البلدية إنه راض. كما أنها أبلغت السفير الشمالي قرارها طرد 5 رجال.", [null]],
  ["وسجلت العملة الرقمية الأولى قفزة كبيرة تبلغ 100 بالمئة منذ أن هوت.", [null]],
  ["ويبدأ البيع وفقاً للتالي، 50 ريالا للمقعد.", [null]],
];

const ENGLISH: readonly Case[] = [
  ["Warrants name three counts Attempted Murder, one count Armed Robbery and 4 raids.", [null, null]],
  ["Ben Marsh said Ida Orr showed him three cars.", ["Ben Marsh"]],
  ["The mayor spoke.\nVictims identified in 2 deadly shootings", [null]],
  ["White House press secretary Ida Orr said 5 came.", ["White House press secretary Ida Orr"]],
  // Who was last heard did not speak where somebody has spoken since whom nothing names.
  [
    'The Marlow News Agency wrote that it was over.\n"I am not happy," he said. "Over the next 2 weeks we may find out."',
    [null],
  ],
];

describe("a name with all that belongs to it in Arabic", () => {
  it.each(WHOLE_NAMES)("%s", (text, expected) => {
    expect(sources("ar", text)).toEqual(expected);
  });
});

describe("a name without what follows it in Arabic", () => {
  it.each(CUT_NAMES)("%s", (text, expected) => {
    expect(sources("ar", text)).toEqual(expected);
  });
});

describe("who does not speak in Arabic", () => {
  it.each(NOBODY)("%s", (text, expected) => {
    expect(sources("ar", text)).toEqual(expected);
  });
});

describe("who is told of, and what only counts or lists, in Arabic", () => {
  it.each(NEITHER)("%s", (text, expected) => {
    expect(sources("ar", text)).toEqual(expected);
  });
});

describe("names and speakers in English", () => {
  it.each(ENGLISH)("%s", (text, expected) => {
    expect(sources("en", text)).toEqual(expected);
  });
});
