import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsIn } from "../../scripts/drive/accessibility";
import { LONG_PATIENCE, until, type View } from "../../scripts/drive/driver";
import { inventedArticle } from "../bench/invented-articles";
import { inBrowserOf, inOneBrowser } from "./browsers";
import { withSession } from "./session";

const ARTICLES = 150;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-import-"));
  const lines = Array.from({ length: ARTICLES }, (_, at) => JSON.stringify(inventedArticle(at)));
  writeFileSync(join(folder, "all.jsonl"), lines.join("\n"));
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "coded.csv"), coded());
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A table as a research group keeps one: columns of its own, dates that can be read two ways, one that cannot be read. */
function coded(): string {
  const body = (place: string) =>
    `Two people were hurt in ${place} on Monday when the river rose over its banks, the mayor said. `.repeat(
      4,
    );
  const rows = [
    ["17", "Flood in Velmora", "03/02/2026", body("Velmora"), "weather; rivers", "Kestrel Courier"],
    [
      "18",
      "السيل في دورن",
      "04/02/2026",
      "أُصيب شخصان في دورن يوم الاثنين حين فاض النهر، كما قال رئيس البلدية. ".repeat(5),
      "weather",
      "صحيفة الساحل",
    ],
    ["19", "Storm in Orvane", "the other day", body("Orvane"), "weather", "Merrow"],
    ["20", "No text here", "05/02/2026", "", "", "Merrow"],
  ];
  const header = ["story_nr", "title", "publish_date", "wording", "topics", "media_name"];
  return [header, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\r\n");
}

const choose = (view: View, column: string, use: string) =>
  view.evaluate(`(() => {
    const row = [...document.querySelectorAll(".import-columns tr")].find((one) => one.querySelector("th")?.textContent === ${JSON.stringify(column)});
    const field = row.querySelector("select");
    field.value = ${JSON.stringify(use)};
    field.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
const surveyed = (view: View, words: string) =>
  until(view, `document.querySelector(".import-survey")?.textContent.includes(${JSON.stringify(words)})`);

const stands = (view: View, state: string) =>
  until(view, `Boolean(document.querySelector('.import[data-state="${state}"]'))`, LONG_PATIENCE);
const press = (view: View, at: number) =>
  view.evaluate(`document.querySelectorAll(".import button")[${at}].click()`);
const shown = (view: View) => view.evaluate<string>(`document.querySelector(".import").textContent`);
const total = (view: View) =>
  view.evaluate<number>(
    `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`,
  );

inOneBrowser("an import", (browser) => {
  const session = withSession(browser, "en");

  test("is held, cut off by closing the page and resumed to its end", async () => {
    const page = await session().openExtensionPage("library");
    await until(page, `Boolean(document.querySelector("input[type=file]"))`);
    await page.chooseFiles([join(folder, "all.jsonl"), join(folder, "empty.txt")]);
    await stands(page, "running");
    await press(page, 0);
    await stands(page, "paused");
    await session().picture(page, "import-paused");
    expect(await violationsIn(page)).toEqual([]);
    await page.evaluate(`new Promise((done) => setTimeout(done, 500))`);
    const held = await total(page);
    expect(held).toBeLessThan(ARTICLES);
    const again = await session().openExtensionPage("library");
    await stands(again, "interrupted");
    await session().picture(again, "import-interrupted");
    expect(await violationsIn(again)).toEqual([]);
    await press(again, 0);
    await stands(again, "ended");
    await session().picture(again, "import-ended");
    expect(await shown(again)).toMatch(new RegExp(`all\\.jsonl \\D*${ARTICLES} saved`, "u"));
    expect(await total(again)).toBe(ARTICLES);
    await press(again, 0);
    expect(await until(again, `!document.querySelector(".import")`)).toBe(true);
  });
});

for (const language of ["en", "ar"])
  inBrowserOf(language, `a table of a reader in ${language}`, (browser) => {
    const session = withSession(browser, language);
    const isEnglish = language === "en";

    test("is looked at first, its columns set and its dates told, and comes in with tags and notes", async () => {
      const page = await session().openExtensionPage("library");
      await until(page, `Boolean(document.querySelector("input[type=file]"))`);
      await page.chooseFiles([join(folder, "coded.csv")]);
      await stands(page, "preview");
      await surveyed(page, isEnglish ? "No row would become an article" : "لن يصير أيّ صف مقالاً");
      expect(await page.evaluate(`document.querySelector(".import .primary").disabled`)).toBe(true);
      for (const [column, use] of Object.entries({ wording: "text", topics: "tag", story_nr: "note" }))
        await choose(page, column, use);
      await surveyed(page, isEnglish ? "3 articles" : "3 مقالات");
      await surveyed(page, "the other day");
      await surveyed(page, "03/02/2026");
      await session().picture(page, "import-preview");
      expect(await violationsIn(page)).toEqual([]);
      await page.evaluate(`(() => {
        const field = document.querySelector(".day-order select");
        field.value = "day-first";
        field.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
      await until(page, `!document.querySelector(".import-survey").textContent.includes("04/02/2026")`);
      await page.resize(360, 800);
      await session().picture(page, "import-preview-narrow");
      await page.resize(1100, 800);
      await page.evaluate(`document.querySelector(".import .primary").click()`);
      await stands(page, "ended");
      await until(page, `document.querySelectorAll(".row-headline").length === 3`);
      const listed = await page.evaluate<readonly { headline: string; publishedAt: string | null }[]>(
        `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 9 } }).then(({ value }) => value.articles)`,
      );
      const dates = Object.fromEntries(listed.map(({ headline, publishedAt }) => [headline, publishedAt]));
      expect(dates).toEqual({
        "Flood in Velmora": "2026-02-03",
        "السيل في دورن": "2026-02-04",
        "Storm in Orvane": null,
      });
      await until(
        page,
        `[...document.querySelectorAll("option")].some(({ textContent }) => textContent.includes("rivers"))`,
      );
    });
  });
