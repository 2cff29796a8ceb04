import { expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { violationsIn } from "../../scripts/drive/accessibility";
import { until } from "../../scripts/drive/driver";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

const step = (name: string) => `Boolean(document.querySelector('.open-tabs[data-step="${name}"]'))`;

inEachBrowser("saving the open tabs", (browser) => {
  const session = withSession(browser, "en");

  // Chromium's prompt for seeing the tabs takes no driver's click, and no page of the browser allows it beforehand.
  test.skipIf(browser.name === "chromium")(
    "lists them once allowed, saves the chosen and gives every permission back",
    async () => {
      const { driver } = session();
      const addresses = [english.subject, ...english.reports.slice(0, 1)].map((one) =>
        session().addressOf(one),
      );
      const library = await session().openExtensionPage("library");
      await library.evaluate(
        `Promise.all(${JSON.stringify(addresses)}.map((url) => chrome.tabs.create({ url, active: false }))).then(() => true)`,
      );
      await until(library, `Boolean(document.querySelector(".library-actions"))`);
      await driver.allowing([], () => library.press(".library-actions button[data-action=tabs]"));
      await until(library, step("choose"));
      await session().picture(library, "tabs-choose");
      expect(await violationsIn(library)).toEqual([]);
      const hosts = addresses.map(
        (address) => `${new URL(address).protocol}//${new URL(address).hostname}/*`,
      );
      await driver.allowing(hosts, () => library.press(".open-tabs .primary"));
      await until(library, step("done"));
      await session().picture(library, "tabs-done");
      expect(await violationsIn(library)).toEqual([]);
      const total = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`;
      expect(await library.evaluate(total)).toBe(2);
      const given = `chrome.permissions.getAll().then(({ origins, permissions }) => ({ origins, tabs: permissions.includes("tabs") }))`;
      await until(library, `(${given}).then(({ origins }) => origins.length === 0)`);
      expect(await library.evaluate(given)).toEqual({ origins: [], tabs: false });
    },
  );
});
