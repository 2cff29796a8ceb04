import { expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { violationsIn } from "../../scripts/drive/accessibility";
import { until, type View } from "../../scripts/drive/driver";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

/** Longer than a page is before the reader's eyes until it counts as read; a busy machine has its script there later. */
const READ_MS = [6_000, 12_000, 24_000] as const;

const saved = (view: View) =>
  view.evaluate<number>(
    `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`,
  );
const read = (ms: number = READ_MS[0]) => new Promise((resolve) => setTimeout(resolve, ms));

inEachBrowser("saving what is read on a site", (browser) => {
  const session = withSession(browser, "en");
  const [other = english.lookalike] = english.reports.filter(
    ({ outlet }) => outlet.host !== english.subject.outlet.host,
  );
  const origin = `http://${english.subject.outlet.host}/*`;

  test("begins with the reader's word for that site, says so, and ends as easily", async () => {
    await session().driver.allowing([origin], async () => {
      const popup = await session().compare(await session().open(english.subject));
      await popup.evaluate(`document.querySelector(".site").open = true`);
      await popup.press(".site button");
    });
    await session().closePopup();

    for (const ms of READ_MS) {
      await session().open(english.subject);
      await read(ms);
      if ((await saved(await session().openExtensionPage("library"))) > 0) break;
    }
    await session().open(other);
    await read();
    const library = await session().openExtensionPage("library");
    expect(await saved(library)).toBe(1);
    const allowed = `chrome.permissions.getAll().then(({ origins }) => origins)`;
    expect(await library.evaluate(allowed)).toEqual([origin]);

    const again = await session().compare(await session().open(english.subject));
    const mark = `document.querySelector(".save .saved")?.textContent.trim()`;
    expect(await until<string>(again, mark)).toBe("Saved while you read");
    await session().picture(again, "saved-while-reading");
    expect(await violationsIn(again)).toEqual([]);
    await session().closePopup();

    const options = await session().openExtensionPage("options");
    const site = `[...document.querySelectorAll("li")].find((item) => item.textContent.includes("${english.subject.outlet.host}"))`;
    const remove = `${site}?.querySelector("button:last-of-type")`;
    await until(options, `Boolean(${remove})`);
    await options.evaluate(`${remove}.click()`);
    await until(options, `chrome.permissions.getAll().then(({ origins }) => origins.length === 0)`);
    const registered = `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length)`;
    expect(await options.evaluate(registered)).toBe(0);
  });
});
