/** A journalist with many reports of one event: the whole story, and its table in a document of their own. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Driver, until } from "../../scripts/drive/driver";
import { quakeReports } from "../events/quake";
import { keepFiles, type Look, lastCopy, NO_LOOK, Walk, type Walked } from "./walk";

/** Marks the event of most reports: late ones may stand apart. */
const LARGEST = `(() => {
  const reports = (event) => parseInt(event.querySelector(".event-outlets > span").textContent);
  const events = [...document.querySelectorAll(".event")].sort((a, b) => reports(b) - reports(a));
  events[0].setAttribute("data-largest", "");
})()`;

export interface Story extends Walked {
  /** Reports that the event's page speaks of. */
  readonly reports: number;
  /** Tables in the document once the copy is pasted, and the rows of the longest. */
  readonly tables: number;
  readonly rows: number;
}

/** What a word processor makes of what is pasted: tables as tables. */
const PASTED = (html: string) => `(() => {
  const page = document.implementation.createHTMLDocument("");
  page.body.innerHTML = ${JSON.stringify(html)};
  const tables = [...page.querySelectorAll("table")];
  return { tables: tables.length, rows: Math.max(0, ...tables.map((table) => table.rows.length)) };
})()`;

export async function journalistWalk(
  driver: Driver,
  { count, folder, timeout }: { readonly count: number; readonly folder: string; readonly timeout: number },
  look: Look = NO_LOOK,
): Promise<Story> {
  const path = join(folder, `quake-${count}.json`);
  writeFileSync(path, JSON.stringify({ articles: quakeReports(count) }));
  const page = await driver.open(`${driver.extensionOrigin}/library.html`);
  await until(page, `Boolean(document.querySelector("input[type=file]"))`);
  await keepFiles(page);
  const walk = new Walk();
  // The button and the browser's own dialog.
  walk.count();
  await page.chooseFiles([path]);
  await until(page, `Boolean(document.querySelector('.import[data-state="ended"]'))`, timeout);
  await walk.click(page, "Events");
  await until(
    page,
    `document.querySelector(".event.several") && !document.querySelector(".sorting")`,
    timeout,
  );
  await page.evaluate(LARGEST);
  await walk.click(page, "Death toll", "[data-largest]");
  await walk.click(page, "Open event page");
  await until(
    page,
    `document.querySelector(".event-page .share") && !document.querySelector(".event-page progress")`,
    timeout,
  );
  await look(page, "journalist-story");
  await walk.click(page, "Share", ".event-page");
  await walk.click(page, "Copy with formatting", ".event-page");
  const html = await lastCopy(page, timeout);
  const { walked } = walk;
  const reports = await page.evaluate<number>(
    `parseInt([...document.querySelectorAll(".event-head .row-details span")].map((one) => one.textContent).find((text) => /report/.test(text)))`,
  );
  return { ...walked, reports, ...(await page.evaluate<Pick<Story, "tables" | "rows">>(PASTED(html))) };
}
