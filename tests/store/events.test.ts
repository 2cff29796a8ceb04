import { describe, expect, test, vi } from "vitest";
import type { Article } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import type { Analysis } from "../../lib/store/analysis";
import type { Corpus } from "../../lib/store/corpus";
import { generator } from "./generator";
import { openLibrary, report } from "./library";

const ANALYSIS: Analysis = { version: 1, analyse };

/** Reports of one invented event each, told in three ways. */
const EVENTS = [
  ["Velmora", "ferry", "ran aground off the harbour", "Ludo Farrant", "passengers", "Tamsel"],
  ["Oskel", "flour mill", "burned down after a blast", "Petra Olmec", "millers", "Brannet"],
  ["Dalmeny", "footbridge", "gave way during a march", "Corin Hasp", "marchers", "Sarw"],
  ["Hestvik", "cable car", "stopped above the gorge", "Iwan Dressler", "skiers", "Orlavik"],
] as const;

function telling(event: number, way: number, day = 12): Article {
  const [place, thing, happened, person, people, other] = EVENTS[event] ?? EVENTS[0];
  const texts = [
    `A ${thing} in ${place} ${happened} on Tuesday, and ${14 + event} ${people} were hurt, said ${person}. People in ${other} heard of it within the hour, and the ${thing} of ${place} has been closed since. ${person} promised the ${people} an inquiry.`,
    `The ${thing} that ${happened} in ${place} on Tuesday left ${14 + event} ${people} hurt. ${person} spoke to the ${people} in the hospital of ${other}. Nobody knows yet when the ${thing} at ${place} can be used again, ${person} said.`,
    `${person} has asked for calm in ${place}, where a ${thing} ${happened} on Tuesday. The hospital in ${other} took in ${14 + event} ${people}. Work on the ${thing} had been put off twice, ${people} in ${place} told our reporter.`,
  ];
  const published = `2031-05-${String(day + way).padStart(2, "0")}`;
  const article = report(
    `https://outlet${way}.example/${event}`,
    texts[way] ?? "",
    `${thing} ${happened} in ${place}`,
  );
  return { ...article, outlet: `Outlet ${way}`, publishedAt: published };
}

const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

async function library(articles: readonly Article[] = []) {
  const opened = await openLibrary(undefined, ANALYSIS);
  for (const article of articles) await opened.corpus.save(article);
  return opened;
}

async function rest(corpus: Corpus): Promise<void> {
  while (await corpus.maintain());
}

/** The events as sets of addresses. */
async function grouped(corpus: Corpus): Promise<string[]> {
  const { events } = await corpus.events.list(0, 100);
  return events
    .map(({ articles }) =>
      articles
        .map(({ url }) => url)
        .sort()
        .join(" "),
    )
    .sort();
}

const all = EVENTS.flatMap((_, event) => [0, 1, 2].map((way) => telling(event, way)));
const expected = EVENTS.map((_, event) =>
  [0, 1, 2].map((way) => `https://outlet${way}.example/${event}`).join(" "),
);

async function idOf(corpus: Corpus, event: number, way: number): Promise<string> {
  return (await corpus.stateOf(telling(event, way))).id;
}

async function eventOf(corpus: Corpus, event: number, way: number) {
  const found = await corpus.events.of(await idOf(corpus, event, way));
  if (!found) throw new Error("no event");
  return found;
}

async function eventOfMany(corpus: Corpus) {
  const [event] = (await corpus.events.list(0, 1)).events;
  if (!event) throw new Error("no event");
  return event;
}

describe("articles saved one by one", () => {
  test.each([1, 2, 3, 4])("come into their events, in whatever order (seed %i)", async (seed) => {
    const { corpus } = await library(shuffled(all, generator(seed)));
    await rest(corpus);
    expect(await grouped(corpus)).toEqual([...expected].sort());
  });

  test("give the same events whether looked after at once, after each save, or cut off at any step", async () => {
    const order = shuffled(all, generator(9));
    const atOnce = await library(order);
    await rest(atOnce.corpus);
    const each = await library();
    for (const article of order) {
      await each.corpus.save(article);
      await rest(each.corpus);
    }
    const cut = await library(order);
    const random = generator(5);
    let deaths = 0;
    const dieSometimes = (): void => {
      if (random() > 0.5) return;
      deaths++;
      throw new Error("the worker died");
    };
    cut.db.progress.hook("updating", dieSometimes);
    cut.db.events.hook("updating", dieSometimes);
    cut.db.events.hook("creating", dieSometimes);
    for (let more = true; more; ) more = await cut.corpus.maintain().catch(() => true);
    expect(deaths).toBeGreaterThan(5);
    const members = async ({ db }: typeof cut) =>
      (await db.events.toArray()).map(({ id, members, listed }) => [id, members, listed]);
    expect(await members(cut)).toEqual(await members(atOnce));
    expect(await grouped(each.corpus)).toEqual(await grouped(atOnce.corpus));
  });

  test("keep their event's number as it grows, and their event when their text changes", async () => {
    const { corpus } = await library([telling(0, 0)]);
    await rest(corpus);
    const { id } = await eventOf(corpus, 0, 0);
    await corpus.save(telling(0, 1));
    await corpus.save({ ...telling(0, 0), passages: telling(0, 2).passages });
    await rest(corpus);
    const grown = await eventOf(corpus, 0, 1);
    expect(grown.id).toBe(id);
    expect(grown.articles.map(({ versions }) => versions)).toEqual([2, 1]);
    expect(await corpus.events.list(0, 10)).toMatchObject({ total: 1, waiting: 0 });
  });

  test("cost a save nothing: no event is written or read by it", async () => {
    const { corpus, db } = await library([telling(0, 0)]);
    await rest(corpus);
    const seen = vi.fn((row: unknown) => row);
    db.events.hook("reading", seen);
    db.events.hook("creating", () => void seen(null));
    db.events.hook("updating", () => void seen(null));
    await corpus.save(telling(0, 1));
    expect(seen).not.toHaveBeenCalled();
    await rest(corpus);
    expect(seen).toHaveBeenCalled();
  });

  test("say while some still wait", async () => {
    const { corpus } = await library(all.slice(0, 3));
    expect(await corpus.events.list(0, 10)).toEqual({ total: 0, events: [], waiting: 3 });
  });
});

/** Day by day a story moves on: each report shares most of its words with the one before, and few with the first. */
function inLongStory(day: number): Article {
  const syllables = ["bra", "fen", "gol", "mir", "tas", "ved", "lun", "kor", "pim", "sud"];
  const word = (at: number) =>
    `${syllables[at % 10]}${syllables[(at * 7 + 3) % 10]}${syllables[(at * 3) % 7]}`;
  const words = Array.from({ length: 40 }, (_, at) => word(day * 5 + at));
  const lines = [0, 10, 20, 30].map((from) => `The ${words.slice(from, from + 10).join(" ")}.`);
  const date = new Date(Date.UTC(2031, 4, 1 + day, 9)).toISOString();
  const headline = words.slice(0, 6).join(" ");
  const address = `https://outlet${day % 4}.example/story/${day}`;
  return { ...report(address, lines.join(" "), headline), publishedAt: date };
}

test("a story of weeks is no one event, however much each report shares with the one before", async () => {
  const days = Array.from({ length: 21 }, (_, day) => day);
  const { corpus } = await library(days.map(inLongStory));
  await rest(corpus);
  const { events } = await corpus.events.list(0, 100);
  const lengths = events.map(({ articles }) => articles.length);
  expect(Math.max(...lengths)).toBeGreaterThan(1);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
});

describe("the list of events", () => {
  test("comes a page at a time, the newest first, with days and outlets", async () => {
    const { corpus } = await library([
      telling(0, 0, 3),
      telling(0, 1, 3),
      telling(1, 0, 20),
      telling(2, 0, 10),
    ]);
    await rest(corpus);
    const { total, events } = await corpus.events.list(0, 2);
    expect(total).toBe(3);
    expect(events.map(({ lastDay }) => lastDay)).toEqual(["2031-05-20", "2031-05-10"]);
    const [oldest] = (await corpus.events.list(2, 2)).events;
    expect(oldest).toMatchObject({
      firstDay: "2031-05-03",
      lastDay: "2031-05-04",
      outlets: ["Outlet 0", "Outlet 1"],
    });
    expect(oldest?.articles.map(({ day, followUp }) => [day, followUp])).toEqual([
      ["2031-05-03", false],
      ["2031-05-04", false],
    ]);
    expect(await corpus.events.at(oldest?.id ?? 0)).toEqual(oldest);
  });

  test("marks a later stage of what the others tell", async () => {
    const trial = telling(0, 2, 30);
    const text = `${trial.passages[1]?.text} The trial of the captain began before the court of Velmora; the verdict is due in June.`;
    const { corpus } = await library([
      telling(0, 0),
      telling(0, 1),
      {
        ...report("https://t.example/1", text, `Trial begins: ${trial.headline}`),
        publishedAt: "2031-06-20",
      },
    ]);
    await rest(corpus);
    const { articles } = await eventOf(corpus, 0, 0);
    expect(articles.map(({ url, followUp }) => [url, followUp])).toEqual([
      ["https://outlet0.example/0", false],
      ["https://outlet1.example/0", false],
      ["https://t.example/1", true],
    ]);
  });

  test("reads no more than the page's own articles", async () => {
    const { corpus, db } = await library(all);
    await rest(corpus);
    const read = vi.fn((row: unknown) => row);
    db.articles.hook("reading", read);
    await corpus.events.list(0, 1);
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
    expect(read).toHaveBeenCalled();
  });
});

describe("deleting", () => {
  test("keeps the event, which is not listed while it is empty and comes back with its articles", async () => {
    const { corpus } = await library([telling(0, 0), telling(0, 1), telling(1, 0)]);
    await rest(corpus);
    const { id } = await eventOf(corpus, 0, 0);
    const ids = [await idOf(corpus, 0, 0), await idOf(corpus, 0, 1)];
    const { undo: first } = await corpus.delete(ids.slice(1));
    expect(await corpus.events.at(id)).toMatchObject({ id, lastDay: "2031-05-12", outlets: ["Outlet 0"] });
    const { undo } = await corpus.delete(ids.slice(0, 1));
    expect((await corpus.events.list(0, 10)).total).toBe(1);
    await corpus.undo(undo);
    await corpus.undo(first);
    await rest(corpus);
    expect(await eventOf(corpus, 0, 1)).toMatchObject({ id, firstDay: "2031-05-12", lastDay: "2031-05-13" });
    expect((await corpus.events.list(0, 10)).total).toBe(2);
  });

  test("by taking a save back lists no empty event", async () => {
    const { corpus } = await library();
    const { undo } = await corpus.save(telling(0, 0));
    await rest(corpus);
    await corpus.undo(undo);
    expect(await corpus.events.list(0, 10)).toMatchObject({ total: 0, waiting: 0 });
  });
});

describe("what the reader says", () => {
  test("moves an article out of its event, and taken back moves it in again", async () => {
    const { corpus } = await library(all);
    await rest(corpus);
    const before = await eventOf(corpus, 1, 0);
    const undo = await corpus.events.move([await idOf(corpus, 1, 2)], null);
    expect((await eventOf(corpus, 1, 2)).articles).toHaveLength(1);
    expect((await eventOf(corpus, 1, 0)).id).toBe(before.id);
    expect((await corpus.events.list(0, 100)).total).toBe(5);
    await corpus.undo(undo);
    expect(await grouped(corpus)).toEqual([...expected].sort());
    expect(await eventOf(corpus, 1, 0)).toEqual(before);
  });

  test("moves articles into another event, and holds against whatever comes later", async () => {
    const { corpus } = await library(all.filter((_, at) => at !== 2));
    await rest(corpus);
    const target = await eventOf(corpus, 3, 0);
    const undo = await corpus.events.move([await idOf(corpus, 0, 1)], target.id);
    expect((await eventOf(corpus, 0, 1)).id).toBe(target.id);
    await corpus.save(telling(0, 2));
    await rest(corpus);
    expect((await eventOf(corpus, 0, 1)).articles).toHaveLength(4);
    expect((await eventOf(corpus, 0, 2)).articles.map(({ url }) => url)).toEqual([
      "https://outlet0.example/0",
      "https://outlet2.example/0",
    ]);
    await corpus.undo(undo);
    expect(await grouped(corpus)).toEqual([...expected].sort());
  });

  test("in a comparison moves the events too, once they are looked after", async () => {
    const { corpus } = await library(all.slice(0, 3));
    await rest(corpus);
    const articles = [await idOf(corpus, 0, 0), await idOf(corpus, 0, 1)] as const;
    await corpus.corrections.add([{ about: "match", articles, same: false }]);
    await rest(corpus);
    expect((await eventOf(corpus, 0, 0)).id).not.toBe((await eventOf(corpus, 0, 1)).id);
  });

  test("before an article is saved decides where it comes", async () => {
    const { corpus } = await library([telling(0, 0), telling(1, 0)]);
    await rest(corpus);
    const late = await idOf(corpus, 0, 1);
    await corpus.corrections.add([
      { about: "match", articles: [late, await idOf(corpus, 0, 0)], same: false },
      { about: "match", articles: [late, await idOf(corpus, 1, 0)], same: true },
    ]);
    await corpus.save(telling(0, 1));
    await rest(corpus);
    expect((await eventOf(corpus, 0, 1)).id).toBe((await eventOf(corpus, 1, 0)).id);
  });

  /** Reports of one event in all three ways of telling it, more than stand for an event. */
  const many = Array.from({ length: 27 }, (_, at) => {
    const article = telling(0, at % 3);
    return { ...article, url: `https://outlet${at}.example/many`, headline: `${article.headline} (${at})` };
  });

  test("of one report keeps an article out of an event of many", async () => {
    const { corpus } = await library(many);
    await rest(corpus);
    const { articles, id } = await eventOfMany(corpus);
    expect(articles).toHaveLength(27);
    const late = await idOf(corpus, 0, 1);
    // Neither among the event's first reports nor among those that are most like the late one.
    const member = articles.find(({ url }) => url === "https://outlet17.example/many")?.id ?? "";
    await corpus.corrections.add([{ about: "match", articles: [late, member], same: false }]);
    await corpus.save(telling(0, 1));
    await rest(corpus);
    expect((await eventOf(corpus, 0, 1)).id).not.toBe(id);
  });

  test("keeps two reports apart when a newcomer brings their events together", async () => {
    const { corpus, db } = await library(many);
    const ids = (await db.articles.orderBy("doc").toArray()).map(({ id }) => id);
    const days = { firstDay: "2031-05-12", lastDay: "2031-05-14", listed: "2031-05-14" };
    const late = ANALYSIS.analyse("late", telling(0, 1));
    const near = (await corpus.candidates(late, 14)).articles.map(({ id }) => id);
    const unseen = (from: number, to: number) => ids.slice(from, to).find((id) => !near.includes(id)) ?? "";
    const [a, b] = [unseen(6, 14), unseen(20, 27)];
    await corpus.corrections.add([{ about: "match", articles: [a, b], same: false }]);
    await db.events.bulkAdd([ids.slice(0, 14), ids.slice(14)].map((members) => ({ members, ...days })));
    await rest(corpus);
    await corpus.save(telling(0, 1));
    await rest(corpus);
    expect((await corpus.events.of(a))?.id).not.toBe((await corpus.events.of(b))?.id);
    const members = (await db.events.toArray()).flatMap((event) => event.members);
    expect(members.sort()).toEqual([...ids, await idOf(corpus, 0, 1)].sort());
  });

  test.each([1, 2, 3])(
    "is never broken, and all of it taken back leaves the events that were (seed %i)",
    async (seed) => {
      const random = generator(seed);
      const { corpus, db } = await library(all);
      await rest(corpus);
      const before = await grouped(corpus);
      const ids = (await db.articles.toArray()).map(({ id }) => id);
      const any = () => ids[Math.floor(random() * ids.length)] ?? "";
      const tokens: string[] = [];
      for (let said = 0; said < 8; said++) {
        const { events } = await corpus.events.list(0, 100);
        const to = random() < 0.5 ? null : (events[Math.floor(random() * events.length)]?.id ?? null);
        const moved = any();
        tokens.push(await corpus.events.move([moved], to));
        if (to !== null) expect((await corpus.events.of(moved))?.articles.length).toBeGreaterThan(1);
        const members = (await db.events.toArray()).flatMap((event) => event.members);
        expect(members.sort()).toEqual([...ids].sort());
      }
      for (const token of tokens.reverse()) if (token !== "") expect(await corpus.undo(token)).toBe(true);
      expect(await grouped(corpus)).toEqual(before);
      expect((await corpus.corrections.list(0, 10)).total).toBe(0);
    },
  );
});

describe("the page of an event", () => {
  const three = [telling(0, 0), telling(0, 1), telling(0, 2)];

  async function found() {
    const opened = await library(three);
    await rest(opened.corpus);
    const [event] = (await opened.corpus.events.list(0, 1)).events;
    if (!event) throw new Error("no event");
    return { ...opened, event };
  }

  test("has all its reports in the order of time, with what was set right in them", async () => {
    const { corpus, event } = await found();
    const page = await corpus.events.reports(event.id);
    expect(page?.reports.map(({ analysed }) => analysed.article.publishedAt)).toEqual(
      three.map(({ publishedAt }) => publishedAt),
    );
    const [first, second] = page?.reports.map(({ analysed }) => analysed.id) ?? [];
    await corpus.corrections.add([{ about: "match", articles: [first ?? "", second ?? ""], same: true }]);
    expect((await corpus.events.reports(event.id))?.corrections).toHaveLength(1);
    expect(await corpus.events.reports(event.id + 1_000)).toBeNull();
  });
});
