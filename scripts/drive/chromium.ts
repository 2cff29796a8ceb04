import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, launch, type Page as PuppeteerPage, type Target } from "puppeteer-core";
import { findBrowser } from "../browsers.mjs";
import {
  type Driver,
  FILES,
  KEEP_OPEN,
  type Key,
  type LaunchOptions,
  type Page,
  type Panel,
  type Popup,
  until,
  type View,
} from "./driver";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate",
];

const LOADS_WITHIN = 10_000;
const RELOADS_WITHIN = 500;
const STOPS_WITHIN = 15_000;

function launchArguments({ proxy, window, language = "en" }: LaunchOptions): string[] {
  // Without "<-loopback>" local addresses would pass the proxy by, unlogged.
  const throughProxy = proxy
    ? [`--proxy-server=${proxy.host}:${proxy.port}`, "--proxy-bypass-list=<-loopback>"]
    : [];
  const sized = window
    ? [`--window-size=${window.width},${window.height}`, `--screen-info={${window.width}x${window.height}}`]
    : [];
  return [...ARGUMENTS, `--lang=${language}`, `--accept-lang=${language}`, ...throughProxy, ...sized];
}

/** Starts Chromium with a fresh profile and the extension. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser("chromium");
  if (executablePath === null) throw new Error("Chromium is not installed");
  const browser = await launch({
    executablePath,
    headless: !options.visible,
    pipe: true,
    enableExtensions: [options.extension],
    args: launchArguments(options),
    env: { ...process.env, LANGUAGE: options.language ?? "en" },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.visible ? null : { width: 1100, height: 800 },
  });
  try {
    return new Chromium(browser, await extensionId(browser));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The one extension's id, once it is loaded. */
async function extensionId(browser: Browser): Promise<string> {
  const deadline = Date.now() + LOADS_WITHIN;
  for (;;) {
    const [id] = (await browser.extensions()).keys();
    if (id !== undefined) return id;
    if (Date.now() > deadline) throw new Error("Chromium did not load the extension");
    await sleep(20);
  }
}

class Chromium implements Driver {
  readonly name = "chromium";
  readonly extensionOrigin: string;
  readonly ended: Promise<void>;

  constructor(
    private readonly browser: Browser,
    private readonly id: string,
  ) {
    this.ended = new Promise((resolve) => browser.once("disconnected", () => resolve()));
    this.extensionOrigin = `chrome-extension://${id}`;
  }

  async open(url: string): Promise<Page> {
    const page = (await this.browser.pages())[0] ?? (await this.browser.newPage());
    await page.goto(url);
    return new ChromiumPage(this.browser, page, this.id);
  }

  async openPrivate(url: string): Promise<Page> {
    await this.allowPrivate();
    const extensionPage = await this.open(`${this.extensionOrigin}/library.html`);
    const opened = this.browser.waitForTarget((target) => target.url() === url);
    await extensionPage.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
    );
    return new ChromiumPage(this.browser, await (await opened).asPage(), this.id);
  }

  /** The switch "Allow in Incognito" of the browser's own page of extensions; turning it reloads the extension. */
  private async allowPrivate(): Promise<void> {
    const settings = await this.open("chrome://extensions");
    const change = JSON.stringify({ extensionId: this.id, incognitoAccess: true });
    await settings.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
    await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
    await until(
      settings,
      `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(this.id)})
      .then(({ state, incognitoAccess }) => state === "ENABLED" && incognitoAccess.isActive)`,
    );
    await sleep(RELOADS_WITHIN);
  }

  async allowing(origins: readonly string[], click: () => Promise<void>): Promise<void> {
    const settings = await this.browser.newPage();
    await settings.goto("chrome://extensions");
    for (const origin of origins) {
      const named = `${JSON.stringify(this.id)}, ${JSON.stringify(origin)}`;
      await settings.evaluate(`chrome.developerPrivate.addHostPermission(${named})`);
    }
    await settings.close();
    await click();
  }

  async zoom(factor: number): Promise<void> {
    const settings = await this.open("chrome://settings");
    await settings.evaluate(`new Promise((done) => chrome.settingsPrivate.setDefaultZoom(${factor}, done))`);
  }

  async allowSites(): Promise<void> {
    throw new Error("Chromium's prompt for a permission is no page, and cannot be answered from outside");
  }

  async stopBackground(): Promise<void> {
    const worker = await this.workerTarget()?.worker();
    // It may have stopped by itself in the meantime: what counts is that it is gone.
    await worker?.close().catch(() => {});
    const deadline = Date.now() + STOPS_WITHIN;
    while (this.workerTarget() && Date.now() < deadline) await sleep(20);
    if (this.workerTarget()) throw new Error(`The worker did not stop within ${STOPS_WITHIN} ms`);
  }

  async backgroundRuns(): Promise<boolean> {
    return this.workerTarget() !== undefined;
  }

  async backgroundHeap(): Promise<number | null> {
    const deadline = Date.now() + RELOADS_WITHIN * 4;
    while (!this.workerTarget() && Date.now() < deadline) await sleep(20);
    const client = (await this.workerTarget()?.worker())?.client;
    if (client === undefined) return null;
    await client.send("HeapProfiler.collectGarbage");
    return (await client.send("Runtime.getHeapUsage")).usedSize;
  }

  private workerTarget(): Target | undefined {
    return this.browser.targets().find((target) => target.type() === "service_worker");
  }

  async kill(): Promise<void> {
    this.browser.process()?.kill("SIGKILL");
    await this.ended;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

class ChromiumView implements View {
  constructor(protected readonly page: PuppeteerPage) {}

  evaluate<T>(expression: string): Promise<T> {
    return this.page.evaluate(expression) as Promise<T>;
  }

  async press(selector: string): Promise<void> {
    await this.page.click(selector);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }
}

class ChromiumPage extends ChromiumView implements Page {
  readonly menu = null;

  constructor(
    private readonly browser: Browser,
    page: PuppeteerPage,
    private readonly extensionId: string,
  ) {
    super(page);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async pressKey(key: Key): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async pointAt(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async chooseFiles(paths: readonly string[]): Promise<void> {
    const input = await this.page.$(FILES);
    if (input === null) throw new Error("The page takes no files");
    await (await input.toElement("input")).uploadFile(...paths);
  }

  async clickAction(): Promise<Popup> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error("The extension is gone");
    await this.page.bringToFront();
    await this.page.triggerExtensionAction(extension);
    const origin = `chrome-extension://${this.extensionId}`;
    return new ChromiumPopup(this.browser, origin, await pageAt(this.browser, `${origin}/popup.html`));
  }
}

/** A page of the extension as the target of its address. */
async function pageAt(browser: Browser, url: string): Promise<PuppeteerPage> {
  const target = await browser.waitForTarget((target) => target.url() === url, { timeout: LOADS_WITHIN });
  return target.asPage();
}

class ChromiumClosable extends ChromiumView {
  async close(): Promise<void> {
    if (this.page.isClosed()) return;
    const closed = new Promise((resolve) => this.page.once("close", resolve));
    await this.page.evaluate("window.close()").catch(() => undefined);
    await closed;
  }
}

class ChromiumPanel extends ChromiumClosable implements Panel {
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }
}

class ChromiumPopup extends ChromiumClosable implements Popup {
  constructor(
    private readonly browser: Browser,
    private readonly origin: string,
    page: PuppeteerPage,
  ) {
    super(page);
  }

  async keepOpen(): Promise<Panel> {
    // The popup closes at the click, at times before the driver has its answer.
    await this.page.click(KEEP_OPEN).catch((error: unknown) => {
      if (!String(error).includes("Target closed")) throw error;
    });
    return new ChromiumPanel(await pageAt(this.browser, `${this.origin}/sidepanel.html`));
  }
}
