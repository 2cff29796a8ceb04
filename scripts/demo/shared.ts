/** Two browsers that share one library over a cluster of three servers on this machine. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildFor } from "../drive/build";
import { type Driver, type Page, until } from "../drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../drive/launch";
import { clickSave, compare } from "../drive/popup";
import { joinByForm } from "../drive/sharing";
import { isNatsInstalled, startNats } from "../nats/server";
import type { SampleArticle } from "./article";
import { english } from "./articles/en";
import { type OutletServer, serveOutlets } from "./server";

const PICTURES = ".demo";
const ROOM = "newsroom";
const ONLINE_MS = 60_000;

const TOTAL = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`;

async function save(driver: Driver, server: OutletServer, article: SampleArticle): Promise<void> {
  const popup = await compare(await driver.open(server.addressOf(article)));
  await clickSave(popup);
  await popup.close();
}

async function joined(driver: Driver, address: string): Promise<Page> {
  const page = await driver.open(`${driver.extensionOrigin}/outlets.html`);
  await joinByForm(driver, page, { server: address, room: ROOM }, ONLINE_MS);
  return page;
}

/** What each saves arrives with the other. */
async function exchange(drivers: readonly Driver[], address: string, server: OutletServer): Promise<void> {
  const [a, b] = drivers;
  if (a === undefined || b === undefined) return;
  for (const driver of drivers) await joined(driver, address);
  console.log(`Both take part in the library "${ROOM}" at ${address}`);
  for (const [at, article] of english.reports.entries()) {
    const [from, to] = at % 2 === 0 ? [a, b] : [b, a];
    await save(from, server, article);
    const page = await to.open(`${to.extensionOrigin}/library.html`);
    await until(page, `${TOTAL}.then((total) => total === ${at + 1})`, ONLINE_MS);
    console.log(`  ${from.name} saved “${article.headline}”; ${to.name} has it`);
  }
}

/** Starts everything, and leaves the browsers open where there is a display. */
export async function demoShared(visible: boolean): Promise<void> {
  if (!isNatsInstalled()) throw new Error('No nats-server found. On Debian: "apt-get install nats-server".');
  const installed = drivenBrowsers.filter(isInstalled);
  const two: readonly DrivenBrowser[] = installed.length > 1 ? installed : [...installed, ...installed];
  if (two.length === 0) throw new Error('No browser found. "npm run setup" installs one or says how.');
  console.log("Building the open edition …");
  for (const browser of installed) buildFor(browser, "open");
  const [nats, server] = [await startNats({ servers: 3 }), await serveOutlets()];
  const drivers: Driver[] = [];
  try {
    for (const { launch, openBuild } of two)
      drivers.push(await launch({ extension: resolve(openBuild), visible }));
    await exchange(drivers, nats.address, server);
    await show(drivers, visible);
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    server.close();
    await nats.close();
  }
}

async function show(drivers: readonly Driver[], visible: boolean): Promise<void> {
  if (visible) {
    console.log("Save something in one browser and look at the other's library. Close both to end.");
    await Promise.all(drivers.map((driver) => driver.ended));
    return;
  }
  mkdirSync(PICTURES, { recursive: true });
  for (const [at, driver] of drivers.entries()) {
    const page = await driver.open(`${driver.extensionOrigin}/library.html`);
    await until(page, `Boolean(document.querySelector(".row-headline"))`);
    await page.screenshot(join(PICTURES, `shared-${at + 1}-${driver.name}.png`));
  }
  console.log(`Pictures: ${resolve(PICTURES)}`);
}
