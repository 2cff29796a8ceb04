import { expect, test } from "vitest";
import { arabic } from "../../scripts/demo/articles/ar";
import { violationsIn } from "../../scripts/drive/accessibility";
import { until, type View } from "../../scripts/drive/driver";
import { misfitsIn } from "../../scripts/drive/layout";
import { compare, untilRead } from "../../scripts/drive/popup";
import { fillLibrary } from "../../scripts/pictures/fill";
import { PAGE_VIEWS } from "../../scripts/pictures/views";
import { inEachBrowser, MEETS_ALL_PAIRS } from "./browsers";
import { withSession } from "./session";
import { choose, chooseView, ownLocalesOf, VIEWS } from "./views";

const THEMES = ["light", "dark"] as const;
/** The narrowest that 400 % of a 1280 pixel window leaves (WCAG 1.4.10), and a wide one. */
const PANEL_WIDTHS = [320, 760];

async function expectLaidOut(view: View, locale: string): Promise<void> {
  expect(await view.evaluate("document.documentElement.lang")).toBe(locale);
  expect(await view.evaluate("document.documentElement.dir")).toBe(locale === "ar" ? "rtl" : "ltr");
  expect(await misfitsIn(view)).toEqual([]);
}

inEachBrowser("every view in both languages, light and dark", (browser) => {
  // Names, roles and colours are the same in every browser; each lays them out in its own way.
  const expectSound = async (view: View, locale: string) => {
    await expectLaidOut(view, locale);
    if (browser.name === "chromium" || MEETS_ALL_PAIRS) expect(await violationsIn(view)).toEqual([]);
  };
  const session = withSession(browser, "en");

  test("the library is filled", async () => {
    await fillLibrary(session().driver, session());
  });

  for (const locale of ownLocalesOf(browser)) {
    // What a theme changes are colours, which are the same in every browser and language.
    const showsColours = (browser.name === "chromium" && locale === "en") || MEETS_ALL_PAIRS;
    for (const theme of showsColours ? THEMES : (["light"] as const)) {
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

      test.each(PAGE_VIEWS)(`$name, ${name}`, async ({ name: page, show }) => {
        await choose(session(), locale, theme);
        const { view, leave } = await show({ driver: session().driver, addresses: session(), locale });
        await session().picture(view, `${page}-${name}`);
        await expectSound(view, locale);
        await leave();
      });
    }
  }

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
