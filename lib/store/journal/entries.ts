/**
 * What the journal says, line by line. The head of a line tells what it is about without its content being read, so that
 * a reader of the journal first learns which lines still hold.
 */
import * as v from "valibot";
import { ArticleShape, IsoTime } from "../article-shape";
import { Id, KeptShape } from "../corrections/shape";
import type { CorrectionRow } from "../schema";

export const KINDS = ["article", "text", "gone", "correction", "opened"] as const;
type EntryKind = (typeof KINDS)[number];

/** What a line is about. */
export interface EntryHead {
  readonly kind: EntryKind;
  /** Its place in the library's one sequence; see `schema.ts`. Of "opened" 0: it has none. */
  readonly cursor: number;
  /** Of the article, or of the correction. */
  readonly id: string;
  /** Number of the text among the article's versions; 0 where it is about no text. */
  readonly version: number;
}

export interface JournalEntry extends EntryHead {
  /** JSON; see the shapes below. */
  readonly content: string;
}

const KEYS = 5_000;

/** Asked of each key by itself, a library's would take longer than all else that is checked. */
function areKeys(keys: unknown): boolean {
  return (
    Array.isArray(keys) && keys.length <= KEYS && keys.every((key) => Number.isSafeInteger(key) && key >= 0)
  );
}

/** An article's present text; `keys` are what it is found by, so that it is found again before it is analysed again. */
export const ArticleContent = v.object({
  savedAt: IsoTime,
  changedAt: IsoTime,
  textHash: Id,
  article: ArticleShape,
  keys: v.custom<readonly number[]>(areKeys),
  whileReading: v.exactOptional(v.literal(true)),
  followed: v.exactOptional(v.literal(true)),
  arrivedAt: v.exactOptional(IsoTime),
  openedAt: v.exactOptional(IsoTime),
});
/** A text that an article had before. */
export const TextContent = v.object({ savedAt: IsoTime, article: ArticleShape });
export const TimeContent = v.object({ at: IsoTime });
export const CorrectionContent = v.object({ at: IsoTime, said: v.nullable(KeptShape) });

export type ArticleContent = v.InferOutput<typeof ArticleContent>;
export type CorrectionContent = Pick<CorrectionRow, "at" | "said">;

export function entryOf(head: EntryHead, content: object): JournalEntry {
  return { ...head, content: JSON.stringify(content) };
}

/** One line without its line break. */
export function encodeEntry({ kind, cursor, id, version, content }: JournalEntry): string {
  return `${kind}\t${cursor}\t${id}\t${version}\t${content}`;
}

const LINE = /^([a-z]+)\t(\d{1,15})\t([0-9a-f]{32})\t(\d{1,6})\t/;

/** Null for a line that is none: of a later build, or of a damaged file. */
export function decodeEntry(line: string): JournalEntry | null {
  const [head, kind, cursor, id, version] = LINE.exec(line) ?? [];
  if (head === undefined || id === undefined || !isKind(kind)) return null;
  return { kind, cursor: Number(cursor), id, version: Number(version), content: line.slice(head.length) };
}

function isKind(kind: string | undefined): kind is EntryKind {
  return KINDS.some((known) => known === kind);
}

/** An entry's content by its shape; null where it has another one. */
export function contentOf<S extends v.GenericSchema>(
  shape: S,
  { content }: JournalEntry,
): v.InferOutput<S> | null {
  try {
    const parsed = v.safeParse(shape, JSON.parse(content));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
