/** The marking script's end of `reader-protocol.ts`: runs inside pages. */
import { browser } from "wxt/browser";
import type { TextQuote, Verdict } from "../model";
import type { PageMark } from "./reader-protocol";

export interface MarkHandlers {
  readonly show: (quote: TextQuote) => boolean;
  /** Marks figures in place of those marked before; how many the page holds. */
  readonly mark: (marks: readonly PageMark[]) => number;
}

/** Figures marked in one page at most. */
const MOST_MARKS = 300;

/** Set on the isolated world's global, so that a second injection does not answer twice. */
const INSTALLED = "__variorumMarks";

/** Answers the worker's requests in this page. Installing it again changes nothing. */
export function answerWorker(handlers: MarkHandlers): void {
  if (Reflect.get(globalThis, INSTALLED) === true) return;
  Reflect.set(globalThis, INSTALLED, true);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || typeof message !== "object" || message === null) return undefined;
    const name: unknown = Reflect.get(message, "name");
    const request: unknown = Reflect.get(message, "request");
    if (typeof request !== "object" || request === null) return undefined;
    if (name === "marks.show") respond({ found: handlers.show(quoteOf(Reflect.get(request, "quote"))) });
    if (name === "marks.set") respond({ found: handlers.mark(marksOf(Reflect.get(request, "marks"))) });
    return undefined;
  });
}

const VERDICTS: readonly Verdict[] = ["differ", "compatible", "agree", "single"];

function marksOf(value: unknown): PageMark[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_MARKS).flatMap((each: unknown) => {
    if (typeof each !== "object" || each === null) return [];
    const verdict = VERDICTS.find((name) => name === Reflect.get(each, "verdict"));
    return verdict ? [{ quote: quoteOf(Reflect.get(each, "quote")), verdict }] : [];
  });
}

function quoteOf(value: unknown): TextQuote {
  const part = (key: string): string => {
    const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : "";
    return typeof text === "string" ? text : "";
  };
  return { exact: part("exact"), prefix: part("prefix"), suffix: part("suffix") };
}
