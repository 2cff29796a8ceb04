/**
 * Shows the extension at work: sample events as pages of several outlets on this machine, a browser with a fresh profile,
 * its library filled. With a display the browser stays open on an article; without one the comparison is printed and
 * pictures are left in a folder. An argument chooses the browser (chromium or firefox); "shared" shows two browsers that
 * share a library instead.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { sampleEvents } from "./demo/events";
import { saveOtherReports } from "./demo/library";
import { printed } from "./demo/print";
import { type OutletServer, serveOutlets } from "./demo/server";
import { demoShared } from "./demo/shared";
import { buildFor } from "./drive/build";
import type { Driver } from "./drive/driver";
import { drivenBrowsers, isInstalled } from "./drive/launch";
import { compare, readComparison } from "./drive/popup";

const PICTURES = ".demo";

function hasDisplay(): boolean {
  const named = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(named) || process.platform === "darwin" || process.platform === "win32";
}

/** Clicks the button on each event's article, prints what the popup says and takes its picture. */
async function showInTerminal(driver: Driver, server: OutletServer): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const event of sampleEvents) {
    const page = await driver.open(server.addressOf(event.subject));
    const popup = await compare(page);
    console.log(`\n${printed(event.subject.headline, await readComparison(popup))}`);
    await popup.screenshot(join(PICTURES, `${event.language}-popup.png`));
    await popup.close();
    await page.screenshot(join(PICTURES, `${event.language}-page.png`));
  }
  console.log(`\nPictures: ${resolve(PICTURES)}`);
}

async function leaveOpen(driver: Driver, server: OutletServer): Promise<void> {
  const [first] = sampleEvents;
  if (!first) return;
  await driver.open(server.addressOf(first.subject));
  console.log(
    "The library is filled. Click Variorum's button (in Chromium: under the puzzle piece) on this page.",
  );
  for (const { subject } of sampleEvents)
    console.log(`  ${subject.headline}\n  ${server.addressOf(subject)}`);
  console.log("Close the browser to end.");
  await driver.ended;
}

async function demo(wanted: string | undefined): Promise<void> {
  const browser = drivenBrowsers.filter(({ name }) => !wanted || name === wanted).find(isInstalled);
  if (!browser) throw new Error(`No ${wanted ?? "browser"} found. "npm run setup" installs one or says how.`);
  console.log(`Building the extension for ${browser.name} …`);
  buildFor(browser);
  const server = await serveOutlets();
  const visible = hasDisplay();
  const driver = await browser.launch({ extension: resolve(browser.build), visible });
  try {
    console.log("Saving the other outlets' reports …");
    for (const event of sampleEvents) await saveOtherReports(driver, server, event);
    await (visible ? leaveOpen : showInTerminal)(driver, server);
  } finally {
    await driver.close();
    server.close();
  }
}

const [wanted] = process.argv.slice(2);
await (wanted === "shared" ? demoShared(hasDisplay()) : demo(wanted));
