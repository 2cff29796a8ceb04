/** Files that are damaged or mean harm: whatever is whole comes in, and what is not is told. */
import "fake-indexeddb/auto";
import { JSDOM } from "jsdom";
import { describe, expect, test, vi } from "vitest";
import { Analysers } from "../../entrypoints/library/analysers";
import { filled, openLibrary } from "./library";
import { zip } from "./zips";

const parseHtml = (html: string): Document => new JSDOM(html).window.document;
const body = (at: number) =>
  filled(`Report ${at} tells of the river Varn that rose over the dam at Velmora`, 6);

async function imported(name: string, content: BlobPart | Blob) {
  const { corpus, db } = await openLibrary();
  const blob = content instanceof Blob ? content : new Blob([content]);
  const [report] = await corpus.import([{ name, blob }], { parseHtml });
  const articles = (await db.articles.toArray()).map(({ article }) => article);
  return { report, articles };
}

describe("an archive", () => {
  const files = [1, 2, 3, 4].map((at) => ({ name: `${at}.txt`, content: `Report ${at}\n\n${body(at)}` }));

  test("whose directory is damaged at one entry gives the others, and says that one is lost", async () => {
    const bytes = Buffer.from(await zip(files).arrayBuffer());
    const second = bytes.indexOf("PK\u0001\u0002", bytes.indexOf("PK\u0001\u0002") + 4);
    bytes.write("XX", second);
    const { report } = await imported("all.zip", new Blob([bytes]));
    expect(report).toMatchObject({ added: 3, failed: { damaged: 1 } });
  });

  test("whose file is not what its checksum says gives no other figure than was packed", async () => {
    const [first, ...others] = files;
    const turned = { ...(first ?? { name: "", content: "" }), change: { crc: 1 } };
    const { report } = await imported("all.zip", zip([turned, ...others]));
    expect(report).toMatchObject({ added: 3, failed: { damaged: 1 } });
  });

  test("that packs the same bytes many times over is not unpacked without end", async () => {
    const again = Array.from({ length: 500 }, (_, at) => {
      return { name: `again-${at}.txt`, content: `Report 1\n\n${body(1)}`, change: { offset: 0 } };
    });
    const { report } = await imported("bomb.zip", zip(again));
    expect(report).toMatchObject({ added: 1, failed: { damaged: 499 } });
  });
});

describe("a table", () => {
  test("of references without its last line gives its last entry, and says that something is missing", async () => {
    const entry = (at: number) =>
      `TY  - NEWS\nTI  - Report ${at}\nUR  - https://a.example/${at}\nAB  - ${body(at)}\n`;
    const { report, articles } = await imported("cut.ris", `${entry(1)}ER  - \n${entry(2)}`);
    expect(articles.map(({ headline }) => headline).sort()).toEqual(["Report 1", "Report 2"]);
    expect(report?.failed).toEqual({ incomplete: 1 });
  });

  test("that ends within a cell is told as cut off, and so is the article", async () => {
    const row = (at: number) => `https://a.example/${at},Report ${at},"${body(at)}`;
    const { report, articles } = await imported("cut.csv", `url,title,text\n${row(1)}"\n${row(2)}`);
    expect(report).toMatchObject({ added: 2, failed: { incomplete: 1 } });
    const cut = articles.filter(({ partial }) => partial === "truncated");
    expect(cut.map(({ headline }) => headline)).toEqual(["Report 2"]);
  });

  test("of nothing but names is told as empty", async () => {
    expect((await imported("header.csv", "url,title,text\n")).report).toMatchObject({ failed: { empty: 1 } });
  });
});

describe("lines", () => {
  const line = (at: number) =>
    JSON.stringify({ url: `https://a.example/${at}`, title: `Report ${at}`, text: body(at) });

  test.each([
    [
      "nested without end",
      `{"format":"variorum-article","version":1,"x":${"[".repeat(60_000)}${"]".repeat(60_000)}}`,
    ],
    [
      "nested in an entry",
      `{"url":"https://a.example/9","author":${"[".repeat(60_000)}${"]".repeat(60_000)}}`,
    ],
    ["cut off", `{"title": "Report 9", "text": "The ri`],
    ["of no article", "7"],
  ])("of which one is %s give all others", async (_what, bad) => {
    const { report } = await imported("all.jsonl", [line(1), bad, line(2), line(3)].join("\n"));
    expect(report?.added).toBe(3);
    const told = Object.values(report?.failed ?? {}).reduce((sum, count) => sum + count, 0);
    expect(told + (report?.links.length ?? 0)).toBe(1);
  });
});

test("a failing analysis fails one article", async () => {
  const { corpus } = await openLibrary();
  const texts = [1, 2, 3].map((at) => ({
    name: `${at}.txt`,
    blob: new Blob([`Report ${at}\n\n${body(at)}`]),
  }));
  const derive = async (id: string, article: { readonly headline: string }) => {
    if (article.headline === "Report 2") throw new RangeError("too deep");
    const { fingerprint, quantities } = (await import("../../lib/pipeline")).analyse(id, article as never);
    return { fingerprint, quantities };
  };
  const reports = await corpus.import(texts, { parseHtml, derive });
  expect(reports.map(({ added }) => added)).toEqual([1, 0, 1]);
  expect(reports[1]?.failed).toEqual({ unreadable: 1 });
});

test("where no worker runs, the page's own analysis may fail for one article", async () => {
  vi.stubGlobal("Worker", undefined);
  const analysers = new Analysers(0);
  await expect(analysers.derive("a", null as never)).rejects.toThrow();
  vi.unstubAllGlobals();
});

test("cancelled, an import ends at once, whatever it waits for", async () => {
  const { corpus } = await openLibrary();
  const stop = new AbortController();
  const texts = [1, 2, 3].map((at) => ({
    name: `${at}.txt`,
    blob: new Blob([`Report ${at}\n\n${body(at)}`]),
  }));
  const derive = () => new Promise<never>(() => {});
  const done = corpus.import(texts, { parseHtml, derive, signal: stop.signal });
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop.abort();
  expect((await done).every(({ failed }) => failed.cancelled === 1)).toBe(true);
});
