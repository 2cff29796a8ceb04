import { describe, expect, it } from "vitest";
import { ferry, report, trial } from "../match/reports";

const { fingerprint } = ferry;

describe("fingerprint", () => {
  it("holds names as written, persons and places among them", () => {
    expect(fingerprint.names).toEqual(
      expect.arrayContaining(["Marigold Star", "Quenby Point", "Ludo Farrant"]),
    );
    expect(fingerprint.places).toEqual(expect.arrayContaining(["Port Ebbing"]));
    expect(fingerprint.names).not.toContain("Tuesday");
  });

  it("takes no part of lines that nothing ties to the article's sentences", () => {
    const { fingerprint: mill } = report(
      "mill",
      `Mill burns down in Orrin

Harlow Kestrels sign goalkeeper for 40 million crowns

A fire destroyed the old mill of Orrin on Monday night, the fire brigade said.

Old mill before the fire, seen from Orrin

Nobody was inside. The miller, Ansgar Toll, 61, had left an hour before.`,
    );
    const terms = mill.terms.map(([term]) => term);
    expect(terms).toEqual(expect.arrayContaining(["mill", "orrin"]));
    expect(terms).not.toContain("goalkeep");
    expect(mill.names).not.toContain("Harlow Kestrels");
    expect(mill.figureKeys.join(" ")).not.toContain("40000000");
    expect(mill.wordCount).toBe(35);
  });

  it("keeps every line of a text that has no whole sentences", () => {
    const { fingerprint: notes } = report("notes", "Mill burns\n\nGoalkeeper signs\n\nHarbour dredged");
    expect(notes.terms.map(([term]) => term)).toEqual(expect.arrayContaining(["harbour", "dredg"]));
  });

  it("leaves the outlet's name behind a headline out, and nothing else", () => {
    const under = (headline: string) =>
      report("outlet", `${headline}\n\nThe mill burned.`).fingerprint.headlineTerms;
    expect(under("Mill burns - Channel 9 Weather, News & Sports")).toEqual(under("Mill burns"));
    expect(under("Mill burns - Orrin mourns")).toContain("orrin");
  });

  it("resolves the day told by a weekday from the day of publication", () => {
    expect(fingerprint.publishedDay).toBe("2031-05-14");
    expect(fingerprint.eventDays[0]).toBe("2031-05-13");
  });

  it("takes the day of an undated text from its dateline", () => {
    const { fingerprint: dated } = report(
      "dated",
      "Bridge closed\n\nUpdated: 4 March 2031 10:12 GMT\n\nThe old bridge of Lorn was closed on Monday after a crack was found in its second arch, engineers said.",
    );
    expect(dated.publishedDay).toBe("2031-03-04");
    expect(dated.eventDays).toEqual(["2031-03-03"]);
  });

  it("brings lengths to one scale and keeps what a number means", () => {
    const { fingerprint: miles } = report(
      "miles",
      "Road shut\n\nThe road was closed for 15 miles and 27 barns burned down.",
    );
    const { fingerprint: kilometres } = report(
      "km",
      "Road shut\n\nThe road was closed for 24 kilometres and 27 barns burned down.",
    );
    const lengths = [miles, kilometres].map(({ figureKeys }) =>
      figureKeys.find((key) => key.includes(":length:")),
    );
    expect(lengths).toEqual(["distance:length:24140", "distance:length:24000"]);
  });

  it("leaves out the figures of a sentence that recalls another time", () => {
    const { fingerprint: storm } = report(
      "storm",
      `Storm floods 61 cellars in Ebbing

The storm flooded 61 cellars in Ebbing on Sunday night, the fire brigade said.

Crews pumped for 14 hours. In 2019 a storm had flooded 437 cellars. Last year's floods cut off 93 farms. In October 2024 water stood 186 centimetres high.`,
    );
    const values = storm.figureKeys.map((key) => Number(key.slice(key.lastIndexOf(":") + 1)));
    expect(values).toContain(61);
    for (const recalled of [437, 93, 1.86]) expect(values).not.toContain(recalled);
  });

  it("leaves grammar and reporting words out of the terms, and counts what is left", () => {
    const terms = new Map(fingerprint.terms);
    expect(terms.get("ferr")).toBeGreaterThan(1);
    for (const empty of ["the", "said", "tuesday"]) expect(terms.has(empty)).toBe(false);
  });

  it("knows a later stage from the event itself", () => {
    expect(fingerprint.followUp).toBe(false);
    expect(trial.fingerprint.followUp).toBe(true);
  });

  it("gives one key to a name in two scripts", () => {
    const arabic = report(
      "ar",
      "زيارة\n\nوصل المتحدث رائد المنصوري إلى مدينة السويداء في سوريا صباح اليوم، وقال إن الزيارة ستستمر يومين.",
    );
    const english = report(
      "en",
      "Visit\n\nSpokesman Raed al-Mansouri arrived in As-Suwayda in Syria this morning and said that the visit would last two days.",
    );
    const shared = arabic.fingerprint.nameKeys.filter((key) => english.fingerprint.nameKeys.includes(key));
    expect(shared).toEqual(expect.arrayContaining(["@SY", "^rd mnsr"]));
  });

  it("marks live blogs' and round-ups' mixture", () => {
    const stories = [
      "Orchard growers of Vint fear frost over blossoming pear trees",
      "Astronomers in Calder photographed a faint comet beside Jupiter",
      "Swimmers broke relay records during championships at Ostwick",
      "Librarians digitised medieval maps discovered beneath Harrow abbey",
      "Bakers protest flour tariffs outside ministry buildings of Delm",
      "Violinist Ansel Roke premiered concerto honouring lighthouse keepers",
    ];
    const roundUp = report(
      "round-up",
      `The week in brief\n\n${stories.map((story) => `${story}.`).join("\n\n")}`,
    );
    expect(roundUp.fingerprint.mixed).toBe(true);
    expect(fingerprint.mixed).toBe(false);
    const bilingual = report(
      "two",
      "خبر\n\nوصل الوفد إلى المدينة صباح اليوم والتقى عدداً من المسؤولين هناك\n\nThe delegation reached the city this morning and met officials",
    );
    expect(bilingual.fingerprint.mixed).toBe(true);
  });

  it("knows the posts of a live blog in a plain text by the times that they open with", () => {
    const posts = ["14:05", "14:31", "15:12", "16h40"].map(
      (time) => `${time} The mill of Orrin still burns.`,
    );
    const live = (count: number) =>
      report("live", `Mill burns\n\n${posts.slice(0, count).join("\n\n")}`).fingerprint.mixed;
    expect([live(4), live(3)]).toEqual([true, false]);
  });

  it("stays small and takes time in step with the text", () => {
    expect(JSON.stringify(fingerprint).length).toBeLessThan(8000);
    const long = report("long", `Ferry\n\n${"The ferry ran aground near Tamsel at night. ".repeat(5_000)}`);
    expect(JSON.stringify(long.fingerprint).length).toBeLessThan(20_000);
  });
});
