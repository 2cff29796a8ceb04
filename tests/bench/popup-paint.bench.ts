/** When the popup paints first, beside a popup that does nothing: both opened in turn, in two browsers of one kind. */
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { english } from "../../scripts/demo/articles/en";
import { type OutletServer, serveOutlets } from "../../scripts/demo/server";
import { buildFor } from "../../scripts/drive/build";
import type { Driver, Page } from "../../scripts/drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { buildBarePopup } from "./bare-popup";
import { type Measurement, summary } from "./measure";

const CLICKS = 21;
const NAME = "popup: click to first paint";

/** When something was first painted in the document, in milliseconds since 1970. */
const FIRST_PAINT = `new Promise((done) => {
  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName("first-contentful-paint");
    if (!paint) return;
    observer.disconnect();
    done(performance.timeOrigin + paint.startTime);
  }).observe({ type: "paint", buffered: true });
})`;

async function firstPaint(page: Page): Promise<number> {
  const clicked = Date.now();
  const popup = await page.clickAction();
  const painted = await popup.evaluate<number>(FIRST_PAINT);
  await popup.close();
  return painted - clicked;
}

async function inTurn(own: Driver, bare: Driver, address: string): Promise<readonly [number[], number[]]> {
  const pages = [await own.open(address), await bare.open(address)] as const;
  const samples: [number[], number[]] = [[], []];
  for (let click = 0; click < CLICKS; click++)
    for (const which of [0, 1] as const) samples[which].push(await firstPaint(pages[which]));
  return samples;
}

async function measureIn(
  browser: DrivenBrowser,
  barePopup: string,
  server: OutletServer,
): Promise<Measurement[]> {
  buildFor(browser);
  const drivers: Driver[] = [];
  try {
    const own = await browser.launch({ extension: resolve(browser.build) });
    drivers.push(own);
    const bare = await browser.launch({ extension: barePopup });
    drivers.push(bare);
    const [ours, theirs] = await inTurn(own, bare, server.addressOf(english.subject));
    const common = { name: NAME, unit: "ms" };
    return [
      { ...common, n: 1, subject: browser.name, ...summary(ours) },
      { ...common, n: 1, subject: `${browser.name}, a bare Preact popup`, ...summary(theirs) },
    ];
  } finally {
    for (const driver of drivers) await driver.close();
  }
}

export default async function popupPaintBench(): Promise<Measurement[]> {
  const server = await serveOutlets();
  const barePopup = await buildBarePopup();
  try {
    const measured: Measurement[] = [];
    for (const browser of drivenBrowsers.filter(isInstalled))
      measured.push(...(await measureIn(browser, barePopup, server)));
    return measured;
  } finally {
    rmSync(barePopup, { recursive: true, force: true });
    server.close();
  }
}
