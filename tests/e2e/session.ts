import { resolve } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { SampleArticle } from "../../scripts/demo/article";
import {
  type AskedFor,
  type MorePages,
  type OutletServer,
  type Redirects,
  serveOutlets,
} from "../../scripts/demo/server";
import type { Driver, Page, Popup, View } from "../../scripts/drive/driver";
import type { DrivenBrowser, Edition } from "../../scripts/drive/launch";
import { compare } from "../../scripts/drive/popup";
import { picture } from "./picture";

/** Hosts that the browsers ask on their own account, whatever they are told; the extension has no business there. */
const BROWSERS_OWN = new Set(["accounts.google.com", "update.googleapis.com", "clients2.google.com"]);

interface SessionOptions {
  readonly edition?: Edition;
  readonly redirects?: Redirects;
  readonly pages?: MorePages;
}

/** One browser with the extension, all of whose traffic passes the server of the sample outlets. */
export class Session {
  private popup: Popup | null = null;

  private constructor(
    readonly driver: Driver,
    private readonly server: OutletServer,
    private readonly label: string,
    private readonly beside: Session | null,
  ) {}

  /** `beside` is another reader's session, whose outlets have the same addresses. */
  static async start(
    browser: DrivenBrowser,
    language: string,
    beside: Session | null = null,
    { edition = "sealed", redirects = {}, pages = {} }: SessionOptions = {},
  ): Promise<Session> {
    const server = beside?.server ?? (await serveOutlets(0, redirects, pages));
    const extension = resolve(edition === "open" ? browser.openBuild : browser.build);
    const driver = await browser.launch({ extension, proxy: server, language });
    return new Session(driver, server, `${browser.name}-${language}`, beside);
  }

  addressOf(article: SampleArticle): string {
    return this.server.addressOf(article);
  }

  /** A page by its host and path. */
  openAt(place: string): Promise<Page> {
    return this.driver.open(this.addressAt(place));
  }

  addressAt(place: string): string {
    const [host = "", ...path] = place.split("/");
    return `http://${host}:${this.server.port}/${path.join("/")}`;
  }

  open(article: SampleArticle): Promise<Page> {
    return this.driver.open(this.addressOf(article));
  }

  openExtensionPage(name: "library" | "options" | "welcome" | "outlets"): Promise<Page> {
    return this.driver.open(`${this.driver.extensionOrigin}/${name}.html`);
  }

  openPrivate(article: SampleArticle): Promise<Page> {
    return this.driver.openPrivate(this.addressOf(article));
  }

  /** The reader's click on a page: the popup with what it says. It is closed after the test. */
  async compare(page: Page): Promise<Popup> {
    this.popup = await compare(page);
    return this.popup;
  }

  async closePopup(): Promise<void> {
    await this.popup?.close();
    this.popup = null;
  }

  /** A picture that tells the browser and its language in its name. */
  picture(view: View, name: string): Promise<void> {
    return picture(view, `${this.label}-${name}`);
  }

  /** Hosts that were asked for anything, the browser's own errands apart. */
  hostsAsked(): Set<string> {
    const hosts = this.server.requests.map((address) => new URL(address).hostname);
    return new Set(hosts.filter((host) => !BROWSERS_OWN.has(host)));
  }

  /** Addresses asked for, so far. */
  get requests(): readonly string[] {
    return this.server.requests;
  }

  /** The same with what was sent along. */
  get asked(): readonly AskedFor[] {
    return this.server.asked;
  }

  async end(): Promise<void> {
    await this.driver.close();
    if (this.beside === null) this.server.close();
  }
}

/** A session for the tests around it, ended whatever happens to them. */
export function withSession(
  browser: DrivenBrowser,
  language: string,
  options: SessionOptions = {},
): () => Session {
  let session: Session | null = null;
  beforeAll(async () => {
    session = await Session.start(browser, language, null, options);
  });
  afterEach(async () => session?.closePopup());
  afterAll(async () => session?.end());
  return () => {
    if (!session) throw new Error("The browser did not start");
    return session;
  };
}
