import { JSDOM } from "jsdom";
import { describe, expect, test, vi } from "vitest";
import type { Derive } from "../../lib/store/analysis";
import type { ImportProgress } from "../../lib/store/import/importer";
import type { FileProgress } from "../../lib/store/import/progress";
import { openLibrary, report, WORDS_ANALYSIS } from "./library";

const parseHtml = (html: string): Document => new JSDOM(html).window.document;
const TEXT = "Flood reaches Velmora\n\nTwo people were hurt in Velmora on Monday, the mayor said.\n";
const PAGE = `<!doctype html><!-- saved from url=(0030)https://a.example/flood --><html lang="en">
<head><title>Flood reaches Velmora</title></head><body><article><h1>Flood reaches Velmora</h1>
${"<p>Two people were hurt in Velmora on Monday when the river rose over its banks, the mayor of the town said.</p>".repeat(6)}
</article></body></html>`;

async function importAll(files: Record<string, BlobPart>, library?: Awaited<ReturnType<typeof openLibrary>>) {
  const { corpus } = library ?? (await openLibrary());
  const sources = Object.entries(files).map(([name, part]) => ({ name, blob: new Blob([part]) }));
  const reports = await corpus.import(sources, { parseHtml });
  const { articles } = await corpus.list(0, 100);
  return { reports, headlines: articles.map(({ headline }) => headline), articles };
}

describe("files", () => {
  test.each(["a.txt", "A.TXT", "a.md"])("%s of text become an article", async (name) => {
    const { reports, headlines } = await importAll({ [name]: TEXT });
    expect(reports).toMatchObject([{ name, added: 1, failed: {} }]);
    expect(headlines).toEqual(["Flood reaches Velmora"]);
  });

  test("that are saved pages become articles with the address they were saved from", async () => {
    const { articles } = await importAll({ "page.html": PAGE });
    expect(articles).toMatchObject([{ headline: "Flood reaches Velmora", url: "https://a.example/flood" }]);
  });

  test("that are pages of unknown address have none", async () => {
    const { articles } = await importAll({ "page.htm": PAGE.replace(/<!-- saved.*?-->/, "") });
    expect(articles).toMatchObject([{ headline: "Flood reaches Velmora", url: null }]);
  });

  test("in an old encoding are read", async () => {
    const bytes = Uint8Array.from([0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde, 0x0a, 0xc8, 0xdb, 0xcf, 0xc7, 0xcf]);
    const long = new Uint8Array(bytes.length * 40);
    for (let at = 0; at < 40; at++) long.set(bytes, at * bytes.length);
    const { headlines } = await importAll({ "a.txt": long });
    expect(headlines[0]).toContain("العراق");
  });

  test("imported twice change nothing", async () => {
    const library = await openLibrary();
    await importAll({ "a.txt": TEXT }, library);
    const { reports, headlines } = await importAll({ "a.txt": TEXT, "b.txt": TEXT }, library);
    expect(reports).toMatchObject([
      { added: 0, unchanged: 1 },
      { added: 0, unchanged: 1 },
    ]);
    expect(headlines).toHaveLength(1);
  });

  test.each([
    ["nothing.txt", "", "empty"],
    ["blank.txt", "  \n ", "empty"],
    ["picture.png", "\u0089PNG", "unknown-format"],
    ["no ending", "text", "unknown-format"],
    ["other.json", '{"bookmarks":[{"x":1}]}', "not-an-article"],
    ["broken.json", '{"a":', "damaged"],
    ["binary.txt", "\u0000\u0001\u0002\u0003\u0004\u0005\u0006", "binary"],
  ])("%s is reported with its reason", async (name, content, reason) => {
    const { reports, headlines } = await importAll({ [name]: content });
    expect(reports).toMatchObject([{ added: 0, failed: { [reason]: 1 } }]);
    expect(headlines).toEqual([]);
  });

  test("that are far too large are not even read", async () => {
    const { corpus } = await openLibrary();
    const blob = new Blob(["x"]);
    Object.defineProperty(blob, "size", { value: 200 * 1024 * 1024 });
    const reports = await corpus.import([{ name: "large.txt", blob }], { parseHtml });
    expect(reports).toMatchObject([{ failed: { "too-large": 1 } }]);
  });

  test("after one that cannot be read are read all the same", async () => {
    const { reports } = await importAll({ "a.xyz": "?", "b.txt": TEXT });
    expect(reports.map(({ added }) => added)).toEqual([0, 1]);
  });
});

describe("an import", () => {
  const texts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      name: `${at}.txt`,
      blob: new Blob([`Report ${at}\n\nThe river rose by ${at} metres in Velmora.`]),
    }));
  const many = texts(120);
  /** One file of many articles. */
  const lines = (count: number) => {
    const articles = Array.from({ length: count }, (_, at) =>
      JSON.stringify(report(`https://a.example/${at}`, `The river rose by ${at} metres. `.repeat(20))),
    );
    return { name: "all.jsonl", blob: new Blob(articles.map((line) => `${line}\n`)) };
  };

  test("tells how far it came", async () => {
    const { corpus } = await openLibrary();
    const seen: number[] = [];
    await corpus.import(many, { parseHtml, onProgress: ({ filesDone }) => void seen.push(filesDone) });
    expect(seen.at(0)).toBe(0);
    expect(seen.at(-1)).toBe(120);
  });

  test("that is cancelled keeps what is written and says which files are not in", async () => {
    const { corpus } = await openLibrary();
    const stop = new AbortController();
    const reports = await corpus.import(texts(240), {
      parseHtml,
      signal: stop.signal,
      onProgress: ({ filesDone }) => (filesDone >= 40 ? stop.abort() : undefined),
    });
    expect((await corpus.list(0, 1)).total).toBe(40);
    expect(reports).toHaveLength(240);
    expect(reports.filter(({ failed }) => failed.cancelled === 1)).toHaveLength(200);
  });

  test("stands still while it is told to", async () => {
    const { corpus } = await openLibrary();
    let goOn = (): void => {};
    const paused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const onProgress = ({ articles }: ImportProgress) => (articles >= 40 ? paused : undefined);
    const imported = corpus.import(texts(240), { parseHtml, onProgress });
    await vi.waitFor(async () => expect((await corpus.list(0, 1)).total).toBe(40), 15_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await corpus.list(0, 1)).total).toBe(40);
    goOn();
    await imported;
    expect((await corpus.list(0, 1)).total).toBe(240);
  });

  test("tells how much of a single large file is read", async () => {
    const { corpus } = await openLibrary();
    const shares: number[] = [];
    const onProgress = ({ bytes, bytesDone }: ImportProgress) => void shares.push(bytesDone / bytes);
    await corpus.import([lines(600)], { parseHtml, onProgress });
    expect(shares.some((share) => share > 0.2 && share < 0.8)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  test("that was cut off goes on where it was, and reports on the whole", async () => {
    const { name, corpus } = await openLibrary();
    const sources = [
      ...texts(30),
      lines(300),
      ...texts(5).map((text) => ({ ...text, name: `b${text.name}` })),
    ];
    const saved: FileProgress[] = [];
    const cutOff = corpus.import(sources, {
      parseHtml,
      onCheckpoint: async (files) => {
        for (const [at, progress] of files) saved[at] = progress;
        if ((saved[30]?.items ?? 0) > 100) throw new Error("the page was closed");
      },
    });
    await expect(cutOff).rejects.toThrow("closed");
    corpus.close();
    const analysed: string[] = [];
    const again = await openLibrary(name, {
      ...WORDS_ANALYSIS,
      analyse: (id, article) => {
        analysed.push(id);
        return WORDS_ANALYSIS.analyse(id, article);
      },
    });
    const written = (await again.corpus.list(0, 1)).total;
    const reports = await again.corpus.import(sources, { parseHtml, resumed: saved });
    expect(reports.map(({ added }) => added)).toEqual([...Array(30).fill(1), 300, ...Array(5).fill(0)]);
    expect(reports.slice(31).every(({ unchanged }) => unchanged === 1)).toBe(true);
    expect(analysed).toHaveLength(330 - written);
    expect((await again.corpus.list(0, 1)).total).toBe(330);
  });

  test("stops where the disk is full, and goes on when there is room", async () => {
    const { db, corpus } = await openLibrary();
    const saved: FileProgress[] = [];
    const onCheckpoint = async (files: ReadonlyMap<number, FileProgress>) => {
      for (const [at, progress] of files) saved[at] = progress;
    };
    let writes = 0;
    const full = (): void => {
      if (++writes > 3) throw new DOMException("full", "QuotaExceededError");
    };
    db.tail.hook("creating", full);
    const imported = corpus.import([lines(300)], { parseHtml, onCheckpoint });
    await expect(imported).rejects.toMatchObject({ code: "storage-full" });
    db.tail.hook("creating").unsubscribe(full);
    // Of the third batch some found room one by one: they are there already when the import goes on.
    expect((await corpus.list(0, 1)).total).toBe(96);
    expect(saved[0]).toMatchObject({ items: 80, done: false, report: { added: 80, failed: {} } });
    const reports = await corpus.import([lines(300)], { parseHtml, resumed: saved });
    expect(reports).toMatchObject([{ added: 284, unchanged: 16, failed: {} }]);
    expect(await corpus.verify()).toEqual({ articles: 300, wrong: [] });
  });

  test("analyses where it is told to, and not what the library has", async () => {
    const { corpus } = await openLibrary();
    const beside: string[] = [];
    const derive: Derive = async (id, article) => {
      beside.push(id);
      return WORDS_ANALYSIS.analyse(id, article);
    };
    await corpus.import(texts(50), { parseHtml, derive });
    expect(new Set(beside).size).toBe(50);
    await corpus.import(texts(50), { parseHtml, derive });
    expect(beside).toHaveLength(50);
    expect(await corpus.verify()).toEqual({ articles: 50, wrong: [] });
  });

  test("beside one in another page doubles nothing", async () => {
    const { name, corpus } = await openLibrary();
    const { corpus: other } = await openLibrary(name);
    await Promise.all([corpus.import(many, { parseHtml }), other.import(many, { parseHtml })]);
    expect((await corpus.list(0, 1)).total).toBe(120);
    expect(await corpus.verify()).toEqual({ articles: 120, wrong: [] });
  });

  test("of a line beyond all bounds goes on with the next", async () => {
    const { corpus } = await openLibrary();
    const article = JSON.stringify(report("https://a.example/1", "The river rose in Velmora."));
    const blob = new Blob([`"${"x".repeat(50_000_001)}"\n`, article]);
    expect(await corpus.import([{ name: "a.jsonl", blob }], { parseHtml })).toMatchObject([
      { added: 1, failed: { "article-too-large": 1 } },
    ]);
  });
});
