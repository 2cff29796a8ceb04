/**
 * A shared library over a real server of one or three nodes: lines acknowledged and received a second, bytes that the
 * server keeps an article, and how long a new member waits. SHARED_ARTICLES gives the number of invented articles,
 * REPORTS a file of real ones (JSON Lines in gzip with `title`, `text`, `url`, `lang` and `date`), NODES the servers, PARTS
 * what is measured: "plain", "sealed", "browsers".
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import WebSocket from "ws";
import { type Membership, type SharedLibrary, type ShareSession, share } from "../../lib/connect";
import { articleId } from "../../lib/identity";
import type { Article } from "../../lib/model";
import { sealed } from "../../lib/store/backup/record";
import { buildFor } from "../../scripts/drive/build";
import { until } from "../../scripts/drive/driver";
import { drivenBrowsers, isInstalled } from "../../scripts/drive/launch";
import { joinByForm } from "../../scripts/drive/sharing";
import { type NatsCluster, startNats } from "../../scripts/nats/server";
import { inventedArticle } from "./invented-articles";
import { type Measurement, summary } from "./measure";

// Node 20 has no WebSocket of its own, as browsers and later versions have.
Reflect.set(globalThis, "WebSocket", WebSocket);

const ARTICLES = Number(process.env.SHARED_ARTICLES ?? 5_000);
const NODES = Number(process.env.NODES ?? 1);
const PARTS = (process.env.PARTS ?? "plain,sealed,browsers").split(",");
/** Lines of one outbox, as in the extension. */
const BATCH = 50;
/** Articles that a new member in a real browser takes. */
const IN_BROWSER = 2_000;
const ROOM = "bench";

interface Report {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly lang: string;
  readonly date: string;
}

function articleOf({ title, text, url, lang, date }: Report): Article {
  const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
  return {
    url,
    canonicalUrl: null,
    headline: title,
    byline: null,
    outlet: null,
    publishedAt: new Date(date).toISOString(),
    language: lang,
    direction: lang === "ar" ? "rtl" : "ltr",
    passages: [
      { role: "headline", text: title, offset: null },
      ...paragraphs.map((line) => ({ role: "paragraph", text: line, offset: null }) as const),
    ],
    removed: [],
    partial: null,
  };
}

function articles(): { readonly what: string; readonly count: number; at(number: number): Article } {
  const file = process.env.REPORTS;
  if (file === undefined) return { what: "invented", count: ARTICLES, at: inventedArticle };
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  const at = (number: number) => articleOf(JSON.parse(lines[number] ?? "{}") as Report);
  return { what: "real", count: lines.length, at };
}

/** Of a year's records those of its last thirty days. */
const LAST_MONTH = 30 / 365;
const DAY_MS = 86_400_000;

interface Sender extends SharedLibrary {
  /** The moment at which the last month's records began to be sent, and how many came after. */
  readonly lastMonth: () => { readonly at: number; readonly count: number };
}

/** A library that has so many articles to send, as lines of the format that is shared. */
function sender(from: ReturnType<typeof articles>): Sender {
  let sent = 0;
  let month = { at: 0, count: 0 };
  const itemAt = async (number: number) => {
    const article = from.at(number);
    const savedAt = article.publishedAt ?? new Date(0).toISOString();
    const id = await articleId(article);
    const record = {
      format: "variorum-article",
      version: 1,
      savedAt,
      changedAt: savedAt,
      article,
      earlier: [],
    };
    const line = await sealed({ ...record, id });
    return {
      kind: "article",
      id,
      language: article.language,
      line,
      token: String(number),
      deleted: false,
    } as const;
  };
  return {
    received: async () => Number.MAX_SAFE_INTEGER,
    receive: async () => false,
    outbox: async () => {
      const count = Math.min(BATCH, from.count - sent);
      const items = await Promise.all(Array.from({ length: count }, (_, at) => itemAt(sent + at)));
      return { items, next: sent + count };
    },
    sent: async ({ next }) => {
      sent = next;
      if (month.at === 0 && sent >= from.count * (1 - LAST_MONTH))
        month = { at: Date.now(), count: from.count - sent };
    },
    lastMonth: () => month,
  };
}

/** A library that only counts what comes. */
function counter(expected: number): { library: SharedLibrary; done: Promise<void> } {
  let count = 0;
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const library: SharedLibrary = {
    received: async () => 0,
    receive: async (_part, lines) => {
      count += lines.filter(({ line }) => line !== "").length;
      if (count >= expected) finish();
      return false;
    },
    outbox: async () => ({ items: [], next: 0 }),
    sent: async () => {},
  };
  return { library, done };
}

function membership(server: string, passphrase: string | null): Membership {
  const room = passphrase === null ? ROOM : `${ROOM}-sealed`;
  const member = "benchbenchbenchbench";
  const login = { kind: "none" } as const;
  const joinedAt = new Date().toISOString();
  return { server, room, login, passphrase, languages: null, days: null, member, joinedAt };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".blk"))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

/** Seconds until a member who only counts has so many articles. */
async function received(membership: Membership, count: number): Promise<number> {
  const { library, done } = counter(count);
  let reader: ShareSession | null = null;
  const taken = await seconds(async () => {
    reader = await share(membership, library, () => {});
    await done;
  });
  await (reader as ShareSession | null)?.stop();
  return taken;
}

async function transport(nats: NatsCluster, passphrase: string | null): Promise<Measurement[]> {
  const from = articles();
  const subject = `${from.what}, ${NODES} node${NODES > 1 ? "s" : ""}${passphrase === null ? "" : ", sealed"}`;
  const figure = (name: string, value: number, unit: string): Measurement => ({
    name: `shared library: ${name}`,
    n: from.count,
    subject,
    ...summary([value]),
    unit,
  });
  const before = sizeOf(nats.folder);
  const own = sender(from);
  const all = membership(nats.address, passphrase);
  const session = await share(all, own, () => {});
  const sending = await seconds(() => session.flushed());
  await session.stop();
  const bytes = (sizeOf(nats.folder) - before) / from.count / NODES;
  const { at, count } = own.lastMonth();
  const days = 30;
  const joinedAt = new Date(at + days * DAY_MS).toISOString();
  const month = await received({ ...all, days, joinedAt }, count);
  const receiving = await received(all, from.count);
  return [
    figure("last thirty days of a year's records, not stored", month, "s"),
    figure("acknowledged", from.count / sending, "articles/s"),
    figure("received, not stored", from.count / receiving, "articles/s"),
    figure("on the server's disk", bytes, "bytes/article"),
    figure("in a server's memory", (await nats.nodes[0]?.residentMegabytes()) ?? Number.NaN, "MB"),
  ];
}

const TOTAL = `chrome.runtime.sendMessage({ name: "library.list", request: { offset: 0, limit: 1 } }).then(({ value }) => value.total)`;

/** A new member in real browsers: received, analysed, indexed. */
async function inBrowsers(nats: NatsCluster): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  const expected = Math.min(IN_BROWSER, articles().count);
  for (const browser of drivenBrowsers.filter(isInstalled)) {
    buildFor(browser, "open");
    const driver = await browser.launch({ extension: resolve(browser.openBuild) });
    try {
      const page = await driver.open(`${driver.extensionOrigin}/outlets.html`);
      const taken = await seconds(async () => {
        await joinByForm(driver, page, { server: nats.address, room: ROOM });
        await until(page, `${TOTAL}.then((total) => total >= ${expected})`, 1_800_000);
      });
      const total = await page.evaluate<number>(TOTAL);
      measured.push({
        name: "shared library: received, analysed and indexed",
        n: total,
        subject: `${browser.name}, ${articles().what}`,
        ...summary([total / taken]),
        unit: "articles/s",
      });
    } finally {
      await driver.close();
    }
  }
  return measured;
}

export default async function bench(): Promise<Measurement[]> {
  const nats = await startNats({ servers: NODES });
  try {
    const measured: Measurement[] = [];
    if (PARTS.includes("plain")) measured.push(...(await transport(nats, null)));
    if (PARTS.includes("sealed")) measured.push(...(await transport(nats, "a passphrase for the bench")));
    if (PARTS.includes("browsers")) measured.push(...(await inBrowsers(nats)));
    return measured;
  } finally {
    await nats.close();
  }
}
