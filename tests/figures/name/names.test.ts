import { describe, expect, it } from "vitest";
import { figures } from "../reading";

/** What the first comparable figure of a sentence is named, or "-" where it has no name. */
function nameOf(language: string, sentence: string): string {
  return figures(language, sentence)[0]?.name ?? "-";
}

describe("names of what is counted", () => {
  it.each([
    ["en", "The yard will cut 640 jobs.", "jobs cut"],
    ["en", "Twelve dock workers were killed.", "dock workers"],
    ["en", "Prosecutors charged three more bus drivers.", "bus drivers charged"],
    ["en", "Two more bus drivers have been charged.", "bus drivers charged"],
    ["en", "The mill closed 19 silos and barns.", "silos and barns closed"],
    ["en", "The bloc would need 25 seats to govern.", "seats needed"],
    ["en", "The council plans to close 12 schools.", "schools"],
    ["en", "Guards turned away 40 lorries.", "lorries"],
    ["en", "The mill has repaired 45 of its 65 pumps.", "pumps"],
    ["en", "Some 70 other people were hurt.", "-"],
    ["en", "The 14 victims were taken to hospital.", "-"],
    ["en", "Thirty barns were destroyed on Monday.", "barns destroyed"],
    ["en", "Two 16-year-old boys were hurt.", "boys"],
    ["en", "She faces three counts of arson.", "counts of arson"],
    ["en", "Four Norwegians were hurt.", "Norwegians"],
    ["en", "Three New York buildings burned.", "New York buildings"],
    ["en", "The bill would raise the city's budget deficit by $40 million.", "city's budget deficit"],
    ["en", "A dealer was jailed for ten years over the debt.", "-"],
    ["ar", "احترق 15 منزلاً في البلدة.", "المنازل"],
    ["ar", "قُتل 12 جندياً نرويجياً في الانفجار.", "الجنود النرويجيون"],
    ["ar", "نُقل 30 شخصاً إلى المستشفى.", "-"],
    ["ar", "أُصيب ثلاثة مدنيين بجروح.", "المدنيون"],
    ["ar", "أقامت الشرطة 25 نقطة تفتيش.", "نقاط التفتيش"],
    ["ar", "قُتل خمسة من رجال الإطفاء.", "رجال الإطفاء"],
    ["ar", "أُسقطت 7 طائرات مسيّرة.", "الطائرات المسيرة"],
    ["ar", "عُثر على طفلين أحياء تحت الركام.", "الأطفال"],
    ["ar", "قال الجهاز إن عدد العاطلين عن العمل بلغ 3.3 مليون.", "العاطلون"],
    ["ar", "في المواسم الـ 4 مواسم الأخيرة فازوا.", "المواسم"],
    ["ar", "أحرز الفريق 55 نقطة متأخراً عن جاره.", "النقاط"],
    ["ar", "نال ثلاثة ألقاب كبرى.", "الألقاب الكبرى"],
    ["ar", "غرق زورقان كبيران قبالة الميناء.", "الزوارق الكبيرة"],
    ["ar", "سجل اللاعب 28 هدفا لصالحه في الموسم.", "الأهداف"],
    ["ar", "طورت الشركة حقلي أبان وسمران.", "حقول أبان"],
    ["ar", "وصل 12 عنصراً يوم الأحد.", "-"],
    ["ar", "سيغادر ثمانية لاعبين سيتركون النادي.", "اللاعبون"],
    ["ar", "وأصيب 5 صحافيين روس بجروح.", "الصحافيون الروس"],
    ["ar", "وبلغت تعويضات العمال 4 ملايين ريال.", "تعويضات العمال"],
    ["ar", "كما ارتفع بين السكان بمقدار 3 بالمئة.", "-"],
    ["ar", "وتبلغ المساحة المتنازع عليها 8 كيلومترات مربعة.", "-"],
  ])("%s: %s", (language, sentence, name) => {
    expect(nameOf(language, sentence)).toBe(name);
  });
});

describe("names of what is measured", () => {
  it.each([
    ["en", "He was held on $100,000 bail.", "bail"],
    ["en", "The court set a fine of $3 million.", "fine"],
    ["en", "The state's milk production rose 3 percent.", "rise in milk production"],
    ["en", "The state's milk production rose to 3 percent.", "milk production"],
    ["en", "About 43% of the voters stayed at home.", "share of the voters"],
    ["en", "The silo held 6,000 tonnes of wheat.", "wheat"],
    ["en", "The owner put the damage at 18 million euros.", "damage"],
    ["ar", "احتوت الصومعة على 6000 طن من القمح.", "القمح"],
    ["en", "The last talks were nine days ago.", "-"],
    ["ar", "انخفض سعر الفضة في المعاملات الفورية 1.01 بالمئة.", "انخفاض سعر الفضة"],
    ["ar", "بلغت إيرادات القناة 435.8 مليون دولار.", "إيرادات القناة"],
    ["ar", "ضرب زلزال بعمق 10 كيلومترات المدينة.", "عمق الزلزال"],
    ["ar", "وقعت الشركة صفقة بقيمة 3 ملايين دولار.", "قيمة الصفقة"],
    ["ar", "تشكل أسعار النفط الذي يمثل 50 بالمئة من الدخل همّاً.", "-"],
  ])("%s: %s", (language, sentence, name) => {
    expect(nameOf(language, sentence)).toBe(name);
  });
});
