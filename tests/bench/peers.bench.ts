/**
 * Extraction beside that of peers, on the peers' own test pages. SUITES names a folder with checkouts of trafilatura,
 * newspaper, goose3, readability, omnivore and defuddle, as many as are there; PEERS a folder in whose node_modules
 * defuddle and @extractus/article-extractor are installed, if they are to be compared.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer, { type Page } from "puppeteer-core";
import { build } from "vite";
import { findBrowser } from "../../scripts/browsers.mjs";
import type { Measurement } from "./measure";
import { type PageScore, scoreOf, summed } from "./peers/score";
import { type SuitePage, suitesIn } from "./peers/suites";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const NOW = "2031-02-07T12:00:00Z";
const { SUITES, PEERS } = process.env;

async function script(): Promise<string> {
  const entry = join(FOLDER, "peers", "in-page.ts");
  const lib = { entry, formats: ["iife" as const], name: "peers" };
  const result = await build({ configFile: false, logLevel: "silent", build: { write: false, lib } });
  const [bundle] = [result].flat();
  if (!bundle || !("output" in bundle)) throw new Error("the readers were not bundled");
  const defuddle = join(PEERS ?? "", "node_modules", "defuddle", "dist", "index.js");
  const peer = PEERS && existsSync(defuddle) ? readFileSync(defuddle, "utf8") : "";
  return `${peer};${bundle.output[0].code};globalThis.peers = peers;`;
}

type Extractus = { extractFromHtml(html: string, url: string): Promise<{ content?: string } | null> };

async function extractus(): Promise<Extractus | null> {
  const entry = join(PEERS ?? "", "node_modules", "@extractus", "article-extractor", "esm", "mod.js");
  return PEERS && existsSync(entry) ? ((await import(pathToFileURL(entry).href)) as Extractus) : null;
}

async function textsOf(
  page: Page,
  peer: Extractus | null,
  { html, url }: SuitePage,
): Promise<Record<string, string>> {
  const call = `peers.textsOf(${JSON.stringify(html)}, ${JSON.stringify(url)}, "${NOW}")`;
  const texts = (await page.evaluate(call)) as Record<string, string>;
  if (!peer) return texts;
  const found = await peer.extractFromHtml(html, url).catch(() => null);
  const words = (found?.content ?? "")
    .replace(/<[^<>]{0,5000}>/gu, " ")
    .replace(/&[a-z]{2,6};|&#\d{1,6};/gu, " ");
  return { ...texts, extractus: words };
}

async function scoresOf(
  page: Page,
  peer: Extractus | null,
  pages: readonly SuitePage[],
): Promise<Map<string, PageScore[]>> {
  const scores = new Map<string, PageScore[]>();
  for (const suitePage of pages)
    for (const [name, text] of Object.entries(await textsOf(page, peer, suitePage))) {
      const list = scores.get(name) ?? [];
      list.push(scoreOf(text, suitePage.gold));
      scores.set(name, list);
      if (name === "variorum" && process.env.VERBOSE) console.log(suitePage.id, JSON.stringify(list.at(-1)));
    }
  return scores;
}

export default async function bench(): Promise<Measurement[]> {
  const executablePath = findBrowser("chromium");
  if (!SUITES || executablePath === null) {
    console.log("SUITES names no folder, or Chromium is not installed: peers are not compared");
    return [];
  }
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const measured: Measurement[] = [];
  try {
    const page = await browser.newPage();
    await page.evaluate(await script());
    const peer = await extractus();
    for (const [suite, pages] of suitesIn(SUITES))
      for (const [name, scores] of await scoresOf(page, peer, pages)) {
        const { f1, precision, recall } = summed(scores);
        const [median, min, max] = [f1, precision, recall].map((share) => Math.round(share * 1000) / 10);
        console.log(`${suite} (${pages.length}) ${name}: F1 ${median} precision ${min} recall ${max}`);
        measured.push({
          name: `extract: F1, precision and recall on ${suite}`,
          n: pages.length,
          subject: name,
          median: median ?? 0,
          min: min ?? 0,
          max: max ?? 0,
          unit: "%",
        });
      }
  } finally {
    await browser.close();
  }
  return measured;
}
