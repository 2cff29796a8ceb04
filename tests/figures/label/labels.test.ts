import { describe, expect, it } from "vitest";
import { figures } from "../reading";

function first(language: string, sentence: string) {
  const [figure] = figures(language, sentence);
  if (!figure) throw new Error(`No figure in "${sentence}".`);
  return figure;
}

describe("how surely an editor would print a label", () => {
  it.each([
    [
      "en",
      "Nine people were killed when the mill burned.",
      "The boy is the seventh child 11 or younger who was shot.",
    ],
    [
      "en",
      "Nine people were killed and 31 others were injured when a silo exploded, police said.",
      "Five wounded firefighters and twelve residents were treated for smoke.",
    ],
    ["ar", "قُتل تسعة أشخاص في حريق المطحنة.", "لقي تسعة أشخاص مصرعهم وأصيب ستة آخرون في حريق المطحنة."],
  ])("is told by the sentence, %s: %s", (language, sure, unsure) => {
    expect(first(language, sure).labelOdds).toBeGreaterThanOrEqual(0);
    expect(first(language, unsure).labelOdds).toBeLessThan(0);
  });

  it.each([
    ["is told again", "The nine people killed were millers.", 1],
    ["counts them as something else", "Nine people were questioned.", -1],
  ])("is told by the rest of the report: whether it %s", (_, rest, sign) => {
    const sentence = "Nine people were killed when the mill burned.";
    const odds = (text: string) => first("en", text).labelOdds ?? 0;
    expect(Math.sign(odds(`${sentence}\n${rest}`) - odds(sentence))).toBe(sign);
  });

  it.each([
    ["en", "Rescuers found 12 dead and two survivors in the mill."],
    ["en", "Six of the 13 dead have been named by the county."],
    ["en", "He drove to the gate to kill two officers."],
    ["en", "The report tells of the killing and wounding of 20 soldiers."],
    ["ar", "أفادت مصادر بمقتل وإصابة 20 من الجنود."],
    ["ar", "فر ثمانية جنود إلى البلد المجاور ولجأوا إليه."],
    ["ar", "أعلنت الوزارة مقتل أربعة شبان وإصابة و618 آخرين."],
    ["ar", "قالت الوزارة إن 800 من المسلحين وأسرهم غادروا الوادي."],
    ["en", "A 1.5 year-old boy was killed, and 1.5 boys were killed."],
    ["en", "He was hurt in the fire of '96 and again in spring."],
  ])("is in doubt where the kind is: %s %s", (language, sentence) => {
    const odds = figures(language, sentence).map(({ labelOdds = 0 }) => labelOdds);
    expect(Math.min(...odds)).toBeLessThan(-50);
  });

  it("is not in doubt because others are told of another kind before", () => {
    const [, wounded] = figures("ar", "قالت الشرطة إن أربعة أشخاص قتلوا وأصيب 15 في الحريق.");
    expect(wounded).toMatchObject({ kind: "wounded" });
    expect(wounded?.labelOdds).toBeGreaterThan(-50);
  });

  it("is not in doubt because a verb denies that anybody was killed", () => {
    expect(first("ar", "لم يقتل أحد في الحادث.").labelOdds).toBeGreaterThan(-50);
  });

  it("is in doubt of a name that is one of two, not of the kind", () => {
    const [named] = figures("ar", "أسفرت الغارة عن مقتل 50 قياديا وعنصرا من الجماعة.");
    expect(named?.nameOdds).toBeLessThan(-50);
    expect(named?.labelOdds).toBeGreaterThanOrEqual(0);
  });

  it("is told of a kind with and without its name", () => {
    const named = first("en", "Four nurses were injured when the mill burned.");
    expect(named.nameOdds).not.toBe(named.labelOdds);
    expect(first("en", "Four people were injured when the mill burned.").nameOdds).toBeUndefined();
  });

  it("is not told of things and measures, or by a pack that does not know", () => {
    expect(first("en", "Both of the nine barns were seen near the mill.").labelOdds).toBeUndefined();
    expect(first("en", "Some 70 people came to the fair.").labelOdds).toBeUndefined();
    expect(first("de", "Bei dem Brand starben neun Menschen.").labelOdds).toBeUndefined();
  });
});

describe("what became of those counted", () => {
  it.each([
    ["en", "Four people were shot outside a bakery.", "shot"],
    ["en", "Officers found two men with gunshot wounds.", "shot"],
    ["en", "Four people were shot and wounded outside a bakery.", undefined],
    ["en", "Four people were injured when shots were fired.", undefined],
    ["en", "Gunmen kidnapped 30 pupils from a boarding school.", "abducted"],
    ["en", "Gunmen hold the 12 hostages in a mill.", "hostage"],
    ["en", "Soldiers freed the 12 hostages at dawn.", undefined],
    ["en", "Police arrested 30 pupils at the march.", undefined],
    ["ar", "خطف مسلحون 30 تلميذة من المدرسة.", "abducted"],
    ["ar", "أسفرت المعارك عن أسر 11 مسلحاً.", "captured"],
    ["ar", "اعتقلت الشرطة 11 شخصاً في المسيرة.", undefined],
    ["ar", "يستضيف البلد مليون لاجئ.", "refugee"],
  ])("is told where the kind says it too broadly, %s: %s", (language, sentence, manner) => {
    expect(first(language, sentence).manner).toBe(manner);
  });
});
