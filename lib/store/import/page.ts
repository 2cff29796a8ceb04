import { type Extraction, extractArticle } from "../../extract";
import { failed, type ImportItem, type ParseHtml } from "./items";

/** Comments in which browsers ("saved from url=(…)…") and SingleFile ("url: …") note where a saved page came from. */
const COMMENT = /<!--[^>]{0,8200}/g;
const SAVED_FROM = [/^<!--\s*saved from url=\(\d+\)(\S+)/i, /\surl:\s*(\S+)/i];
const HEAD_LENGTH = 20_000;
/** Stands in for an address that a saved page does not tell. */
const NO_ADDRESS = "about:blank";

/** Reads a saved page; its address is the one it was saved from, or what it says of itself. */
export function articleFromPage(
  html: string,
  parseHtml: ParseHtml,
  address: string | null = null,
): ImportItem {
  const document = parseHtml(html);
  const url = address ?? savedFrom(html) ?? statedAddress(document);
  return itemOf(extractArticle(document, { url: url ?? NO_ADDRESS, now: new Date() }));
}

export function itemOf(result: Extraction): ImportItem {
  if (result.state === "none") return failed(result.reason);
  const { article } = result;
  return { state: "article", article: article.url === NO_ADDRESS ? { ...article, url: null } : article };
}

function savedFrom(html: string): string | null {
  const opened = html.slice(0, HEAD_LENGTH).match(COMMENT) ?? [];
  const comments = opened.map((comment) => comment.replace(/--$/u, ""));
  const urls = comments.flatMap((comment) => SAVED_FROM.map((pattern) => pattern.exec(comment)?.[1]));
  return urls.find((url) => url !== undefined && isPageAddress(url)) ?? null;
}

function statedAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [canonical, shared].find((url) => url !== null && url !== undefined && isPageAddress(url)) ?? null;
}

export function isPageAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url) && url.length < 8_000;
}
