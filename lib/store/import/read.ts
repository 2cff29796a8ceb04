import { LARGEST_PAGE, readHtmlBytes } from "../../extract/html-bytes";
import { articleFromMarkdown } from "../../extract/markdown";
import { articleFromText } from "../../extract/plain-text";
import { failed, type ImportItem, type ParseHtml, type Source } from "./items";
import { itemsOfJson, itemsOfJsonLines } from "./json";
import { articleFromPage, itemOf } from "./page";

type Reader = (source: Source, parseHtml: ParseHtml) => AsyncGenerator<ImportItem>;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["txt", textReader(({ name }, text) => itemOf(articleFromText(text, name)))],
  ["text", textReader(({ name }, text) => itemOf(articleFromText(text, name)))],
  ["md", textReader(({ name }, text) => itemOf(articleFromMarkdown(text, name)))],
  ["markdown", textReader(({ name }, text) => itemOf(articleFromMarkdown(text, name)))],
  ["html", textReader((_source, text, parseHtml) => articleFromPage(text, parseHtml))],
  ["htm", textReader((_source, text, parseHtml) => articleFromPage(text, parseHtml))],
  ["xhtml", textReader((_source, text, parseHtml) => articleFromPage(text, parseHtml))],
  ["json", ({ blob }) => itemsOfJson(blob)],
  ["jsonl", ({ blob }) => itemsOfJsonLines(blob)],
]);

/** Everything found in a file, by its name's ending. What cannot be read comes as a failure; it never throws. */
export async function* itemsOf(source: Source, parseHtml: ParseHtml): AsyncGenerator<ImportItem> {
  const reader = READERS.get(endingOf(source.name));
  if (reader === undefined) {
    yield failed("unknown-format");
    return;
  }
  if (source.blob.size === 0) {
    yield failed("empty");
    return;
  }
  try {
    yield* reader(source, parseHtml);
  } catch {
    yield failed("unreadable");
  }
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

/** A reader of files that are one text; its encoding is found out. */
function textReader(read: (source: Source, text: string, parseHtml: ParseHtml) => ImportItem): Reader {
  return async function* (source, parseHtml) {
    if (source.blob.size > LARGEST_PAGE) {
      yield failed("too-large");
      return;
    }
    const decoded = readHtmlBytes(new Uint8Array(await source.blob.arrayBuffer()));
    yield decoded.state === "none" ? failed(decoded.reason) : read(source, decoded.html, parseHtml);
  };
}
