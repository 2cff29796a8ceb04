/** A browser driven as a reader uses it, with the same words for Chromium and Firefox. */
export interface Driver {
  readonly name: "chromium" | "firefox";
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens an address in the reader's tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens an address in a window of private browsing, where the extension is allowed. */
  openPrivate(url: string): Promise<Page>;
  /** Gives the extension access to the sites of a match pattern, as the reader's yes to the prompt does; Firefox alone. */
  allowSites(pattern: string): Promise<void>;
  /** Magnifies pages as the reader's own setting in the browser does; popups and panels in Chromium alone. */
  zoom(factor: number): Promise<void>;
  /** Ends the extension's background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Bytes that the running background's script holds once its garbage is collected; null where the browser does not tell. */
  backgroundHeap(): Promise<number | null>;
  /**
   * Has the reader agree to what a click asks the browser for: Chromium's prompt takes no driver's click, so that the
   * sites are allowed beforehand on the browser's own page of the extension; in Firefox the prompt's button is pressed.
   *
   * @param origins match patterns of the sites asked for
   */
  allowing(origins: readonly string[], click: () => Promise<void>): Promise<void>;
  /** Ends the browser at once, as a failing machine does; a profile that is kept stays as it is. */
  kill(): Promise<void>;
  /** Settles when the browser has ended, however that came. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** A document that shows something: a page in a tab, or the extension's popup. */
export interface View {
  /** Value of an expression in the document's own world; promises are awaited, the value crosses as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The reader's click on the first element that a selector names; the browser takes it for one. */
  press(selector: string): Promise<void>;
  /** Writes a PNG picture of the view. */
  screenshot(path: string): Promise<void>;
}

export type Key = "Tab" | "Enter" | "Space" | "Escape";

export interface Page extends View {
  /** Gives the page as much room as a window of that size would, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** The reader's choice of files in the page's one input for them. */
  chooseFiles(paths: readonly string[]): Promise<void>;
  /** The reader's real click on the extension's toolbar button; the popup that it opens. */
  clickAction(): Promise<Popup>;
  /** Null in Chromium, whose menus are drawn by the system and cannot be driven. */
  readonly menu: MenuEntries | null;
  /** The reader's press of one key, on what has the focus. */
  pressKey(key: Key): Promise<void>;
  /** Moves the reader's pointer to a place in the page, in CSS pixels of its viewport. */
  pointAt(x: number, y: number): Promise<void>;
}

/** The extension's entries in the menu that a page's right click opens. */
export interface MenuEntries {
  /** Opens the menu at a place of the page and chooses the one entry that it has; its name, and what it opens. */
  chooseAt(x: number, y: number): Promise<{ readonly entry: string; readonly popup: Popup }>;
}

/** The extension's view beside the page. */
export interface Panel extends View {
  /** Gives the panel as much room as the reader would by drawing its edge, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface Popup extends View {
  /** The reader's click on "Keep open beside the page"; the panel that it opens. The popup closes with it. */
  keepOpen(): Promise<Panel>;
  close(): Promise<void>;
}

/** The input that takes files. */
export const FILES = "input[type=file]";

/** The popup's button that opens the panel. */
export const KEEP_OPEN = ".footer .keep-open";

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Host and port of a proxy that all traffic takes, to log it; none by default. */
  readonly proxy?: { readonly host: string; readonly port: number };
  /** Shown on the display instead of running headless. */
  readonly visible?: boolean;
  /** Size of the browser's window and screen, in pixels, which bounds its popups; headless Chromium alone. */
  readonly window?: { readonly width: number; readonly height: number };
  /** Language of the browser's interface, "en" by default. */
  readonly language?: string;
  /** What whoever manages the browser has set up for the extension (`storage.managed`); Firefox alone. */
  readonly managed?: Readonly<Record<string, unknown>>;
  /** Folder of a profile that outlives the browser; by default a fresh one that is removed. */
  readonly profile?: string;
}

/** How long is waited for what the extension does at once, in ms: on a machine that is busy with other browsers "at once" takes long. */
const PATIENCE = 60_000;
/** The same for what takes some time by itself, such as an import. */
export const LONG_PATIENCE = 150_000;

/** Ms after which is asked again: at first soon, then less often, since whoever asks takes time from who is to answer. */
const AGAIN = { first: 25, most: 200 };

/** Asks again until an expression is truthy in the view; its value. Fails after `timeout` ms. */
export async function until<T>(view: View, expression: string, timeout = PATIENCE): Promise<T> {
  const deadline = Date.now() + timeout;
  for (let pause = AGAIN.first; ; pause = Math.min(AGAIN.most, 1.5 * pause)) {
    const value = await view.evaluate<T>(expression);
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout} ms in vain for: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
