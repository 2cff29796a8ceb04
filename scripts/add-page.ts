/**
 * Makes a page fixture: `npm run add-page -- FILE.html SLUG [ADDRESS]` cuts the saved page down, replaces the words of
 * its texts, and writes tests/pages/SLUG/ with what extraction gives today, to be read and corrected by hand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseHtml } from "../lib/cli/html-document";
import { extractArticle, readHtmlBytes } from "../lib/extract";

const PAGES = join(import.meta.dirname, "..", "tests", "pages");
const OFFLINE_ADDRESS = "https://outlet.example/page";
/** What no reading looks at. */
const CUT = "script:not([type*='ld+json']),style,svg,iframe,link:not([rel~='canonical']),picture source";
const KEPT_ATTRIBUTES = new Set(
  "class id lang dir hidden role aria-hidden itemprop itemtype itemscope rel type name property content datetime href http-equiv charset style".split(
    " ",
  ),
);
/** Texts at least this long are an outlet's own; shorter ones are labels, which are what is tested. */
const OWN_TEXT = 60;
const SHORT_WORD = 4;

/** A word of the same length and script that means nothing; always the same for the same word. */
function meaningless(word: string): string {
  const letters = [...word];
  if (letters.length < SHORT_WORD) return word;
  const turn = (word.codePointAt(0) ?? 0) % letters.length;
  return [...letters.slice(turn), ...letters.slice(0, turn)].reverse().join("").toLowerCase();
}

const anonymous = (text: string): string =>
  text.trim().length < OWN_TEXT ? text : text.replace(/\p{L}[\p{L}\p{M}]*/gu, meaningless);

function cutDown(document: Document): void {
  for (const element of document.querySelectorAll(CUT)) element.remove();
  for (const element of document.querySelectorAll("*"))
    for (const { name } of [...element.attributes])
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
  for (const element of document.querySelectorAll("[href]")) element.setAttribute("href", "/story");
  const walker = document.createTreeWalker(document, 4 | 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isData = node.parentElement?.tagName === "SCRIPT";
    if (node.nodeValue !== null && !isData)
      node.nodeValue = node.nodeType === 8 ? "" : anonymous(node.nodeValue);
  }
}

function expectedOf(html: string, url: string): Record<string, unknown> {
  const result = extractArticle(parseHtml(html), { url, now: new Date() });
  if (result.state === "none") throw new Error(`no article: ${result.reason}`);
  const { headline, byline, outlet, publishedAt, language, partial, passages } = result.article;
  const texts = (role: string): string[] => passages.filter((p) => p.role === role).map(({ text }) => text);
  const stated = { url, headline, byline, outlet, publishedAt, language, partial };
  return { ...stated, standfirst: texts("standfirst"), text: texts("paragraph"), captions: texts("caption") };
}

function addPage([file, slug, address = OFFLINE_ADDRESS]: string[]): void {
  if (!file || !slug || !/^[a-z0-9-]+$/.test(slug))
    throw new Error("usage: add-page FILE.html SLUG [ADDRESS]");
  const folder = join(PAGES, slug);
  if (existsSync(folder)) throw new Error(`${folder} exists`);
  const decoded = readHtmlBytes(readFileSync(file));
  if (decoded.state === "none") throw new Error(`${file}: ${decoded.reason}`);
  const document = parseHtml(decoded.html);
  cutDown(document);
  const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  const expected = `${JSON.stringify(expectedOf(html, address), null, 2)}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "source.html"), html);
  writeFileSync(join(folder, "expected.json"), expected);
  console.log(`${folder}: read expected.json and correct it before it is committed`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  try {
    addPage(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
