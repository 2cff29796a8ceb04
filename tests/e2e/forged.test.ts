import { afterAll, beforeAll, expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { until } from "../../scripts/drive/driver";
import { inventedArticle } from "../bench/invented-articles";
import { inEachBrowser } from "./browsers";
import { withSession } from "./session";
import { runTakenOver } from "./taken-over";

const forged = { ...inventedArticle(7), url: "https://outlet-3.example/7", headline: "Forged" };

/** What whoever controls a page's process can have the extension's own scripts in it say. */
const MESSAGES = [
  { name: "article.save", request: { article: forged, tabId: 1 } },
  { name: "library.list", request: { offset: 0, limit: 500 } },
  { name: "library.delete", request: { ids: ["0".repeat(32)] } },
  { name: "library.undo", request: { undo: "delete:retention" } },
  { name: "library.maintain", request: {} },
  { name: "correction.list", request: { offset: 0, limit: 500 } },
  { name: "site.wish", request: { addresses: ["https://evil.example"] } },
  { name: "page.compare", request: { tabId: 1, useSelection: false } },
  { name: "no.such.message", request: {} },
  "text",
  null,
];
/** What it can try to write for the worker to read. */
const STORED = {
  settings: { keepDays: 1, secondCopy: "no", locale: { evil: true }, searches: "all" },
  library: { generation: 900, cursor: 0, articles: 0 },
  sites: [{ origin: "https://evil.example", paused: false }],
};

/** Runs in the page, in the world of the extension's scripts. */
const FORGE = `async (messages, stored) => {
  const within = (work) => Promise.race([work, new Promise((resolve) => setTimeout(() => resolve("no answer"), 2_000))]);
  const answers = [];
  for (const message of messages)
    answers.push(await within(chrome.runtime.sendMessage(message).then((reply) => reply ?? "nothing", String)));
  const read = await within(chrome.storage.local.get(null).then((all) => Object.keys(all), String));
  const written = await within(chrome.storage.local.set(stored).then(() => "written", String));
  const port = chrome.runtime.connect({ name: "page.compare" });
  const opened = await within(new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve("closed"));
    port.onMessage.addListener((message) => resolve(message));
    port.postMessage({ tabId: 1, useSelection: false });
  }));
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  return { answers, read, written, opened, databases };
}`;

interface Outcome {
  readonly answers: readonly unknown[];
  readonly read: unknown;
  readonly written: unknown;
  readonly opened: unknown;
  readonly databases: readonly string[];
}

inEachBrowser("a page whose process is taken over", (browser) => {
  const session = withSession(browser, "en");
  let outcome: Outcome | null = null;
  const total = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } })`;

  beforeAll(async () => {
    const { driver } = session();
    const page = await session().openExtensionPage("options");
    await page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.runtime.sendMessage({ name: "article.save",
      request: { article: ${JSON.stringify(inventedArticle(1))}, tabId: id } }))`);
    outcome = await runTakenOver<Outcome>(driver, session().addressOf(english.subject), FORGE, [
      MESSAGES,
      STORED,
    ]);
  });
  afterAll(() => {
    outcome = null;
  });

  test("is answered nothing, whatever it says", () => {
    expect(outcome?.answers).toHaveLength(MESSAGES.length);
    const answered = outcome?.answers.filter((answer) => typeof answer === "object" && answer !== null);
    expect(answered).toEqual([]);
    expect(["closed", "no answer"]).toContain(outcome?.opened);
    expect(outcome?.databases).not.toContain("variorum");
  });

  test("cannot read or write what the extension keeps, or is not believed", async () => {
    if (browser.name === "chromium") {
      expect(outcome?.read).toMatch(/not allowed/u);
      expect(outcome?.written).toMatch(/not allowed/u);
    }
    const { driver } = session();
    await driver.stopBackground();
    const page = await session().openExtensionPage("library");
    await until(page, `Boolean(document.querySelector('.library[data-listed="whole"]'))`);
    const reply = JSON.parse(await page.evaluate<string>(`${total}.then((reply) => JSON.stringify(reply))`));
    expect(reply).toMatchObject({ ok: true, value: { total: 1 } });
    expect(reply.value.articles[0].headline).not.toBe("Forged");
    // Retention announces: even a rule that somebody else wrote drops nothing at once.
    await page.evaluate(
      `chrome.runtime.sendMessage({ name: "library.maintain", request: {} }).then(() => true)`,
    );
    expect(await page.evaluate<number>(`${total}.then(({ value }) => value.total)`)).toBe(1);
  });
});
