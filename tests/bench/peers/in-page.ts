/** What this project and its peers find on a page, in a browser. */
import { Readability } from "@mozilla/readability";
import { bodyText } from "../../../lib/extract";
import { judgeContent } from "../../../lib/extract/judge";
import { readContent } from "../../../lib/extract/page";

interface Defuddle {
  parse(): { readonly content: string };
}
declare const Defuddle: undefined | (new (document: Document, options: { url: string }) => Defuddle);

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");
const wordsOf = (markup: string): string =>
  parse(markup.replaceAll("<", " <")).documentElement.textContent ?? "";

function ours(html: string, url: string, now: Date): string {
  const result = judgeContent(readContent(parse(html), url), { url, now });
  return result.state === "article" ? bodyText(result.article) : "";
}

const readability = (html: string): string => wordsOf(new Readability(parse(html)).parse()?.content ?? "");

function defuddle(html: string, url: string): string {
  return typeof Defuddle === "undefined" ? "" : wordsOf(new Defuddle(parse(html), { url }).parse().content);
}

function guarded(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

/** The text that each finds, by its name; empty where it finds none or fails. */
export function textsOf(html: string, url: string, now: string): Record<string, string> {
  return {
    variorum: guarded(() => ours(html, url, new Date(now))),
    readability: guarded(() => readability(html)),
    defuddle: guarded(() => defuddle(html, url)),
  };
}
