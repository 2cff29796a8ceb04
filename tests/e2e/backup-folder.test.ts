import { afterEach, expect, test } from "vitest";
import { type Page, until } from "../../scripts/drive/driver";
import { inventedArticle } from "../bench/invented-articles";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

/** The browser's dialog takes no driver's choice: a folder of the origin's own stands in for the one that it would give. */
const PICK = `(() => {
  window.showDirectoryPicker = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle("Backups", { create: true });
  return true;
})()`;

const SETTING = `[...document.querySelectorAll("fieldset")].find((one) => one.textContent.startsWith("Automatic backup"))`;

const press = (page: Page, words: string): Promise<boolean> =>
  until<boolean>(
    page,
    `(() => { const found = [...document.querySelectorAll("button")].find((one) => one.textContent.startsWith("${words}"));
      found?.click(); return Boolean(found); })()`,
  );

const save = (page: Page, number: number): Promise<boolean> =>
  page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.runtime.sendMessage({ name: "article.save",
    request: { article: ${JSON.stringify(inventedArticle(number))}, tabId: id } })).then(({ ok }) => ok)`);

/** Names of the files in the folder, with the articles that each holds, unpacked. */
const files = (page: Page): Promise<[string, number][]> =>
  page.evaluate(`(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Backups", { create: true });
    const found = [];
    for await (const entry of folder.values()) {
      const unpacked = (await entry.getFile()).stream().pipeThrough(new DecompressionStream("gzip"));
      const lines = (await new Response(unpacked).text()).trim().split("\\n");
      found.push([entry.name, lines.filter((line) => line.startsWith('{"article":')).length]);
    }
    return found;
  })()`);

inEachBrowser("automatic backup", (browser) => {
  const session = withSession(browser, "en");
  const open = async () => {
    const page = await session().openExtensionPage("options");
    if (browser.name === "chromium") await page.evaluate(PICK);
    await until(page, `Boolean(${SETTING})`);
    return page;
  };
  afterEach(async () => {
    const page = await session().openExtensionPage("options");
    await page.evaluate(
      `navigator.storage.getDirectory().then((root) => root.removeEntry("Backups", { recursive: true }).catch(() => {}))`,
    );
  });

  test("is offered where the browser lets a folder be written to, and else replaced by a reminder", async () => {
    const page = await session().openExtensionPage("options");
    const words = await until<string>(page, `${SETTING}?.textContent`);
    expect(words).toMatch(browser.name === "chromium" ? /Choose a folder/u : /the library reminds you/u);
  });

  test.skipIf(browser.name !== "chromium")("writes what is there at once, and says so", async () => {
    const page = await open();
    for (const number of [1, 2, 3]) expect(await save(page, number)).toBe(true);
    await press(page, "Choose a folder");
    await until(page, `${SETTING}.textContent.includes("The last one")`);
    const [[name, articles] = []] = await files(page);
    expect(name).toMatch(/^variorum-auto-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/u);
    expect(articles).toBe(3);
    await page.evaluate(`${SETTING}.scrollIntoView({ block: "center" })`);
    await session().picture(page, "backup-folder");
  });

  test.skipIf(browser.name !== "chromium")(
    "tells of a folder that is gone, in the library too, and stops when told",
    async () => {
      const page = await open();
      await press(page, "Choose another folder");
      await until(page, `${SETTING}.textContent.includes("The last one")`);
      await page.evaluate(
        `navigator.storage.getDirectory().then((root) => root.removeEntry("Backups", { recursive: true }))`,
      );
      await dayPasses(page);
      expect(await save(page, 9)).toBe(true);
      const library = await session().openExtensionPage("library");
      const notice = await until<string>(
        library,
        `document.querySelector('section[aria-label="Automatic backup"]')?.textContent`,
      );
      expect(notice).toMatch(/Backups.* is no longer where it was.*Your library is safe/u);
      const again = await open();
      await press(again, "Stop writing backups");
      await until(again, `${SETTING}.textContent.includes("Choose a folder")`);
    },
  );
});

/** Has the last backup be older than a day. */
function dayPasses(page: Page): Promise<boolean> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open("variorum-backup-folder");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const change = request.result.transaction("chosen", "readwrite");
      const chosen = change.objectStore("chosen");
      chosen.get("folder").onsuccess = ({ target }) =>
        chosen.put({ ...target.result, at: new Date(Date.now() - 2 * 86_400_000).toISOString() });
      change.oncomplete = () => { request.result.close(); resolve(true); };
    };
  })`);
}
