import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { violationsIn } from "../../scripts/drive/accessibility";
import { LONG_PATIENCE, type Page, until } from "../../scripts/drive/driver";
import { quakeReports } from "../events/quake";
import { inOneBrowser } from "./browsers";
import { withSession } from "./session";

const REPORTS = 60;
const folder = mkdtempSync(join(tmpdir(), "variorum-event-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HARVEST = "Olive pickers of Castrel begin a month early";
/** A report on something else, which stays alone. */
const lone = quakeReports(1).map((report) => ({
  ...report,
  url: "https://anvil.example/castrel-olives",
  headline: HARVEST,
  passages: [
    { role: "headline", text: HARVEST, offset: null },
    {
      role: "paragraph",
      text: "Growers near Castrel brought in 90 tonnes of olives by Friday.",
      offset: null,
    },
  ],
}));

async function importReports(page: Page): Promise<void> {
  const path = join(folder, "reports.json");
  writeFileSync(path, JSON.stringify({ articles: [...quakeReports(REPORTS), ...lone] }));
  await until(page, `Boolean(document.querySelector("input[type=file]"))`);
  await page.chooseFiles([path]);
  await until(page, `Boolean(document.querySelector('.import[data-state="ended"]'))`, LONG_PATIENCE);
  await page.evaluate(`[...document.querySelectorAll(".import button")].at(-1).click()`);
}

const press = (words: string) =>
  `[...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === ${JSON.stringify(words)}).click()`;

/** Files that the page hands to the reader are kept as text instead. */
const KEEP_DOWNLOADS = `(() => {
  window.kept = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => window.kept.push(text));
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
})()`;

/** Events of several reports, as the library counts them. */
const severalOf = (page: Page) =>
  page.evaluate<number>(`(async () => {
    const count = (text) => parseInt(text.textContent);
    return [...document.querySelectorAll(".event-outlets > span:first-child")].filter((one) => count(one) > 1).length;
  })()`);

inOneBrowser("the whole story of an event", (browser) => {
  const session = withSession(browser, "en");

  test("is read from every report, named, exported and found again by its address", async () => {
    const page = await session().openExtensionPage("library");
    await importReports(page);
    await until(page, `document.querySelectorAll(".library > .switch button").length === 2`);
    await page.evaluate(`document.querySelectorAll(".library > .switch button")[1].click()`);
    await until(
      page,
      `document.querySelector(".event.several") && !document.querySelector(".sorting")`,
      LONG_PATIENCE,
    );
    const reports = await page.evaluate<number>(
      `parseInt(document.querySelector(".event.several .event-outlets > span").textContent)`,
    );
    expect(reports).toBeGreaterThan(REPORTS / 2);
    await page.evaluate(`document.querySelector(".event.several .event-headline").click()`);
    await until(page, `document.querySelector(".event-actions .primary")`);
    await page.evaluate(press("Open event page"));
    const whole = `document.querySelectorAll(".fact-history").length > 3 && !document.querySelector(".event-page progress")`;
    await until(page, whole, LONG_PATIENCE);
    await session().picture(page, "event-page");
    expect(await violationsIn(page)).toEqual([]);

    await page.evaluate(KEEP_DOWNLOADS);
    await page.evaluate(press("Figures as data (JSON Lines)"));
    await until(page, "window.kept.length === 1");
    const rows = JSON.parse(
      await page.evaluate<string>(
        `JSON.stringify(window.kept[0].trimEnd().split("\\n").map((line) => JSON.parse(line)))`,
      ),
    ) as readonly { readonly kind: string; readonly outlet: string; readonly article: string }[];
    expect(new Set(rows.map(({ article }) => article)).size).toBe(reports);
    expect(rows.filter(({ kind }) => kind === "missing")).toHaveLength(reports);

    await page.evaluate(`(() => {
      const name = document.querySelector(".note-editor input");
      name.value = "Orvane";
      name.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await page.evaluate(press("Save"));
    await until(page, `document.querySelector(".event-page h2")?.textContent === "Orvane"`);
    const address = await page.evaluate<string>("location.href");
    const again = await session().driver.open(address);
    await until(
      again,
      `document.querySelector(".event-page h2")?.textContent === "Orvane" && ${whole}`,
      LONG_PATIENCE,
    );
  });

  test("is found among the events by filters that the address keeps", async () => {
    const page = await session().openExtensionPage("library");
    const events = () =>
      page.evaluate<number>(
        `Number(document.querySelector(".timeline > li")?.getAttribute("aria-setsize") ?? 0)`,
      );
    const stands = (count: number) =>
      until(
        page,
        `(document.querySelector(".timeline > li")?.getAttribute("aria-setsize") ?? "0") === "${count}" &&
          !document.querySelector(".found-line progress")`,
        LONG_PATIENCE,
      );
    const tick = (at: number) =>
      page.evaluate(`document.querySelectorAll(".search .check input")[${at}].click()`);
    await until(page, `document.querySelectorAll(".library > .switch button").length === 2`);
    await page.evaluate(`document.querySelectorAll(".library > .switch button")[1].click()`);
    await until(page, `document.querySelector(".timeline .event-headline")`);
    const all = await events();
    const expected = await severalOf(page);
    await tick(0);
    await stands(expected);
    const several = await events();
    expect(several).toBeLessThan(all);
    await tick(1);
    await until(page, `document.querySelector(".found-line")?.textContent.includes("event")`);
    await stands(several);
    expect(await page.evaluate("location.hash")).toBe("#view=events&several=1&differs=1");
    await session().picture(page, "events-filtered");
    expect(await violationsIn(page)).toEqual([]);
    await page.evaluate(`(() => {
      const field = document.querySelector("input[type=search]");
      field.value = "no such words anywhere";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await until(page, `document.querySelector(".teaching-title")?.textContent === "No matches"`);
    await page.evaluate("history.back()");
    await until(page, `location.hash === "#view=events&several=1"`);
    await stands(several);
    const again = await session().driver.open(await page.evaluate<string>("location.href"));
    await until(again, `document.querySelector(".search .check input")?.checked === true`);
  });
});
