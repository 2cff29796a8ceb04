/**
 * How long a page that means harm can hold the reader up, in a real Chromium and a real Firefox, and whether the tab
 * lives on. Besides the pages of tests/extract/hostile-pages it reads the `*.html` of the folder that HOSTILE names.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../scripts/browsers.mjs";
import { hostilePages } from "../extract/hostile-pages";
import { readerScript } from "./extract.bench";
import type { Measurement } from "./measure";

const NOW = "2031-02-07T12:00:00Z";
const MOST_MILLISECONDS = 2000;
const GIVEN_UP = 30_000;
const SIZE = Number(process.env.SIZE ?? 1);

function allPages(): (readonly [string, string])[] {
  const folder = process.env.HOSTILE;
  const files = folder ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];
  return [
    ...hostilePages(SIZE),
    ...files.map((name) => [name, readFileSync(join(folder ?? "", name), "utf8")] as const),
  ];
}

/** Milliseconds that a page takes to be read; null where its tab is dead afterwards. */
async function timeOf(
  page: Page,
  script: string,
  url: string,
): Promise<{ ms: number; state: string } | null> {
  await page.goto(url, { waitUntil: "domcontentloaded", timeout: 60_000 });
  await page.evaluate(script);
  const call = `variorumBench.outcome(${JSON.stringify(url)}, "${NOW}")`;
  const outcome = (await page.evaluate(call)) as { ms: number; state: string };
  return (await page.evaluate("1 + 1")) === 2 ? outcome : null;
}

async function launch(name: "chromium" | "firefox"): Promise<Browser> {
  const executablePath = findBrowser(name) ?? "";
  return name === "chromium"
    ? puppeteer.launch({
        executablePath,
        pipe: true,
        protocolTimeout: GIVEN_UP,
        args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
      })
    : puppeteer.launch({ browser: "firefox", executablePath, headless: true, protocolTimeout: GIVEN_UP });
}

async function measureIn(name: "chromium" | "firefox", script: string): Promise<Measurement> {
  const pages = allPages();
  const server = createServer(({ url }, response) => {
    const [, html = ""] = pages[Number(url?.slice(1))] ?? [];
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "script-src 'none'",
    };
    response.writeHead(200, headers).end(html);
  }).listen(0);
  const browser = await launch(name);
  const times: number[] = [];
  try {
    for (const [index, [what]] of pages.entries()) {
      const page = await browser.newPage();
      const port = (server.address() as AddressInfo).port;
      const outcome = await timeOf(page, script, `http://127.0.0.1:${port}/${index}`).catch(() => null);
      times.push(outcome?.ms ?? Number.POSITIVE_INFINITY);
      if (!outcome || outcome.ms > MOST_MILLISECONDS || !/^(?:article|none)/.test(outcome.state))
        console.log(
          `${name}: ${what}: ${outcome ? `${outcome.state}, ${Math.round(outcome.ms)} ms` : "dead"}`,
        );
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  const over = times.filter((time) => time > MOST_MILLISECONDS).length;
  const [min, max] = [Math.min(...times), Math.max(...times)].map(Math.round);
  console.log(`${name}: ${pages.length} pages, ${over} over ${MOST_MILLISECONDS} ms, slowest ${max} ms`);
  const median = Math.round(times.sort((a, b) => a - b)[times.length >> 1] ?? 0);
  const shown = name === "chromium" ? "Chromium" : "Firefox";
  return {
    name: "extract: hostile pages",
    n: pages.length,
    subject: shown,
    median,
    min: min ?? 0,
    max: max ?? 0,
    unit: "ms",
  };
}

export default async function bench(): Promise<Measurement[]> {
  const script = await readerScript();
  const measured: Measurement[] = [];
  for (const name of ["chromium", "firefox"] as const)
    if (findBrowser(name) !== null) measured.push(await measureIn(name, script));
  return measured;
}
