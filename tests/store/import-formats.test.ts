import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { openLibrary } from "./library";
import { zip } from "./zips";

const parseHtml = (html: string): Document => new JSDOM(html).window.document;
const BODY =
  "Two people were hurt in Velmora on Monday when the river rose over its banks, the mayor said. ".repeat(5);
const PAGE = `<html lang="en"><head><title>Flood in Velmora</title></head><body><article><h1>Flood in Velmora</h1>
${`<p>${BODY}</p>`.repeat(3)}</article></body></html>`;

async function importOne(name: string, content: BlobPart | Blob) {
  const { corpus } = await openLibrary();
  const blob = content instanceof Blob ? content : new Blob([content]);
  const [report] = await corpus.import([{ name, blob }], { parseHtml });
  const { articles } = await corpus.list(0, 100);
  return { report, articles };
}

describe("zip", () => {
  test("gives every file that it holds", async () => {
    const files = [
      { name: "folder/", content: "" },
      { name: "folder/a.txt", content: `First report\n\n${BODY}` },
      { name: "b.html", content: PAGE },
      { name: "__MACOSX/._a.txt", content: "x" },
    ];
    const { report, articles } = await importOne("all.zip", zip(files));
    expect(report).toMatchObject({ added: 2, failed: {} });
    expect(articles.map(({ headline }) => headline).sort()).toEqual(["First report", "Flood in Velmora"]);
  });

  test("says what in it cannot be read, and reads the rest", async () => {
    const files = [
      { name: "inner.zip", content: "x" },
      { name: "secret.txt", content: BODY, change: { flags: 1 } },
      { name: "odd.txt", content: BODY, change: { method: 99 } },
      { name: "picture.jpg", content: "x" },
      { name: "a.txt", content: `A report\n\n${BODY}` },
    ];
    const { report } = await importOne("all.zip", zip(files));
    expect(report).toMatchObject({
      added: 1,
      failed: { "nested-archive": 1, unreadable: 2, "unknown-format": 1 },
    });
  });

  test.each([
    ["cut off", (whole: Blob) => whole.slice(0, whole.size - 30)],
    ["of noise", () => new Blob([new Uint8Array(5_000).fill(80)])],
  ])("%s is damaged", async (_what, change) => {
    const { report } = await importOne("x.zip", change(zip([{ name: "a.txt", content: BODY }])));
    expect(report).toMatchObject({ added: 0, failed: { damaged: 1 } });
  });
});

describe("mhtml", () => {
  const message = (encoding: string, body: string): string =>
    [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://a.example/flood",
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x----"',
      "",
      "",
      "------Part--x----",
      "Content-Type: text/html; charset=utf-8",
      `Content-Transfer-Encoding: ${encoding}`,
      "",
      body,
      "------Part--x----",
      "Content-Type: text/css",
      "",
      "p { color: red }",
      "------Part--x------",
    ].join("\r\n");

  test.each([
    ["quoted-printable", PAGE.replaceAll("=", "=3D").replaceAll("Velmora", "Velm=C3=B6ra=\r\n")],
    ["base64", Buffer.from(PAGE.replaceAll("Velmora", "Velmöra")).toString("base64")],
  ])("in %s is a page with its address", async (encoding, body) => {
    const { articles } = await importOne("page.mhtml", message(encoding, body));
    expect(articles).toMatchObject([{ headline: "Flood in Velmöra", url: "https://a.example/flood" }]);
  });

  test("without a page in it is damaged", async () => {
    const { report } = await importOne("page.mht", "Subject: hello\r\n\r\nA letter.");
    expect(report).toMatchObject({ added: 0, failed: { damaged: 1 } });
  });
});

describe("tables", () => {
  test("csv with texts becomes articles, without texts links", async () => {
    const csv = `\ufefftitle;url;text;date\r\n"Flood; ""big""";https://a.example/1;"${BODY}\nMore.";2024-03-01\r\nLink;https://b.example/;;\r\n`;
    const { report, articles } = await importOne("list.csv", csv);
    expect(articles).toMatchObject([
      { headline: 'Flood; "big"', url: "https://a.example/1", publishedAt: "2024-03-01" },
    ]);
    expect(report?.links).toEqual([{ url: "https://b.example/", title: "Link" }]);
  });

  test.each(['"never closed', "a,b\n1", "\n\n\n", 'title\n"""', '"'.repeat(100_000)])(
    "csv of %j does no harm",
    async (csv) => {
      const { report } = await importOne("odd.csv", csv);
      expect(report?.added).toBe(0);
    },
  );

  test("ris entries become articles or links", async () => {
    const ris = `TY  - NEWS\nTI  - Flood in Velmora\nT2  - A Post\nUR  - https://a.example/1\nDA  - 2024/03/01\nN2  - ${BODY}\nER  - \n\nTY  - NEWS\nTI  - Storm\nUR  - https://b.example/\nER  - \n`;
    const { report, articles } = await importOne("zotero.ris", ris);
    expect(articles).toMatchObject([
      { headline: "Flood in Velmora", outlet: "A Post", publishedAt: "2024-03-01" },
    ]);
    expect(report?.links).toEqual([{ url: "https://b.example/", title: "Storm" }]);
  });
});

describe("other programs' json", () => {
  test("csl", async () => {
    const entry = {
      type: "article-newspaper",
      title: "Flood in Velmora",
      "container-title": "A Post",
      URL: "https://a.example/1",
      abstract: BODY,
      issued: { "date-parts": [[2024, 3, 1]] },
      author: [{ given: "Ida", family: "Holm" }],
    };
    const { articles } = await importOne("zotero.json", JSON.stringify([entry]));
    expect(articles).toMatchObject([
      { headline: "Flood in Velmora", outlet: "A Post", publishedAt: "2024-03-01" },
    ]);
  });

  test("bookmarks with and without their pages", async () => {
    const bookmarks = [
      { title: "Flood", content: { type: "link", url: "https://a.example/1", htmlContent: PAGE } },
      { title: "Only a link", content: { type: "link", url: "https://b.example/1" } },
      { title: "A script", content: { type: "link", url: "javascript:alert(1)" } },
    ];
    const { report, articles } = await importOne("karakeep.json", JSON.stringify({ bookmarks }));
    expect(articles).toMatchObject([{ headline: "Flood", url: "https://a.example/1" }]);
    expect(report).toMatchObject({
      links: [{ url: "https://b.example/1", title: "Only a link" }],
      failed: { "not-an-article": 1 },
    });
  });
});

describe("an archive that describes its pages apart", () => {
  const entry = (slug: string, url: string) => ({
    slug,
    url,
    title: `Story ${slug}`,
    author: "Ida Holm",
    publishedAt: "2024-03-01T10:00:00.000Z",
    state: "Active",
  });
  const described = JSON.stringify([
    entry("flood", "https://a.example/flood"),
    entry("gone", "https://b.example/gone"),
  ]);

  test("gives each page its address, title and date, and lists what has no page", async () => {
    const files = [
      { name: "content/flood.html", content: PAGE },
      { name: "metadata_0_to_20.json", content: described },
      { name: "content/other.html", content: PAGE.replaceAll("Velmora", "Tarnhus") },
    ];
    const { report, articles } = await importOne("omnivore.zip", zip(files));
    expect(report).toMatchObject({ added: 2, failed: {}, links: [{ url: "https://b.example/gone" }] });
    expect(articles.map(({ url, headline, publishedAt }) => ({ url, headline, publishedAt }))).toEqual([
      { url: null, headline: "Flood in Tarnhus", publishedAt: null },
      { url: "https://a.example/flood", headline: "Story flood", publishedAt: "2024-03-01T10:00:00.000Z" },
    ]);
  });

  test.each(["[", "{}", '[1,null,"x",{"slug":7}]'])("may describe them as %s", async (content) => {
    const files = [
      { name: "metadata_0_to_1.json", content },
      { name: "content/flood.html", content: PAGE },
    ];
    const { articles } = await importOne("odd.zip", zip(files));
    expect(articles).toMatchObject([{ headline: "Flood in Velmora", url: null }]);
  });
});

test("lists of bookmarks are links, never fetched", async () => {
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.example/1">One</A>
    <DT><A HREF="javascript:alert(1)">Script</A><DT><A HREF="https://b.example/2">Two</A></DL>`;
  const { report, articles } = await importOne("bookmarks.html", html);
  expect(articles).toEqual([]);
  expect(report?.links.map(({ title }) => title)).toEqual(["One", "Two"]);
});

describe("dates of other programs", () => {
  test.each([
    ["publish_date", "2024-03-01 18:30:00", "2024-03-01"],
    ["published_at", "2024/3/1", "2024-03-01"],
    ["date_publish", "21.03.2024", "2024-03-21"],
    ["date", "03/21/2024", "2024-03-21"],
    ["date", "Fri, 1 March 2024", "2024-03-01"],
    ["date", "1er mars 2024", "2024-03-01"],
    ["date", "1 مارس 2024", "2024-03-01"],
    ["date", "1 марта 2024", "2024-03-01"],
    ["date", "03/02/2024", null],
    ["date", "last week", null],
    ["date", "2024-13-45", null],
  ])("%s %s", async (column, value, day) => {
    const { articles } = await importOne(
      "a.csv",
      `media_name,title,body,${column}\nA Post,Flood,"${BODY}","${value}"`,
    );
    expect(articles.map(({ publishedAt, outlet }) => ({ publishedAt, outlet }))).toEqual([
      { publishedAt: day, outlet: "A Post" },
    ]);
  });
});
