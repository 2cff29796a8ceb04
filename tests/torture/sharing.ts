/**
 * Two real browsers that share a library over a cluster, while one of its servers is killed and started again and one
 * browser's network is cut: what was acknowledged to either reader is in both libraries, which are equal.
 */
import { connect, createServer, type Server, type Socket } from "node:net";
import { resolve } from "node:path";
import type { Driver, Page } from "../../scripts/drive/driver";
import { drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { joinByForm } from "../../scripts/drive/sharing";
import { isNatsInstalled, type NatsNode, startNats } from "../../scripts/nats/server";
import { inventedArticle } from "../bench/invented-articles";
import { eventually } from "../connect/share/member";
import { save, total } from "./cuts";
import { countOf, type Row } from "./row";

const ROOM = "desk";
const CONVERGED_WITHIN_MS = 45 * 60_000;

/** A line to a server that can be cut and mended. */
class Line {
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(private readonly node: NatsNode) {}

  get address(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  async mend(): Promise<void> {
    const server = createServer((from) => {
      const to = connect(this.node.ports.websocket, "127.0.0.1");
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        this.#sockets.add(one);
        one.pipe(other);
        one.on("error", () => other.destroy());
        one.on("close", () => {
          this.#sockets.delete(one);
          other.destroy();
        });
      }
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.#port, "127.0.0.1", listening));
    const address = server.address();
    if (address !== null && typeof address !== "string") this.#port = address.port;
  }

  cut(): void {
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

/** What a library holds, in the browser's own database: an article a line. */
const HOLDINGS = `new Promise((resolve, reject) => {
  const request = indexedDB.open("variorum");
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const rows = request.result.transaction("articles").objectStore("articles").getAll();
    rows.onsuccess = () => {
      request.result.close();
      resolve(rows.result.map(({ id, textHash, savedAt, changedAt, versions }) =>
        [id, textHash, savedAt, changedAt, versions].join(" ")).sort());
    };
  };
})`;

interface Reader {
  readonly driver: Driver;
  readonly acknowledged: Set<string>;
  page: Page;
}

/** Saves every second of so many articles, and each tenth that the other saves too. */
async function saveShare(reader: Reader, of: number, saves: number, at: (done: number) => Promise<void>) {
  for (let done = 0; done < saves / 2; done++) {
    await at(done);
    const isCommon = done % 10 === 0;
    const number = isCommon ? done * 2 : done * 2 + of;
    if (await save(reader.page, number)) reader.acknowledged.add(String(inventedArticle(number).url));
  }
}

export async function sharing(): Promise<Row[]> {
  const saves = countOf("TORTURE_SAVES", 2_000);
  const both = drivenBrowsers.filter(isInstalled);
  if (!isNatsInstalled() || both.length < 2) return [];
  const nats = await startNats({ servers: 3 });
  const lines = nats.nodes.map((node) => new Line(node));
  const readers: Reader[] = [];
  const start = Date.now();
  try {
    for (const line of lines) await line.mend();
    const addresses = [nats.address, lines.map(({ address }) => address).join(",")];
    for (const [at, browser] of both.entries()) {
      const driver = await browser.launch({ extension: resolve(browser.openBuild) });
      const page = await driver.open(`${driver.extensionOrigin}/outlets.html`);
      readers.push({ driver, page, acknowledged: new Set() });
      await joinByForm(driver, page, { server: addresses[at] ?? "", room: ROOM }, 120_000);
    }
    const [a, b] = readers;
    const [failing] = nats.nodes;
    if (a === undefined || b === undefined || failing === undefined) return [];
    const when = (share: number) => Math.floor((saves / 2) * share);
    await Promise.all([
      saveShare(a, 0, saves, async (done) => {
        if (done === when(0.25)) await failing.kill();
        if (done === when(0.6)) await failing.start();
      }),
      saveShare(b, 1, saves, async (done) => {
        if (done === when(0.4)) for (const line of lines) line.cut();
        if (done === when(0.75)) for (const line of lines) await line.mend();
      }),
    ]);
    const saved = Date.now();
    const all = new Set([...a.acknowledged, ...b.acknowledged]);
    console.log(`${all.size} articles acknowledged after ${saved - start} ms`);
    const counts = (): Promise<number[]> => Promise.all([total(a.page), total(b.page)]);
    let told = 0;
    await eventually(async () => {
      const now = await counts();
      if (Date.now() - told > 30_000) {
        told = Date.now();
        console.log(`${now.join(" and ")} of ${all.size}`);
      }
      return now.every((count) => count >= all.size);
    }, CONVERGED_WITHIN_MS);
    const together = Date.now() - saved;
    const [ofA, ofB] = [await a.page.evaluate<string[]>(HOLDINGS), await b.page.evaluate<string[]>(HOLDINGS)];
    const unlike = ofA.filter((line, at) => line !== ofB[at]).length + Math.abs(ofA.length - ofB.length);
    const lost = Math.max(0, all.size - Math.min(ofA.length, ofB.length));
    const slowest = `both whole ${Math.round(together / 1_000)} s after the last save`;
    return [
      { what: `articles acknowledged to two browsers (${all.size})`, inputs: saves, faults: lost, slowest },
      { what: "articles that the two hold differently", inputs: ofA.length, faults: unlike, slowest },
    ];
  } finally {
    await Promise.all(readers.map(({ driver }) => driver.close()));
    for (const line of lines) line.cut();
    await nats.close();
  }
}
