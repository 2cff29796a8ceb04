import { describe, expect, it } from "vitest";
import { draftQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import { readArticle } from "../../lib/text/passage";
import { articleOf } from "./reading";

/** What the last figure of a sentence is said to measure, with the rule that says so. */
function measured(text: string): string {
  const drafts = draftQuantities(readArticle(articleOf("ar", text), packFor("ar"))).flatMap(({ drafts }) =>
    drafts.filter(({ notComparable }) => notComparable === null),
  );
  const last = drafts.at(-1);
  const rule = last?.decisions.find((decision) => decision.startsWith("what: ")) ?? "what: –";
  return `${rule.slice("what: ".length)} | ${last?.what}`;
}

/** Sentences with what their last figure measures. */
const CASES: readonly (readonly [string, string])[] = [
  ["وبلغت خسائر المصنع في السوق أكثر من 3 مليارات دولار.", "amount | خسائر المصنع في السوق"],
  ["وقالت الشركة إن أسعار القمح في المنطقة ارتفعت بنسبة 4 بالمئة.", "amount | أسعار القمح في المنطقة"],
  ["وقام الوزير بجولة في الجنوب استمرت 3 أيام.", "amount | جولة في الجنوب"],
  ["وأنهت عقود القطن جلسة التداول مرتفعة 15 سنتا.", "amount | عقود القطن"],
  ["ووقعت البلدية اتفاقا مدته 4 سنوات.", "possessed | اتفاقا"],
  ["وعرضت المتاحف لوحة تبلغ قيمتها 5 ملايين يورو.", "possessed | لوحة"],
  ["وطلبت البلدية معدات بقيمة 6 ملايين ريال.", "holder | معدات"],
  ["وحكمت عليه المحكمة بالسجن 7 أعوام.", "durative | السجن"],
  ["وتقع القرية على بعد 9 كيلومترات من الساحل.", "far-from | بعد … من الساحل"],
  ["ودفعت البلدية 6 ملايين ريال (1.6 مليون دولار).", "as-before | دفعت البلدية"],
  ["وتراجعت الصادرات إلى 11 بالمئة مقابل 14 بالمئة.", "as-before | الصادرات"],
  ["وأصيب 40 تلميذا، 80 بالمئة منهم في الساق.", "share-of-them | منهم في الساق"],
  ["وحصد منافسه سليم عوض (6 بالمئة).", "brackets | منافسه سليم عوض"],
  ["وبعد 3 أيام من الحريق عاد السكان.", "complement | الحريق"],
  ["لأكثر من 15 دقيقة، شارك الحاضرون في النقاش.", "clause-behind | شارك الحاضرون في النقاش"],
  ["وخصصت البلدية 5 ملايين ريال لإعادة البناء.", "predicate | خصصت البلدية … لإعادة البناء"],
  ["وأربعون يوما هي المهلة التي منحها المجلس.", "equated | المهلة"],
  ["وتضمن خطابه، الذي استضاف 40 دقيقة، شكرا للأهالي.", "relative | خطابه"],
  ["وفرضت البلدية رسوما نسبتها 5 بالمئة على الخشب و9 بالمئة على الورق.", "joined | رسوما"],
  ["وارتفع القطن 3 بالمئة إلى 80 دولارا بعدما سجل أعلى مستوى عند 85 دولارا.", "amount | القطن"],
  ["وأظهرت الأرقام انخفاضا في مبيعات الشاي بنسبة 4 بالمئة.", "likeliest | مبيعات الشاي"],
  ["وذكر التقرير أن ذلك يمثل انخفاضا بنسبة 4 بالمئة.", "– | "],
  ["وزادت البلدية ميزانية الحدائق إلى 7 ملايين ريال.", "amount | ميزانية الحدائق"],
  ["وعرض المتجر لوحة قدرها الخبراء بـ9 ملايين ريال.", "estimated | لوحة"],
  ["ووقعت البلدية صفقة مع المتحف بقيمة 4 ملايين ريال.", "holder | صفقة مع المتحف"],
  ["وتبلغ المسافة بين القرية والميناء 8 كيلومترات.", "likeliest | المسافة بين القرية والميناء"],
  ["وأجل المجلس الجلسة 3 مرات.", "clause | أجل المجلس الجلسة"],
];

describe("what an Arabic figure with a unit measures", () => {
  it.each(CASES)("%s", (sentence, expected) => {
    expect(measured(sentence)).toBe(expected);
  });
});
