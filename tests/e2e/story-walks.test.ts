/** What those who work with many reports do, click by click, on small data; `npm run bench -- walks` takes the whole. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { LONG_PATIENCE, type View } from "../../scripts/drive/driver";
import { inventedArticle } from "../bench/invented-articles";
import { factCheckerWalk } from "../walks/fact-checker";
import { journalistWalk } from "../walks/journalist";
import { researcherWalk } from "../walks/researcher";
import { inOneBrowser } from "./browsers";
import { withSession } from "./session";

const folder = mkdtempSync(join(tmpdir(), "variorum-walks-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Rows as another program exports them, one every 31 hours from 2024 on. */
function dataSet(count: number): string {
  const path = join(folder, "data.jsonl");
  const rows = Array.from({ length: count }, (_, at) => {
    const { url, outlet, headline, publishedAt, passages } = inventedArticle(at);
    const body = passages.slice(1).map(({ text }) => text);
    return {
      story_url: url,
      media_name: outlet,
      title: headline,
      publish_date: publishedAt,
      body: body.join("\n\n"),
    };
  });
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join("\n"));
  return path;
}

inOneBrowser("a walk", (browser) => {
  const session = withSession(browser, "en");
  const look = (view: View, name: string) => session().picture(view, name);

  test("of a fact-checker: a changed toll and a deleted sentence, cited with hash and times", async () => {
    const cited = await factCheckerWalk(
      session().driver,
      { addressOf: (one) => session().addressOf(one) },
      folder,
      look,
    );
    expect(cited.inPopup).toContain(cited.deleted);
    expect(cited.evidence).toMatch(/SHA-256 of headline and text: [0-9a-f]{64}/u);
    expect(cited.evidence).toMatch(/Version: 2 of 2/u);
    expect(cited.evidence).toContain(`cut: “${cited.deleted}`);
    expect(JSON.parse(cited.citation)).toMatchObject([
      { note: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/u) },
    ]);
    expect(cited.clicks).toBeLessThanOrEqual(8);
  });

  test("of a journalist: every report of one event, its table pasted into a document", async () => {
    const story = await journalistWalk(session().driver, { count: 40, folder, timeout: LONG_PATIENCE }, look);
    expect(story.reports).toBeGreaterThan(30);
    expect(story.tables).toBeGreaterThan(3);
    expect(story.rows).toBeGreaterThan(story.reports / 2);
    expect(story.clicks).toBeLessThanOrEqual(6);
  });

  test("of a researcher: a data set in, one month's figures out, in the codebook's columns", async () => {
    const coded = await researcherWalk(
      session().driver,
      { path: dataSet(60), month: ["2024-02-01", "2024-02-29"], timeout: LONG_PATIENCE },
      look,
    );
    const months = Array.from({ length: 60 }, (_, at) => inventedArticle(at).publishedAt?.slice(0, 7));
    expect(coded.found).toBe(months.filter((month) => month === "2024-02").length);
    expect(coded.articles).toBe(coded.found);
    expect(coded.outside).toBe(0);
    const codebook = readFileSync("docs/codebook.md", "utf8");
    const described = [...codebook.matchAll(/^\| `([a-z_]+)`/gm)].map(([, name]) => name);
    expect(coded.columns).toEqual(described);
    expect(coded.clicks).toBeLessThanOrEqual(7);
  });
});
