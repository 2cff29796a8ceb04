/**
 * A new reader on pages as outlets really serve them: SHARED names the folder that holds them, and without it these tests
 * are skipped. Nothing of them leaves this machine: whatever they ask of the network ends at the tests' own server.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { until, type View } from "../../scripts/drive/driver";
import { inEachBrowser } from "./browsers";
import { compareOpenTabs } from "./open-tabs";
import { withSession } from "./session";

const SHARED = process.env.SHARED ?? "../shared";
const PAGES = join(SHARED, "pages/english");
const TEXTS = join(SHARED, "seeds/articles");

/** Two outlets on one campaign, and one on a man's plea. */
const FIRST = "156770d676ce7990";
const SECOND = "776a1c046798b474";
const OTHER = "6ebac05f637ece8a";

const hostOf = (id: string) => `outlet-${id.slice(0, 8)}.localhost`;
const saved = (id: string) => gunzipSync(readFileSync(join(PAGES, `${id}.html.gz`))).toString("utf8");

const escaped = (text: string) => text.replace(/[&<]/gu, (sign) => (sign === "&" ? "&amp;" : "&lt;"));

/** A text as a plain page: its first line is the headline. */
function pageOf(text: string): string {
  const [headline = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${escaped(headline)}</title>
<main><article><h1>${escaped(headline)}</h1>${paragraphs}</article></main></html>`;
}

function englishPages(): Record<string, string> {
  return Object.fromEntries([FIRST, SECOND, OTHER].map((id) => [`${hostOf(id)}/story`, saved(id)]));
}

function arabicPages(): Record<string, string> {
  const names = readdirSync(TEXTS).slice(0, 4);
  const page = (name: string) => pageOf(readFileSync(join(TEXTS, name), "utf8"));
  return Object.fromEntries(names.map((name) => [`${hostOf(name)}/story`, page(name)]));
}

const appears = (view: View, selector: string) =>
  until(view, `Boolean(document.querySelector(${JSON.stringify(selector)}))`);

/** Claims in sight above the footer of a popup that is so high. */
const inSight = (height: number) => `(() => {
  const end = Math.min(document.querySelector(".footer").getBoundingClientRect().top, ${height});
  // What a folded line names counts as far as the line shows it whole.
  const isWhole = (one) => {
    const line = one.closest(".folded-facts")?.getBoundingClientRect();
    const { left, right } = one.getBoundingClientRect();
    return !line || one.matches(":first-child") || (left >= line.left && right <= line.right);
  };
  return [...document.querySelectorAll(".claim-button, .fact-agree summary, .folded-fact")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom <= end && isWhole(one))
    .map((one) => one.textContent);
})()`;

describe.skipIf(!existsSync(PAGES))("on real pages", () => {
  const english = existsSync(PAGES) ? englishPages() : {};
  const arabic = existsSync(TEXTS) ? arabicPages() : {};
  const [arabicFirst = "", ...arabicOthers] = Object.keys(arabic);

  inEachBrowser("an empty library", (browser) => {
    const session = withSession(browser, "en", { pages: english });

    test("shows own figures with one click, and the first comparison with the fourth", async () => {
      const first = await session().compare(await session().openAt(`${hostOf(FIRST)}/story`));
      await appears(first, ".section-own .claim-button");
      await session().picture(first, "real-1-own");
      await first.press(".next .primary");
      const asked = () => session().requests.some((address) => address.includes("duckduckgo.com"));
      while (!asked()) await new Promise((resolve) => setTimeout(resolve, 50));
      const second = await session().compare(await session().openAt(`${hostOf(SECOND)}/story`));
      await appears(second, ".section-reports .report");
      await session().picture(second, "real-2-comparison");
    });
  });

  inEachBrowser("tabs of real outlets", (browser) => {
    const session = withSession(browser, "en", { pages: english });

    test("are compared with three clicks, and the one on another event is told apart", async () => {
      const { driver } = session();
      const opener = await session().openExtensionPage("options");
      const addresses = [OTHER, SECOND].map((id) => session().addressAt(`${hostOf(id)}/story`));
      await opener.evaluate(
        `Promise.all(${JSON.stringify(addresses)}.map((url) => chrome.tabs.create({ url, active: false }))).then(() => true)`,
      );
      const page = await session().openAt(`${hostOf(FIRST)}/story`);
      const shown = await compareOpenTabs(driver, page, (of) => session().compare(of));
      await session().picture(shown, "real-3-tabs");
      await appears(shown, ".section-reports .report");
      expect(await shown.evaluate(`document.querySelectorAll(".section-reports .report").length`)).toBe(1);
    });
  });

  for (const [width, height] of [
    [445, 510],
    [416, 600],
  ] as const)
    inEachBrowser(`an Arabic event in ${width} × ${height}`, (browser) => {
      const session = withSession(browser, "ar", { pages: arabic });

      test("shows the toll, who said it and at least seven claims on the first screen", async () => {
        for (const place of arabicOthers) {
          const popup = await session().compare(await session().openAt(place));
          await popup.press(".save button.primary");
          await appears(popup, ".save .saved");
          await session().closePopup();
        }
        const popup = await session().compare(await session().openAt(arabicFirst));
        await appears(popup, ".section-lead .claim");
        await session().picture(popup, `real-4-first-screen-${height}`);
        const claims = await popup.evaluate<string[]>(inSight(height));
        expect(claims.length).toBeGreaterThanOrEqual(7);
        const lead = await popup.evaluate<string>(
          `document.querySelector(".section-lead .fact-label").textContent`,
        );
        expect(lead).toContain("القتلى");
        const credited = await popup.evaluate<number>(
          `[...document.querySelectorAll(".section-lead .fact:first-of-type .credit")].filter((one) => one.textContent.trim() !== "" && one.getBoundingClientRect().bottom < ${height}).length`,
        );
        expect(credited).toBeGreaterThan(0);
      });
    });
});
