/** What a table or list would give, looked at before anything of it is imported. */
import * as v from "valibot";
import { readHtmlBytes } from "../../extract";
import type { ColumnUse } from "../../model";
import { ArticleShape } from "../article-shape";
import { decodeLine } from "../backup/record";
import { entryOf, type TableEntry, type TablePlan, usualUse, valuesOf } from "./columns";
import { readDate } from "./dates";
import { isNotedCut, plainWords, promiseOf } from "./fields";
import { inflate } from "./inflate";
import type { Source } from "./items";
import { entriesOf, LARGEST_TABLE } from "./json";
import { linesOf } from "./lines";
import { endingOf, LARGEST_UNPACKED } from "./read";
import { csvEntries } from "./tables";

export interface ColumnPreview {
  /** In lower case, as plans name it. */
  readonly name: string;
  readonly use: ColumnUse;
  /** Its first values, cut to a glance. */
  readonly samples: readonly string[];
}

/** How the dates of a table can be read. */
export interface DateCheck {
  readonly read: number;
  /** Neither a date nor empty. */
  readonly unread: number;
  /** Dates of which day and month could be either number. */
  readonly undecided: number;
  /** The first of either, as they are written. */
  readonly unreadable: readonly string[];
  readonly ambiguous: readonly string[];
}

/** What became known of a table so far. */
export interface Survey {
  /** Share of the file that is read. */
  readonly share: number;
  readonly rows: number;
  /** Rows that hold an article's text, an address alone, neither. */
  readonly articles: number;
  readonly links: number;
  readonly nothing: number;
  /** Articles whose tags and notes are longer, or more, than are kept. */
  readonly cut: number;
  readonly dates: DateCheck;
}

interface Row {
  /** Null for one that cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly share: number;
}

/** Rows that the columns are known from. */
const FIRST_ROWS = 50;
const SAMPLES = 3;
const SAMPLE_LENGTH = 120;
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 40;
/** How often at least a survey is told, in milliseconds. */
const TOLD_EVERY_MS = 100;

/** The columns of a table or list of other programs; null for any other file, and for one that cannot be read. */
export async function columnsIn(source: Source): Promise<readonly ColumnPreview[] | null> {
  const entries: TableEntry[] = [];
  try {
    for await (const { fields } of rowsOf(source)) {
      if (fields !== null) entries.push(entryOf(fields));
      if (entries.length >= FIRST_ROWS) break;
    }
  } catch {
    return null;
  }
  const names = new Set(entries.flatMap(({ fields }) => Object.keys(fields)));
  const columns = [...names].map((name): ColumnPreview => {
    const words = entries.map(({ fields }) => plainWords(fields[name]).slice(0, SAMPLE_LENGTH));
    const samples = [...new Set(words.filter((word) => word !== ""))].slice(0, SAMPLES);
    return { name, use: usualUse(name), samples };
  });
  const held = columns.filter(({ name, samples }) => samples.length > 0 || holdsLists(entries, name));
  return held.length === 0 ? null : held;
}

/** True where a column holds what is no words and yet is read, such as the numbers of a date. */
function holdsLists(entries: readonly TableEntry[], name: string): boolean {
  return entries.some(({ fields }) => Array.isArray(fields[name]));
}

/** Looks through a whole table as it would be imported, and tells how far it has come. */
export async function* surveyOf(source: Source, plan: TablePlan): AsyncGenerator<Survey> {
  let survey: Survey = {
    share: 0,
    rows: 0,
    articles: 0,
    links: 0,
    nothing: 0,
    cut: 0,
    dates: { read: 0, unread: 0, undecided: 0, unreadable: [], ambiguous: [] },
  };
  let told = performance.now();
  for await (const { fields, share } of rowsOf(source)) {
    survey = surveyed(survey, fields, share, plan);
    if (performance.now() - told < TOLD_EVERY_MS) continue;
    yield survey;
    told = performance.now();
  }
  yield { ...survey, share: 1 };
}

function surveyed(before: Survey, fields: Row["fields"], share: number, plan: TablePlan): Survey {
  const rows = before.rows + 1;
  if (fields === null) return { ...before, share, rows, nothing: before.nothing + 1 };
  const entry = entryOf(fields, plan);
  const promised = promiseOf(entry);
  return {
    ...before,
    share,
    rows,
    articles: before.articles + Number(promised === "article"),
    links: before.links + Number(promised === "link"),
    nothing: before.nothing + Number(promised === "nothing"),
    cut: before.cut + Number(promised === "article" && isNotedCut(entry)),
    dates: promised === "article" ? withDate(before.dates, entry) : before.dates,
  };
}

function withDate(check: DateCheck, entry: TableEntry): DateCheck {
  const values = valuesOf(entry, "date").map(({ value }) => value);
  const readings = values.map((value) => readDate(value, entry.plan.dayOrder));
  if (readings.some((reading) => reading !== null && reading !== "undecided"))
    return { ...check, read: check.read + 1 };
  const written = values.map(plainWords).find((words) => words !== "");
  if (written === undefined) return check;
  return readings.includes("undecided")
    ? { ...check, undecided: check.undecided + 1, ambiguous: withExample(check.ambiguous, written) }
    : { ...check, unread: check.unread + 1, unreadable: withExample(check.unreadable, written) };
}

function withExample(examples: readonly string[], written: string): readonly string[] {
  const example = written.slice(0, EXAMPLE_LENGTH);
  return examples.length < EXAMPLES && !examples.includes(example) ? [...examples, example] : examples;
}

/** The rows of a table of other programs; none of a file of our own, or of one that is no table. */
async function* rowsOf({ name, blob }: Source): AsyncGenerator<Row> {
  const ending = endingOf(name);
  if (ending === "csv") yield* csvRowsOf(blob);
  if (ending === "jsonl") yield* lineRowsOf(blob);
  if (ending === "json") yield* jsonRowsOf(blob);
  if (ending !== "gz") return;
  const inner = name.replace(/\.gz$/i, "");
  const unpacked = endingOf(inner) === "gz" ? null : await inflate(blob, "gzip", LARGEST_UNPACKED);
  if (unpacked !== null) yield* rowsOf({ name: inner, blob: unpacked.blob });
}

async function* csvRowsOf(blob: Blob): AsyncGenerator<Row> {
  if (blob.size > LARGEST_TABLE) return;
  const decoded = readHtmlBytes(new Uint8Array(await blob.arrayBuffer()), LARGEST_TABLE);
  if (decoded.state === "none") return;
  for (const { entry, share } of csvEntries(decoded.html)) yield { fields: entry, share };
}

async function* lineRowsOf(blob: Blob): AsyncGenerator<Row> {
  let isFirst = true;
  for await (const { text, share } of linesOf(blob)) {
    if (text === null || text.trim() === "") continue;
    if (isFirst && (await isOwn(text))) return;
    isFirst = false;
    yield* valueRows(parsedOrNull(text), share);
  }
}

async function* jsonRowsOf(blob: Blob): AsyncGenerator<Row> {
  if (blob.size > LARGEST_TABLE) return;
  const text = await blob.text();
  const value = parsedOrNull(text);
  // Lines under a name that promises one value.
  if (value === null) yield* lineRowsOf(blob);
  else if (!(await isOwn(text))) yield* valueRows(value, 1);
}

function* valueRows(value: unknown, share: number): Generator<Row> {
  const entries = entriesOf(value);
  const isArticles = v.is(ArticleShape, entries[0]);
  if (isArticles) return;
  for (const [at, entry] of entries.entries()) {
    const isObject = typeof entry === "object" && entry !== null;
    const part = entries.length > 1 ? (at + 1) / entries.length : share;
    yield { fields: isObject ? { ...entry } : null, share: part };
  }
}

async function isOwn(line: string): Promise<boolean> {
  return (await decodeLine(line)).state !== "foreign";
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
