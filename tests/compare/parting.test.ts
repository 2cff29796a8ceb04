import { describe, expect, it } from "vitest";
import { compare, factsOf } from "./reports";

/** What the two texts are said to differ on. */
function differing(one: string, other: string, published?: string): string[] {
  const told = (id: string, text: string) => ({
    id,
    text: `News of Orm\n${text}`,
    ...(published ? { publishedAt: published } : {}),
  });
  return factsOf(compare(told("a", one), told("b", other))).filter((fact) => fact.startsWith("differ"));
}

it("sets no part that a report counts against the whole that its own headline gives", () => {
  const facts = factsOf(
    compare(
      {
        id: "a",
        text: "71 killed as plane crashes near Orm\nThe plane crashed near Orm and killed 65 people and its crew, the ministry said.",
      },
      {
        id: "b",
        text: "Recorder found near Orm\nThe plane crash near Orm killed 71 people, the ministry said.",
      },
    ),
  );
  expect(facts.filter((fact) => fact.startsWith("differ"))).toEqual([]);
});

it("sets no number against another of which its report gives nearly the same of something else", () => {
  const told = (...rates: string[]) => ["Taxes in Orm", ...rates].join("\n");
  const facts = factsOf(
    compare(
      {
        id: "a",
        text: told(
          "The returns show that the couple paid an effective tax rate of 35.7 percent in Orm last year.",
          "The rival paid an effective tax rate of roughly 36 percent.",
        ),
      },
      {
        id: "b",
        text: told("The couple paid $43,885 in taxes, for an effective tax rate of 31.55 percent."),
      },
    ),
  );
  expect(facts.filter((fact) => fact.startsWith("differ"))).toEqual([]);
});

it("sets no arrests against none that were made before them", () => {
  const facts = factsOf(
    compare(
      {
        id: "a",
        text: "Mill burns in Orm\nA fire burned the mill in Orm. No arrests were made, police said.",
        publishedAt: "2026-03-02T08:00:00Z",
      },
      {
        id: "b",
        text: "Mill burnt in Orm\nA fire burned the mill in Orm. Three arrests were made, police said.",
        publishedAt: "2026-03-03T08:00:00Z",
      },
    ),
  );
  expect(facts.filter((fact) => fact.startsWith("differ"))).toEqual([]);
});

describe("what is set against nothing", () => {
  it.each([
    [
      "a part that stands before its whole",
      "The blast in Orm killed 21 people, the agency said.",
      "At least 34 children were among 45 people killed in the blast in Orm, the monitor said.",
      ["differ: a=21 | b=45"],
    ],
    [
      "the sum of two counts",
      "Gunners destroyed 96 targets around Orm on Friday.",
      "They destroyed 40 targets from the air and 56 targets by shelling around Orm on Friday.",
      [],
    ],
    [
      "those who come on top",
      "The storm in Orm killed nine people, the mayor said.",
      "The storm in Orm killed four more people, the mayor said.",
      [],
    ],
    [
      "those beside somebody told of before",
      "Eighteen other people have been charged over the raid in Orm.",
      "Twenty-four people have been charged over the raid in Orm.",
      [],
    ],
    [
      "a poll beside what was counted",
      "An exit poll gave the Orm Party 32 seats in the vote on Sunday.",
      "The Orm Party won 31 seats in the vote on Sunday.",
      [],
    ],
    [
      "those against beside those who stayed away",
      "The Orm bill passed with nine members of the house voting against it.",
      "The Orm bill passed on Friday, and ten members of the house did not vote.",
      [],
    ],
    [
      "those hit when it began again",
      "The shelling of Orm on Monday killed 70 people, the monitor said.",
      "More shells fell on Orm, and 90 people died in new attacks, the monitor said.",
      [],
    ],
    [
      "those who were hurt lightly",
      "The stabbing in Orm left three people with minor injuries, police said.",
      "The stabbing in Orm left four people injured, police said.",
      [],
    ],
    [
      "measures of two hours of the day",
      "The shock at 23:32 GMT was centred 19.3 kilometres from Orm.",
      "The shock at 22:32 GMT was centred 16 kilometres from Orm.",
      [],
    ],
    [
      "the two sides of a threshold",
      "The Orm tax spares households that earn less than $250,000 a year.",
      "The Orm tax falls on households that earn more than $250,000 a year.",
      [],
    ],
    [
      "some of those hurt beside all",
      "Two blasts in Orm wounded 69 police officers, officials said.",
      "Two blasts in Orm wounded 136 people, officials said.",
      [],
    ],
    [
      "quotes of two moments",
      "Shares of Orm Steel fell 1.5 percent to $65.09 in the morning.",
      "Shares of Orm Steel fell 4.3 percent to $63.20 in the afternoon.",
      [],
    ],
    [
      "times since a price was last so high, of two days",
      "Oil traded in Orm climbed to its highest in three weeks on Tuesday.",
      "Oil traded in Orm climbed to its highest in six weeks on Wednesday.",
      [],
    ],
    [
      "prices of two moments that say of no move",
      "Brent crude futures traded in Orm stood at $78.79 a barrel.",
      "Brent crude futures traded in Orm settled at $79.43 a barrel.",
      [],
    ],
    [
      "prices of two moments of which one is told in whole dollars",
      "Palladium traded in Orm rose 0.7 percent to $1,021.47 an ounce.",
      "Palladium traded in Orm fell 0.4 percent to $1,018 an ounce.",
      [],
    ],
    [
      "prices of a whole dollar each",
      "Orm platinum rose 0.8 percent to $1,010 an ounce.",
      "Orm platinum rose 0.3 percent to $1,005 an ounce.",
      [],
    ],
    [
      "those beside whom a girl was hurt, and all",
      "The shooting in Orm left a 10-year-old girl and two men wounded, police said.",
      "The shooting in Orm left three people wounded, police said.",
      [],
    ],
    [
      "matches beside goals",
      "Vell Orm took his tally in the Orm Cup to 14 goals.",
      "Vell Orm scored 25 goals in his last 13 matches in the Orm Cup.",
      [],
    ],
    [
      "goals in one contest and in all",
      "Vell Orm has scored 36 goals for the Orm Falcons this season.",
      "Vell Orm has scored 28 goals for the Orm Falcons this season.",
      [],
    ],
    [
      "games that two teams lost",
      "The Orm Falcons stand fourth with 46 victories and 33 defeats.",
      "The Orm Larks stand fifth with 45 victories and 35 defeats.",
      [],
    ],
    [
      "things beside those named before",
      "The judge in Orm barred cuts to grants of 18 cities and counties.",
      "The judge in Orm barred cuts to grants of Merrow, Ardal and 16 other cities and counties.",
      [],
    ],
    [
      "what was inside and what was anywhere",
      "He fired 60 rounds inside the station in Orm on Friday, witnesses said.",
      "He fired about 90 rounds during the rampage across Orm on Friday, police said.",
      [],
    ],
    [
      "points of a league table",
      "Orm lead the league by 16 points.",
      "Orm lead the league by 13 points after the derby.",
      [],
    ],
    [
      "some hurt and nobody seriously",
      "There were no serious injuries in the crash in Orm, police said.",
      "The crash in Orm left two people injured, police said.",
      [],
    ],
    [
      "those who died on scene",
      "Two people were shot and killed in Orm, police said.",
      "One person was killed on scene in Orm, deputies said.",
      [],
    ],
    [
      "a toll with several culprits",
      "The attacks in Orm killed 14 people, including two gunmen.",
      "The attacks in Orm killed 12 people, police said.",
      [],
    ],
    [
      "children of two parents",
      "Tal Berin, a father of three, said he had to leave Orm again.",
      "To stay in Orm is bitter, said Jo Marsh, 67, a father of seven.",
      [],
    ],
    [
      "times that only happen to be near",
      "Visits to Orm are off for the coming three weeks, an official said.",
      "The speech came two weeks before the vote in Orm that nobody won.",
      [],
    ],
    [
      "those feared dead",
      "The fire in Orm killed nine people, police said.",
      "The toll of the fire in Orm could rise to 40 dead, police said.",
      [],
    ],
    [
      "those in a bad state",
      "The crash in Orm left 14 people injured, medics said.",
      "Three people are in critical condition after the crash in Orm, medics said.",
      [],
    ],
    [
      "a toll with the culprit",
      "Eight people died in the Orm rampage, including the gunman, police said.",
      "Seven people were killed in the Orm rampage, police said.",
      [],
    ],
    [
      "those whom a gunman killed",
      "Thirteen people are dead after the rampage in Orm, police said.",
      "A gunman killed 12 people in the rampage in Orm, police said.",
      [],
    ],
    [
      "a number of persons to stay under",
      "To win he needs 1,237 delegates in Orm.",
      "The plan is to hold him under 1,237 delegates in Orm.",
      [],
    ],
    [
      "shares of two things",
      "Troops of Orm hold about 75 percent of Holm, the army says.",
      "Orders to leave reached 86 percent of towns near Holm, a monitor wrote.",
      [],
    ],
    [
      "all who were hit",
      "One person died and two others were wounded in Orm on Sunday, police said.",
      "Three people were shot in Orm on Sunday, deputies said.",
      [],
    ],
    [
      "people aboard without the crew",
      "The plane that left Orm was carrying 66 people.",
      "There were 60 passengers aboard the plane that left Orm.",
      [],
    ],
    [
      "a rate of other years",
      "From 2031 through 2038 they paid an effective tax rate of 31.5 percent in Orm.",
      "For 2038 they paid an effective tax rate of 35.7 percent in Orm.",
      [],
    ],
    [
      "one place of several",
      "The storm struck on Monday.\nIn the village of Kestrel, 27 people died.",
      "The storm struck on Monday.\nIn the village of Merrow, 31 people died.",
      [],
    ],
    [
      "جزء من القتلى",
      "قتل 32 شخصا في انفجار بمدينة أورم، وفق الشرطة.",
      "وشيعت أورم 25 من القتلى الذين سقطوا في الانفجار، وفق الشرطة.",
      [],
    ],
    ["من يخشى موتهم", "قتل تسعة أشخاص في حريق أورم.", "ويخشى أن ترتفع حصيلة حريق أورم إلى 40 قتيلا.", []],
  ])("%s", (_, one, other, expected) => {
    expect(differing(one, other)).toEqual(expected);
  });
});

it("joins nobody who speaks to one report with those who speak to another", () => {
  const facts = factsOf(
    compare(
      { id: "a", text: "Orm chief to go\nThe chief of Orm will step down, two officials told reporters." },
      {
        id: "b",
        text: "Orm chief steps down\nCiting two officials of the council, the Courier said that the chief of Orm will step down.",
      },
    ),
  );
  expect(facts).toEqual(["single: a=two", "single: b=two"]);
});

it("sets no toll of one day against that of another day, unless somebody only spoke on it", () => {
  const friday = "2026-03-06T20:00:00Z";
  const killed = (toll: string) => `The shelling of Orm killed ${toll}, the monitor said.`;
  expect(differing(killed("36 people on Thursday"), killed("25 people on Wednesday"), friday)).toEqual([]);
  expect(
    differing(
      "The monitor said on Thursday that shelling had killed 36 people in Orm.",
      killed("25 people on Wednesday"),
      friday,
    ),
  ).toEqual(["differ: a=36 | b=25"]);
});

describe("what is set against one another", () => {
  it.each([
    [
      "sums of times that begin together",
      "From 2031 through 2038 the mayor and her husband paid $43,885,310 in federal taxes in Orm.",
      "The mayor and her husband have paid $43 million in federal taxes in Orm since 2031.",
      ["differ: a=$43,885,310 | b=$43 million"],
    ],
    [
      "a count that is no sum of the other's parts",
      "Seventeen people were taken to hospital in Orm, eleven of them from the harbour and six from the island.",
      "Hospitals in Orm took in 23 injured people, medics said.",
      ["differ: a=Seventeen | b=23"],
    ],
    [
      "shares of one whole, of which one says of what",
      "Orm Electric said its crews would restore power to 80% of its customers by Saturday.",
      "Orm Electric promised to restore power for 90 percent by Saturday.",
      ["differ: a=80% | b=90 percent"],
    ],
    [
      "those who were hit and those who were hurt, where nobody died",
      "Four people were injured in the shooting at the Orm arcade on Sunday.",
      "Three people were shot at the Orm arcade on Sunday, police said.",
      ["differ: a=Four | b=Three"],
    ],
    [
      "those hurt beside one of whom another thing is told",
      "A woman was killed and three people were injured in the shooting at the Orm arcade, police said.",
      "Four people were injured in the shooting at the Orm arcade, police said.",
      ["differ: a=three | b=Four"],
    ],
    [
      "a toll to which more may come",
      "The fire at the Orm mill killed at least 33 people and possibly many more, officials said.",
      "The fire at the Orm mill killed 25 people, officials said.",
      ["differ: a=at least 33 | b=25"],
    ],
  ])("%s", (_, one, other, expected) => {
    expect(differing(one, other)).toEqual(expected);
  });
});

it("holds one number of things that one report alone sets against the year before for one", () => {
  const facts = factsOf(
    compare(
      { id: "a", text: "Shops in Orm\nThe Vell chain closed nine shops in Orm, its owner said." },
      {
        id: "b",
        text: "Vell in Orm\nThe owner spoke in Orm.\nThe Vell chain closed nine shops in Orm compared with far fewer the year before.",
      },
    ),
  );
  expect(facts).toEqual(["agree: a=nine | b=nine"]);
});

it("holds no rise against a fall, however alike both are told", () => {
  const told = (id: string, move: string) => ({
    id,
    text: `Oil today\nOrm crude settled at 78 dollars a barrel, ${move} cents, on the Vell exchange.`,
  });
  expect(
    factsOf(compare(told("a", "a rise of 20"), told("b", "a fall of 21"))).filter((fact) =>
      fact.includes("20"),
    ),
  ).toEqual(["single: a=20 cents"]);
});

describe("what one sentence counts of two sorts", () => {
  it("is not taken for the other sort, though the numbers agree", () => {
    const facts = factsOf(
      compare(
        { id: "a", text: "Deaths in Orm\nThe flood in Orm left three men and two women dead, police said." },
        { id: "b", text: "The Orm flood\nThe flood in Orm left three women and two men dead, police said." },
      ),
    );
    expect(facts.filter((fact) => fact.startsWith("agree"))).toEqual([]);
  });
});

describe("what a statement says in any of its sentences", () => {
  it("does not keep apart what reports that say it otherwise hold together", () => {
    const told = (id: string, text: string) => ({ id, text: `The Orm race\n${text}` });
    const facts = factsOf(
      compare(
        told("a", "Mayor Vell raised $425,000 for her Orm campaign, the board said."),
        told("b", "Mayor Vell raised $425,000 for her Orm campaign, filings show."),
        told("c", "Mayor Vell raised $420,886 for her Orm campaign, filings show."),
        told("d", "Mayor Vell raised $420,886 for her Orm campaign in July 2031, the board said."),
      ),
    );
    expect(facts).toEqual(["differ: a=$425,000 | d=$420,886 | c=$420,886 | b=$425,000"]);
  });

  it("does not keep it apart by one of several", () => {
    const facts = factsOf(
      compare(
        {
          id: "a",
          text: "Six wounded in Orm\nSix people were wounded at the fair in Orm, police said.\nThe most seriously injured of the six people wounded in Orm spoke to police.",
        },
        { id: "b", text: "Seven wounded in Orm\nSeven people were wounded at the fair in Orm, police said." },
      ),
    );
    expect(facts).toEqual(["differ: a=Six | b=Seven"]);
  });

  it("tells tolls with the culprit from those without, though headlines say nothing of it", () => {
    const told = (id: string, text: string) => ({ id, text });
    const facts = factsOf(
      compare(
        told(
          "a",
          "Seven dead in Orm\nSeven people were killed in the Orm rampage, including the gunman, police said.",
        ),
        told("b", "Rampage in Orm\nSeven people were shot dead in Orm before police killed the gunman."),
        told(
          "c",
          "Eight dead in Orm\nEight people were killed in the Orm rampage, including the gunman, police said.",
        ),
      ),
    );
    expect(facts).toEqual(["differ: a=Seven | c=Eight", "single: b=Seven"]);
  });

  it("tells one count of one thing from one of another", () => {
    const facts = factsOf(
      compare(
        { id: "a", text: "Charges in Orm\nHe was charged in Orm with one count of robbery." },
        { id: "b", text: "The Orm case\nHe was charged in Orm with one count of arson." },
      ),
    );
    expect(facts).toEqual(["single: a=one", "single: b=one"]);
  });
});

describe("another incident's figures", () => {
  it.each([
    [
      "a winter before",
      "A blast at the fair in Orm killed four people on Sunday.",
      "A blast at the fair in Orm killed four people on Sunday.\nLast winter, nine people were killed in a fire at the same place.",
    ],
    [
      "an earlier year",
      "A blast at the fair in Orm killed four people on Sunday.",
      "A blast at the fair in Orm killed four people on Sunday.\nIt is the worst since 2019, when nine people were killed in the town.",
    ],
    [
      "حادث سابق بشهر",
      "أصيب تسعة أشخاص في انفجار بمطعم في أورم الأحد.",
      "أصيب تسعة أشخاص في انفجار بمطعم في أورم الأحد.\nووقع الانفجار بعد شهر من حادثة دهس أصيب فيها سبعة أشخاص.",
    ],
    [
      "هجوم آخر",
      "قتل أربعة أشخاص في تفجير استهدف سوق أورم الأحد.",
      "قتل أربعة أشخاص في تفجير استهدف سوق أورم الأحد.\nوفي هجوم منفصل قتل تسعة أشخاص عند مدخل المدينة.",
    ],
  ])("%s stand apart from the event's", (_, one, other) => {
    const { facts } = compare({ id: "a", text: `News\n${one}` }, { id: "b", text: `News\n${other}` });
    const apart = facts.filter(({ isBackground }) => isBackground);
    expect(apart.map(({ claims }) => claims.map(({ articleId }) => articleId))).toEqual([["b"]]);
    expect(facts.map(({ verdict }) => verdict)).not.toContain("differ");
  });

  it("stand apart where they happen to be the event's own", () => {
    const { facts } = compare(
      {
        id: "a",
        text: "Fifteen hurt in Orm\nA blast in Orm hurt 15 people on Sunday.\nLast winter, 15 people were hurt in a fire at the same place.",
      },
      { id: "b", text: "Blast in Orm\nA blast in Orm hurt 15 people on Sunday." },
    );
    expect(facts.map(({ verdict, isBackground = false }) => [verdict, isBackground])).toEqual([
      ["agree", false],
      ["single", true],
    ]);
  });

  it("agree with the same rare number where another report tells it without its background", () => {
    const facts = factsOf(
      compare(
        {
          id: "a",
          text: "Blast in Orm\nA blast in Orm hurt 15 people on Sunday.\nLast winter, the town paid 1,347 families after the flood.",
        },
        {
          id: "b",
          text: "Blast in Orm\nA blast in Orm hurt 15 people on Sunday.\nThe town paid 1,347 families after the flood.",
        },
      ),
    );
    expect(facts).toContain("agree: a=1,347 | b=1,347");
  });

  it("differ only among themselves", () => {
    const told = (id: string, count: string) => ({
      id,
      text: `News\nA blast at the fair in Orm killed four people on Sunday.\nLast winter, ${count} people were killed in a fire at the same place.`,
    });
    const facts = compare(told("a", "nine"), told("b", "seven")).facts;
    expect(facts.map(({ verdict, isBackground = false }) => [verdict, isBackground])).toEqual([
      ["agree", false],
      ["differ", true],
    ]);
  });

  it("are none in a later report on the event itself", () => {
    const facts = compare(
      {
        id: "a",
        text: "Blast in Orm\nA blast at the fair in Orm killed four people.",
        publishedAt: "2031-05-03",
      },
      {
        id: "b",
        text: "Trial opens\nTwo men went on trial in Orm on Monday.\nThe blast at the fair last year killed four people.",
        publishedAt: "2032-02-02",
      },
    ).facts;
    expect(facts.filter(({ isBackground }) => isBackground)).toEqual([]);
  });
});

describe("one small number", () => {
  it.each([
    [
      "somebody's children beside those looked for",
      "The mother of two from Orm was found on Friday, police said.",
      "Police are looking for two women in Orm, the sheriff said on Friday.",
    ],
    [
      "men of other ages",
      "Two men, ages 20 and 21, were wounded in the shooting in Orm, police said.",
      "Two men, ages 26 and 36, were wounded in the shooting in Orm, police said.",
    ],
  ])("does not make %s one thing", (_, one, other) => {
    const told = (id: string, text: string) => ({ id, text: `News of Orm\n${text}` });
    const shared = factsOf(compare(told("a", one), told("b", other))).filter((fact) =>
      fact.startsWith("agree"),
    );
    expect(shared).toEqual([]);
  });

  it("is one thing where the ages go with it", () => {
    const told = (id: string) => ({
      id,
      text: "News of Orm\nTwo men, ages 20 and 21, were wounded in the shooting in Orm, police said.",
    });
    expect(factsOf(compare(told("a"), told("b")))).toContain("agree: a=Two | b=Two");
  });
});

const PARTED: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    "the dead of one day against all since",
    "Gunfire at the fence of Orm killed 17 people on Friday, medics said.",
    "Gunfire at the fence of Orm has killed 21 people since Friday, medics said.",
  ],
  [
    "where a storm was on one day against where it was on the next",
    "The storm stood 440 kilometers from Orm on Saturday evening.",
    "The storm stood 386 kilometers from Orm on Sunday.",
  ],
  [
    "the votes for against the votes of the other side",
    "The cabinet of Orm won the vote in the house with 251 votes.",
    "The cabinet of Orm won the vote in the house, compared with 236 votes.",
  ],
  [
    "one of two who are told of by themselves against both",
    "In Orm police found one victim with a gunshot wound and a 2nd victim with burns.",
    "In Orm police found two victims with wounds.",
  ],
  [
    "the others of one report against the others of another",
    "Two other people were arrested in the killing in Orm.",
    "Three others were arrested in the killing in Orm.",
  ],
  [
    "those among the evacuated against all of them",
    "The volcano of Orm drove out 12,000 people, among them 3,600 who were evacuated to shelters.",
    "The volcano of Orm erupted, and 3,271 people were evacuated.",
  ],
  [
    "what goes on with the parts before it against another count",
    "In Orm 13 people were hurt. Four of them were hurt by a car, and five were hurt by glass.",
    "In Orm six people were hurt by glass.",
  ],
];

it.each(PARTED)("sets apart %s", (_, one, other) => {
  expect(differing(one, other, "2031-04-07T08:00:00Z")).toEqual([]);
});
