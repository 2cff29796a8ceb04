import { articleFromMarkdown, articleFromText, LARGEST_PAGE, readHtmlBytes } from "../../extract";

import { type Description, descriptionsIn, holdsDescriptions, slugOf } from "./described";
import { describedBy, itemOfFields } from "./fields";
import { inflate } from "./inflate";
import { failed, type ImportItem, type ParseHtml, type Source } from "./items";
import { itemsOfJson, itemsOfJsonLines, LARGEST_TABLE } from "./json";
import { isLinkList, linksOf } from "./links";
import { articleFromMhtml } from "./mhtml";
import { articleFromPage, itemOf } from "./page";
import { itemsOfCsv, itemsOfRis } from "./tables";
import { entriesOf, type ZipEntry } from "./zip";

type Reader = (source: Source, parseHtml: ParseHtml) => AsyncGenerator<ImportItem>;

const plainText = textReader(function* ({ name }, text) {
  yield itemOf(articleFromText(text, name));
});
const markdown = textReader(function* ({ name }, text) {
  yield itemOf(articleFromMarkdown(text, name));
});
const page = textReader(function* (_source, text, parseHtml) {
  if (isLinkList(text)) yield* linksOf(parseHtml(text));
  else yield articleFromPage(text, parseHtml);
});

const READERS: ReadonlyMap<string, Reader> = new Map([
  ["txt", plainText],
  ["text", plainText],
  ["md", markdown],
  ["markdown", markdown],
  ["html", page],
  ["htm", page],
  ["xhtml", page],
  ["mhtml", readMhtml],
  ["mht", readMhtml],
  ["csv", textReader(({ plan }, text, parseHtml) => itemsOfCsv(text, parseHtml, plan), LARGEST_TABLE)],
  ["ris", textReader((_source, text, parseHtml) => itemsOfRis(text, parseHtml))],
  ["json", ({ blob, plan }, parseHtml) => itemsOfJson(blob, parseHtml, plan)],
  ["jsonl", ({ blob, plan }, parseHtml) => itemsOfJsonLines(blob, parseHtml, plan)],
  ["zip", readZip],
  ["gz", readPacked],
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

export function endingOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

async function* readMhtml({ blob }: Source, parseHtml: ParseHtml): AsyncGenerator<ImportItem> {
  if (blob.size > LARGEST_PAGE * 5) yield failed("too-large");
  else yield articleFromMhtml(new Uint8Array(await blob.arrayBuffer()), parseHtml);
}

async function* readZip({ blob }: Source, parseHtml: ParseHtml): AsyncGenerator<ImportItem> {
  const descriptions = await descriptionsIn(blob);
  for await (const entry of entriesOf(blob, (name) => !isRead(name, descriptions))) {
    if (entry === null) yield failed("damaged");
    else yield* itemsOfEntry(entry, descriptions, parseHtml);
    if (entry !== null) yield { state: "reached", share: entry.to };
  }
  // What is only described has its page elsewhere.
  for (const description of descriptions.values()) yield itemOfFields(description, parseHtml);
}

/** True for a file that was taken as the description of others. */
function isRead(name: string, descriptions: ReadonlyMap<string, Description>): boolean {
  return descriptions.size > 0 && holdsDescriptions(name);
}

async function* itemsOfEntry(
  entry: ZipEntry,
  descriptions: Map<string, Description>,
  parseHtml: ParseHtml,
): AsyncGenerator<ImportItem> {
  if (endingOf(entry.name) === "zip") yield failed("nested-archive");
  else if (typeof entry.source === "string") yield failed(entry.source);
  else {
    const slug = slugOf(entry.name) ?? "";
    const description = descriptions.get(slug);
    descriptions.delete(slug);
    for await (const item of within(entry, itemsOf(entry.source, parseHtml))) {
      yield description === undefined ? item : describedBy(item, description);
    }
  }
}

/** What is read of a file in an archive, as a share of the archive. */
async function* within({ from, to }: ZipEntry, items: AsyncIterable<ImportItem>): AsyncGenerator<ImportItem> {
  for await (const item of items) {
    yield item.state === "reached" ? { state: "reached", share: from + (to - from) * item.share } : item;
  }
}

/** A backup is packed as one file, "library.jsonl.gz". */
export const LARGEST_UNPACKED = 4 * 1024 ** 3;

async function* readPacked({ name, blob, plan }: Source, parseHtml: ParseHtml): AsyncGenerator<ImportItem> {
  const inner = name.replace(/\.gz$/i, "");
  const unpacked = await inflate(blob, "gzip", LARGEST_UNPACKED);
  if (unpacked === null || !unpacked.whole) yield failed("damaged");
  if (endingOf(inner) === "gz") yield failed("nested-archive");
  // Of a backup that is cut off, each line tells by its checksum whether it is whole.
  else if (unpacked?.whole === true || (isLines(inner) && unpacked !== null && unpacked.blob.size > 0))
    yield* itemsOf({ name: inner, blob: unpacked.blob, ...(plan && { plan }) }, parseHtml);
}

function isLines(name: string): boolean {
  return endingOf(name) === "jsonl";
}

/** A reader of files that are one text, no larger than so many bytes; its encoding is found out. */
function textReader(
  read: (source: Source, text: string, parseHtml: ParseHtml) => Iterable<ImportItem>,
  largest = LARGEST_PAGE,
): Reader {
  return async function* (source, parseHtml) {
    if (source.blob.size > largest) {
      yield failed("too-large");
      return;
    }
    const decoded = readHtmlBytes(new Uint8Array(await source.blob.arrayBuffer()), largest);
    if (decoded.state === "none") yield failed(decoded.reason);
    else yield* read(source, decoded.html, parseHtml);
  };
}
