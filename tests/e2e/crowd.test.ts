import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violationsIn } from "../../scripts/drive/accessibility";
import { type Driver, until, type View } from "../../scripts/drive/driver";
import { untilRead } from "../../scripts/drive/popup";

import { inBrowserOf } from "./browsers";
import { crowdHeadline, crowdReports, serveCrowd } from "./crowd";

const VIEWS = [".folds", ".matrix", ".section-cited"];

/** What the comparison may take where the machine is busy, in milliseconds. */
const LONG_COMPARISON = 45_000;

async function fill(driver: Driver): Promise<void> {
  const page = await driver.open(`${driver.extensionOrigin}/options.html`);
  for (const article of crowdReports()) {
    const saved = await page.evaluate<boolean>(`chrome.tabs.getCurrent().then(({ id }) =>
      chrome.runtime.sendMessage({ name: "article.save", request: { article: ${JSON.stringify(article)}, tabId: id } }))
      .then(({ ok }) => ok)`);
    expect(saved).toBe(true);
  }
}

/** Elements wider than the view, but for those inside a part that scrolls. */
const tooWide = (view: View) =>
  view.evaluate<string[]>(`[...document.querySelectorAll("main *")]
    .filter((element) => !element.closest(".matrix, .visually-hidden, svg, .folded-facts, .fact-head, .claim-name, .claim-label, .credit"))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120))`);

inBrowserOf(
  "en",
  "a page of 200 figures without outlet or date, a headline of 2,000 letters, 40 reports",
  (browser) => {
    let driver: Driver;
    let crowd: Awaited<ReturnType<typeof serveCrowd>>;
    beforeAll(async () => {
      crowd = await serveCrowd();
      driver = await browser.launch({ extension: resolve(browser.build) });
    });
    afterAll(async () => {
      await driver?.close();
      crowd?.close();
    });

    test("is compared for long, which can be cancelled: the worker is free at once", async () => {
      await fill(driver);
      const popup = await (await driver.open(crowd.address)).clickAction();
      await until(popup, `Boolean(document.querySelector(".comparing progress"))`, LONG_COMPARISON);
      await popup.press(".comparing button");
      await until(popup, `!document.querySelector(".comparing progress")`);
      const free = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ ok }) => ok)`;
      expect(await popup.evaluate(free)).toBe(true);
      expect(await popup.evaluate(`document.querySelectorAll(".section-reports .report").length`)).toBe(0);
      expect(
        await popup.evaluate("document.querySelectorAll('.section-own .claim-button').length"),
      ).toBeGreaterThan(0);
      await popup.close();
    });

    test("is shown in every view, with nothing cut off", async () => {
      expect(crowdHeadline.length).toBeGreaterThan(1900);
      const popup = await (await driver.open(crowd.address)).clickAction();
      await untilRead(popup, LONG_COMPARISON);
      expect(
        await popup.evaluate("document.querySelectorAll('.fact, .singles .claim').length"),
      ).toBeGreaterThan(5);
      expect(
        await popup.evaluate("document.querySelector('h1').getBoundingClientRect().height"),
      ).toBeLessThan(120);
      expect(await popup.evaluate("document.querySelector('.subject-line').textContent")).toContain(
        "no date",
      );
      expect(
        await popup.evaluate("document.querySelectorAll('.section-reports .report').length"),
      ).toBeGreaterThan(3);
      for (const [index, shown] of VIEWS.entries()) {
        await popup.evaluate(`document.querySelectorAll(".switch button")[${index}].click()`);
        await until(popup, `Boolean(document.querySelector("${shown}"))`);
        expect(await tooWide(popup)).toEqual([]);
        expect(await violationsIn(popup)).toEqual([]);
      }
    });
  },
);
