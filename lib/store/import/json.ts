import * as v from "valibot";
import { ArticleShape } from "../article-shape";
import { type DecodedLine, decodeLine } from "../backup/record";
import { itemOfFields } from "./fields";
import { failed, type ImportItem, type ParseHtml } from "./items";
import { linesOf } from "./lines";

/** Largest JSON file that is read as one value, in bytes. */
const LARGEST_JSON = 100 * 1024 * 1024;

/** Reads a file of JSON Lines: the extension's own export, or one foreign object a line. */
export async function* itemsOfJsonLines(blob: Blob, parseHtml: ParseHtml): AsyncGenerator<ImportItem> {
  let articles = 0;
  let isOwn = false;
  let ended = false;
  for await (const { text: line, share } of linesOf(blob)) {
    yield { state: "reached", share };
    if (line === null) yield failed("article-too-large");
    if (line === null || line.trim() === "") continue;
    const decoded = await decodeLine(line);
    isOwn ||= decoded.state === "article" || decoded.state === "correction" || decoded.state === "end";
    if (decoded.state === "article") articles++;
    if (decoded.state === "end") ended = decoded.articles === articles;
    yield* itemsOfLine(line, decoded, parseHtml);
  }
  if (isOwn && !ended) yield failed("incomplete");
}

/** What a line gives; one that cannot be read is told, and keeps no other from being read. */
function itemsOfLine(line: string, decoded: DecodedLine, parseHtml: ParseHtml): ImportItem[] {
  if (decoded.state === "article") return [{ state: "record", record: decoded.record }];
  if (decoded.state === "correction") return [decoded];
  if (decoded.state === "end") return [];
  if (decoded.state !== "foreign") return [failed(decoded.state)];
  try {
    return [...foreignItems(JSON.parse(line), parseHtml)].filter(({ state }) => state !== "reached");
  } catch {
    return [failed("unreadable")];
  }
}

/** Reads a JSON file: an exported article, or a list of them. */
export async function* itemsOfJson(blob: Blob, parseHtml: ParseHtml): AsyncGenerator<ImportItem> {
  if (blob.size > LARGEST_JSON) {
    yield failed("too-large");
    return;
  }
  const text = await blob.text();
  const own = await decodeLine(text);
  if (own.state === "article") {
    yield { state: "record", record: own.record };
    return;
  }
  if (own.state === "correction") {
    yield own;
    return;
  }
  if (own.state === "foreign") yield* foreignItems(JSON.parse(text), parseHtml);
  else if (own.state === "damaged") yield* itemsOfJsonLines(blob, parseHtml);
  else if (own.state === "newer-format") yield failed("newer-format");
}

/** Lists under which programs keep their entries. */
const LISTS = ["articles", "items", "bookmarks", "entries", "records"];

function* foreignItems(value: unknown, parseHtml: ParseHtml): Generator<ImportItem> {
  const entries = entriesOf(value);
  for (const [at, each] of entries.entries()) {
    if (entries.length > 1) yield { state: "reached", share: at / entries.length };
    yield foreignItem(each, parseHtml);
  }
}

function foreignItem(value: unknown, parseHtml: ParseHtml): ImportItem {
  try {
    const article = v.safeParse(ArticleShape, value);
    if (article.success) return { state: "article", article: article.output };
    if (typeof value === "object" && value !== null) return itemOfFields({ ...value }, parseHtml);
    return failed("not-an-article");
  } catch {
    return failed("unreadable");
  }
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [value];
  const list = LISTS.map((name): unknown => Reflect.get(value, name)).find(Array.isArray);
  return list ?? [value];
}
