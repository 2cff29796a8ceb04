import { createServer, type Server } from "node:net";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { type OutletServer, serveOutlets } from "../../scripts/demo/server";
import { type Driver, until } from "../../scripts/drive/driver";
import { drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { joinByForm } from "../../scripts/drive/sharing";
import { isNatsInstalled, type NatsCluster, startNats } from "../../scripts/nats/server";
import { inventedArticle } from "../bench/invented-articles";
import { runTakenOver } from "./taken-over";

const ROOM = "desk";

/** A server that nobody chose, and how often it was asked for anything. */
interface OtherServer {
  readonly server: Server;
  readonly address: string;
  asked: number;
}

function otherServer(): Promise<OtherServer> {
  return new Promise((ready) => {
    const server = createServer((socket) => {
      other.asked++;
      socket.destroy();
    });
    const other = { server, address: "", asked: 0 };
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      other.address = `ws://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}`;
      ready(other);
    });
  });
}

/** A membership as it might be kept where scripts in pages can write. */
const membershipAt = (server: string) => ({
  server,
  room: ROOM,
  login: { kind: "none" },
  passphrase: null,
  languages: null,
  days: null,
  member: "0123456789abcdef0123",
  joinedAt: "2026-01-01T00:00:00.000Z",
  begin: null,
  leaving: null,
});

const WRITE = `(sharing) => chrome.storage.local.set({ sharing }).then(() => "written", String)`;

describe.each(drivenBrowsers)("$name: a page that would have the library shared elsewhere", (browser) => {
  const isReady = isInstalled(browser) && isNatsInstalled();
  let nats: NatsCluster;
  let outlets: OutletServer;
  let other: OtherServer;
  let driver: Driver;

  beforeAll(async () => {
    if (!isReady) return;
    [nats, outlets, other] = await Promise.all([startNats(), serveOutlets(), otherServer()]);
    driver = await browser.launch({ extension: resolve(browser.openBuild) });
  });
  afterAll(async () => {
    await driver?.close();
    outlets?.close();
    other?.server.close();
    await nats?.close();
  });

  test.skipIf(!isReady)(
    "writes what it likes, and nothing is sent but to the server that was joined",
    async () => {
      const outletsPage = () => driver.open(`${driver.extensionOrigin}/outlets.html`);
      await joinByForm(driver, await outletsPage(), { server: nats.address, room: ROOM });
      const written = await runTakenOver(driver, outlets.addressOf(english.subject), WRITE, [
        membershipAt(other.address),
      ]);
      if (browser.name === "chromium") expect(written).toMatch(/not allowed/u);
      else expect(written).toBe("written");
      await driver.stopBackground();
      const page = await outletsPage();
      await until(page, `Boolean(document.querySelector(".sharing-state .note"))`);
      expect(await page.evaluate("document.body.textContent")).toContain(nats.address);
      await page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.runtime.sendMessage({ name: "article.save",
      request: { article: ${JSON.stringify(inventedArticle(1))}, tabId: id } })).then(() => true)`);
      const counts = `document.querySelector(".sharing-state .note")?.textContent.replace(/[\\u2066-\\u2069]/gu, "")`;
      await until(page, `(${counts} ?? "").startsWith("1 sent")`);
      expect(other.asked).toBe(0);
    },
  );
});
