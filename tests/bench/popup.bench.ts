import { resolve } from "node:path";
import { arabic } from "../../scripts/demo/articles/ar";
import { english } from "../../scripts/demo/articles/en";
import { saveOtherReports } from "../../scripts/demo/library";
import { type OutletServer, serveOutlets } from "../../scripts/demo/server";
import { buildFor } from "../../scripts/drive/build";
import type { Driver } from "../../scripts/drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { inventedArticle } from "./invented-articles";
import { type Measurement, summary } from "./measure";

const LIBRARY = 100;
const CLICKS = 15;

/** When the comparison stands in the popup and is painted, in milliseconds since 1970. */
const PAINTED = `new Promise((done) => {
  const painted = () => requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
  const look = () => {
    if (!document.querySelector(".section-reports")) return;
    observer.disconnect();
    painted();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
  look();
})`;

/** Fills the library up to its size through the extension's own messages, sent from one of its pages. */
async function fill(driver: Driver, already: number): Promise<void> {
  const page = await driver.open(`${driver.extensionOrigin}/library.html`);
  for (let number = already; number < LIBRARY; number++) {
    await page.evaluate(`chrome.tabs.getCurrent().then((tab) => chrome.runtime.sendMessage({
      name: "article.save",
      request: { tabId: tab.id, article: ${JSON.stringify(inventedArticle(number))} },
    })).then((reply) => { if (!reply.ok) throw new Error(JSON.stringify(reply)); })`);
  }
}

/** Milliseconds from each click to the painted comparison. */
export async function clicks(driver: Driver, address: string, stopped: boolean): Promise<number[]> {
  const samples: number[] = [];
  const page = await driver.open(address);
  for (let click = 0; click < CLICKS; click++) {
    if (stopped) await driver.stopBackground();
    const clicked = Date.now();
    const popup = await page.clickAction();
    samples.push((await popup.evaluate<number>(PAINTED)) - clicked);
    await popup.close();
  }
  return samples;
}

async function measureIn(browser: DrivenBrowser, server: OutletServer): Promise<Measurement[]> {
  buildFor(browser);
  const driver = await browser.launch({ extension: resolve(browser.build) });
  try {
    for (const event of [english, arabic]) await saveOtherReports(driver, server, event);
    await fill(driver, english.reports.length + arabic.reports.length + 2);
    const address = server.addressOf(english.subject);
    const common = { n: LIBRARY, subject: browser.name, unit: "ms" };
    const awake = summary(await clicks(driver, address, false));
    const stopped = summary(await clicks(driver, address, true));
    return [
      { name: "popup: click to painted comparison", ...common, ...awake },
      { name: "popup: click to painted comparison, background stopped before", ...common, ...stopped },
    ];
  } finally {
    await driver.close();
  }
}

/** How long a reader waits for a comparison, in every browser that is installed. */
export default async function popupBench(): Promise<Measurement[]> {
  const server = await serveOutlets();
  try {
    const measured: Measurement[] = [];
    for (const browser of drivenBrowsers.filter(isInstalled))
      measured.push(...(await measureIn(browser, server)));
    return measured;
  } finally {
    server.close();
  }
}
