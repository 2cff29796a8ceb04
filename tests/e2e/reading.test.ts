import { describe, expect, test } from "vitest";
import { allArticles } from "../../scripts/demo/article";
import { until, type View } from "../../scripts/drive/driver";
import { drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { clickOwnClaim, clickSave, compare, readComparison, type ShownFact } from "../../scripts/drive/popup";
import { violationsIn } from "./accessibility";
import { type Expectation, expectations } from "./expectations";
import { withSession } from "./session";

const HIGHLIGHT = "variorum-quote";

function factWith(facts: readonly ShownFact[], outlet: string, figure: string): ShownFact | undefined {
  return facts.find((fact) =>
    fact.claims.some((claim) => claim.outlet === outlet && claim.figure.includes(figure)),
  );
}

/** Number of articles in the library, as its own page lists them. */
function librarySize(view: View): Promise<number> {
  return view.evaluate<number>(
    `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`,
  );
}

/** What a reader does with one event, from the empty library on; each test goes on where the last one ended. */
function reading(browser: (typeof drivenBrowsers)[number], { event, differing, copies }: Expectation): void {
  const session = withSession(browser, event.language);

  test("an empty library teaches how to fill it", async () => {
    const popup = await compare(await session().open(event.subject));
    expect(await popup.evaluate("Boolean(document.querySelector('.teaching'))")).toBe(true);
    await session().picture(popup, "empty");
    expect(await violationsIn(popup)).toEqual([]);
    await popup.close();
  });

  test("the other reports are saved with one click each", async () => {
    for (const article of [...event.reports, event.lookalike]) {
      const popup = await compare(await session().open(article));
      await clickSave(popup);
      await popup.close();
    }
    const library = await session().driver.open(`${session().driver.extensionOrigin}/library.html`);
    expect(await librarySize(library)).toBe(event.reports.length + 1);
  });

  test("saved again, an article is the same article", async () => {
    const [first = event.lookalike] = event.reports;
    const popup = await compare(await session().open(first));
    expect(await until(popup, "Boolean(document.querySelector('.save .saved'))")).toBe(true);
    expect(await librarySize(popup)).toBe(event.reports.length + 1);
    await popup.close();
  });

  test("the click shows what differs, who said it, and which reports are copies", async () => {
    const popup = await compare(await session().open(event.subject));
    const shown = await readComparison(popup);
    await session().picture(popup, "comparison");
    const differ = shown.sections[0]?.facts.filter((fact) => fact.verdict !== "") ?? [];
    for (const { here, other } of differing) {
      const fact = factWith(differ, other.outlet, other.figure);
      expect(fact, `${other.figure} by ${other.outlet} stands among what differs`).toBeDefined();
      const own = fact?.claims.find((claim) => claim.here);
      expect(own).toMatchObject({ outlet: here.outlet, figure: expect.stringContaining(here.figure) });
      expect(own?.credit).toContain(here.credit);
      const theirs = fact?.claims.find((claim) => claim.outlet === other.outlet);
      expect(theirs?.credit).toContain(other.credit);
    }
    expect(shown.copies.map((group) => [...group].sort())).toEqual([[...copies].sort()]);
    expect(await violationsIn(popup)).toEqual([]);
    await popup.close();
  });

  test("the look-alike of another day is neither among the reports nor among the figures", async () => {
    const popup = await compare(await session().open(event.subject));
    const shown = await readComparison(popup);
    expect(shown.reports.map(({ headline }) => headline).sort()).toEqual(
      event.reports.map(({ headline }) => headline).sort(),
    );
    const outlets = shown.sections.flatMap(({ facts }) => facts.flatMap(({ claims }) => claims.length));
    expect(outlets.length).toBeGreaterThan(0);
    await popup.close();
  });

  test("a claim of this page is shown in the page when it is clicked", async () => {
    const page = await session().open(event.subject);
    const popup = await compare(page);
    await clickOwnClaim(popup);
    const highlighted = await page.evaluate<string[]>(
      `[...(CSS.highlights.get("${HIGHLIGHT}") ?? [])].map((range) => range.toString())`,
    );
    expect(highlighted).toEqual([expect.stringContaining(differing[0]?.here.figure ?? "")]);
    await popup.close();
    await session().picture(page, "highlight");
  });

  test("nothing is lost when the browser ends the background in between", async () => {
    const page = await session().open(event.subject);
    const popup = await compare(page);
    const before = await readComparison(popup);
    await session().driver.stopBackground();
    expect(await session().driver.backgroundRuns()).toBe(false);
    expect(await clickOwnClaim(popup)).not.toBe("");
    await popup.close();
    await session().driver.stopBackground();
    const again = await compare(page);
    expect(await readComparison(again)).toEqual(before);
    await again.close();
  });

  test("a private window compares and stores nothing", async () => {
    const page = await session().openPrivate(event.subject);
    const popup = await compare(page);
    expect((await readComparison(popup)).reports).toHaveLength(event.reports.length);
    expect(await popup.evaluate("Boolean(document.querySelector('.save.private'))")).toBe(true);
    expect(await popup.evaluate("Boolean(document.querySelector('.save button'))")).toBe(false);
    await session().picture(popup, "private");
    await popup.close();
  });

  test("in all of this, nothing was asked of any host but the pages that were opened", () => {
    const outlets = new Set(allArticles(event).map(({ outlet }) => outlet.host));
    expect(session().requests.length).toBeGreaterThan(0);
    expect(session().hostsAsked()).toEqual(outlets);
  });
}

for (const browser of drivenBrowsers) {
  for (const expectation of expectations) {
    const name = `${browser.name}, the ${expectation.event.language} event`;
    const missing = !isInstalled(browser);
    describe.skipIf(missing)(missing ? `${name} (skipped: ${browser.name} is not installed)` : name, () =>
      reading(browser, expectation),
    );
  }
}
