import { describe, expect, it } from "vitest";
import { draftQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import { readArticle } from "../../lib/text/passage";

function countedIn(text: string): string[] {
  const passages = [{ role: "paragraph" as const, text, offset: 0 }];
  const article = { passages, headline: "", language: "ar" } as unknown as Parameters<typeof readArticle>[0];
  return draftQuantities(readArticle(article, packFor("ar"))).flatMap(({ drafts }) =>
    drafts.filter(({ notComparable }) => !notComparable).map(({ what }) => what),
  );
}

describe("where what an Arabic number counts ends", () => {
  it.each([
    ["وشاركت في البحث 12 سفينة وطائرة شراعية.", "سفينة وطائرة شراعية"],
    ["وقعت الاتفاق خمس منظمات غير حكومية محلية.", "منظمات غير حكومية محلية"],
    ["وخاض الفريق 6 مباريات بلا فوز في الموسم.", "مباريات"],
    ["وتلاحق الشرطة 12 مشتبها بهم.", "مشتبها بهم"],
    ["واعتقلت الشرطة 7 أشخاص يشتبه بانتمائهم للعصابة.", "أشخاص"],
    ["وتتابع المغنية 3 ملايين شخص على الموقع.", "شخص على الموقع"],
    ["وبقي اللاعب بين جولتي الذهاب والإياب.", "جولتي الذهاب والإياب"],
    ["وزار القرية ثلاثة وزراء ورئيس البلدية.", "وزراء"],
    ["والتقى السفير القياديين المحليين الأربعة.", "القياديين المحليين"],
    ["واستقبلت القرية 40 شخصا في المساء.", "شخصا"],
  ])("%s", (text, expected) => {
    expect(countedIn(text)).toEqual([expected]);
  });

  it("counts again what is not said again", () => {
    expect(countedIn("وسجل اللاعب 36 هدفا وصنع 12.")).toEqual(["هدفا", "هدفا"]);
  });
});

it("names two things by no plural with an adjective in the dual", () => {
  const passages = [
    { role: "paragraph" as const, text: "ووقعت الشركة اتفاقا لحقلي الغاز الطبيعي النرويجيين.", offset: 0 },
  ];
  const article = { passages, headline: "", language: "ar" } as unknown as Parameters<typeof readArticle>[0];
  const names = draftQuantities(readArticle(article, packFor("ar"))).flatMap(({ drafts }) => drafts);
  expect(names.map(({ what, name }) => [what, name ?? null])).toEqual([
    ["حقلي الغاز الطبيعي النرويجيين", null],
  ]);
});
