/** What a new reader does, click by click, and what the first screen shows of it. */
import { expect, test } from "vitest";
import type { SampleEvent } from "../../scripts/demo/article";
import { arabic } from "../../scripts/demo/articles/ar";
import { english } from "../../scripts/demo/articles/en";
import { saveOtherReports } from "../../scripts/demo/library";
import { until, type View } from "../../scripts/drive/driver";
import { inBrowserOf, inEachBrowser } from "./browsers";
import { expectations } from "./expectations";
import { compareOpenTabs } from "./open-tabs";
import { withSession } from "./session";

/** The lowest place that a low popup shows, and the least that its first screen must tell there. */
const FOLD = 510;
const CLAIMS = 8;

/** Claims that are wholly in sight above footer and fold: rows, agreed counts, and the first figure that a folded line names. */
const IN_SIGHT = `(() => {
  const end = Math.min(document.querySelector(".footer").getBoundingClientRect().top, ${FOLD});
  const isSeen = (element) => element.checkVisibility() && element.getBoundingClientRect().bottom <= end;
  const claims = ".claim-button, .fact-agree summary, .folded-fact:first-child";
  return [...document.querySelectorAll(claims)].filter(isSeen).map((claim) => claim.textContent);
})()`;

const appears = (view: View, selector: string) =>
  until(view, `Boolean(document.querySelector(${JSON.stringify(selector)}))`);

/** Elements that Tab comes to, as far as they are before the reader's eyes, in the order of the document. */
const TAB_STOPS = `[...document.querySelectorAll("a[href], button, input, summary")]
  .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
  .map((element) => element.closest(".share") ? "share" : element.textContent)`;

for (const event of [english, arabic] as readonly SampleEvent[]) {
  const [other = event.lookalike] = event.reports;

  inBrowserOf(event.language, `a new reader of the ${event.language} event`, (browser) => {
    const session = withSession(browser, event.language);

    test("sees the article's own figures with the first click, and a comparison with the fourth", async () => {
      const first = await session().compare(await session().open(event.subject));
      await appears(first, ".section-own .claim-button");
      await session().picture(first, "walk-1-own");
      const { searchWords } = await first.evaluate<{ searchWords: string }>(
        `({ searchWords: document.querySelector(".next .note bdi:last-child").textContent })`,
      );
      expect(searchWords).not.toBe(event.subject.headline);
      await first.press(".next .primary");
      const asked = () => session().requests.some((address) => address.includes("duckduckgo.com"));
      while (!asked()) await new Promise((resolve) => setTimeout(resolve, 50));
      // The third click follows a result of the search, the fourth is on the button there.
      const second = await session().compare(await session().open(other));
      await appears(second, ".section-lead .claim");
      await session().picture(second, "walk-2-comparison");
    });

    test("reads who said what of the harm on the first screen, and shares it within four stops of Tab", async () => {
      await saveOtherReports(session().driver, session(), { ...event, reports: event.reports.slice(1) });
      const popup = await session().compare(await session().open(event.subject));
      const rows = await popup.evaluate<string[]>(IN_SIGHT);
      await session().picture(popup, "walk-3-first-screen");
      expect(rows.length).toBeGreaterThanOrEqual(CLAIMS);
      const { here, other: theirs } =
        expectations.find(({ event: each }) => each === event)?.differing[0] ?? {};
      for (const { figure, credit } of [here, theirs].filter((stated) => stated !== undefined)) {
        const row = rows.find((said) => said.includes(figure) && said.includes(credit));
        expect(row, `${figure} with ${credit} is in sight`).toBeDefined();
      }
      expect((await popup.evaluate<string[]>(TAB_STOPS)).indexOf("share")).toBeLessThan(4);
    });
  });
}

inEachBrowser("a new reader with several tabs", (browser) => {
  const session = withSession(browser, "en");

  test("compares them with three clicks, told what became of each", async () => {
    const { driver } = session();
    const tabs = [english.reports[0], english.lookalike].flatMap((one) => one ?? []);
    const opener = await session().openExtensionPage("options");
    await opener.evaluate(
      `Promise.all(${JSON.stringify(tabs.map((one) => session().addressOf(one)))}
        .map((url) => chrome.tabs.create({ url, active: false }))).then(() => true)`,
    );
    const page = await session().open(english.subject);
    const shown = await compareOpenTabs(driver, page, (of) => session().compare(of));
    await appears(shown, ".section-lead .claim");
    await appears(shown, ".tabs-notice details");
    await session().picture(shown, "walk-4-tabs");
    expect(await shown.evaluate(`document.querySelectorAll(".tabs-notice li").length`)).toBe(tabs.length);
    const given = `chrome.permissions.getAll().then(({ origins, permissions }) => ({ origins, tabs: permissions.includes("tabs") }))`;
    expect(await until(shown, `(${given}).then(({ origins }) => origins.length === 0)`)).toBe(true);
    expect(await shown.evaluate(given)).toEqual({ origins: [], tabs: false });
  });
});
