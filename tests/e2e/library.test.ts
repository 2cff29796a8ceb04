import { expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { type Page, until, type View } from "../../scripts/drive/driver";
import { CHANGED, fillLibrary } from "../../scripts/pictures/fill";
import { inEachBrowser } from "./browsers";
import { type Session, withSession } from "./session";

/** A look-alike and three reports of each sample event; the article that the reader opens is not among them. */
const ARTICLES = 8;

async function openLibrary(session: Session): Promise<Page> {
  const page = await session.openExtensionPage("library");
  await until(page, `Boolean(document.querySelector(".row-headline"))`);
  return page;
}

/** The list's headlines once those in sight have been read from the store. */
async function headlines(view: View): Promise<string[]> {
  await until(view, `document.querySelector(".row") && !document.querySelector(".row.waiting")`);
  return view.evaluate<string[]>(
    `[...document.querySelectorAll(".row-headline > bdi")].map(({ textContent }) => textContent)`,
  );
}
const click = (view: View, selector: string, at = 0) =>
  view.evaluate(`document.querySelectorAll(${JSON.stringify(selector)})[${at}].click()`);
const shows = (view: View, selector: string, count: number) =>
  until(view, `document.querySelectorAll(${JSON.stringify(selector)}).length === ${count}`);
const type = (view: View, selector: string, value: string) =>
  view.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
  })()`);
const showEvents = async (page: Page): Promise<void> => {
  await click(page, ".library > .switch button", 1);
  await until(page, `document.querySelectorAll(".event.several").length === 2`);
};

inEachBrowser("the library", (browser) => {
  const session = withSession(browser, "en");

  test("is filled", async () => {
    await fillLibrary(session().driver, session());
    const page = await openLibrary(session());
    await shows(page, ".rows > li", ARTICLES);
  });

  test("is searched by headline and text, without hamza or vowel marks", async () => {
    const page = await openLibrary(session());
    await type(page, "input[type=search]", "الانقاض");
    await shows(page, ".row-snippet mark", 2);
    expect(
      await page.evaluate(
        `[...document.querySelectorAll(".row-snippet mark")].map((mark) => mark.textContent)`,
      ),
    ).toEqual(["الأنقاض", "الأنقاض"]);
    await type(page, "input[type=search]", "TWELVE killed");
    // The copy says it in its text, which is searched after the headlines.
    await shows(page, ".rows > li", 2);
    const copy = english.reports.find(
      ({ headline, paragraphs }) => headline !== CHANGED && paragraphs.join(" ").includes("Twelve people"),
    );
    expect(await headlines(page)).toEqual([CHANGED, copy?.headline]);
    await type(page, "input[type=search]", "nowhere at all");
    await until(page, `document.querySelector(".teaching-title")?.textContent === "No matches"`);
  });

  test("knows what was opened, and lists only the rest", async () => {
    const page = await openLibrary(session());
    await click(page, ".row-headline");
    await until(page, `document.querySelector("dialog")?.open`);
    await click(page, ".reading-header button");
    await shows(page, ".row.unread", ARTICLES - 1);
    const again = await openLibrary(session());
    await shows(again, ".row.unread", ARTICLES - 1);
    await click(again, ".search .check input");
    await shows(again, ".rows > li", ARTICLES - 1);
  });

  test("deletes what is ticked, and brings it back", async () => {
    const page = await openLibrary(session());
    const before = (await headlines(page)).sort();
    await click(page, ".row input", 0);
    await page.evaluate(
      `document.querySelectorAll(".row input")[2].dispatchEvent(new MouseEvent("click", { shiftKey: true, bubbles: true }))`,
    );
    await until(page, `document.querySelector(".selection span")?.textContent === "3 selected"`);
    await page.resize(900, 400);
    await page.evaluate("scrollTo(0, 300)");
    const top = await page.evaluate<number>(
      `document.querySelector(".selection").getBoundingClientRect().top`,
    );
    expect([top >= 0, top < 20]).toEqual([true, true]);
    await page.resize(1100, 800);
    await click(page, ".selection button", 1);
    await shows(page, ".rows > li", ARTICLES - 3);
    await click(page, ".notice button");
    await shows(page, ".rows > li", ARTICLES);
    expect((await headlines(page)).sort()).toEqual(before);
  });

  test("says that an article is gone which was deleted elsewhere", async () => {
    const page = await openLibrary(session());
    const [first] = await headlines(page);
    const undo = await page.evaluate<string>(`(async () => {
      const ask = (name, request) => chrome.runtime.sendMessage({ name, request });
      const { value } = await ask("library.list", { offset: 0, limit: 1 });
      return (await ask("library.delete", { ids: [value.articles[0].id] })).value.undo;
    })()`);
    await click(page, ".row-headline");
    await until(
      page,
      `document.querySelector(".notice .failed")?.textContent === "This page or article is no longer there."`,
    );
    await shows(page, ".rows > li", ARTICLES - 1);
    expect(await headlines(page)).not.toContain(first);
    await page.evaluate(
      `chrome.runtime.sendMessage({ name: "library.undo", request: { undo: ${JSON.stringify(undo)} } })`,
    );
  });

  test("sorts reports into events, compares one with the others, and moves it where the reader says", async () => {
    const page = await openLibrary(session());
    await showEvents(page);
    await session().picture(page, "events");
    await click(page, ".event.several .event-headline");
    await click(page, ".event-actions .quiet");
    await until(page, `Boolean(document.querySelector(".compared .fact, .compared .matrix"))`);
    await page.evaluate(`document.querySelector("dialog").close()`);
    await until(page, `!document.querySelector("dialog")`);
    await click(page, ".event-report > .quiet");
    await until(page, `Boolean(document.querySelector(".selection"))`);
    await click(page, ".selection button");
    await until(page, `document.querySelector(".notice")?.textContent.startsWith("1 article moved")`);
    await shows(page, ".timeline .event", 5);
    await click(page, ".notice button");
    await shows(page, ".timeline .event", 4);
  });

  test("reads and searches while the worker is gone", async () => {
    await session().driver.stopBackground();
    const page = await openLibrary(session());
    await type(page, "input[type=search]", "silo");
    await until(page, `document.querySelectorAll(".rows > li").length > 0`);
    expect(await session().driver.backgroundRuns()).toBe(false);
  });

  test("is told of by the button in the tab, where figures differ, until the reader wants none of it", async () => {
    const badge = `chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
    const popup = await session().compare(await session().open(english.subject));
    expect(await until(popup, badge)).toBe("≠2");
    await session().closePopup();
    const page = await session().openExtensionPage("options");
    await until(page, `Boolean(document.querySelector(".settings .check input"))`);
    await click(page, ".settings .check input");
    await until(
      page,
      `chrome.storage.local.get("settings").then(({ settings }) => settings?.badge === false)`,
    );
    const quiet = await session().compare(await session().open(english.subject));
    expect(await quiet.evaluate(badge)).toBe("");
  });

  test("is erased once the word is typed, settings staying as they are", async () => {
    const page = await session().openExtensionPage("options");
    await until(page, `Boolean(document.querySelector(".quiet.warning"))`);
    await click(page, ".quiet.warning");
    await until(page, `Boolean(document.querySelector(".confirm"))`);
    await type(page, ".confirm input", "erase");
    await click(page, ".confirm .danger");
    await until(
      page,
      `[...document.querySelectorAll(".settings [role=status]")]
        .some(({ textContent }) => textContent.startsWith("Everything is erased"))`,
    );
    const library = await session().openExtensionPage("library");
    await until(library, `document.querySelector(".teaching-title")?.textContent === "Nothing saved yet"`);
  });

  test("holds the sample event where the first page was closed on it, removes it and brings it back", async () => {
    const first = await session().openExtensionPage("welcome");
    await until(first, `Boolean(document.querySelector(".sample > .primary"))`);
    await click(first, ".sample > .primary");
    await until(first, `Boolean(document.querySelector(".sample .summary"))`);
    const page = await openLibrary(session());
    const notice = `[...document.querySelectorAll("section.notice")]
      .find(({ textContent }) => textContent.includes("invented reports"))`;
    await until(page, notice);
    await session().picture(page, "library-sample");
    await page.evaluate(`${notice}.querySelector("button").click()`);
    await until(page, `document.querySelector(".teaching-title")?.textContent === "Nothing saved yet"`);
    await until(page, `!${notice}`);
    await until(
      page,
      `document.querySelector(".notice[role=status]")?.textContent.includes("4 articles deleted")`,
    );
    await click(page, ".notice[role=status] button");
    await until(page, `Boolean(${notice})`);
  });
});
