/** Draws the extension's icons from one vector picture: `npx tsx scripts/draw-icons.ts`, after the picture changed. */
import { readFileSync } from "node:fs";
import { launch } from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";

const SIZES = [16, 32, 48, 96, 128] as const;

const picture = readFileSync("assets/icon.svg", "utf8");
const executablePath = findBrowser("chromium");
if (executablePath === null) throw new Error("Chromium is not installed");
const browser = await launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${picture}`);
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.screenshot({ path: `assets/public/icon/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
