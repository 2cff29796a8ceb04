/** The marking script's end of `reader-protocol.ts`: runs inside pages. */
import { browser } from "wxt/browser";
import type { TextQuote } from "../model";
import { MARKS_PORT, type MarksAnswer } from "./reader-protocol";

export interface MarkHandlers {
  /** Marks figures in place of those marked before; for each whether the page holds it. */
  readonly mark: (quotes: readonly TextQuote[]) => boolean[];
  /** Scrolls to a mark, by its index, and highlights it. */
  readonly show: (index: number) => void;
  /** Calls back with the index of each mark that the pointer comes to; asked for once. */
  readonly watch: (onHover: (index: number) => void) => void;
}

/** Figures marked in one page at most. */
const MOST_MARKS = 300;

/** Set on the isolated world's global, so that a second injection does not answer twice. */
const INSTALLED = "__variorumMarks";

function isFirst(part: string): boolean {
  if (Reflect.get(globalThis, INSTALLED + part) === true) return false;
  Reflect.set(globalThis, INSTALLED + part, true);
  return true;
}

/** Answers the worker's requests for a quote in this page. Installing it again changes nothing. */
export function answerWorker(show: (quote: TextQuote) => boolean): void {
  if (!isFirst("Quote")) return;
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || part(message, "name") !== "marks.show") return undefined;
    respond({ found: show(quoteOf(part(part(message, "request"), "quote"))) });
    return undefined;
  });
}

/** Marks what the panel asks for as long as it is connected: it may be closed at any time, and marks end with it. */
export function answerPanel({ mark, show, watch }: MarkHandlers): void {
  if (!isFirst("Panel")) return;
  let panel: ReturnType<typeof browser.runtime.connect> | null = null;
  const answer = (message: MarksAnswer): void => panel?.postMessage(message);
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== MARKS_PORT || port.sender?.id !== browser.runtime.id) return;
    panel = port;
    port.onMessage.addListener((message: unknown) => {
      const index = part(message, "show");
      if (typeof index === "number") show(index);
      else answer({ found: mark(marksOf(part(message, "marks"))) });
    });
    port.onDisconnect.addListener(() => {
      if (panel !== port) return;
      panel = null;
      mark([]);
    });
  });
  watch((hovered) => answer({ hovered }));
}

/** A property of something that may be anything. */
function part(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function marksOf(value: unknown): TextQuote[] {
  return Array.isArray(value) ? value.slice(0, MOST_MARKS).map(quoteOf) : [];
}

function quoteOf(value: unknown): TextQuote {
  const text = (key: string): string => {
    const found = part(value, key);
    return typeof found === "string" ? found : "";
  };
  return { exact: text("exact"), prefix: text("prefix"), suffix: text("suffix") };
}
