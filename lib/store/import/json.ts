import * as v from "valibot";
import { ArticleShape } from "../article-shape";
import { decodeLine } from "../backup/record";
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
    if (decoded.state === "article") {
      articles++;
      isOwn = true;
      yield { state: "record", record: decoded.record };
    } else if (decoded.state === "correction") {
      isOwn = true;
      yield decoded;
    } else if (decoded.state === "end") {
      ended = decoded.articles === articles;
      isOwn = true;
    } else if (decoded.state === "foreign") {
      for (const item of foreignItems(JSON.parse(line), parseHtml)) if (item.state !== "reached") yield item;
    } else yield failed(decoded.state);
  }
  if (isOwn && !ended) yield failed("incomplete");
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
    const article = v.safeParse(ArticleShape, each);
    if (article.success) yield { state: "article", article: article.output };
    else if (typeof each === "object" && each !== null) yield itemOfFields({ ...each }, parseHtml);
    else yield failed("not-an-article");
  }
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [value];
  const list = LISTS.map((name): unknown => Reflect.get(value, name)).find(Array.isArray);
  return list ?? [value];
}
