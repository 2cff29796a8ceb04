import { describe, expect, it } from "vitest";
import { figures } from "../figures/reading";

/** Who is credited with each figure of a text. */
function sources(text: string): (string | null)[] {
  return figures("ar", text).map(({ attribution }) => attribution?.source ?? null);
}

type Case = readonly [text: string, sources: readonly (string | null)[]];

const GONE_ON: readonly Case[] = [
  // A verb without a subject goes on with the last source that it agrees with.
  ["قالت وزارة الري إن السد امتلأ. وقال مدير السد إن البلدة آمنة. وأضافت أن 5 قرى غرقت.", ["وزارة الري"]],
  // An agency that passes somebody's words on does not go on to speak.
  ['وذكرت مصلحة الري، حسب ما أوردت وكالة "نور"، أن السد امتلأ. وأشارت إلى أن 5 قرى غرقت.', ["مصلحة الري"]],
  // A participle tells of whoever the main clause is about.
  ["قالت وزارة الري إن السد امتلأ. وقبل أسبوعين، أطلق الوزير حملة، قائلا إن 5 قرى غرقت.", ["الوزير"]],
];

const QUOTED: readonly Case[] = [
  // A straight mark behind its word closes, though the quotation within was opened once more.
  ['وقال المدير "كنا ننتظر طويلا في البلدة، "ولم يبق هناك أحد". وغرقت في الوادي 5 سفن كبيرة.', [null]],
  // A name in quotation marks is passed over where the day stands behind it, and where its source does.
  ['قال المدير إن السد امتلأ. وذكرت "رويترز" الخميس أن 5 قرى غرقت.', ["رويترز"]],
  ['ونقلت وكالة أنباء الوادي "واو" عن مصادر طبية أن 5 أشخاص أصيبوا.', ["مصادر طبية"]],
  ['وقال المدرب في تصريحات نقلتها عنه صحيفة "الوادي": أحرزنا 20 لقبا.', ["المدرب"]],
];

const TOLD_BY_THE_REPORT: readonly Case[] = [
  ["أعلن المدير رحيله عن النادي بعد 22 عاما قضاها فيه.", [null]],
  ["أعلنت الرئيسة بيع المصنع الذي يشغل 50 عاملا.", [null]],
  ["أعلنت الوزارة مقتل 12 جنديا بعد المعارك.", ["الوزارة"]],
  ["أعلنت الوزارة تحطم طائرة، الأمر الذي أدى إلى مقتل 12 جنديا.", ["الوزارة"]],
];

const NO_SPEAKER: readonly Case[] = [
  ["وخفضت الشركة أسعارها وفق متطلبات الخطة إلى 12 دولارا.", [null]],
  ["وبيعت البطارية مقابل 79 دولارا بحسب السعر السابق للسوق.", [null]],
  ["وقال سفير الوادي إن رد العاصمة على طرد 23 دبلوماسيا سيكون قاسيا.", ["سفير الوادي"]],
  ["وقال مدير المنظمة إن العينات جمعت. وأبلغ الصحافيين في المدينة أن 3 عينات تكفي.", ["مدير المنظمة"]],
];

describe("who goes on to speak in Arabic", () => {
  it.each(GONE_ON)("%s", (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe("whose words stand in quotation marks in Arabic", () => {
  it.each(QUOTED)("%s", (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe("what a report tells beside a statement in Arabic", () => {
  it.each(TOLD_BY_THE_REPORT)("%s", (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe("what is no speaker in Arabic", () => {
  it.each(NO_SPEAKER)("%s", (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});
