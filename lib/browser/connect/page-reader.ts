/**
 * Reads pages that were fetched: in the background page where it has a document (Firefox), else in an offscreen document
 * (Chromium, whose worker has none). Documents so parsed run no script and load nothing.
 */
import * as v from "valibot";
import { browser } from "wxt/browser";
import { type Extraction, extractArticle } from "../../extract";
import type { Article } from "../../model";
import { ArticleShape } from "../../store";

const READ = "offscreen.read";
const PAGE = "/offscreen.html";
/** Longest page that is read, in UTF-16 units. */
const LONGEST = 8_000_000;

const OrderShape = v.object({
  name: v.literal(READ),
  html: v.pipe(v.string(), v.maxLength(LONGEST)),
  address: v.pipe(v.string(), v.maxLength(8_000), v.url()),
});
const AnswerShape = v.nullable(ArticleShape);

function read(html: string, address: string): Article | null {
  const document = new DOMParser().parseFromString(html, "text/html");
  const found: Extraction = extractArticle(document, { url: address, now: new Date() });
  return found.state === "article" ? found.article : null;
}

/** The article of a page; null where it has none. */
export async function readFetchedPage(html: string, address: string): Promise<Article | null> {
  if (typeof DOMParser === "function") return read(html, address);
  await openOffscreen();
  const answer: unknown = await browser.runtime.sendMessage({ name: READ, html, address });
  return v.parse(AnswerShape, answer);
}

let opening: Promise<void> | null = null;

function openOffscreen(): Promise<void> {
  opening ??= ensureOffscreen().finally(() => {
    opening = null;
  });
  return opening;
}

async function ensureOffscreen(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ["DOM_PARSER"],
    justification: "Reads the articles of the outlets that the reader follows.",
  });
}

/** Ends the offscreen document once nothing is left to read. */
export async function closePageReader(): Promise<void> {
  if (typeof DOMParser === "function") return;
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
}

/** The offscreen document's part: answers the worker alone. */
export function serveOffscreen(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const order = v.safeParse(OrderShape, message);
    if (!order.success || sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
    respond(read(order.output.html, order.output.address));
    return true;
  });
}
