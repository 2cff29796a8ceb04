import { describe, expect, it } from "vitest";
import { compare, factsOf, type Told } from "./reports";

const collapse: Told = {
  id: "a",
  publishedAt: "2031-04-02T10:00:00Z",
  text: `Warehouse roof collapses in Tarnley
A warehouse roof collapsed in Tarnley on Tuesday, killing 14 workers and injuring 38 people, police said.
Five firefighters and twelve residents were treated for smoke. The building covered 3,200 square metres.`,
};

describe("what joins", () => {
  it("joins figures on one thing in other words and says where they differ", () => {
    const other: Told = {
      id: "b",
      text: `Tarnley mourns
The number of workers killed when the roof fell in rose to 16, the mayor said. A total of 38 people were hurt.`,
    };
    const facts = factsOf(compare(collapse, other));
    expect(facts[0]).toBe("differ: a=14 | b=16");
    expect(facts).toContain("agree: a=38 | b=38");
  });

  it("joins across languages by kind, value and unit", () => {
    const other: Told = {
      id: "b",
      text: `انهيار سقف مستودع في تارنلي
قالت الشرطة إن 14 عاملا قتلوا وأصيب 38 شخصا في انهيار سقف مستودع تبلغ مساحته 3200 متر مربع.`,
    };
    const facts = factsOf(compare(collapse, other));
    expect(facts).toContain("agree: a=14 | b=14");
    expect(facts).toContain("agree: a=38 | b=38");
    expect(facts).toContain("agree: a=3,200 square metres | b=3200 متر مربع");
  });

  it("joins values in two units", () => {
    const subject: Told = {
      id: "a",
      text: "Fire near Holm\nThe fire near Holm burned 11,400 acres of forest on Friday.",
    };
    const other: Told = {
      id: "b",
      text: "Holm fire\nFlames have burned 4,600 hectares of forest near Holm, crews said.",
    };
    expect(factsOf(compare(subject, other))).toContain("agree: a=11,400 acres | b=4,600 hectares");
  });
});

describe("what is counted in other words", () => {
  it.each([
    ["a fine sought", "Prosecutors asked for 40 million euros.", "The regulator had pushed for €45m."],
    ["a licence", "Its licence is for 320 passengers.", "It was certified for 260 riders."],
    ["power in two units", "The grid lost 2,600 megawatts at noon.", "The grid lost 2.7 gigawatts."],
    ["weapons", "Customs showed 14 firearms.", "Troops spoke of 16 guns."],
    ["a spell", "The hunt lasted 12 days.", "Divers said that the search lasted 14 days."],
  ])("joins %s", (_, one, other) => {
    const facts = factsOf(
      compare({ id: "a", text: `Orm today\n${one}` }, { id: "b", text: `News of Orm\n${other}` }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatch(/^differ/u);
  });

  it("joins a telling number of which one report leaves the unit to its reader", () => {
    const facts = factsOf(
      compare(
        { id: "a", text: "Orm today\nThe museum paid 3,742,000 euros for the painting." },
        { id: "b", text: "News of Orm\nThe museum's painting went for 3,742,000 at the auction." },
      ),
    );
    expect(facts).toEqual(["agree: a=3,742,000 euros | b=3,742,000"]);
  });

  it("knows Arabic verbs in any tense", () => {
    const facts = factsOf(
      compare(
        { id: "a", text: "حملة في أورم\nاستمر الاعتصام 12 يوماً في أورم." },
        { id: "b", text: "أورم اليوم\nقال المنظمون إنه سيستمر 12 يوماً في الساحة." },
      ),
    );
    expect(facts).toEqual(["agree: a=12 يوماً | b=12 يوماً"]);
  });
});

describe("what stays apart", () => {
  it("takes a small number that two reports happen to give for no agreement", () => {
    const subject: Told = { id: "a", text: "Quake in Orm\nThree were shut by noon." };
    const other: Told = { id: "b", text: "Orm shaken\nOf the envoys three wanted less." };
    expect(factsOf(compare(subject, other)).every((fact) => fact.startsWith("single"))).toBe(true);
  });

  it("takes others for more of those counted before them", () => {
    const subject: Told = {
      id: "a",
      text: "Shells hit Orm\nTwo civilians were killed and nine others wounded in the shelling of Orm.",
    };
    const other: Told = {
      id: "b",
      text: "Orm shelled\nSeven soldiers were wounded near Orm, the army said.",
    };
    expect(factsOf(compare(subject, other)).filter((fact) => fact.startsWith("differ"))).toEqual([]);
  });

  it("never joins two groups, whatever their values", () => {
    const subject: Told = {
      id: "a",
      text: "Blaze in Orm\nFive firefighters were injured in the blaze in Orm, officials said.",
    };
    const other: Told = {
      id: "b",
      text: "Orm blaze\nThe blaze in Orm left twelve residents injured, a hospital said.",
    };
    const facts = factsOf(compare(subject, other));
    expect(facts.sort()).toEqual(["single: a=Five", "single: b=twelve"]);
  });

  it("never joins the killed with the wounded", () => {
    const subject: Told = { id: "a", text: "Crash in Orm\nThe crash killed 12 passengers near Orm." };
    const other: Told = { id: "b", text: "Orm crash\nThe crash injured 12 passengers near Orm." };
    expect(factsOf(compare(subject, other)).every((fact) => fact.startsWith("single"))).toBe(true);
  });

  it("keeps a part from its whole", () => {
    const subject: Told = {
      id: "a",
      text: "Blast in Orm\nNine people were injured in the blast, six of them firefighters.",
    };
    const other: Told = {
      id: "b",
      text: "Orm blast\nNine people were hurt in the blast, five of them firefighters.",
    };
    expect(factsOf(compare(subject, other))).toEqual(["differ: a=six | b=five", "agree: a=Nine | b=Nine"]);
  });

  it("sets no zero of one group against the toll of another", () => {
    const subject: Told = {
      id: "a",
      text: "Raid near Orm\nThe raid near Orm wounded 25 rebels, a monitor said.",
    };
    const other: Told = { id: "b", text: "Orm raid\nNo soldiers were wounded in the raid, the army said." };
    expect(factsOf(compare(subject, other)).filter((fact) => fact.startsWith("differ"))).toEqual([]);
  });

  it("keeps two counts by two parties in one article as two facts", () => {
    const subject: Told = {
      id: "a",
      text: "March in Orm\nPolice counted 9,800 people at the march in Orm; organisers spoke of 30,000 people.",
    };
    const counts = factsOf(compare(subject)).filter((fact) => /9,800|30,000/u.test(fact));
    expect(counts).toEqual(["single: a=9,800", "single: a=30,000"]);
  });

  it("joins no two measures that share nothing but their unit", () => {
    const subject: Told = {
      id: "a",
      text: "Fire near Orm\nHumidity stayed below 10% in the hills on Friday.",
    };
    const other: Told = {
      id: "b",
      text: "Orm fire\nAbout 9% of the town's pupils were absent, a teacher said.",
    };
    expect(factsOf(compare(subject, other)).every((fact) => fact.startsWith("single"))).toBe(true);
  });

  it("leaves out reports on other events", () => {
    const other: Told = {
      id: "b",
      relation: "different-event",
      text: "Other\nA crash killed 16 workers in Dorn.",
    };
    const comparison = compare(collapse, other);
    expect(comparison.reports.map(({ articleId }) => articleId)).toEqual(["b"]);
    expect(comparison.facts.flatMap(({ claims }) => claims).every(({ articleId }) => articleId === "a")).toBe(
      true,
    );
  });
});

describe("claims", () => {
  it("counts copies once", () => {
    const copy: Told = { ...collapse, id: "c", relation: "copy" };
    const facts = compare(collapse, copy).facts;
    expect(new Set(facts.map(({ verdict }) => verdict))).toEqual(new Set(["single"]));
    expect(facts.find(({ kind }) => kind === "killed")?.claims.map(({ articleId }) => articleId)).toEqual([
      "a",
      "c",
    ]);
  });

  it("represents an article by its attributed statement in the body and keeps the rest beneath", () => {
    const subject: Told = {
      id: "a",
      text: "Ferry sinks off Orm: 18 dead\nA ferry sank off Orm.\nThe coastguard said 18 people died when the ferry sank.",
    };
    const [claim] = compare(subject).facts.find(({ kind }) => kind === "killed")?.claims ?? [];
    expect(claim?.quantity.passage).toBe(2);
    expect(claim?.beneath.map(({ passage }) => passage)).toEqual([0]);
  });

  it("takes a round number for one that is given in full further down, and none behind that", () => {
    const told = (...paragraphs: string[]) =>
      factsOf(compare({ id: "a", text: ["Taxes in Orm", ...paragraphs].join("\n") }));
    const round = "The mayor paid an effective tax rate of 36 percent.";
    const full = "The governor paid an effective tax rate of 35.7 percent.";
    expect(told(round, full)).toHaveLength(1);
    expect(told(full, round)).toEqual(["single: a=35.7 percent", "single: a=36 percent"]);
  });

  it("keeps what an article itself replaced as history", () => {
    const subject: Told = {
      id: "a",
      text: "Ferry\nThe death toll of the ferry disaster rose from 12 to 17, police said.",
    };
    const [claim] = compare(subject).facts.find(({ kind }) => kind === "killed")?.claims ?? [];
    expect(claim?.quantity.text).toBe("17");
    expect(claim?.history.map(({ text }) => text)).toEqual(["12"]);
  });

  it("shows a headline that its body corrects, and takes the body's figure", () => {
    const subject: Told = {
      id: "a",
      text: "Ferry sinks off Orm, 20 people drowned\nA ferry sank off Orm and 18 people drowned, the coastguard said.",
    };
    const killed = compare(subject).facts.filter(({ kind }) => kind === "killed");
    expect(killed.map(({ claims }) => [claims[0]?.quantity.text, claims[0]?.headline?.text])).toEqual([
      ["18", "20"],
    ]);
  });

  it("orders claims by time and marks those of a later day", () => {
    const later: Told = {
      id: "b",
      publishedAt: "2031-04-04T08:00:00Z",
      text: "Tarnley\nThe roof collapse in Tarnley killed 16 workers, police said.",
    };
    const early: Told = { ...collapse, id: "c", publishedAt: "2031-04-02T06:00:00Z" };
    const fact = compare(collapse, later, early).facts.find(({ kind }) => kind === "killed");
    expect(fact?.claims.map(({ articleId, later: isLater }) => [articleId, isLater])).toEqual([
      ["c", false],
      ["a", false],
      ["b", true],
    ]);
  });
});

describe("the time for which a claim is given", () => {
  it.each([
    ["its report's", "The fire near Holm left 14 people dead, police said.", "2031-04-03T10:00:00Z"],
    ["the sentence's", "As of Tuesday evening the fire near Holm had left 14 people dead.", "2031-04-01"],
    [
      "its report's",
      "The fire near Holm had left 14 people dead by Thursday, police said.",
      "2031-04-03T10:00:00Z",
    ],
  ])("is %s", (_, text, asOf) => {
    const told = { id: "a", text: `Fire near Holm\n${text}`, publishedAt: "2031-04-03T10:00:00Z" };
    const [fact] = compare(told, { ...told, id: "b" }).facts;
    expect(fact?.claims.map((claim) => claim.asOf)).toEqual([asOf, asOf]);
  });
});

describe("a copy whose figure was altered", () => {
  it("is shown as that, and makes no difference", () => {
    const [fact] = compare(collapse, {
      ...collapse,
      id: "b",
      text: collapse.text.replace("killing 14", "killing 41"),
      relation: "copy",
    }).facts.filter(({ kind }) => kind === "killed");
    expect(fact?.verdict).toBe("single");
    expect(fact?.claims.map(({ articleId, isAltered = false }) => [articleId, isAltered])).toEqual([
      ["a", false],
      ["b", true],
    ]);
  });
});

describe("facts", () => {
  it("come with those that differ first, in the subject's words", () => {
    const other: Told = {
      id: "b",
      text: "Tarnley\nSixteen workers were killed when the roof collapsed. The building covered 3,200 square metres.",
    };
    const facts = compare(collapse, other).facts;
    expect(facts[0]?.verdict).toBe("differ");
    expect(facts[0]?.label).toBe("workers");
    expect(facts[0]?.labelLanguage).toBe("en");
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });

  it("stand in their own words where no label of them is certain, and are joined all the same", () => {
    const one: Told = { id: "a", text: "Orm mill\nThe two men left the mill and came back." };
    const other: Told = { id: "b", text: "News of Orm\nThe two men were seen near the mill." };
    const [fact] = compare(one, other).facts;
    expect(fact).toMatchObject({ inOwnWords: true, label: null, verdict: "agree" });
    expect(compare(collapse).facts.find(({ kind }) => kind === "wounded")).not.toHaveProperty("inOwnWords");
  });

  it("stand in their own words where they are a part of more, of whom their kind alone is said", () => {
    const whole: Told = {
      id: "a",
      text: "Six hurt in Orm\nSix people were hurt in Orm. One was badly wounded.",
    };
    const facts = compare(whole).facts.map(({ claims, inOwnWords = false }) => [
      claims[0]?.quantity.min,
      inOwnWords,
    ]);
    expect(facts).toContainEqual([6, false]);
    expect(facts).toContainEqual([1, true]);
  });

  it("stand in their own words where no report tells how certain a name is", () => {
    const one: Told = { id: "a", text: "Orm vote\nMs Brill won, 134 to 63, in Orm on Monday." };
    const other: Told = {
      id: "b",
      text: "Vote in Orm\nThe vote in Orm went to Ms Brill; 63 Unionists stood against her.",
    };
    const facts = compare(one, other).facts.filter(({ claims }) =>
      claims.some(({ quantity }) => quantity.min === 63),
    );
    expect(facts.map(({ inOwnWords }) => inOwnWords)).toEqual([true]);
  });

  it("are none where there are no figures", () => {
    const plain: Told = {
      id: "a",
      text: "Calm in Orm\nNothing of note happened in the town, the mayor told reporters.",
    };
    expect(compare(plain).facts).toEqual([]);
  });

  it("do not depend on the order in which reports are given", () => {
    const b: Told = {
      id: "b",
      text: "Tarnley\nSixteen workers were killed when the roof collapsed and 38 were hurt.",
    };
    const c: Told = {
      id: "c",
      text: "Roof\nThe roof collapse in Tarnley killed at least 15 workers; 40 people were hurt.",
    };
    const sorted = (facts: readonly string[]) =>
      facts
        .map((fact) =>
          fact
            .split(/: | \| /u)
            .sort()
            .join(),
        )
        .sort();
    expect(sorted(factsOf(compare(collapse, b, c)))).toEqual(sorted(factsOf(compare(collapse, c, b))));
  });
});

describe("bad input", () => {
  it.each(["\ud800 5 5 5 \udc00", "1 ".repeat(3_000), "killed 5 ".repeat(2_000), "قتل 5 و".repeat(2_000)])(
    "neither throws nor takes long",
    (text) => {
      const told: Told = { id: "b", text: `Report\n${text}` };
      expect(compare(collapse, told).subjectId).toBe("a");
    },
  );
});

describe("a toll that grew", () => {
  it("differs over time though no report opens with it", () => {
    const told = (id: string, hour: string, dead: number): Told => ({
      id,
      text: `Council meets in Tarnley\nThe council of Tarnley met on Monday.\nIt spoke of the roof that fell on Sunday. Officials said that ${dead} people were killed.`,
      publishedAt: `2032-03-08T${hour}:00:00Z`,
    });
    const [fact] = compare(told("a", "09", 58), told("b", "17", 61)).facts.filter(
      ({ kind }) => kind === "killed",
    );
    expect(fact?.basis).toBe("over-time");
  });
});

describe("what a fact is called", () => {
  const labels = (...others: Told[]) =>
    compare(...(others as [Told, ...Told[]])).facts.map(({ kind, label }) => `${kind} ${label}`);

  it("comes from the article being read, and from a report only where that says nothing of it", () => {
    const terse: Told = {
      id: "a",
      text: "Roof falls in Tarnley\nAt least 15 were killed on Monday when a roof fell in Tarnley.",
    };
    const full: Told = {
      id: "b",
      text: "Roof falls in Tarnley\nFifteen welders were killed on Monday when a roof fell in Tarnley. It had cost 64 jobs.",
    };
    expect(labels(full, terse)).toContain("killed welders");
    expect(labels(terse, full)).toContain("killed null");
  });

  it("is the kind alone where reports name others", () => {
    const women: Told = {
      id: "a",
      text: "Roof falls in Tarnley\nThree women were killed when a roof fell in Tarnley.",
    };
    const cooks: Told = {
      id: "b",
      text: "Roof falls in Tarnley\nThree cooks were killed when a roof fell in Tarnley.",
    };
    const named = labels(women, cooks);
    expect(named.length === 1 ? named : []).toEqual(["killed null"]);
  });

  it("tells those who were killed from those who died", () => {
    const natural = (text: string) => {
      const told: Told = { id: "a", text };
      return compare(told).facts.find(({ kind }) => kind === "killed")?.isNatural ?? false;
    };
    expect(natural("Fever in Orm\nTwelve people died of the fever in Orm, the ministry said.")).toBe(true);
    expect(natural("Raid on Orm\nTwelve people were killed in Orm, the ministry said.")).toBe(false);
  });
});
