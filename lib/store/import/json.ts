import * as v from "valibot";
import { ArticleShape } from "../article-shape";
import { decodeLine } from "../backup/record";
import { failed, type ImportItem } from "./items";
import { linesOf } from "./lines";

/** Largest JSON file that is read as one value, in bytes. */
const LARGEST_JSON = 100 * 1024 * 1024;

/** Reads a file of JSON Lines: the extension's own export, or one foreign object a line. */
export async function* itemsOfJsonLines(blob: Blob): AsyncGenerator<ImportItem> {
  let articles = 0;
  let isOwn = false;
  let ended = false;
  for await (const line of linesOf(blob)) {
    if (line.trim() === "") continue;
    const decoded = await decodeLine(line);
    if (decoded.state === "article") {
      articles++;
      isOwn = true;
      yield { state: "record", record: decoded.record };
    } else if (decoded.state === "end") {
      ended = decoded.articles === articles;
      isOwn = true;
    } else if (decoded.state === "foreign") yield* foreignItems(JSON.parse(line));
    else yield failed(decoded.state);
  }
  if (isOwn && !ended) yield failed("incomplete");
}

/** Reads a JSON file: an exported article, or a list of them. */
export async function* itemsOfJson(blob: Blob): AsyncGenerator<ImportItem> {
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
  if (own.state === "foreign") yield* foreignItems(JSON.parse(text));
  else if (own.state === "damaged") yield* itemsOfJsonLines(blob);
  else if (own.state === "newer-format") yield failed("newer-format");
}

function* foreignItems(value: unknown): Generator<ImportItem> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const each of values) {
    const article = v.safeParse(ArticleShape, each);
    yield article.success ? { state: "article", article: article.output } : failed("not-an-article");
  }
}
