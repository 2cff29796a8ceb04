import { expect, test } from "vitest";
import { arabic } from "../../scripts/demo/articles/ar";
import { saveOtherReports } from "../../scripts/demo/library";
import { until, type View } from "../../scripts/drive/driver";
import { violationsIn } from "./accessibility";
import { inEachBrowser } from "./browsers";
import { type Session, withSession } from "./session";

const LOCALES = ["en", "ar"] as const;
const THEMES = ["light", "dark"] as const;
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
        await session().picture(popup, `popup-${name}`);
        await expectSound(popup, locale);
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
