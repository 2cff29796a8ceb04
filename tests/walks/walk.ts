/** What a reader does, click by click: real clicks on what can be seen, counted and timed. */
import { type Page, until, type View } from "../../scripts/drive/driver";

/** What a walk took. */
export interface Walked {
  readonly clicks: number;
  readonly seconds: number;
}

/** Called where a picture is worth while. */
export type Look = (view: View, name: string) => Promise<void>;
export const NO_LOOK: Look = async () => {};

const CLICKED = "data-clicked";

/** Finds what can be seen and clicked under some words, opens no menu by itself, and marks it. */
const marking = (words: string, within: string) => `(() => {
  for (const one of document.querySelectorAll("[${CLICKED}]")) one.removeAttribute("${CLICKED}");
  const plain = (text) => text.replace(/[\\u2066-\\u2069]/gu, "").replace(/\\s+/gu, " ").trim();
  const all = document.querySelectorAll(${JSON.stringify(within)} + " :is(button, summary, label, a)");
  const found = [...all].filter((one) => one.checkVisibility() && plain(one.textContent).startsWith(${JSON.stringify(words)}))[0];
  found?.setAttribute("${CLICKED}", "");
  found?.scrollIntoView({ block: "center" });
  return Boolean(found);
})()`;

/** Files that a page hands to the reader, and what it copies, are kept as text. */
const KEEP = `(() => {
  if (window.kept) return;
  window.kept = [];
  window.copied = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => window.kept.push(text));
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
  navigator.clipboard.write = async ([item]) => {
    window.copied.push(await (await item.getType("text/html")).text());
  };
  navigator.clipboard.writeText = async (text) => void window.copied.push(text);
})()`;

export class Walk {
  #clicks = 0;
  readonly #began = performance.now();

  /** A click that is none of a page's: on the toolbar, or in a dialog of the browser's. */
  count(): void {
    this.#clicks++;
  }

  /** Clicks what begins with some words, as soon as it is there. */
  async click(view: View, words: string, within = "body", timeout = 30_000): Promise<void> {
    await until(view, marking(words, within), timeout);
    await view.press(`[${CLICKED}]`);
    this.#clicks++;
  }

  /** Chooses in a field, as a click in its list does. */
  async choose(view: View, selector: string, value: string): Promise<void> {
    await view.evaluate(`(() => {
      const field = document.querySelector(${JSON.stringify(selector)});
      field.value = ${JSON.stringify(value)};
      field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    })()`);
    this.#clicks++;
  }

  get walked(): Walked {
    return { clicks: this.#clicks, seconds: Math.round((performance.now() - this.#began) / 100) / 10 };
  }
}

export async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(KEEP);
}

const last = async (page: Page, list: "kept" | "copied", timeout: number): Promise<string> => {
  await until(page, `window.${list}.length > 0`, timeout);
  return page.evaluate<string>(`window.${list}.pop()`);
};

/** The file that the page hands over next, as text. */
export const lastFile = (page: Page, timeout = 30_000) => last(page, "kept", timeout);
/** What the page copies next, as markup where it has any. */
export const lastCopy = (page: Page, timeout = 30_000) => last(page, "copied", timeout);
