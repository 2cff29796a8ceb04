import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { english } from "../../scripts/demo/articles/en";
import { type OutletServer, serveOutlets } from "../../scripts/demo/server";
import { violationsIn } from "../../scripts/drive/accessibility";
import { type Driver, type Page, until } from "../../scripts/drive/driver";
import { type DrivenBrowser, drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { clickSave, compare } from "../../scripts/drive/popup";
import { joinByForm, leaveByForm } from "../../scripts/drive/sharing";
import { isNatsInstalled, type NatsCluster, startNats } from "../../scripts/nats/server";
import { picture } from "./picture";

const missing = [
  ...drivenBrowsers.filter((browser) => !isInstalled(browser)).map(({ name }) => name),
  ...(isNatsInstalled() ? [] : ["nats-server"]),
];
const WHAT = "a library that Chromium and Firefox share";
const NAME = missing.length === 0 ? WHAT : `${missing.join(", ")} not installed: ${WHAT}`;

const [first = english.subject, second = english.lookalike] = english.reports;
const TOTAL = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`;
const holds = (page: Page, total: number) => until(page, `${TOTAL}.then((total) => total === ${total})`);

describe.skipIf(missing.length > 0)(NAME, () => {
  let nats: NatsCluster;
  let outlets: OutletServer;
  const drivers: Driver[] = [];

  const start = async ({ launch, openBuild }: DrivenBrowser, language: string): Promise<Driver> => {
    const driver = await launch({ extension: resolve(openBuild), language });
    drivers.push(driver);
    return driver;
  };
  beforeAll(async () => {
    [nats, outlets] = await Promise.all([startNats(), serveOutlets()]);
    for (const [at, browser] of drivenBrowsers.entries()) await start(browser, at === 0 ? "en" : "ar");
  });
  afterAll(async () => {
    await Promise.all(drivers.map((driver) => driver.close()));
    outlets?.close();
    await nats?.close();
  });

  const driverOf = (at: number): Driver => {
    const driver = drivers[at];
    if (driver === undefined) throw new Error("The browser did not start");
    return driver;
  };
  const pageOf = (at: number): Promise<Page> => {
    const driver = driverOf(at);
    return driver.open(`${driver.extensionOrigin}/outlets.html`);
  };
  const save = async (at: number, article: typeof first): Promise<void> => {
    const page = await drivers[at]?.open(outlets.addressOf(article));
    if (page === undefined) throw new Error("The browser did not start");
    const popup = await compare(page);
    await clickSave(popup);
    await popup.close();
  };

  test("both join by the server's address, and are told what is sent", async () => {
    for (const at of [0, 1]) {
      const page = await pageOf(at);
      await joinByForm(driverOf(at), page, { server: nats.address, room: "desk" });
      await picture(page, `${drivenBrowsers[at]?.name}-sharing`);
      expect(await violationsIn(page)).toEqual([]);
    }
  });

  test("what one saves the other has, in both directions", async () => {
    await save(0, first);
    await holds(await pageOf(1), 1);
    await save(1, second);
    await holds(await pageOf(0), 2);
  });

  test("what was saved while the server was away is sent when it is back", async () => {
    const [node] = nats.nodes;
    await node?.kill();
    await save(0, english.subject);
    await node?.start();
    await holds(await pageOf(1), 3);
  });

  test("one leaves and keeps, the other leaves and removes what came", async () => {
    const keeper = await pageOf(0);
    await leaveByForm(keeper, "keep");
    await holds(keeper, 3);
    const other = await pageOf(1);
    await leaveByForm(other, "remove");
    await until(other, `${TOTAL}.then((total) => total < 3)`);
  });
});
