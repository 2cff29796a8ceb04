import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arabic } from "../../scripts/demo/articles/ar";
import type { View } from "../../scripts/drive/driver";
import { misfitsIn } from "../../scripts/drive/layout";
import { compare, untilRead } from "../../scripts/drive/popup";
import { fillLibrary } from "../../scripts/pictures/fill";
import { PAGE_VIEWS } from "../../scripts/pictures/views";
import { inEachBrowser, isMetIn } from "./browsers";
import { withSession } from "./session";
import { choose, chooseView, localesOf, ownLocalesOf, VIEWS } from "./views";

/** The narrowest that 400 % of a 1280 pixel window leaves (WCAG 1.4.10). */
const NARROW = 320;
/** The narrowest to which Firefox lets its sidebar be drawn, and narrower than its first width. */
const NARROW_PANEL = 240;
const ZOOM = 2;
const PAGES = ["library", "options", "welcome"] as const;

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

inEachBrowser("every view narrow and magnified", (browser) => {
  const session = withSession(browser, "en");

  test("the library is filled", async () => {
    await fillLibrary(session().driver, session());
  });

  describe.each(ownLocalesOf(browser))("narrow, %s", (locale) => {
    test.each(PAGES)(`the page %s in ${NARROW} pixels, ${locale}`, async (name) => {
      await choose(session(), locale, "light");
      const page = await session().openExtensionPage(name);
      await page.resize(NARROW, 700);
      await page.evaluate("new Promise((done) => setTimeout(done, 400))");
      await session().picture(page, `${name}-${locale}-narrow`);
      expect(await misfitsIn(page)).toEqual([]);
      await page.resize(1100, 800);
    });
  });

  describe.each(localesOf(browser))("at 200 %%, %s", (locale) => {
    beforeAll(async () => {
      await choose(session(), locale, "light");
      await session().driver.zoom(ZOOM);
    });
    afterAll(() => session().driver.zoom(1));

    test.runIf(isMetIn(browser, locale)).each(PAGE_VIEWS)("$name", async ({ name, show }) => {
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

  test.each(ownLocalesOf(browser))("the panel drawn narrow, %s", async (locale) => {
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
});
