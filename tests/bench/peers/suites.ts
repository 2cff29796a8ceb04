/** Pages of peers' own test suites, read from checkouts of their repositories; none of them is part of this project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHtmlBytes } from "../../../lib/extract/html-bytes";

/** What a suite says of a page's text: all of it, pieces that belong to it and pieces that do not, or its beginning. */
export interface Gold {
  readonly text?: string;
  readonly pieces?: { readonly inside: readonly string[]; readonly outside: readonly string[] };
  readonly opening?: string;
}

export interface SuitePage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly gold: Gold;
}

const ADDRESS = "https://outlet.example/page";

function htmlOf(path: string): string {
  const decoded = existsSync(path) ? readHtmlBytes(readFileSync(path)) : null;
  return decoded?.state === "html" ? decoded.html : "";
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
const json = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/** Markup and Markdown as their words: tags, link targets and marks left out. */
const wordsOf = (marked: string): string =>
  marked
    .replace(/^```json[\s\S]*?```/u, "")
    .replace(/<[^<>]{0,5000}>/gu, " ")
    .replace(/!?\[([^[\]]{0,500})\]\([^()]{0,2000}\)/gu, "$1");

const named = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

function trafilatura(root: string): SuitePage[] {
  type Entry = { readonly file: string; readonly with: string[]; readonly without: string[] };
  const tests = join(root, "tests");
  return Object.entries(json<Record<string, Entry>>(join(tests, "evaldata.json"))).map(([url, entry]) => ({
    id: entry.file,
    url,
    html: htmlOf(join(tests, "cache", entry.file)) || htmlOf(join(tests, "eval", entry.file)),
    gold: { pieces: { inside: entry.with, outside: entry.without } },
  }));
}

/** Shorter texts of this suite are their makers' notes on what was missed. */
const LEAST_TEXT = 400;

function newspaper(root: string): SuitePage[] {
  const data = join(root, "tests", "data");
  const pages = named(join(data, "text"), ".txt").map((id) => ({
    id,
    url: ADDRESS,
    html: htmlOf(join(data, "html", `${id}.html`)),
    gold: { text: textOf(join(data, "text", `${id}.txt`)) },
  }));
  return pages.filter(({ gold }) => gold.text.length >= LEAST_TEXT);
}

function goose(root: string): SuitePage[] {
  type Entry = { readonly url?: string; readonly expected: { readonly cleaned_text?: string } };
  const content = join(root, "tests", "data", "content");
  return named(content, ".json").map((id) => {
    const { url = ADDRESS, expected } = json<Entry>(join(content, `${id}.json`));
    const html = htmlOf(join(content, `${id}.html`));
    return { id, url, html, gold: { opening: expected.cleaned_text ?? "" } };
  });
}

/** Readability's way to keep pages, which others took over. */
const testPages =
  (folder: string) =>
  (root: string): SuitePage[] =>
    readdirSync(join(root, folder)).map((id) => ({
      id,
      url: textOf(join(root, folder, id, "url.txt")).trim() || ADDRESS,
      html: htmlOf(join(root, folder, id, "source.html")),
      gold: { text: wordsOf(textOf(join(root, folder, id, "expected.html"))) },
    }));

function defuddle(root: string): SuitePage[] {
  return named(join(root, "tests", "fixtures"), ".html").map((id) => ({
    id,
    url: ADDRESS,
    html: htmlOf(join(root, "tests", "fixtures", `${id}.html`)),
    gold: { text: wordsOf(textOf(join(root, "tests", "expected", `${id}.md`))) },
  }));
}

const READERS: Readonly<Record<string, (root: string) => SuitePage[]>> = {
  trafilatura,
  newspaper,
  goose3: goose,
  readability: testPages(join("test", "test-pages")),
  omnivore: testPages(join("packages", "readabilityjs", "test", "test-pages")),
  defuddle,
};

/** A page that says of itself that it is a news report, in its structured data or to those who share it. */
const isNews = ({ html }: SuitePage): boolean =>
  /NewsArticle|og:type["'\s]{1,4}content=["']article|content=["']article["'] property=["']og:type/u.test(
    html,
  );

const hasGold = ({ html, gold }: SuitePage): boolean =>
  html !== "" && (gold.pieces !== undefined || (gold.text ?? gold.opening ?? "").trim() !== "");

/** The pages of each suite that is checked out in a folder under its project's name; of large ones only news. */
export function suitesIn(folder: string): ReadonlyMap<string, readonly SuitePage[]> {
  const present = Object.entries(READERS).filter(([name]) => existsSync(join(folder, name)));
  return new Map(
    present.map(([name, read]) => {
      const pages = read(join(folder, name)).filter(hasGold);
      return [name, name === "goose3" ? pages : pages.filter(isNews)];
    }),
  );
}
