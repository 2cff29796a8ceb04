import { describe, expect, it } from "vitest";
import { draftQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import { readArticle } from "../../lib/text/passage";
import { articleOf } from "./reading";

/** What the last figure of a sentence is said to measure, with the form of that in the sentence. */
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
  ["وقام الوزير بجولة في الجنوب استمرت 3 أيام.", "before | جولة في الجنوب"],
  ["ووقعت البلدية اتفاقا مدته 4 سنوات.", "before | اتفاقا"],
  ["وطلبت البلدية معدات بقيمة 6 ملايين ريال.", "before | معدات"],
  ["وحكمت عليه المحكمة بالسجن 7 أعوام.", "before | السجن"],
  ["وتقع القرية على بعد 9 كيلومترات من الساحل.", "– | "],
  ["ودفعت البلدية 6 ملايين ريال.", "verb | دفعت البلدية"],
  ["وتراجعت الصادرات إلى 11 بالمئة مقابل 14 بالمئة.", "amount | الصادرات"],
  ["ودفعت البلدية تعويضات للسكان بقيمة 6 ملايين ريال (1.6 مليون دولار).", "before | تعويضات للسكان"],
  ["وبعد 3 أيام من الحريق عاد السكان.", "of-unit | الحريق"],
  ["وخصصت البلدية 5 ملايين ريال لإعادة البناء.", "own | إعادة البناء"],
  ["وأربعون يوما هي المهلة التي منحها المجلس.", "behind | المهلة التي منحها المجلس"],
  ["وارتفع القطن 3 بالمئة إلى 80 دولارا.", "amount | القطن"],
  ["وأظهرت الأرقام انخفاضا في مبيعات الشاي بنسبة 4 بالمئة.", "before | مبيعات الشاي"],
  ["وأصيب 40 تلميذا، 80 بالمئة منهم في الساق.", "parallel | تلميذا"],
  ["وذكر التقرير أن ذلك يمثل انخفاضا بنسبة 4 بالمئة.", "– | "],
  ["وزادت البلدية ميزانية الحدائق إلى 7 ملايين ريال.", "before | ميزانية الحدائق"],
  ["ووقعت البلدية صفقة مع المتحف بقيمة 4 ملايين ريال.", "before | صفقة مع المتحف"],
  ["وتبلغ المسافة بين القرية والميناء 8 كيلومترات.", "amount | المسافة بين القرية والميناء"],
];

describe("what an Arabic figure with a unit measures", () => {
  it.each(CASES)("%s", (sentence, expected) => {
    expect(measured(sentence)).toBe(expected);
  });
});
