/**
 * How long extraction takes in a real Chromium, and whether it gives there what it gives on the command line. Besides
 * the pages of tests/pages it reads the `*.html.gz` of the folder that PAGES names, if any.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import puppeteer, { type Page } from "puppeteer-core";
import { build } from "vite";
import { parseHtml } from "../../lib/cli/html-document";
import { bodyText, type Extraction, extractArticle } from "../../lib/extract";
import { readHtmlBytes } from "../../lib/extract/html-bytes";
import { judgeContent } from "../../lib/extract/judge";
import type { readPage } from "./extract-in-page";
import { type Measurement, summary } from "./measure";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const PAGES = join(FOLDER, "..", "pages");
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ADDRESS = "https://outlet.example/page";
const NOW = "2031-02-07T12:00:00Z";
const RUNS = 15;

/** The reader's extraction as a script that can be evaluated in any page. */
export async function readerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: join(FOLDER, "extract-in-page.ts"), formats: ["iife"], name: "variorumBench" },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !("output" in bundle)) throw new Error("the reader was not bundled");
  return `${bundle.output[0].code};globalThis.variorumBench = variorumBench;`;
}

const repeated = (text: string, times: number): string =>
  Array.from({ length: times }, () => text).join("\n");

/** A page of about so many bytes: a menu, an article of 30 paragraphs, related cards, comments, inline script. */
function pageOf(bytes: number): string {
  const item =
    '<li class="menu-item menu-item-type-custom"><a href="/section" data-track="menu:section">Section</a></li>';
  const card =
    '<div class="card card--small"><a href="/story" class="card__link"><img src="a.jpg" alt="" loading="lazy" width="300" height="200"><h3 class="card__title">Council adopts the new harbor budget after a long night</h3></a><span class="card__date">7 February 2031</span></div>';
  const paragraph = (n: number): string =>
    `<p class="story__paragraph">The harbor office said on Tuesday that crew ${n} had brought another 42 people to safety, and that the water in the lower town was falling by ten centimeters an hour.</p>`;
  const article = Array.from({ length: 30 }, (_, n) => paragraph(n)).join("\n");
  const comment =
    '<div class="comment"><b>Reader</b><p>I walked past the cannery on Monday and the bank was already wet, so nobody can say that this came as a surprise to us.</p></div>';
  const script = `<script>window.settings=${JSON.stringify({ filler: repeated("x", 20_000) })}</script>`;
  const unit = `${repeated(card, 40)}${script}${repeated(comment, 60)}`;
  const head = `<!doctype html><html lang="en"><head><title>Flood</title></head><body><nav><ul>${repeated(item, 200)}</ul></nav><main><article><h1>Flood traps cannery workers</h1>${article}</article></main>`;
  const times = Math.max(1, Math.round((bytes - head.length) / unit.length));
  return `${head}<section class="related">${repeated(unit, times)}</section></body></html>`;
}

const CONTEXT = { url: ADDRESS, now: new Date(NOW) };

const textOf = (result: Extraction): string =>
  result.state === "article" ? bodyText(result.article) : result.reason;

type Reading = ReturnType<typeof readPage>;

/** Opens a page whose own scripts may not run, and reads it as the reader does. */
async function readIn(page: Page, script: string, html: string, runs: number): Promise<Reading[]> {
  page.removeAllListeners("request");
  page.on("request", (request) => {
    if (request.url() !== ADDRESS) return void request.abort();
    const headers = { "content-security-policy": "script-src 'none'" };
    void request.respond({ body: html, contentType: "text/html; charset=utf-8", headers });
  });
  await page.goto(ADDRESS, { waitUntil: "domcontentloaded" });
  await page.evaluate(script);
  const readings: Reading[] = [];
  for (let run = 0; run < runs; run++)
    readings.push((await page.evaluate(`variorumBench.readPage("${ADDRESS}", "${NOW}")`)) as Reading);
  return readings;
}

function savedPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const slug of readdirSync(PAGES))
    if (existsSync(join(PAGES, slug, "source.html")))
      pages.set(slug, readFileSync(join(PAGES, slug, "source.html"), "utf8"));
  const more = process.env.PAGES;
  if (more)
    for (const file of readdirSync(more).filter((name) => name.endsWith(".html.gz"))) {
      const decoded = readHtmlBytes(gunzipSync(readFileSync(join(more, file))));
      if (decoded.state === "html") pages.set(file, decoded.html);
    }
  return pages;
}

async function differingPages(page: Page, script: string): Promise<Measurement> {
  const pages = savedPages();
  let differing = 0;
  for (const [name, html] of pages) {
    const [reading] = await readIn(page, script, html, 1);
    const text = reading && textOf(judgeContent(reading.content, CONTEXT));
    if (text === textOf(extractArticle(parseHtml(html), CONTEXT))) continue;
    differing++;
    console.log(`${name}: the browser's text differs from the command line's`);
  }
  const value = { median: differing, min: differing, max: differing, unit: "pages" };
  return { name: "extract: texts unlike the command line's", n: pages.size, subject: "Chromium", ...value };
}

async function speed(page: Page, script: string, bytes: number, runs: number): Promise<Measurement> {
  const readings = await readIn(page, script, pageOf(bytes), runs);
  const times = summary(readings.map(({ milliseconds }) => milliseconds));
  return { name: "extract: document to article", n: bytes, subject: "Chromium", ...times, unit: "ms" };
}

export default async function bench(): Promise<Measurement[]> {
  if (!existsSync(CHROMIUM)) {
    console.log("Chromium is not installed: extraction is not measured");
    return [];
  }
  const script = await readerScript();
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    pipe: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    return [
      await speed(page, script, 300_000, RUNS),
      await speed(page, script, 5_000_000, 5),
      await differingPages(page, script),
    ];
  } finally {
    await browser.close();
  }
}
