import { expect, test } from "vitest";
import en from "../../assets/messages/en.json";
import { english } from "../../scripts/demo/articles/en";
import { type Page, until } from "../../scripts/drive/driver";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

interface Place {
  readonly x: number;
  readonly y: number;
}

const FIRST_PARAGRAPH = `(() => {
  const { x, y } = document.querySelector("article p, main p, p").getBoundingClientRect();
  return { x: x + 20, y: y + 8 };
})()`;

async function choose(page: Page) {
  const { x, y } = await page.evaluate<Place>(FIRST_PARAGRAPH);
  if (!page.menu) throw new Error("this browser's menu cannot be driven");
  const chosen = await page.menu.chooseAt(x, y);
  await until(chosen.popup, "Boolean(document.querySelector('main .subject'))");
  return chosen;
}

inEachBrowser("the menu of a page", (browser) => {
  if (browser.name === "chromium") return test.skip("Chromium's menus cannot be driven");
  const session = withSession(browser, "en");

  test("compares the page", async () => {
    const { entry, popup } = await choose(await session().open(english.subject));
    expect(entry).toBe("Compare how others reported this");
    expect(await popup.evaluate(`document.querySelector("main").textContent`)).toContain(
      english.subject.headline,
    );
    await popup.close();
  });

  test("compares the text that is selected", async () => {
    const page = await session().open(english.subject);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector("article p, main p, p"))`);
    const { entry, popup } = await choose(page);
    expect(entry).toBe("Compare the selected text");
    expect(await popup.evaluate(`document.querySelector("main").textContent`)).toContain(
      en["partial.selection"],
    );
    await popup.close();
  });
});
