/** Files of entries: CSV with a header, and RIS. */

import { itemOfFields } from "./fields";
import { failed, type ImportItem, type ParseHtml } from "./items";

/** Reads CSV (RFC 4180, with commas, semicolons or tabs): the first row names the columns. */
export function* itemsOfCsv(text: string, parseHtml: ParseHtml): Generator<ImportItem> {
  const rows = csvRows(text.replace(/^\ufeff/u, ""));
  const header = rows.next().value;
  if (header === undefined) return;
  for (const row of rows) {
    if (row.length === 1 && row[0] === "") continue;
    yield itemOfFields(Object.fromEntries(header.map((name, at) => [name.trim(), row[at] ?? ""])), parseHtml);
  }
}

function separatorOf(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const count = (separator: string): number => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function* csvRows(text: string): Generator<string[], undefined> {
  const separator = separatorOf(text);
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push("");
      continue;
    }
    yield row;
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  if (row.length > 0) yield row;
  return undefined;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

/** A cell in quotes; one that is never closed takes the rest of the file. */
function quotedCell(text: string, start: number): Cell {
  let value = "";
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(start, end), end };
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
    yield Object.keys(entry).length > 2 ? itemOfFields(entry, parseHtml) : failed("not-an-article");
    entry = {};
    tag = "";
  }
}
