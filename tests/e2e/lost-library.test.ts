import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Driver, Page } from "../../scripts/drive/driver";
import { until } from "../../scripts/drive/driver";
import { inventedArticle } from "../bench/invented-articles";
import { DAMAGE } from "../torture/damage";
import { inEachBrowser } from "./browsers";

const ARTICLES = 12;

inEachBrowser("a library whose database was damaged while the browser was closed", (browser) => {
  let profile = "";
  let driver: Driver | null = null;
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), `variorum-lost-${browser.name}-`));
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function openLibrary(): Promise<Page> {
    driver = await browser.launch({ extension: resolve(browser.build), profile });
    return driver.open(`${driver.extensionOrigin}/library.html`);
  }

  async function close(): Promise<void> {
    await driver?.close();
    driver = null;
  }

  const total = (page: Page) =>
    page.evaluate<number>(
      `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`,
    );

  test("comes back by itself, and stays, and the reader is told", { timeout: 180_000 }, async () => {
    const page = await openLibrary();
    for (let at = 0; at < ARTICLES; at++) {
      const saved = await page.evaluate<string>(`chrome.tabs.getCurrent()
        .then(({ id }) => chrome.runtime.sendMessage({ name: "article.save",
          request: { article: ${JSON.stringify(inventedArticle(at))}, tabId: id } }))
        .then((reply) => JSON.stringify(reply))`);
      expect(JSON.parse(saved)).toMatchObject({ ok: true });
    }
    expect(await total(page)).toBe(ARTICLES);
    await close();
    DAMAGE[browser.name][0]?.(profile, 0.05);
    const again = await openLibrary();
    await until(again, `Boolean(document.querySelector('.library[data-listed="whole"]'))`);
    expect(await total(again)).toBe(ARTICLES);
    const notice = await until<string>(again, `document.querySelector("section.notice span")?.textContent`);
    expect(notice).toMatch(new RegExp(`had lost ${ARTICLES} articles.* nothing is missing`, "u"));
    await again.evaluate(`document.querySelector("section.notice button").click()`);
    await until(again, `!document.querySelector("section.notice")`);
    await close();
    const third = await openLibrary();
    expect(await total(third)).toBe(ARTICLES);
    expect(await third.evaluate<boolean>(`Boolean(document.querySelector("section.notice"))`)).toBe(false);
  });
});
