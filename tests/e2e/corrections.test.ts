import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { violationsIn } from "../../scripts/drive/accessibility";
import { type Popup, until, type View } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { readComparison } from "../../scripts/drive/popup";
import { importOthers } from "../../scripts/pictures/fill";
import { inBrowserOf } from "./browsers";
import { type Expectation, expectations } from "./expectations";
import { Session, withSession } from "./session";

/** A row among the facts that differ, by its outlet and figure. */
const rowOf = (outlet: string, figure: string): string =>
  `[...document.querySelectorAll(".section-lead .claim")].find((row) =>
    row.querySelector(".claim-outlet").textContent.includes(${JSON.stringify(outlet)}) &&
    row.querySelector(".claim-figure").textContent.includes(${JSON.stringify(figure)}))`;

const NOTICE = `document.querySelector(".correction-notice button")`;

async function undo(popup: Popup): Promise<void> {
  await until(popup, `Boolean(${NOTICE})`);
  await popup.evaluate(`${NOTICE}.click()`);
  await until(popup, `Boolean(document.querySelector(".correction-notice")) && !${NOTICE}`);
}

/** Opens the questions of a row and gives the first answer: it is no figure. */
async function sayNoFigure(popup: Popup, row: string): Promise<void> {
  await popup.evaluate(`${row}.querySelector(".correct-toggle").click()`);
  await until(popup, `Boolean(${row}.querySelector(".choice"))`);
  await popup.evaluate(`${row}.querySelector(".choice").click()`);
  await until(popup, `Boolean(${NOTICE})`);
}

const EXPORT = `document.querySelector('[data-action="export"]')`;

/** The text of the library's export, as its page hands it over. */
async function exported(page: View): Promise<string> {
  await until(page, `${EXPORT}?.disabled === false`);
  await page.evaluate(`(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.handedOver = blob; return make.call(URL, blob); };
    ${EXPORT}.click();
  })()`);
  await until(page, `Boolean(window.handedOver)`);
  return page.evaluate<string>(
    `new Response(window.handedOver.stream().pipeThrough(new DecompressionStream("gzip"))).text()`,
  );
}

/** What a reader who knows better does with one event. */
function correcting(browser: DrivenBrowser, { event, differing, copies }: Expectation): void {
  const session = withSession(browser, event.language);
  const [{ other } = { other: null }] = differing;
  if (!other) throw new Error("nothing differs in the sample");
  const row = rowOf(other.outlet, other.figure);
  const open = async (of = session()) => of.compare(await of.open(event.subject));
  const outletsOf = async (popup: Popup) =>
    (await readComparison(popup)).reports.map(({ outlet }) => outlet).sort();
  let backup = "";

  test("the library is filled", async () => {
    await importOthers(session().driver, session(), [event]);
  });

  test("a figure that is none leaves the comparison at once, and comes back with Undo", async () => {
    const popup = await open();
    const before = await readComparison(popup);
    await session().picture(popup, "before-correcting");
    expect(await popup.evaluate(`Boolean(${row})`)).toBe(true);
    await popup.evaluate(`${row}.querySelector(".correct-toggle").click()`);
    await until(popup, `Boolean(${row}.querySelector(".choice"))`);
    await session().picture(popup, "correct-figure");
    expect(await violationsIn(popup)).toEqual([]);
    await popup.evaluate(`${row}.querySelector(".correct-toggle").click()`);
    await sayNoFigure(popup, row);
    expect(await popup.evaluate(`Boolean(${row})`)).toBe(false);
    await until(popup, "document.activeElement !== document.body");
    await session().picture(popup, "correct-figure-done");
    expect(await violationsIn(popup)).toEqual([]);
    await undo(popup);
    expect(await readComparison(popup)).toEqual(before);
  });

  test("a report on another event is left out with its copies, and stays so when the background was ended", async () => {
    const popup = await open();
    expect(await outletsOf(popup)).toEqual(expect.arrayContaining([...copies]));
    await sayNoFigure(popup, row);
    await popup.evaluate(
      `[...document.querySelectorAll(".section-reports .report")]
        .find((report) => report.textContent.includes(${JSON.stringify(other.outlet)}))
        .querySelector(".event-word").click()`,
    );
    await until(
      popup,
      `!document.querySelector(".section-reports")?.textContent.includes(${JSON.stringify(other.outlet)})`,
    );
    for (const outlet of copies) expect(await outletsOf(popup)).not.toContain(outlet);
    await popup.evaluate(
      `for (const details of document.querySelectorAll(".section-near, .section-corrections")) details.open = true`,
    );
    await popup.evaluate(`document.querySelector(".section-near").scrollIntoView()`);
    await session().picture(popup, "correct-match");
    expect(await violationsIn(popup)).toEqual([]);
    await session().closePopup();
    await session().driver.stopBackground();
    for (const outlet of copies) expect(await outletsOf(await open())).not.toContain(outlet);
  });

  test("the export holds both corrections", async () => {
    backup = await exported(await session().openExtensionPage("library"));
    const lines = backup.split("\n").filter((line) => line.includes("variorum-correction"));
    expect(lines.filter((line) => line.includes('"about":"match"'))).toHaveLength(copies.length);
    expect(lines.filter((line) => line.includes('"about":"figure"')).length).toBeGreaterThan(0);
  });

  test("restored elsewhere, it is honoured there", async () => {
    const folder = mkdtempSync(join(tmpdir(), "variorum-backup-"));
    const elsewhere = await Session.start(browser, event.language, session());
    try {
      const file = join(folder, "backup.jsonl");
      writeFileSync(file, backup);
      const page = await elsewhere.openExtensionPage("library");
      await until(page, `Boolean(document.querySelector("input[type=file]"))`);
      await page.chooseFiles([file]);
      await until(page, `document.querySelectorAll(".row").length > 0`);
      const popup = await open(elsewhere);
      expect((await readComparison(popup)).reports.length).toBeGreaterThan(0);
      for (const outlet of copies) expect(await outletsOf(popup)).not.toContain(outlet);
      await elsewhere.closePopup();
    } finally {
      await elsewhere.end();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("taken back in the popup, all stands as it was", async () => {
    const popup = await open();
    await until(popup, `Boolean(document.querySelector(".section-corrections"))`);
    const acts = `document.querySelectorAll(".section-corrections .act")`;
    for (let left = await popup.evaluate<number>(`${acts}.length`); left > 0; left--) {
      await popup.evaluate(`${acts}[0].querySelector("button").click()`);
      await until(popup, `${acts}.length === ${left - 1}`);
    }
    expect(await popup.evaluate(`Boolean(${row})`)).toBe(true);
    expect(await outletsOf(popup)).toEqual(expect.arrayContaining([...copies]));
  });
}

for (const expectation of expectations) {
  const { language } = expectation.event;
  inBrowserOf(language, `correcting the ${language} event`, (browser) => correcting(browser, expectation));
}
