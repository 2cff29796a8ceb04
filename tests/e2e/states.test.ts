import { expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { violationsIn } from "../../scripts/drive/accessibility";
import { type Popup, until } from "../../scripts/drive/driver";
import { clickSave } from "../../scripts/drive/popup";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

const heading = (popup: Popup) => popup.evaluate<string>(`document.querySelector("h1, h2")?.textContent`);

inEachBrowser("pages without an article", (browser) => {
  const session = withSession(browser, "en");

  test("a front page is no article, and says what to do", async () => {
    const address = new URL("/", session().addressOf(english.subject)).href;
    const popup = await session().compare(await session().driver.open(address));
    await session().picture(popup, "no-article");
    expect(await heading(popup)).toBe("No article here");
  });

  test("text that the reader selects can be compared instead", async () => {
    const address = new URL("/", session().addressOf(english.subject)).href;
    const page = await session().driver.open(address);
    const [sentence = ""] = english.subject.paragraphs;
    await page.evaluate(`document.querySelector("main").append(${JSON.stringify(sentence)})`);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector("main"))`);
    const popup = await session().compare(page);
    await popup.evaluate(`document.querySelector("button.primary").click()`);
    await until(popup, `Boolean(document.querySelector("main .subject"))`);
    await session().picture(popup, "selection");
    expect(await popup.evaluate(`document.querySelector("main").textContent`)).toContain("Nine");
  });

  test("the browser's own pages are named as such", async () => {
    const own = browser.name === "chromium" ? "chrome://version" : "about:support";
    const popup = await session().compare(await session().driver.open(own));
    await session().picture(popup, "browser-page");
    expect(await heading(popup)).toBe("A browser page");
  });
});

inEachBrowser("an article that is deleted while it is shown", (browser) => {
  const session = withSession(browser, "en");

  test("can be saved again, and undoing its save says that it is gone", async () => {
    const popup = await session().compare(await session().open(english.subject));
    await clickSave(popup);
    const deleted = await popup.evaluate<number>(`(async () => {
      const ask = (name, request) => chrome.runtime.sendMessage({ name, request }).then(({ value }) => value);
      const { articles } = await ask("library.list", { offset: 0, limit: 10 });
      return (await ask("library.delete", { ids: articles.map(({ id }) => id) })).deleted;
    })()`);
    expect(deleted).toBe(1);
    await popup.evaluate(`document.querySelector(".save .quiet").click()`);
    await until(popup, `document.querySelector(".save .failed")?.textContent.includes("no longer there")`);
    expect(await violationsIn(popup)).toEqual([]);
    await clickSave(popup);
  });
});
