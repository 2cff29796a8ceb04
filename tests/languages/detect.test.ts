import { expect, test } from "vitest";
import { detectLanguage } from "../../lib/languages/detect";
import { markedArticles } from "../events/marked";

test("a terse Arabic report is Arabic though few of its words stand alone", () => {
  const text =
    "أحبطت الجمارك محاولة تهريب شحنة سجائر بمطار الساحل، وضبطت مركبتين محملتين ببضائع مخالفة، وأحالت السائقين للنيابة، وقدّر مصدر جمركي قيمتها بمليون دينار";
  expect(detectLanguage(text)).toBe("ar");
});

test("Urdu is not taken for Arabic or Persian", () => {
  const text =
    "وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن اقدام کرے گی اور اگلے ہفتے نئی پالیسی کا اعلان ہوگا";
  expect(detectLanguage(text)).toBeNull();
});

test("every invented article is read in the language it is written in", () => {
  for (const { id, text } of markedArticles())
    expect([id, detectLanguage(text)]).toEqual([id, /\p{Script=Arabic}/u.test(text) ? "ar" : "en"]);
});

test("a short English report is not taken for Italian", () => {
  const texts = [
    "Verdict reached in harbour defamation lawsuit. A jury found editor Dana Orvell and a magazine liable in a claim",
    "4 hurt in shooting outside a bakery in Tarn Hill: four people were hurt in a shooting Sunday night, police say",
  ];
  expect(texts.map(detectLanguage)).toEqual(["en", "en"]);
});

test("Swedish is told from its neighbours, which have no pack", () => {
  const swedish =
    "Minst tolv personer skadades när en färja gick på grund utanför Karlö på tisdagen. Enligt kustbevakningen fanns 140 passagerare ombord och alla har nu förts i land.";
  const norwegian =
    "Minst tolv personer ble skadet da en ferje gikk på grunn utenfor Karlsøy på tirsdag. Ifølge kystvakten var det 140 passasjerer om bord, og alle er nå brakt i land.";
  const danish =
    "Mindst tolv personer blev såret, da en færge gik på grund ud for Karlsø tirsdag. Ifølge kystvagten var der 140 passagerer om bord, og alle er nu bragt i land.";
  expect([swedish, norwegian, danish].map(detectLanguage)).toEqual(["sv", null, null]);
});

test("a terse Swedish report is Swedish", () => {
  const text = "Tre gripna efter rån mot butik. Polisen: En person misstänks vara kvar i området i Lund";
  expect(detectLanguage(text)).toBe("sv");
});
