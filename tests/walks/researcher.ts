/** A researcher: a data set imported, the figures of one month exported, parsed by another program's library and counted. */
import { parse } from "csv-parse/sync";
import { type Driver, until, type View } from "../../scripts/drive/driver";
import { keepFiles, type Look, lastFile, NO_LOOK, Walk, type Walked } from "./walk";

export interface DataSet {
  readonly path: string;
  /** Days (ISO) of the month that is exported, the first and the last. */
  readonly month: readonly [since: string, until: string];
  /** Milliseconds that the longest step may take. */
  readonly timeout: number;
}

export interface Coded extends Walked {
  /** Articles imported a second. */
  readonly rate: number;
  /** Megabytes that the page's script held at most while it imported, and at its end; null where the browser does not tell. */
  readonly peak: number | null;
  readonly imported: number;
  /** Events into which that was sorted, and the seconds that it took after the import. */
  readonly events: number;
  readonly sorting: number;
  readonly found: number;
  readonly articles: number;
  readonly figures: number;
  /** Days of the exported rows that lie outside the month. */
  readonly outside: number;
  readonly columns: readonly string[];
}

const HEAP = `performance.memory ? performance.memory.usedJSHeapSize / 1e6 : null`;
const ENDED = `Boolean(document.querySelector('.import[data-state="ended"]'))`;

/** The day (ISO) of a time by the reader's own clock, as the library filters by it. */
function dayHere(iso: string): string {
  const time = new Date(iso);
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString();
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : local.slice(0, 10);
}

/** Waits for the end of an import, looking at the memory now and then. */
async function importing(page: View, timeout: number): Promise<number | null> {
  const end = performance.now() + timeout;
  let peak: number | null = null;
  for (;;) {
    const [ended, heap] = await page.evaluate<readonly [boolean, number | null]>(`[${ENDED}, ${HEAP}]`);
    if (heap !== null) peak = Math.max(peak ?? 0, Math.round(heap));
    if (ended) return peak;
    if (performance.now() > end) throw new Error("The import took too long");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Turns to the events and waits until all that came in is sorted into them; how many there are, and back to the articles. */
async function sortedEvents(page: View, timeout: number): Promise<number> {
  const turnTo = (view: number) =>
    page.evaluate(`document.querySelectorAll(".library > .switch button")[${view}].click()`);
  await until(page, `document.querySelectorAll(".library > .switch button").length === 2`, timeout);
  await turnTo(1);
  await until(
    page,
    `document.querySelector(".timeline > li") && !document.querySelector(".sorting")`,
    timeout,
  );
  const events = await page.evaluate<number>(
    `Number(document.querySelector(".timeline > li").getAttribute("aria-setsize"))`,
  );
  await turnTo(0);
  return events;
}

export async function researcherWalk(
  driver: Driver,
  { path, month: [since, last], timeout }: DataSet,
  look: Look = NO_LOOK,
): Promise<Coded> {
  const page = await driver.open(`${driver.extensionOrigin}/library.html`);
  await until(page, `Boolean(document.querySelector("input[type=file]"))`);
  await keepFiles(page);
  const walk = new Walk();
  walk.count();
  await page.chooseFiles([path]);
  await until(page, `document.querySelector(".import .primary")?.disabled === false`, timeout);
  await until(page, `!document.querySelector(".import-survey progress")`, timeout);
  await look(page, "researcher-preview");
  const began = performance.now();
  await walk.click(page, "Import", ".import");
  const peak = await importing(page, timeout);
  const seconds = (performance.now() - began) / 1000;
  const imported = await page.evaluate<number>(
    `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`,
  );
  await look(page, "researcher-imported");
  const ended = performance.now();
  const events = await sortedEvents(page, timeout);
  const sorting = (performance.now() - ended) / 1000;
  const listed = `document.querySelector(".filters") && document.querySelector("main").dataset.listed === "whole"`;
  await until(page, listed, timeout);
  await walk.choose(page, ".filters select[aria-label=Date]", "between");
  await until(page, `document.querySelectorAll(".filters input[type=date]").length === 2`);
  await walk.choose(page, ".filters .day:nth-of-type(1) input", since);
  await walk.choose(page, ".filters .day:nth-of-type(2) input", last);
  const found = await until<number>(
    page,
    `location.hash.includes("until=${last}") && parseInt(document.querySelector(".found-line:not(.sorting) .note")?.textContent.replace(/[^0-9]/gu, "") ?? "")`,
  );
  await walk.click(page, "Export", ".export-menu");
  await walk.click(page, "Figures as a table (CSV)", ".export-menu");
  const csv = await lastFile(page, timeout);
  const rows = parse(csv, { columns: true, bom: true }) as readonly Record<string, string>[];
  const isOutside = ({ published = "" }) =>
    published !== "" && (dayHere(published) < since || dayHere(published) > last);
  return {
    ...walk.walked,
    rate: Math.round((imported / seconds) * 10) / 10,
    peak,
    imported,
    events,
    sorting: Math.round(sorting * 10) / 10,
    found,
    articles: new Set(rows.map(({ article }) => article)).size,
    figures: rows.length,
    outside: rows.filter(isOutside).length,
    columns: Object.keys(rows[0] ?? {}),
  };
}
