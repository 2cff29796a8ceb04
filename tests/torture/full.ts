/** A disk that runs full while a browser saves: each save is acknowledged and kept, or refused in words. Takes root. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Driver, Page } from "../../scripts/drive/driver";
import type { DrivenBrowser } from "../../scripts/drive/launch";
import { inventedArticle } from "../bench/invented-articles";
import { ask, chosenBrowsers } from "./cuts";
import { saved } from "./kills";
import { countOf, type Row } from "./row";

const DISK = "300m";
const PIECE = Buffer.alloc(256 * 1024);
/** Refusals in a row after which the disk counts as full for good. */
const ENOUGH = 5;
/** What a reader is told in words of its own; see `failure.*` of the interface's texts. */
const IN_WORDS = new Set(["storage-full", "write-aborted", "storage-unavailable"]);

const LIST = `{ name: "library.list", request: { offset: 0, limit: 1 } }`;

function mounted(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "variorum-full-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", folder]);
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

/** Fills the disk to its last byte. */
function fillUp(ballast: string): void {
  try {
    for (;;) appendFileSync(ballast, PIECE);
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== "ENOSPC") throw error;
  }
}

/** Saves an article; null where it was acknowledged, else why not. */
async function refusal(page: Page, number: number): Promise<string | null> {
  const tabId = await page.evaluate<number>(`chrome.tabs.getCurrent().then(({ id }) => id)`);
  const request = JSON.stringify({ article: inventedArticle(number), tabId });
  const reply = await ask(page, `{ name: "article.save", request: ${request} }`);
  const { ok, failure } = JSON.parse(reply) as { ok: boolean; failure?: { code: string } };
  return ok ? null : (failure?.code ?? "unnamed");
}

async function full(browser: DrivenBrowser): Promise<Row[]> {
  const most = countOf("TORTURE_FULL", 400);
  const folder = mounted();
  if (folder === null) return [];
  const acknowledged: string[] = [];
  const refusals: string[] = [];
  let driver: Driver | null = null;
  const open = async () => {
    driver = await browser.launch({ extension: resolve(browser.build), profile: join(folder, "profile") });
    return driver.open(`${driver.extensionOrigin}/library.html`);
  };
  let number = 0;
  const saveNext = async (page: Page): Promise<boolean> => {
    const why = await refusal(page, number);
    if (why === null) acknowledged.push(String(inventedArticle(number).url));
    else refusals.push(why);
    number++;
    return why === null;
  };
  const missing = async (page: Page): Promise<number> => {
    const there = await saved(page);
    return acknowledged.filter((url) => !there.has(url)).length;
  };
  try {
    const page = await open();
    for (let at = 0; at < 10; at++) await saveNext(page);
    const ballast = join(folder, "ballast");
    fillUp(ballast);
    for (let refused = 0; refused < ENOUGH && number < most; )
      refused = (await saveNext(page)) ? 0 : refused + 1;
    // A browser may need room to open what it reads; then that must be said, too.
    const unread = JSON.parse(await ask(page, LIST)) as { ok: boolean; failure?: { code: string } };
    if (!unread.ok) refusals.push(unread.failure?.code ?? "unnamed");
    const whileFull = unread.ok ? await missing(page) : 0;
    rmSync(ballast);
    let isWorking = false;
    for (let left = 20; left > 0 && !isWorking; left--) isWorking = await saveNext(page);
    await (driver as Driver | null)?.close();
    const again = await open();
    const after = await missing(again);
    const unnamed = refusals.filter((code) => !IN_WORDS.has(code));
    const slowest = `${acknowledged.length} acknowledged, refused: ${[...new Set(refusals)].join(", ") || "none"}`;
    return [
      { what: `${browser.name}: lost on a full disk`, inputs: number, faults: whileFull + after, slowest },
      {
        what: `${browser.name}: refused without words`,
        inputs: refusals.length,
        faults: unnamed.length,
        slowest,
      },
      {
        what: `${browser.name}: saves again once there is room`,
        inputs: 1,
        faults: isWorking ? 0 : 1,
        slowest,
      },
    ];
  } finally {
    await (driver as Driver | null)?.close();
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function fullDisks(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const browser of chosenBrowsers()) rows.push(...(await full(browser)));
  return rows;
}
