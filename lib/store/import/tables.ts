/** Files of entries: CSV with a header, and RIS. */

import type { TablePlan } from "./columns";
import { itemOfFields } from "./fields";
import { failed, type ImportItem, type ParseHtml } from "./items";

/** Reads CSV (RFC 4180, with commas, semicolons or tabs): the first row names the columns. */
export function* itemsOfCsv(text: string, parseHtml: ParseHtml, plan?: TablePlan): Generator<ImportItem> {
  let found = 0;
  for (const { entry, cut, share } of csvEntries(text)) {
    found++;
    yield { state: "reached", share };
    const item = itemOfFields(entry, parseHtml, plan);
    yield cut ? cutOff(item) : item;
    if (cut) yield failed("incomplete");
  }
  if (found === 0) yield failed("empty");
}

interface CsvEntry {
  readonly entry: Readonly<Record<string, string>>;
  readonly cut: boolean;
  /** Share of the text that is read. */
  readonly share: number;
}

/** The rows under the first one, each by the names that the first one gives. */
export function* csvEntries(text: string): Generator<CsvEntry> {
  const rows = csvRows(text.replace(/^\ufeff/u, ""));
  const header = rows.next().value;
  if (header === undefined) return;
  for (const { cells, cut, end } of rows) {
    if (cells.length === 1 && cells[0] === "") continue;
    const entry = Object.fromEntries(header.cells.map((name, at) => [name.trim(), cells[at] ?? ""]));
    yield { entry, cut, share: end / text.length };
  }
}

/** An article of whose text the end is missing. */
function cutOff(item: ImportItem): ImportItem {
  return item.state === "article" ? { ...item, article: { ...item.article, partial: "truncated" } } : item;
}

interface Row {
  readonly cells: readonly string[];
  /** True where the file ends within a cell. */
  readonly cut: boolean;
  /** Where the row ends in the text. */
  readonly end: number;
}

function separatorOf(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const count = (separator: string): number => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function* csvRows(text: string): Generator<Row, undefined> {
  const separator = separatorOf(text);
  let row: string[] = [];
  let cut = false;
  for (let at = 0; at < text.length; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell.value);
    cut = cell.cut;
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    yield { cells: row, cut, end: at };
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) yield { cells: row, cut, end: text.length };
  return undefined;
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** True for one in quotes that is never closed. */
  readonly cut: boolean;
}

/** A cell in quotes; one that is never closed takes the rest of the file. */
function quotedCell(text: string, start: number): Cell {
  let value = "";
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length, cut: true };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1, cut: false };
    value += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end, cut: false };
}

const RIS_LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** Reads RIS: two-letter tags, one entry up to each "ER". */
export function* itemsOfRis(text: string, parseHtml: ParseHtml): Generator<ImportItem> {
  let entry: Record<string, string> = {};
  let tag = "";
  for (const line of text.split(/\r?\n/)) {
    const match = RIS_LINE.exec(line);
    if (match === null) {
      if (tag !== "") entry[tag] = `${entry[tag]}\n${line}`;
      continue;
    }
    const [, name = "", value = ""] = match;
    tag = name;
    entry[tag] = entry[tag] === undefined ? value : `${entry[tag]}\n${value}`;
    if (tag !== "ER") continue;
    yield risItem(entry, parseHtml);
    entry = {};
    tag = "";
  }
  // The last line is lost where a file was cut off, and some programs leave it out.
  if (Object.keys(entry).length > 0) {
    yield risItem(entry, parseHtml);
    yield failed("incomplete");
  }
}

function risItem(entry: Readonly<Record<string, string>>, parseHtml: ParseHtml): ImportItem {
  const parts = Object.keys(entry).filter((tag) => tag !== "TY" && tag !== "ER");
  return parts.length > 0 ? itemOfFields(entry, parseHtml) : failed("not-an-article");
}
