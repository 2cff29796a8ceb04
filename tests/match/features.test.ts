import { describe, expect, it } from "vitest";
import { EMPTY_CORPUS } from "../../lib/match/corpus";
import { evidenceOf } from "../../lib/match/evidence";
import { featuresOf, type MatchFeature } from "../../lib/match/features";
import { hoursBetween } from "../../lib/match/hours";
import { report } from "./reports";

const AGENCY = `Rail workers walk out across Ostmark

OSTMARK - Rail workers began a strike on Monday that stopped 1,450 trains and stranded 210,000 passengers, the operator said. The union asks for a rise of 9 percent.`;
const FEATURE = `A cold platform and a long day in Ostmark

Some waited 7 hours. The kiosk sold 380 sandwiches by noon. The strike costs the city 6 million crowns a day, the chamber of commerce said.`;

function features(publishedA: string, publishedB: string): Readonly<Record<MatchFeature, number>> {
  const [a, b] = [report("a", AGENCY, publishedA), report("b", FEATURE, publishedB)];
  return featuresOf(
    evidenceOf(a.fingerprint, EMPTY_CORPUS),
    evidenceOf(b.fingerprint, EMPTY_CORPUS),
    EMPTY_CORPUS,
    { sharedText: 0, hours: hoursBetween(a, b) },
  );
}

describe("figures that are not alike", () => {
  it("tell little of what has just happened, and more of reports that are weeks apart", () => {
    const [near, far] = [features("2031-03-03", "2031-03-04"), features("2031-03-03", "2031-03-30")];
    expect([near.figuresUnlike, far.unlikeInTime]).toEqual([0, 0]);
    expect(near.unlikeInTime).toBeGreaterThan(0);
    expect(far.figuresUnlike).toBe(near.unlikeInTime);
  });
});

describe("ages that are not the same", () => {
  const victims = (name: string) => `Boy, 9, dies after shooting in Tarn Hill

TARN HILL - ${name}, 9, died in hospital on Monday after he was shot in a yard in Tarn Hill, police said. ${name} had been playing there.`;
  const suspects = `Teenager, 13, held over Tarn Hill shooting

TARN HILL - A boy of 13 was arrested on Monday over the shooting that killed Rowan Qasimov in a yard, police said. A 13-year-old cannot be named. Rowan Qasimov was buried on Friday.`;
  const otherAge = (text: string) => {
    const [a, b] = [report("a", text, "2031-03-03"), report("b", suspects, "2031-03-04")];
    const evidence = [
      evidenceOf(a.fingerprint, EMPTY_CORPUS),
      evidenceOf(b.fingerprint, EMPTY_CORPUS),
    ] as const;
    return featuresOf(...evidence, EMPTY_CORPUS, { sharedText: 0, hours: 24 }).otherAge;
  };

  it("do not part reports that share the victim's full name", () => {
    expect(otherAge(victims("Rowan Qasimov"))).toBe(0);
    expect(otherAge(victims("Leander Zubiri"))).toBe(1);
  });
});

describe("a name in common", () => {
  const shooting = `Gardener shot dead at Tarn Hill market

TARN HILL - Rowan Qasimov, a gardener, was shot dead at the market on Monday, police said. Rowan Qasimov sold seedlings there.`;
  const trial = `Jury hears of the row before a gardener died

TARN HILL - Rowan Qasimov, a gardener, was killed over a stall, a court heard as the trial opened. A week before, Rowan Qasimov had asked for its key.`;
  const named = (holding: number, hours: number, articles = 3000) => {
    const [a, b] = [report("a", shooting, "2031-03-03"), report("b", trial, "2031-03-04")];
    const corpus = { articles, holding: () => holding };
    const evidence = [evidenceOf(a.fingerprint, corpus), evidenceOf(b.fingerprint, corpus)] as const;
    return featuresOf(...evidence, corpus, { sharedText: 0, hours });
  };

  it("is rare where hardly another article holds it, and common in the news of every day", () => {
    const [rare, common] = [named(2, 24), named(900, 24)];
    expect([rare.commonNames, common.rareNames]).toEqual([0, 0]);
    expect(rare.rareNames).toBeGreaterThan(0);
    expect(common.commonNames).toBeGreaterThan(0);
  });

  it("tells little in a small library, where every name is rare", () => {
    expect(named(2, 24, 9).rareNames).toBeLessThan(named(2, 24).rareNames / 50);
  });

  it("tells the more, the later a report comes out", () => {
    const [soon, late] = [named(2, 2), named(2, 160)];
    expect(soon.rareNames).toBe(late.rareNames);
    expect(soon.rareNamesLater).toBeLessThan(late.rareNamesLater);
    expect(named(900, 2).commonNamesLater).toBeLessThan(named(900, 160).commonNamesLater);
  });
});

describe("openings and lengths", () => {
  const together = (first: string, second: string) => {
    const [a, b] = [report("a", first, "2031-03-03"), report("b", second, "2031-03-03")];
    const evidence = [
      evidenceOf(a.fingerprint, EMPTY_CORPUS),
      evidenceOf(b.fingerprint, EMPTY_CORPUS),
    ] as const;
    return featuresOf(...evidence, EMPTY_CORPUS, { sharedText: 0, hours: 0 });
  };

  it("are alike in a text and itself", () => {
    const { openingAlike, lengthsApart } = together(AGENCY, AGENCY);
    expect([openingAlike, lengthsApart]).toEqual([1, 0]);
  });

  it("are apart where one report tells more than the other, whichever comes first", () => {
    const longer = `${AGENCY} ${FEATURE.split("\n\n")[1]}`;
    const [one, other] = [together(AGENCY, longer), together(longer, AGENCY)];
    expect(one.lengthsApart).toBeGreaterThan(0);
    expect(other.lengthsApart).toBe(one.lengthsApart);
    expect(together(AGENCY, FEATURE).openingAlike).toBeLessThan(0.5);
  });
});
