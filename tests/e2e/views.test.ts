import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arabic } from "../../scripts/demo/articles/ar";
import { violationsIn } from "../../scripts/drive/accessibility";
import { until, type View } from "../../scripts/drive/driver";
import { misfitsIn } from "../../scripts/drive/layout";
import { compare, untilRead } from "../../scripts/drive/popup";
import { fillLibrary } from "../../scripts/pictures/fill";
import { PAGE_VIEWS } from "../../scripts/pictures/views";
import { inEachBrowser } from "./browsers";
import { type Session, withSession } from "./session";

const LOCALES = ["en", "ar"] as const;
const THEMES = ["light", "dark"] as const;
const VIEWS = ["list", "table", "texts"] as const;
/** The narrowest that 400 % of a 1280 pixel window leaves (WCAG 1.4.10), and a wide one. */
const PANEL_WIDTHS = [320, 760];
const NARROW = 320;
/** The narrowest to which Firefox lets its sidebar be drawn, and narrower than its first width. */
const NARROW_PANEL = 240;
const ZOOM = 2;
const PAGES = ["library", "options", "welcome"] as const;

/** Chooses the interface's language and theme as the settings page stores them. */
async function choose(session: Session, locale: string, theme: string): Promise<void> {
  const page = await session.openExtensionPage("options");
  const settings = JSON.stringify({ settings: { locale, theme } });
  await page.evaluate(`chrome.storage.local.set(${settings}).then(() => true)`);
}

async function expectSound(view: View, locale: string): Promise<void> {
  expect(await view.evaluate("document.documentElement.lang")).toBe(locale);
  expect(await view.evaluate("document.documentElement.dir")).toBe(locale === "ar" ? "rtl" : "ltr");
  expect(await violationsIn(view)).toEqual([]);
  expect(await misfitsIn(view)).toEqual([]);
}

/** Chooses a view of the comparison as its reader does, and waits until it is there. */
async function chooseView(view: View, name: (typeof VIEWS)[number]): Promise<void> {
  const shown = { list: ".section-lead", table: ".matrix", texts: ".section-cited" };
  await until(view, `document.querySelectorAll(".switch button").length === ${VIEWS.length}`);
  await view.evaluate(`document.querySelectorAll(".switch button")[${VIEWS.indexOf(name)}].click()`);
  await until(view, `Boolean(document.querySelector("${shown[name]}"))`);
}

/** Two scroll bars, one in the other, hide where a popup ends. */
const SCROLLS_INSIDE = `(() => {
  const { scrollHeight, clientHeight } = document.querySelector(".popup");
  return scrollHeight > clientHeight + 1;
})()`;

/** Nothing lost at twice the size (WCAG 1.4.4); that it is twice the size is seen from the pixels. */
async function expectWholeMagnified(view: View): Promise<void> {
  expect(await view.evaluate("devicePixelRatio")).toBe(ZOOM);
  expect(await misfitsIn(view)).toEqual([]);
}

inEachBrowser("every view in both languages, light and dark", (browser) => {
  const session = withSession(browser, "en");

  test("the library is filled", async () => {
    await fillLibrary(session().driver, session());
  });

  for (const locale of LOCALES) {
    // What a theme changes are colours, which are the same in every browser.
    for (const theme of browser.name === "chromium" ? THEMES : (["light"] as const)) {
      const name = `${locale}-${theme}`;

      test(`the popup, ${name}`, async () => {
        await choose(session(), locale, theme);
        const popup = await session().compare(await session().open(arabic.subject));
        for (const view of VIEWS) {
          await chooseView(popup, view);
          await session().picture(popup, `popup-${view}-${name}`);
          await expectSound(popup, locale);
        }
      });

      test(`the panel, narrow and wide, ${name}`, async () => {
        await choose(session(), locale, theme);
        const panel = await (await compare(await session().open(arabic.subject))).keepOpen();
        await untilRead(panel);
        await panel.evaluate(`document.querySelector(".marks input:not(:checked)")?.click()`);
        await until(panel, `Boolean(document.querySelector(".mark-steps"))`);
        await panel.evaluate(`document.querySelector(".mark-steps button:last-child").click()`);
        // Darkness changes no width.
        for (const width of theme === "light" ? PANEL_WIDTHS : PANEL_WIDTHS.slice(0, 1)) {
          await panel.resize(width, 900);
          for (const view of VIEWS) {
            await chooseView(panel, view);
            await session().picture(panel, `panel-${width}-${view}-${name}`);
            await expectSound(panel, locale);
          }
        }
        await panel.close();
      });

      // What Firefox lays out in its own way was always met in right-to-left pages.
      const views = browser.name === "chromium" || locale === "ar" ? PAGE_VIEWS : [];
      test.each(views)(`$name, ${name}`, async ({ name: page, show }) => {
        await choose(session(), locale, theme);
        const { view, leave } = await show({ driver: session().driver, addresses: session(), locale });
        await session().picture(view, `${page}-${name}`);
        await expectSound(view, locale);
        await leave();
      });
    }

    test.each(PAGES)(`the page %s in ${NARROW} pixels, ${locale}`, async (name) => {
      await choose(session(), locale, "light");
      const page = await session().openExtensionPage(name);
      await page.resize(NARROW, 700);
      await page.evaluate("new Promise((done) => setTimeout(done, 400))");
      await session().picture(page, `${name}-${locale}-narrow`);
      expect(await misfitsIn(page)).toEqual([]);
      await page.resize(1100, 800);
    });
  }

  describe.each(LOCALES)("at 200 %%, %s", (locale) => {
    beforeAll(async () => {
      await choose(session(), locale, "light");
      await session().driver.zoom(ZOOM);
    });
    afterAll(() => session().driver.zoom(1));

    test.each(PAGE_VIEWS)("$name", async ({ name, show }) => {
      const { view, leave } = await show({ driver: session().driver, addresses: session(), locale });
      await session().picture(view, `${name}-${locale}-magnified`);
      await expectWholeMagnified(view);
      await leave();
    });

    // Firefox magnifies neither popups nor sidebars.
    test.runIf(browser.name === "chromium")("the popup and the panel", async () => {
      // The views before may have left the library as a reader would: with less in it.
      await fillLibrary(session().driver, session());
      const popup = await session().compare(await session().open(arabic.subject));
      for (const view of VIEWS) {
        await chooseView(popup, view);
        await session().picture(popup, `popup-${view}-${locale}-magnified`);
        await expectWholeMagnified(popup);
        expect(await popup.evaluate(SCROLLS_INSIDE)).toBe(false);
      }
      const panel = await popup.keepOpen();
      await untilRead(panel);
      for (const view of VIEWS) {
        await chooseView(panel, view);
        await session().picture(panel, `panel-${view}-${locale}-magnified`);
        await expectWholeMagnified(panel);
      }
      await panel.close();
    });
  });

  test.each(LOCALES)("the panel drawn narrow, %s", async (locale) => {
    await choose(session(), locale, "light");
    const panel = await (await compare(await session().open(arabic.subject))).keepOpen();
    await untilRead(panel);
    await panel.resize(NARROW_PANEL, 900);
    for (const view of VIEWS) {
      await chooseView(panel, view);
      await session().picture(panel, `panel-${NARROW_PANEL}-${view}-${locale}`);
      expect(await misfitsIn(panel)).toEqual([]);
    }
    await panel.close();
  });

  test("what is checked is found: a cut text, a page or part too wide, words over one another", async () => {
    const page = await session().openExtensionPage("options");
    await until(page, `Boolean(document.querySelector("h1"))`);
    await page.evaluate(`(() => {
      const heading = document.querySelector("h1");
      heading.style.cssText = "inline-size: 2rem; white-space: nowrap; overflow: hidden";
      const wide = document.createElement("div");
      wide.style.inlineSize = "3000px";
      wide.style.blockSize = "1px";
      document.body.append(wide);
      const list = document.createElement("ul");
      for (const index of [0, 1]) {
        const row = document.createElement("li");
        row.dataset.index = index;
        row.style.cssText = "position: absolute; block-size: 20px";
        list.append(row);
      }
      document.body.append(list);
      const words = document.createElement("p");
      words.append(...["One word", "another"].map((word) => {
        const span = document.createElement("span");
        span.textContent = word;
        span.style.cssText = "margin-inline-end: -2rem";
        return span;
      }));
      const part = document.createElement("section");
      part.style.cssText = "inline-size: 100px; overflow: auto";
      part.append(wide.cloneNode());
      document.body.append(words, part);
    })()`);
    const found = await misfitsIn(page);
    expect(found).toHaveLength(5);
    expect(found[0]).toMatch(/^h1/u);
    expect(found[1]).toMatch(/^the page is/u);
    expect(found[2]).toMatch(/^section.* scrolls sideways$/u);
    expect(found[3]).toMatch(/^<span.* lies over <span/u);
    expect(found[4]).toBe("row 0 lies over the next");
  });
});
