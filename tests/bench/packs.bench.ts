/**
 * What the language packs cost a worker that wakes: one that holds them all beside one that holds nothing, stopped and
 * woken in turn.
 */
import { rmSync } from "node:fs";
import type { Driver, View } from "../../scripts/drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { buildBare } from "./bare";
import { type Measurement, summary } from "./measure";

const WAKES = 25;
const EMPTY = "chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(true));";
/** The packs, and the terms' shares that come with them: all that the stages know of languages. */
const PACKS = `import { packs } from "../../lib/languages";
import { expectedShare } from "../../lib/fingerprint/prior";
chrome.runtime.onMessage.addListener((language, _sender, answer) => {
  answer(packs.some(({ code }) => code === language) && expectedShare("", "") > 0);
});`;

const ASK = `(async () => {
  const start = performance.now();
  if ((await chrome.runtime.sendMessage("en")) !== true) throw new Error("the worker gave no answer");
  return performance.now() - start;
})()`;

interface Waking {
  readonly driver: Driver;
  readonly page: View;
  readonly wakes: number[];
  readonly heaps: number[];
}

async function launched(browser: DrivenBrowser, extension: string): Promise<Waking> {
  const driver = await browser.launch({ extension });
  return { driver, page: await driver.open(`${driver.extensionOrigin}/popup.html`), wakes: [], heaps: [] };
}

async function wake({ driver, page, wakes, heaps }: Waking): Promise<void> {
  await driver.stopBackground();
  wakes.push(await page.evaluate<number>(ASK));
  const heap = await driver.backgroundHeap();
  if (heap !== null) heaps.push(heap / 1e6);
}

/** What the packs add to the median, and to the least and the most. */
function added(whole: readonly number[], empty: readonly number[]): ReturnType<typeof summary> {
  const [with_, without] = [summary(whole), summary(empty)];
  const { median, min, max } = without;
  return summary([with_.min - min, with_.median - median, with_.max - max]);
}

async function measureIn(browser: DrivenBrowser, folders: readonly [string, string]): Promise<Measurement[]> {
  const running: Waking[] = [];
  try {
    for (const folder of folders) running.push(await launched(browser, folder));
    for (let round = 0; round < WAKES; round++) for (const each of running) await wake(each);
    const [empty, whole] = running;
    if (!empty || !whole) throw new Error("two extensions are measured");
    const common = { n: WAKES, subject: browser.name };
    const heaps = whole.heaps.length > 0 ? [added(whole.heaps, empty.heaps)] : [];
    return [
      {
        name: "packs: wake and answer with nothing in the worker",
        ...common,
        ...summary(empty.wakes),
        unit: "ms",
      },
      {
        name: "packs: wake and answer with all packs in the worker",
        ...common,
        ...summary(whole.wakes),
        unit: "ms",
      },
      ...heaps.map((heap) => ({
        name: "packs: heap that they add to a woken worker",
        ...common,
        ...heap,
        unit: "MB",
      })),
    ];
  } finally {
    for (const { driver } of running) await driver.close();
  }
}

export default async function packsBench(): Promise<Measurement[]> {
  const folders = [await buildBare({ worker: EMPTY }), await buildBare({ worker: PACKS })] as const;
  try {
    const measured: Measurement[] = [];
    for (const browser of drivenBrowsers.filter(isInstalled))
      measured.push(...(await measureIn(browser, folders)));
    return measured;
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
