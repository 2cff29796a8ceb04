import { expect, test } from "vitest";
import type { Page } from "../../scripts/drive/driver";
import { until } from "../../scripts/drive/driver";
import { fillLibrary } from "../../scripts/pictures/fill";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";

/** Everything that a reader without a pointer must come to; of radio buttons the one that is chosen. */
const TO_REACH = `[...document.querySelectorAll("a[href], button:not([disabled]), input:not([hidden]), select, summary")]
  .filter((element) => element.checkVisibility() && !(element.type === "radio" && !element.checked))`;

/** What has the focus: where it stands among all, and what hides it or its mark. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = above !== null && (element.contains(above) || above.contains(element));
  const isMarked = outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2;
  return { at: (${TO_REACH}).indexOf(element), isSeen, isMarked, words: element.outerHTML.slice(0, 100) };
})()`;

interface Focused {
  readonly at: number;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
  readonly words: string;
}

/** The focus once it is seen, or after a second: a page that is still growing moves what has the focus, and scrolls after it. */
async function focused(page: Page): Promise<Focused> {
  for (let tries = 10; ; tries--) {
    const found = await page.evaluate<Focused>(FOCUSED);
    if (tries === 0 || found.at < 0 || (found.isSeen && found.isMarked)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Goes through a page by Tab; what was not reached, and what could not be seen when it was. */
async function walk(
  page: Page,
): Promise<{ readonly missed: readonly number[]; readonly hidden: readonly string[] }> {
  const count = await page.evaluate<number>(`(${TO_REACH}).length`);
  const missed = new Set(Array.from({ length: count }, (_, at) => at));
  const hidden: string[] = [];
  for (let step = 0; step < count + 10 && missed.size > 0; step++) {
    await page.pressKey("Tab");
    const { at, isSeen, isMarked, words } = await focused(page);
    if (at >= 0 && !(isSeen && isMarked)) hidden.push(words);
    missed.delete(at);
  }
  return { missed: [...missed], hidden };
}

const focus = (page: Page, selector: string, at = 0) =>
  page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)})[${at}].focus()`);

const focusIsOn = (page: Page, selector: string, words = "") =>
  until(
    page,
    `document.activeElement?.matches(${JSON.stringify(selector)}) &&
      document.activeElement.textContent.includes(${JSON.stringify(words)})`,
  );

inEachBrowser("by keyboard alone", (browser) => {
  const session = withSession(browser, "en");

  async function open(name: "library" | "options" | "welcome", ready: string): Promise<Page> {
    const page = await session().openExtensionPage(name);
    await until(
      page,
      `Boolean(document.querySelector("${ready}")) && !document.querySelector(".row.waiting")`,
    );
    return page;
  }

  test.each([
    ["library", ".row-headline"],
    ["options", "meter"],
    ["welcome", ".sample > .primary"],
  ] as const)("everything on the page %s is reached, seen and marked", async (name, ready) => {
    if (name === "library") await fillLibrary(session().driver, session());
    const page = await open(name, ready);
    expect(await walk(page)).toEqual({ missed: [], hidden: [] });
  });

  test("a closed article gives the focus back", async () => {
    const page = await open("library", ".row-headline");
    await focus(page, ".row-headline", 3);
    const headline = await page.evaluate<string>("document.activeElement.textContent");
    await page.pressKey("Enter");
    await until(
      page,
      `document.querySelector("dialog")?.open && document.activeElement.closest("dialog") !== null`,
    );
    await page.pressKey("Escape");
    await focusIsOn(page, ".row-headline", headline.slice(0, 20));
  });

  test("what is ticked is deleted and brought back without losing the place", async () => {
    const page = await open("library", ".row-headline");
    await focus(page, ".row input", 1);
    await page.pressKey("Space");
    await until(page, `Boolean(document.querySelector(".selection"))`);
    await focus(page, ".selection button", 1);
    await page.pressKey("Enter");
    await focusIsOn(page, ".notice button", "Undo");
    await page.pressKey("Enter");
    await focusIsOn(page, ".notice", "Restored");
  });

  test("a cleared selection leaves the focus on its row", async () => {
    const page = await open("library", ".row-headline");
    await focus(page, ".row input", 2);
    await page.pressKey("Space");
    await until(page, `Boolean(document.querySelector(".selection"))`);
    await focus(page, ".selection > button", 3);
    await focusIsOn(page, ".selection button", "Clear selection");
    await page.pressKey("Enter");
    await until(page, `document.activeElement === document.querySelectorAll(".row input")[2]`);
  });

  test("tags are put on what is ticked, and the place is kept", async () => {
    const page = await open("library", ".row-headline");
    await focus(page, ".row input", 1);
    await page.pressKey("Space");
    await until(page, `Boolean(document.querySelector(".selection"))`);
    await focus(page, ".tagging summary");
    await page.pressKey("Enter");
    await page.pressKey("Tab");
    await focusIsOn(page, ".tagging-form input");
    await page.pressKey("Escape");
    await focusIsOn(page, ".tagging summary", "Add tags");
    expect(await page.evaluate(`document.querySelector(".tagging").open`)).toBe(false);
  });

  test("everything on an event's page is reached, and what unfolds there is left by Escape", async () => {
    const page = await open("library", ".row-headline");
    await page.evaluate(`document.querySelectorAll(".library > .switch button")[1].click()`);
    await until(page, `document.querySelector(".event.several") && !document.querySelector(".sorting")`);
    await page.evaluate(`document.querySelector(".event.several .event-headline").click()`);
    await until(page, `document.querySelector(".event-actions .primary")`);
    await focus(page, ".event-actions .primary");
    await page.pressKey("Enter");
    await until(
      page,
      `document.querySelector(".fact-history") && !document.querySelector(".event-page progress")`,
    );
    // The event has the focus when it opens: back to where a page begins.
    await page.evaluate(`(document.body.tabIndex = -1, document.body.focus())`);
    expect(await walk(page)).toEqual({ missed: [], hidden: [] });
    for (const menu of [".export-menu", ".share"]) {
      await focus(page, `${menu} summary`);
      await page.pressKey("Enter");
      await page.pressKey("Tab");
      await focusIsOn(page, `${menu} button`);
      await page.pressKey("Escape");
      await focusIsOn(page, `${menu} summary`);
    }
  });

  test("moving to another event begins and ends where the reader is", async () => {
    const page = await open("library", ".row-headline");
    await focus(page, ".row input", 2);
    await page.pressKey("Space");
    await until(page, `Boolean(document.querySelector(".selection"))`);
    await focus(page, ".selection button", 2);
    await page.pressKey("Enter");
    await focusIsOn(page, ".selection button", "A new event");
    await until(page, `Boolean(document.querySelector(".event-headline"))`);
    await page.pressKey("Tab");
    await page.pressKey("Enter");
    await focusIsOn(page, ".event-headline");
  });

  test("erasing that is thought better of, and a search that is deleted, keep the place in the settings", async () => {
    const page = await open("options", ".quiet.warning");
    await focus(page, ".quiet.warning");
    await page.pressKey("Enter");
    await focusIsOn(page, ".confirm input");
    await page.pressKey("Tab");
    await page.pressKey("Tab");
    await page.pressKey("Enter");
    await focusIsOn(page, ".quiet.warning");
    await focus(page, ".search-places button");
    await page.pressKey("Enter");
    await focusIsOn(page, ".new-search input");
  });
});
