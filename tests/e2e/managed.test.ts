// Before Dexie, which takes the database it finds when it is loaded.
import "fake-indexeddb/auto";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Driver, until } from "../../scripts/drive/driver";
import { drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { isNatsInstalled, type NatsCluster, startNats } from "../../scripts/nats/server";
import { Member } from "../connect/share/member";
import { report } from "../store/library";

const firefox = drivenBrowsers.find(({ name }) => name === "firefox");
const isMissing = firefox === undefined || !isInstalled(firefox) || !isNatsInstalled();
const WHAT = "a Firefox whose manager has set up a shared library";

/** Longer than Firefox lets a background live that does nothing. */
const IDLE_MS = 45_000;
const TOTAL = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`;

describe.skipIf(isMissing)(isMissing ? `Firefox or nats-server is not installed: ${WHAT}` : WHAT, () => {
  let nats: NatsCluster;
  let driver: Driver;
  beforeAll(async () => {
    nats = await startNats();
    if (firefox === undefined) return;
    const managed = { sharing: { server: nats.address, room: "desk" } };
    driver = await firefox.launch({ extension: resolve(firefox.openBuild), managed });
  });
  afterAll(async () => {
    await driver?.close();
    await nats?.close();
  });

  test("offers it, and joins it by one click", async () => {
    const page = await driver.open(`${driver.extensionOrigin}/outlets.html`);
    const join = "form.join";
    await until(page, `Boolean(document.querySelector("${join}"))`);
    const offered = await page.evaluate<string>(
      `document.querySelector("${join}").previousElementSibling.textContent`,
    );
    expect(offered).toContain("desk");
    expect(offered).toContain(nats.address);
    await page.evaluate(
      `document.querySelector("${join}").previousElementSibling.querySelector("button").id = "join"`,
    );
    await driver.allowing([], () => page.press("#join"));
    await until(page, `Boolean(document.querySelector(".sharing-state .note"))`);
  });

  test("hears the others after it has long been idle", { timeout: 150_000 }, async () => {
    await driver.open("about:blank");
    await sleep(IDLE_MS);
    expect(await driver.backgroundRuns()).toBe(true);
    const other = await Member.of(nats.address);
    await other.join();
    await other.corpus.save(report("https://a.example/1", "The ferry from Port Elis was late."));
    expect(await other.flushed()).toBe(true);
    await sleep(3_000);
    const page = await driver.open(`${driver.extensionOrigin}/library.html`);
    expect(await page.evaluate<number>(TOTAL)).toBe(1);
    await other.stop();
  });
});
