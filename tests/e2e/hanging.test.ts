import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Driver, type Popup, until } from "../../scripts/drive/driver";
import { inEachBrowser } from "./browsers";

const STORY = `<main><article><h1>Flood in Velmora</h1>${`<p>Two people were hurt in Velmora on Monday when the
  river Varn rose over its banks, the mayor said, and 40 families left their houses for the night.</p>`.repeat(
  6,
)}
  </article></main>`;

const PAGES: Readonly<Record<string, string>> = {
  "/": "<title>Start</title>",
  "/endless": `<title>Flood</title>${STORY}`,
  "/busy": `<title>Flood</title>${STORY}<script>setTimeout(() => { for (;;); }, 700)</script>`,
};

inEachBrowser("a page that does not come to rest", (browser) => {
  let server: Server;
  let driver: Driver;
  let origin = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      // What never stops loading is never ended.
      if (request.url === "/endless") response.write(PAGES["/endless"]);
      else response.end(PAGES[request.url ?? "/"] ?? "");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    driver = await browser.launch({ extension: resolve(browser.build) });
  });
  afterAll(async () => {
    await driver?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function popupOn(path: string): Promise<Popup> {
    const page = await driver.open(`${origin}/`);
    await page.evaluate(`void setTimeout(() => { location.href = ${JSON.stringify(path)}; }, 0)`);
    await new Promise((done) => setTimeout(done, 2_000));
    return page.clickAction();
  }

  test("is read as it stands where it never stops loading", async () => {
    const popup = await popupOn("/endless");
    const headline = `document.querySelector("h1.headline")?.textContent`;
    expect(await until<string>(popup, headline)).toContain("Flood in Velmora");
    await popup.close();
  });

  test("is named where it answers nobody, and can be tried again", async () => {
    const popup = await popupOn("/busy");
    const said = `document.querySelector("main")?.textContent.includes("is not responding")`;
    expect(await until<boolean>(popup, said)).toBe(true);
    const list = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ ok }) => ok)`;
    expect(await popup.evaluate<boolean>(list)).toBe(true);
  });
});
