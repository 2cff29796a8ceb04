import * as v from "valibot";
import { ArticleShape } from "../article-shape";
import { type DecodedLine, decodeLine } from "../backup/record";
import type { TablePlan } from "./columns";
import { itemOfFields } from "./fields";
import { failed, type ImportItem, type ParseHtml } from "./items";
import { linesOf } from "./lines";

/** Largest file of JSON or CSV, each read as one value, in bytes. */
export const LARGEST_TABLE = 100 * 1024 * 1024;

/** Reads a file of JSON Lines: the extension's own export, or one foreign object a line. */
export async function* itemsOfJsonLines(
  blob: Blob,
  parseHtml: ParseHtml,
  plan?: TablePlan,
): AsyncGenerator<ImportItem> {
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
    yield* itemsOfLine(line, decoded, parseHtml, plan);
  }
  if (isOwn && !ended) yield failed("incomplete");
}

/** What a line gives; one that cannot be read is told, and keeps no other from being read. */
function itemsOfLine(
  line: string,
  decoded: DecodedLine,
  parseHtml: ParseHtml,
  plan?: TablePlan,
): ImportItem[] {
  if (decoded.state === "article") return [{ state: "record", record: decoded.record }];
  if (decoded.state === "correction") return [decoded];
  if (decoded.state === "end") return [];
  if (decoded.state !== "foreign") return [failed(decoded.state)];
  try {
    return [...foreignItems(JSON.parse(line), parseHtml, plan)].filter(({ state }) => state !== "reached");
  } catch {
    return [failed("unreadable")];
  }
}

/** Reads a JSON file: an exported article, or a list of them. */
export async function* itemsOfJson(
  blob: Blob,
  parseHtml: ParseHtml,
  plan?: TablePlan,
): AsyncGenerator<ImportItem> {
  if (blob.size > LARGEST_TABLE) {
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
  if (own.state === "foreign") yield* foreignItems(JSON.parse(text), parseHtml, plan);
  else if (own.state === "damaged") yield* itemsOfJsonLines(blob, parseHtml, plan);
  else if (own.state === "newer-format") yield failed("newer-format");
}

/** Lists under which programs keep their entries. */
const LISTS = ["articles", "items", "bookmarks", "entries", "records"];

function* foreignItems(value: unknown, parseHtml: ParseHtml, plan?: TablePlan): Generator<ImportItem> {
  const entries = entriesOf(value);
  for (const [at, each] of entries.entries()) {
    if (entries.length > 1) yield { state: "reached", share: at / entries.length };
    yield foreignItem(each, parseHtml, plan);
  }
}

function foreignItem(value: unknown, parseHtml: ParseHtml, plan?: TablePlan): ImportItem {
  try {
    const article = v.safeParse(ArticleShape, value);
    if (article.success) return { state: "article", article: article.output };
    if (typeof value === "object" && value !== null) return itemOfFields({ ...value }, parseHtml, plan);
    return failed("not-an-article");
  } catch {
    return failed("unreadable");
  }
}

export function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [value];
  const list = LISTS.map((name): unknown => Reflect.get(value, name)).find(Array.isArray);
  return list ?? [value];
}
