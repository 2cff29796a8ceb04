import { expect, test } from "vitest";
import { allArticles, type SampleEvent } from "../../scripts/demo/article";
import { violationsIn } from "../../scripts/drive/accessibility";
import { until, type View } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import {
  clickOwnClaim,
  clickSave,
  readComparison,
  type ShownFact,
  unfoldClaims,
} from "../../scripts/drive/popup";
import { inBrowserOf } from "./browsers";
import { type Expectation, expectations } from "./expectations";
import { type Session, withSession } from "./session";

const HIGHLIGHT = "marked";

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

/** Saves an event's other reports and its look-alike as a reader does, the first time it is called. */
function library(session: () => Session, event: SampleEvent): () => Promise<void> {
  let filled: Promise<void> | null = null;
  const fill = async (): Promise<void> => {
    for (const article of [...event.reports, event.lookalike]) {
      const popup = await session().compare(await session().open(article));
      await clickSave(popup);
      await session().closePopup();
    }
  };
  return () => {
    filled ??= fill();
    return filled;
  };
}

/** What a reader does with one event. The first test needs the empty library; every other one fills it if need be. */
function reading(browser: DrivenBrowser, { event, differing, copies }: Expectation): void {
  const session = withSession(browser, event.language);
  const filled = library(session, event);

  test("an empty library shows the article's own figures, and the way to other reports", async () => {
    const popup = await session().compare(await session().open(event.subject));
    const figures = `[...document.querySelectorAll(".section-own .claim-figure")].map(({ textContent }) => textContent)`;
    const shown = await popup.evaluate<string[]>(figures);
    for (const { here } of differing) expect(shown).toContainEqual(expect.stringContaining(here.figure));
    expect(await popup.evaluate("Boolean(document.querySelector('.next .primary'))")).toBe(true);
    await session().picture(popup, "empty");
    expect(await violationsIn(popup)).toEqual([]);
  });

  test("the other reports are saved with one click each", async () => {
    await filled();
    const page = await session().openExtensionPage("library");
    expect(await librarySize(page)).toBe(event.reports.length + 1);
  });

  test("saved again, an article is the same article", async () => {
    await filled();
    const [first = event.lookalike] = event.reports;
    const popup = await session().compare(await session().open(first));
    expect(await until(popup, "Boolean(document.querySelector('.save .saved'))")).toBe(true);
    expect(await librarySize(popup)).toBe(event.reports.length + 1);
  });

  test("the click shows what differs, who said it, and which reports are copies", async () => {
    await filled();
    const popup = await session().compare(await session().open(event.subject));
    const shown = await readComparison(popup);
    await session().picture(popup, "comparison");
    const differ = shown.sections[0]?.facts.filter((fact) => fact.verdict !== "") ?? [];
    for (const { kind, here, other } of differing) {
      const fact = factWith(differ, other.outlet, other.figure);
      expect(fact, `${other.figure} by ${other.outlet} stands among what differs`).toBeDefined();
      expect(fact?.label).toContain(kind);
      const own = fact?.claims.find((claim) => claim.here);
      expect(own).toMatchObject({ outlet: here.outlet, figure: expect.stringContaining(here.figure) });
      expect(own?.credit).toContain(here.credit);
      const theirs = fact?.claims.find((claim) => claim.outlet === other.outlet);
      expect(theirs?.credit).toContain(other.credit);
    }
    expect(shown.copies.map((group) => [...group].sort())).toEqual([[...copies].sort()]);
    expect(await violationsIn(popup)).toEqual([]);
  });

  test("the look-alike of another day is neither among the reports nor among the figures", async () => {
    await filled();
    const popup = await session().compare(await session().open(event.subject));
    const shown = await readComparison(popup);
    expect(shown.reports.map(({ headline }) => headline).sort()).toEqual(
      event.reports.map(({ headline }) => headline).sort(),
    );
    const sentences = await unfoldClaims(popup);
    expect(sentences.length).toBeGreaterThan(0);
    const lookalike = event.lookalike.paragraphs.join(" ");
    expect(sentences.filter((sentence) => lookalike.includes(sentence))).toEqual([]);
  });

  test("a claim of this page is shown in the page when it is clicked", async () => {
    await filled();
    const page = await session().open(event.subject);
    const popup = await session().compare(page);
    await clickOwnClaim(popup);
    const highlighted = await page.evaluate<string[]>(
      `[...(CSS.highlights.get("${HIGHLIGHT}") ?? [])].map((range) => range.toString())`,
    );
    expect(highlighted).toEqual([expect.stringContaining(differing[0]?.here.figure ?? "")]);
    await session().closePopup();
    await session().picture(page, "highlight");
  });

  test("a claim of another report unfolds its sentence and links to its page", async () => {
    await filled();
    const popup = await session().compare(await session().open(event.subject));
    await popup.evaluate(`document.querySelector(".section-lead .claim:not(.here) .claim-button").click()`);
    const quoted = await until<string>(popup, `document.querySelector(".section-lead .quoted")?.textContent`);
    const link = await popup.evaluate<string>(`document.querySelector(".section-lead .report-link").href`);
    const source = event.reports.find((article) => session().addressOf(article) === link);
    expect(source?.paragraphs.some((paragraph) => paragraph.includes(quoted))).toBe(true);
    await session().picture(popup, "sentence");
  });

  test("nothing is lost when the browser ends the background in between", async () => {
    await filled();
    const page = await session().open(event.subject);
    const popup = await session().compare(page);
    const before = await readComparison(popup);
    await session().driver.stopBackground();
    expect(await session().driver.backgroundRuns()).toBe(false);
    expect(await clickOwnClaim(popup)).not.toBe("");
    await session().closePopup();
    await session().driver.stopBackground();
    const again = await session().compare(page);
    expect(await readComparison(again)).toEqual(before);
  });

  test("a private window compares and stores nothing", async () => {
    await filled();
    const page = await session().openPrivate(event.subject);
    const popup = await session().compare(page);
    expect((await readComparison(popup)).reports).toHaveLength(event.reports.length);
    expect(await popup.evaluate("Boolean(document.querySelector('.save.private'))")).toBe(true);
    expect(await popup.evaluate("Boolean(document.querySelector('.save button'))")).toBe(false);
    await session().picture(popup, "private");
  });

  test("in all of this, nothing was asked of any host but the pages that were opened", async () => {
    await filled();
    await session().open(event.subject);
    const outlets = new Set(allArticles(event).map(({ outlet }) => outlet.host));
    expect(session().requests.length).toBeGreaterThan(0);
    expect(session().hostsAsked()).toEqual(outlets);
  });
}

for (const expectation of expectations) {
  const { language } = expectation.event;
  inBrowserOf(language, `the ${language} event`, (browser) => reading(browser, expectation));
}
