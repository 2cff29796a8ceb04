import { describe, expect, it } from "vitest";
import { EMPTY_CORPUS, matchArticles } from "../../lib/match";
import { CandidateIndex } from "../../lib/match/candidates";
import { election, ferry, report } from "./reports";

const quakeInEnglish = report(
  "quake-en",
  `Earthquake in eastern Jordan injures 37

AMMAN (Levant Wire) — A magnitude 5.3 earthquake shook the villages around Al-Azraq in Jordan before dawn on Sunday, injuring 37 people and damaging 214 houses, the civil defence said.

Its spokesman, Faisal al-Tarawneh, said that 1,450 residents had spent the day in tents. The tremor was felt as far away as Zarqa, 75 kilometres to the west.`,
  "2031-09-21",
);

const quakeInArabic = report(
  "quake-ar",
  `زلزال يهز الأزرق شرقي الأردن ويصيب 37 شخصاً

عمان - ضرب زلزال بقوة 5.3 درجات فجر الأحد القرى المحيطة ببلدة الأزرق في الأردن، ما أدى إلى إصابة 37 شخصاً وتضرر 214 منزلاً، بحسب الدفاع المدني.

وقال الناطق باسم الدفاع المدني فيصل الطراونة إن 1450 من السكان أمضوا نهارهم في الخيام. وشعر بالهزة سكان الزرقاء على بعد 75 كيلومتراً إلى الغرب.`,
  "2031-09-21",
);

const quakeElsewhere = report(
  "quake-elsewhere",
  `زلزال في جنوب تركيا يوقع قتيلين

أنقرة - قُتل شخصان وأصيب 18 آخرون مساء الخميس في زلزال بلغت قوته 4.9 درجات قرب مدينة أنطاكيا في تركيا، كما أعلنت إدارة الكوارث.

وقال حاكم المنطقة مصطفى ماساتلي إن 60 مبنى تضررت وإن المدارس ستبقى مغلقة ثلاثة أيام.`,
  "2031-11-07",
);

describe("matching across languages", () => {
  it("finds the English report on an event of which the library holds an Arabic one", () => {
    const index = new CandidateIndex();
    for (const { id, fingerprint } of [quakeInArabic, quakeElsewhere, ferry, election])
      index.add(id, fingerprint);
    expect(index.query(quakeInEnglish.fingerprint)[0]?.id).toBe("quake-ar");
    const match = matchArticles(quakeInEnglish, quakeInArabic, EMPTY_CORPUS);
    expect(match.relation).toBe("same-event");
    expect(match.reasons.map(({ code }) => code)).toContain("figures-agree");
  });

  it("holds another earthquake apart", () => {
    expect(matchArticles(quakeInEnglish, quakeElsewhere, EMPTY_CORPUS).relation).toBe("different-event");
    expect(matchArticles(ferry, quakeInArabic, EMPTY_CORPUS).relation).toBe("different-event");
  });
});
