import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBrowser } from "../browsers.mjs";
import { type Driver, FILES, type Key, type LaunchOptions, type Page, type Popup } from "./driver";
import { FirefoxEntries, openedPopup } from "./firefox-entries";
import { homeOf, writeProfile } from "./firefox-profile";
import { FirefoxView, runInWindow } from "./firefox-view";
import { Marionette } from "./marionette";

/** WebDriver's names of keys (section 17.4.2). */
const KEYS: Readonly<Record<Key, string>> = { Tab: "\uE004", Enter: "\uE007", Space: " ", Escape: "\uE00C" };

const STARTS_WITHIN = 60_000;

/** The id that the built extension names for Firefox. */
function geckoIdOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Waits for the port that Firefox writes into its profile once it takes commands. */
async function marionettePort(profile: string): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  const deadline = Date.now() + STARTS_WITHIN;
  while (!existsSync(file) || readFileSync(file, "utf8") === "") {
    if (Date.now() > deadline) throw new Error(`Firefox took no commands within ${STARTS_WITHIN} ms`);
    await sleep(50);
  }
  return Number(readFileSync(file, "utf8"));
}

/** Starts Firefox with a fresh profile and the extension, for this session, private windows included. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const program = findBrowser("firefox");
  if (program === null) throw new Error("Firefox is not installed");
  const geckoId = geckoIdOf(options.extension);
  const uuid = uuidIn(options.profile);
  const profile = writeProfile(geckoId, uuid, options);
  const mode = options.visible ? [] : ["--headless", "--width", "1100", "--height", "900"];
  const remote = ["--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile];
  // Lets the profile name where remote settings come from: nowhere.
  const env = { ...process.env, ...homeOf(profile, geckoId, options), MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" };
  const firefox = spawn(program, [...mode, ...remote], { stdio: "ignore", env });
  // A run that breaks elsewhere leaves no Firefox behind either.
  const killIt = () => firefox.kill("SIGKILL");
  process.once("exit", killIt);
  firefox.once("exit", () => process.off("exit", killIt));
  try {
    const marionette = await Marionette.connect(await marionettePort(profile));
    const path = options.extension;
    await marionette.send("Addon:Install", { path, temporary: true, allowPrivateBrowsing: true });
    return new Firefox(marionette, firefox, options.profile === undefined ? profile : null, geckoId, uuid);
  } catch (error) {
    await end(firefox, options.profile === undefined ? profile : null);
    throw error;
  }
}

/** The extension's part of its origin: the one that a kept profile had before, which its storage belongs to. */
function uuidIn(profile: string | undefined): string {
  if (profile === undefined) return randomUUID();
  const file = join(profile, "extension-uuid");
  mkdirSync(profile, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomUUID());
  return readFileSync(file, "utf8");
}

/** Ends the process by its own id and removes its profile, unless that is kept. */
async function end(firefox: ChildProcess, profile: string | null): Promise<void> {
  if (firefox.exitCode === null && firefox.signalCode === null) {
    const ended = new Promise((resolve) => firefox.once("exit", resolve));
    // A profile that is kept must be written to its end.
    firefox.kill(profile === null ? "SIGTERM" : "SIGKILL");
    await ended;
  }
  if (profile !== null) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

class Firefox implements Driver {
  readonly name = "firefox";
  readonly extensionOrigin: string;
  readonly ended: Promise<void>;

  constructor(
    private readonly marionette: Marionette,
    private readonly firefox: ChildProcess,
    private readonly profile: string | null,
    private readonly geckoId: string,
    uuid: string,
  ) {
    this.extensionOrigin = `moz-extension://${uuid}`;
    this.ended = new Promise((resolve) => firefox.once("exit", () => resolve()));
  }

  async open(url: string): Promise<Page> {
    await this.marionette.send("Marionette:SetContext", { value: "content" });
    // A tab that the extension opened may be in front.
    const { value: handle } = await this.marionette.send<{ value: string }>("WebDriver:GetWindowHandle");
    await this.marionette.send("WebDriver:SwitchToWindow", { handle, focus: true });
    await this.marionette.send("WebDriver:Navigate", { url });
    return new FirefoxPage(this.marionette, this.geckoId);
  }

  async openPrivate(url: string): Promise<Page> {
    const { handle } = await this.marionette.send<{ handle: string }>("WebDriver:NewWindow", {
      type: "window",
      private: true,
      focus: true,
    });
    await this.marionette.send("WebDriver:SwitchToWindow", { handle });
    return this.open(url);
  }

  async allowing(_origins: readonly string[], click: () => Promise<void>): Promise<void> {
    await click();
    await runInWindow(
      this.marionette,
      `const [done] = arguments;
      (function look() {
        const prompt = document.getElementById("addon-webext-permissions-notification");
        if (!prompt?.button || PopupNotifications.panel.state !== "open") return setTimeout(look, 50);
        // Firefox takes no click in a prompt's first moment, lest the reader presses what has just come up.
        setTimeout(() => { prompt.button.click(); done(true); }, 1000);
      })();`,
    );
  }

  async allowSites(pattern: string): Promise<void> {
    await runInWindow(
      this.marionette,
      `const [id, pattern, done] = arguments;
      const { ExtensionPermissions } =
        ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID(id);
      ExtensionPermissions.add(id, { permissions: [], origins: [pattern] }, extension).then(() => done(true));`,
      [this.geckoId, pattern],
    );
  }

  async zoom(factor: number): Promise<void> {
    await runInWindow(
      this.marionette,
      `const [factor, done] = arguments;
      const preferences = Cc["@mozilla.org/content-pref/service;1"].getService(Ci.nsIContentPrefService2);
      const handleCompletion = () => setTimeout(() => done(true), 200);
      preferences.setGlobal("browser.content.full-zoom", factor, null, { handleCompletion });`,
      [factor],
    );
  }

  async stopBackground(): Promise<void> {
    await runInWindow(
      this.marionette,
      `const [id, done] = arguments;
      WebExtensionPolicy.getByID(id).extension.terminateBackground().then(() => done(true));`,
      [this.geckoId],
    );
  }

  backgroundRuns(): Promise<boolean> {
    return runInWindow<boolean>(
      this.marionette,
      `const [id, done] = arguments;
      done(WebExtensionPolicy.getByID(id).extension.backgroundState !== "stopped");`,
      [this.geckoId],
    );
  }

  async backgroundHeap(): Promise<null> {
    return null;
  }

  async kill(): Promise<void> {
    this.firefox.kill("SIGKILL");
    await this.ended;
    await this.close();
  }

  async close(): Promise<void> {
    this.marionette.close();
    await end(this.firefox, this.profile);
  }
}

class FirefoxPage extends FirefoxView implements Page {
  readonly menu: FirefoxEntries;
  private readonly widget: string;

  constructor(marionette: Marionette, geckoId: string) {
    super(marionette, "gBrowser.selectedBrowser");
    const id = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
    this.widget = `${id}-browser-action`;
    this.menu = new FirefoxEntries(marionette, id);
  }

  /** Windows have a least width of some 450 pixels; the page in one has none. */
  async resize(width: number, height: number): Promise<void> {
    await runInWindow(
      this.marionette,
      `const [width, height, done] = arguments;
      const frame = window.outerHeight - gBrowser.selectedBrowser.clientHeight;
      window.resizeTo(Math.max(width, 500), height + frame);
      const { style } = gBrowser.selectedBrowser;
      style.width = style.minWidth = style.maxWidth = width + "px";
      style.height = style.minHeight = style.maxHeight = height + "px";
      setTimeout(() => done(true), 100);`,
      [width, height],
    );
  }

  async pressKey(key: Key): Promise<void> {
    await this.marionette.send("Marionette:SetContext", { value: "content" });
    const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: KEYS[key] }));
    await this.marionette.send("WebDriver:PerformActions", {
      actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  async pointAt(x: number, y: number): Promise<void> {
    await this.marionette.send("Marionette:SetContext", { value: "content" });
    const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 };
    await this.marionette.send("WebDriver:PerformActions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [move] }],
    });
  }

  async chooseFiles(paths: readonly string[]): Promise<void> {
    await this.marionette.send("Marionette:SetContext", { value: "content" });
    const { value } = await this.marionette.send<{ value: Record<string, string> }>("WebDriver:FindElement", {
      using: "css selector",
      value: FILES,
    });
    const [id] = Object.values(value);
    await this.marionette.send("WebDriver:ElementSendKeys", { id, text: paths.join("\n") });
  }

  async clickAction(): Promise<Popup> {
    await runInWindow(
      this.marionette,
      `const [widget, done] = arguments;
      CustomizableUI.addWidgetToArea(widget, "nav-bar");
      done(true);`,
      [this.widget],
    );
    const { value } = await this.marionette.send<{ value: Record<string, string> }>("WebDriver:FindElement", {
      using: "css selector",
      value: `[id="${this.widget}"] .unified-extensions-item-action-button`,
    });
    const [id] = Object.values(value);
    await this.marionette.send("WebDriver:ElementClick", { id });
    return openedPopup(this.marionette);
  }
}
