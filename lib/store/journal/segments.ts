/** The journal's files: each holds a stretch of the library's sequence, and its name says which. */
import { decodeEntry, encodeEntry, type JournalEntry } from "./entries";
import type { Folder } from "./folder";
import { decodeFrames, encodeFrame, joined } from "./frames";

export interface JournalSegment {
  readonly name: string;
  /** Raised with each erasure: what an earlier generation wrote is void. */
  readonly generation: number;
  /** The stretch of the sequence, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly entries: number;
  /** Those that take something away from earlier segments. */
  readonly removals: number;
}

const NAME = /^g(\d+)-(\d+)-(\d+)-(\d+)-(\d+)\.journal$/;

function nameOf({ generation, first, last, entries, removals }: Omit<JournalSegment, "name">): string {
  return `g${generation}-${first}-${last}-${entries}-${removals}.journal`;
}

function parseName(name: string): JournalSegment | null {
  const numbers = NAME.exec(name)?.slice(1).map(Number);
  if (numbers === undefined) return null;
  const [generation = 0, first = 0, last = 0, entries = 0, removals = 0] = numbers;
  return { name, generation, first, last, entries, removals };
}

/** The segments of all generations, in the order of the sequence; what is no segment is passed over. */
export async function listSegments(folder: Folder): Promise<JournalSegment[]> {
  const segments = (await folder.names()).flatMap((name) => parseName(name) ?? []);
  return segments.sort((a, b) => a.generation - b.generation || a.first - b.first || b.last - a.last);
}

/** Those that another one, written in their place, says all of: a compaction was cut off before it removed them. */
export function replacedIn(segments: readonly JournalSegment[]): JournalSegment[] {
  return segments.filter((segment) => segments.some((other) => replaces(other, segment)));
}

function replaces(other: JournalSegment, segment: JournalSegment): boolean {
  if (other === segment || other.generation !== segment.generation) return false;
  if (other.first > segment.first || other.last < segment.last) return false;
  const isLonger = other.last - other.first > segment.last - segment.first;
  return isLonger || other.entries < segment.entries;
}

/** Entries that are packed together: what a damaged place in a file loses. */
const FRAME = 64;

/**
 * Writes a segment of a stretch of the sequence.
 *
 * @returns its name
 */
export async function writeSegment(
  folder: Folder,
  stretch: Pick<JournalSegment, "generation" | "first" | "last">,
  entries: readonly JournalEntry[],
): Promise<string> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < entries.length; at += FRAME)
    parts.push(await encodeFrame(entries.slice(at, at + FRAME).map(encodeEntry)));
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const removals = entries.filter(({ kind }) => kind === "gone").length;
  const name = nameOf({ ...stretch, entries: entries.length, removals });
  await folder.write(name, joined(parts, size));
  return name;
}

export interface ReadEntries {
  readonly entries: readonly JournalEntry[];
  /** Frames of which nothing can be read. */
  readonly damaged: number;
}

/** What can be read of a segment; a file that is gone holds nothing. */
export async function readSegment(folder: Folder, { name }: JournalSegment): Promise<ReadEntries> {
  const bytes = await folder.read(name);
  const entries: JournalEntry[] = [];
  let damaged = 0;
  if (bytes === null) return { entries, damaged };
  for await (const lines of decodeFrames(bytes)) {
    if (lines === null) damaged++;
    else entries.push(...lines.flatMap((line) => decodeEntry(line) ?? []));
  }
  return { entries, damaged };
}
