import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsIn } from "../../scripts/drive/accessibility";
import { until, type View } from "../../scripts/drive/driver";
import { inventedArticle } from "../bench/invented-articles";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

const ARTICLES = 600;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-import-"));
  const lines = Array.from({ length: ARTICLES }, (_, at) => JSON.stringify(inventedArticle(at)));
  writeFileSync(join(folder, "all.jsonl"), lines.join("\n"));
  writeFileSync(join(folder, "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const stands = (view: View, state: string) =>
  until(view, `Boolean(document.querySelector('.import[data-state="${state}"]'))`, 60_000);
const press = (view: View, at: number) =>
  view.evaluate(`document.querySelectorAll(".import button")[${at}].click()`);
const shown = (view: View) => view.evaluate<string>(`document.querySelector(".import").textContent`);
const total = (view: View) =>
  view.evaluate<number>(
    `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`,
  );

inEachBrowser("an import", (browser) => {
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
