import "fake-indexeddb/auto";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { type TablePlan, USUAL_PLAN } from "../../lib/store/import/columns";
import { readDate } from "../../lib/store/import/dates";
import type { Source } from "../../lib/store/import/items";
import { ImportJournal } from "../../lib/store/import/journal";
import { columnsIn, type Survey, surveyOf } from "../../lib/store/import/preview";
import { openLibrary, report } from "./library";

const parseHtml = (html: string): Document => new JSDOM(html).window.document;
const BODY =
  "Two people were hurt in Velmora on Monday when the river rose over its banks, the mayor said. ".repeat(5);

const ROWS = [
  {
    Titel: "Flood in Velmora",
    Inhalt: BODY,
    tag_der_ausgabe: "2018-03-01",
    rubrik: "weather; rivers",
    nr: 7,
  },
  {
    Titel: "Storm in Dorne",
    Inhalt: `${BODY} Later more.`,
    tag_der_ausgabe: "the other day",
    rubrik: "",
    nr: 8,
  },
];
const PLAN: TablePlan = {
  uses: { titel: "headline", inhalt: "text", tag_der_ausgabe: "date", rubrik: "tag", nr: "note" },
  dayOrder: null,
};

const file = (name: string, content: BlobPart): Source => ({ name, blob: new Blob([content]) });
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");
const csv = (rows: readonly Record<string, unknown>[]) =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(","))
    .join("\r\n");

async function surveyed(source: Source, plan = USUAL_PLAN): Promise<Survey | undefined> {
  let last: Survey | undefined;
  for await (const survey of surveyOf(source, plan)) last = survey;
  return last;
}

describe("a table's columns", () => {
  test.each([
    ["csv", csv(ROWS)],
    ["jsonl", lines(ROWS)],
    ["json", JSON.stringify({ articles: ROWS })],
    ["jsonl.gz", gzipSync(lines(ROWS))],
  ])("are told with their first values: %s", async (ending, content) => {
    const columns = await columnsIn(file(`rows.${ending}`, content as BlobPart));
    expect(columns?.map(({ name }) => name)).toEqual(
      Object.keys(ROWS[0] ?? {}).map((name) => name.toLowerCase()),
    );
    expect(columns?.[0]?.samples).toEqual(["Flood in Velmora", "Storm in Dorne"]);
    expect(columns?.at(-1)?.samples).toEqual(["7", "8"]);
  });

  test("are taken for what their usual names say", async () => {
    const row = {
      story_id: 3,
      publish_date: "2018-03-01",
      media_name: "A Post",
      title: "Flood",
      content: BODY,
      lang: "en",
    };
    const columns = await columnsIn(file("rows.csv", csv([row])));
    expect(columns?.map(({ use }) => use)).toEqual([
      "ignore",
      "date",
      "outlet",
      "headline",
      "text",
      "language",
    ]);
  });

  test("are none of a text, an own export, a list of whole articles, a damaged file", async () => {
    const whole = report("https://a.example/1", BODY);
    const { corpus } = await openLibrary();
    await corpus.save(whole);
    let own = "";
    for await (const line of corpus.backup.export()) own += line;
    const sources = [
      file("a.txt", BODY),
      file("a.jsonl", own),
      file("a.json", JSON.stringify({ articles: [whole] })),
      file("a.json", "{"),
      file("a.csv", ""),
      file("a.jsonl.gz", "no archive"),
    ];
    expect(await Promise.all(sources.map(columnsIn))).toEqual(sources.map(() => null));
  });
});

describe("a survey", () => {
  test("counts what would come in, and the dates that cannot be read", async () => {
    const source = file("rows.jsonl", lines([...ROWS, { link: "https://b.example/" }, { nr: 9 }]));
    expect(await surveyed(source)).toMatchObject({ rows: 4, articles: 0, links: 1, nothing: 3 });
    expect(await surveyed(source, PLAN)).toEqual({
      share: 1,
      rows: 4,
      articles: 2,
      links: 1,
      nothing: 1,
      cut: 0,
      dates: { read: 1, unread: 1, undecided: 0, unreadable: ["the other day"], ambiguous: [] },
    });
  });

  test("says how many articles have more tags, or a longer note, than are kept", async () => {
    const many = Array.from({ length: 31 }, (_, at) => `tag ${at}`).join("; ");
    const rows = [many, "x".repeat(61), "flood"].map((tags) => ({ title: "Flood", text: BODY, tags }));
    const survey = await surveyed(file("rows.jsonl", lines(rows)));
    expect(survey).toMatchObject({ articles: 3, cut: 2 });
  });

  test("knows dates that could be read either way until the reader says how", async () => {
    const source = file("rows.csv", csv([{ title: "Flood", text: BODY, date: "03/02/2018" }]));
    const dates = { read: 0, unread: 0, undecided: 1, unreadable: [], ambiguous: ["03/02/2018"] };
    expect((await surveyed(source))?.dates).toEqual(dates);
    const said = await surveyed(source, { uses: {}, dayOrder: "day-first" });
    expect(said?.dates).toMatchObject({ read: 1, undecided: 0 });
  });
});

describe("dates", () => {
  test.each([
    ["2018-03-01T10:00:00Z", "2018-03-01T10:00:00Z"],
    ["2018/3/1 10:00", "2018-03-01"],
    ["20180301", "2018-03-01"],
    [20180301, "2018-03-01"],
    ["1519898400", "2018-03-01T10:00:00.000Z"],
    [1519898400000, "2018-03-01T10:00:00.000Z"],
    ["13.02.2018", "2018-02-13"],
    ["02/13/2018", "2018-02-13"],
    ["1 March 2018", "2018-03-01"],
    ["1 مارس 2018", "2018-03-01"],
  ])("%j is %s", (written, iso) => {
    expect(readDate(written)).toEqual({ iso });
  });

  test.each(["soon", "2018", "31.02.2018", 42, null, ""])("%j is none", (written) => {
    expect(readDate(written)).toBeNull();
  });

  test("of two numbers that could both be the month the reader says which is the day", () => {
    expect(readDate("03/02/2018")).toBe("undecided");
    expect(readDate("03.02.2018")).toEqual({ iso: "2018-02-03" });
    expect(readDate("03/02/2018", "day-first")).toEqual({ iso: "2018-02-03" });
    expect(readDate("03/02/2018", "month-first")).toEqual({ iso: "2018-03-02" });
  });
});

describe("an import by the reader's plan", () => {
  test("takes columns for what the reader says, and keeps the others as tags and notes", async () => {
    const { corpus } = await openLibrary();
    const source = { ...file("rows.jsonl", lines(ROWS)), plan: PLAN };
    const [outcome] = await corpus.import([source], { parseHtml });
    expect(outcome).toMatchObject({ added: 2, failed: {} });
    const { articles } = await corpus.list(0, 10);
    const flood = articles.find(({ headline }) => headline === "Flood in Velmora");
    expect(flood?.publishedAt).toBe("2018-03-01");
    expect(await corpus.notes.ofArticle(flood?.id ?? "")).toMatchObject({
      tags: ["weather", "rivers"],
      text: "nr: 7",
    });
  });

  test("adds to what is noted already, and again nothing", async () => {
    const { corpus } = await openLibrary();
    const source = { ...file("rows.jsonl", lines(ROWS.slice(0, 1))), plan: PLAN };
    await corpus.import([source], { parseHtml });
    const [{ id = "" } = {}] = (await corpus.list(0, 1)).articles;
    const own = {
      about: "note",
      of: "article",
      article: id,
      title: "Mine",
      tags: ["own"],
      text: "Words.",
    } as const;
    await corpus.notes.write(own);
    await corpus.import([source], { parseHtml });
    await corpus.import([source], { parseHtml });
    expect(await corpus.notes.ofArticle(id)).toEqual({
      ...own,
      tags: ["own", "weather", "rivers"],
      text: "Words.\nnr: 7",
    });
  });

  test("is still followed when the import goes on later", async () => {
    const journal = new ImportJournal("journal-of-plans");
    const job = await journal.begin([{ ...file("rows.jsonl", lines(ROWS)), plan: PLAN }]);
    const { sources, resumed } = await journal.load(job);
    const { corpus } = await openLibrary();
    const [outcome] = await corpus.import(sources, { parseHtml, resumed });
    expect(outcome).toMatchObject({ added: 2 });
  });
});

test("a table of 30 MB is read whole", async () => {
  const { corpus } = await openLibrary();
  const filler = `"${"x".repeat(1_000_000)}"`;
  const rows = Array.from({ length: 30 }, (_, at) => `,,${at},${filler}`);
  const content = ["title,text,nr,filler", ...rows, `Flood,"${BODY}",30,`].join("\n");
  const [outcome] = await corpus.import([file("large.csv", content)], { parseHtml });
  expect(outcome).toMatchObject({ added: 1, failed: { "not-an-article": 30 } });
});
