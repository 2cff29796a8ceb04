import { expect, test } from "vitest";
import { arabic } from "../../scripts/demo/articles/ar";
import { saveOtherReports } from "../../scripts/demo/library";
import { until, type View } from "../../scripts/drive/driver";
import { compare, untilRead } from "../../scripts/drive/popup";
import { violationsIn } from "./accessibility";
import { inEachBrowser } from "./browsers";
import { type Session, withSession } from "./session";

const LOCALES = ["en", "ar"] as const;
const THEMES = ["light", "dark"] as const;
const VIEWS = ["list", "table", "texts"] as const;
/** The narrowest that 400 % of a 1280 pixel window leaves (WCAG 1.4.10), and a wide one. */
const PANEL_WIDTHS = [320, 760];
const READY = { library: ".library, main h1", options: "main h1" } as const;

/** Chooses the interface's language and theme as the settings page stores them. */
async function choose(session: Session, locale: string, theme: string): Promise<void> {
  const page = await session.openExtensionPage("options");
  const settings = JSON.stringify({ settings: { locale, theme } });
  await page.evaluate(`chrome.storage.local.set(${settings}).then(() => true)`);
}

/** Text that is cut off sideways, which no layout may do. */
function overflowing(view: View): Promise<string[]> {
  return view.evaluate<string[]>(
    `document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
      ? [document.documentElement.scrollWidth + " > " + document.documentElement.clientWidth] : []`,
  );
}

async function expectSound(view: View, locale: string): Promise<void> {
  expect(await view.evaluate("document.documentElement.lang")).toBe(locale);
  expect(await view.evaluate("document.documentElement.dir")).toBe(locale === "ar" ? "rtl" : "ltr");
  expect(await violationsIn(view)).toEqual([]);
  expect(await overflowing(view)).toEqual([]);
}

/** Chooses a view of the comparison as its reader does, and waits until it is there. */
async function chooseView(view: View, name: (typeof VIEWS)[number]): Promise<void> {
  const shown = { list: ".section-differ", table: ".matrix", texts: ".section-cited" };
  await view.evaluate(`document.querySelectorAll(".switch button")[${VIEWS.indexOf(name)}].click()`);
  await until(view, `Boolean(document.querySelector("${shown[name]}"))`);
}

inEachBrowser("every view in both languages, light and dark", (browser) => {
  const session = withSession(browser, "en");

  test("the library is filled", async () => {
    await saveOtherReports(session().driver, session(), arabic);
  });

  for (const locale of LOCALES) {
    for (const theme of THEMES) {
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
        await until(panel, `Boolean(document.querySelector(".mark-steps"))`);
        await panel.evaluate(`document.querySelector(".mark-steps button:last-child").click()`);
        for (const width of PANEL_WIDTHS) {
          await panel.resize(width, 900);
          for (const view of VIEWS) {
            await chooseView(panel, view);
            await session().picture(panel, `panel-${width}-${view}-${name}`);
            await expectSound(panel, locale);
          }
        }
        await panel.close();
      });

      test(`the first page with its sample, ${name}`, async () => {
        await choose(session(), locale, theme);
        const page = await session().openExtensionPage("welcome");
        await until(page, `Boolean(document.querySelector(".sample button.primary"))`);
        await expectSound(page, locale);
        await page.evaluate(`document.querySelector(".sample button.primary").click()`);
        await until(page, `Boolean(document.querySelector(".sample .summary"))`);
        await session().picture(page, `welcome-${name}`);
        await expectSound(page, locale);
        await page.evaluate(`document.querySelector(".sample-bar button").click()`);
        await until(page, `Boolean(document.querySelector(".sample button.primary"))`);
      });

      test.each(["library", "options"] as const)(`the page %s, ${name}`, async (path) => {
        await choose(session(), locale, theme);
        const page = await session().openExtensionPage(path);
        await until(page, `Boolean(document.querySelector("${READY[path]}"))`);
        await session().picture(page, `${path}-${name}`);
        await expectSound(page, locale);
      });
    }
  }
});
