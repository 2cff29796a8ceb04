import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../lib/model";
import { analyse, compareReports } from "../../lib/pipeline";
import {
  ARTICLE_COLUMNS,
  articleRow,
  CODEBOOK,
  type ExportedArticle,
  exportName,
  FIGURE_COLUMNS,
  type FigureRow,
  figureRows,
  headOf,
  linesOf,
} from "../../lib/view/export";
import { quakeReports } from "../events/quake";

const EVENT = { id: 7, title: "Orvane earthquake", tags: ["quake", "week 19"], note: "" };
const reports = quakeReports(6).map((article, at) => analyse(`report-${at}`, article));
const step = [...compareReports(reports, [])].at(-1);
if (!step) throw new Error("nothing compared");
const { comparison } = step;

const exported = (id: string, article: Article): ExportedArticle => ({
  id,
  article,
  seenAt: "2026-05-12T08:00:00.000Z",
  textHash: "ab".repeat(32),
  tags: ["checked"],
  note: "Seen twice.",
});
const articles = new Map(reports.map(({ id, article }) => [id, exported(id, article)]));
const rows = figureRows(comparison, EVENT, articles);

/** Cells of CSV as RFC 4180 has them, read without the code that wrote them. */
function cellsOf(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const lines: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(cell)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") lines.push([]);
  }
  return lines.slice(0, -1);
}

describe("figures as rows", () => {
  it("hold one row for every claim that the comparison shows", () => {
    const claims = comparison.facts.flatMap((fact) => fact.claims.map((claim) => ({ fact, claim })));
    expect(rows).toHaveLength(claims.length);
    rows.forEach((row, at) => {
      const { fact, claim } = claims[at] ?? {};
      const article = articles.get(claim?.articleId ?? "")?.article;
      expect(row).toMatchObject({
        fact: fact?.id,
        verdict: fact?.verdict,
        basis: fact?.basis,
        as_written: claim?.quantity.text,
        min: claim?.quantity.min,
        max: claim?.quantity.max,
        published: article?.publishedAt,
      });
      const passage = article?.passages[Number(row.passage)]?.text ?? "";
      expect(passage.slice(Number(row.start), Number(row.end))).toBe(row.as_written);
      expect(passage).toContain(row.sentence);
    });
  });

  it("have the columns of the codebook, in its order", () => {
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...FIGURE_COLUMNS].sort());
    for (const meaning of Object.values(CODEBOOK)) expect(meaning.length).toBeGreaterThan(10);
  });

  it("leave out articles that were not chosen", () => {
    const only = new Map([...articles].slice(0, 2));
    const chosen = figureRows(comparison, EVENT, only);
    expect(new Set(chosen.map(({ article }) => article))).toEqual(new Set(only.keys()));
    expect(chosen.length).toBeLessThan(rows.length);
  });
});

describe("files of figures", () => {
  it("come back from JSON Lines as they went in", () => {
    const back = linesOf(rows, "figures", "jsonl")
      .trimEnd()
      .split("\n")
      .map((line): FigureRow => JSON.parse(line));
    expect(back).toEqual(rows);
  });

  it("come back from CSV cell by cell", () => {
    const csv = headOf("figures", "csv") + linesOf(rows, "figures", "csv");
    const [head, ...lines] = cellsOf(csv.replace(/^\ufeff/u, ""));
    expect(head).toEqual(FIGURE_COLUMNS);
    expect(lines).toEqual(rows.map((row) => FIGURE_COLUMNS.map((name) => String(row[name] ?? ""))));
  });

  it("hold no cell that a spreadsheet would run, and keep quotes, commas and line breaks", () => {
    const [first] = rows;
    if (!first) throw new Error("no row");
    const odd = { ...first, label: "=1+1", source: 'the "Post", Orvane', sentence: "one\r\ntwo" };
    const [line] = cellsOf(linesOf([odd], "figures", "csv"));
    const cell = (name: (typeof FIGURE_COLUMNS)[number]) => line?.[FIGURE_COLUMNS.indexOf(name)];
    expect(cell("label")).toBe("'=1+1");
    expect(cell("source")).toBe('the "Post", Orvane');
    expect(cell("sentence")).toBe("one\r\ntwo");
  });

  it("of articles hold the whole text", () => {
    const [first] = [...articles.values()];
    if (!first) throw new Error("no article");
    const row = articleRow(first, EVENT);
    for (const { role, text } of first.article.passages)
      if (role === "paragraph") expect(row.text).toContain(text);
    expect(row.headline).toBe(first.article.headline);
    expect(row).toMatchObject({ event_tags: "quake; week 19", tags: "checked", note: "Seen twice." });
  });

  it("are named by what they hold and the day", () => {
    expect(exportName("figures", "csv", new Date("2026-05-12T08:00:00Z"))).toBe(
      "variorum-figures-2026-05-12.csv",
    );
  });
});

describe("the codebook", () => {
  it("documents every column as the code does", () => {
    const document = readFileSync("docs/codebook.md", "utf8");
    const rows = [...document.matchAll(/^\| `([a-z_]+)` +\| (.+?) +\|$/gmu)].map(([, name, meaning]) => [
      name,
      meaning,
    ]);
    expect(rows).toEqual(Object.entries(CODEBOOK));
  });

  it("names every column of articles", () => {
    const [, articles = ""] = readFileSync("docs/codebook.md", "utf8").split("# Exported articles");
    for (const name of ARTICLE_COLUMNS) expect(articles).toContain(`\`${name}\``);
  });
});
