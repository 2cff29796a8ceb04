/** Zip archives (APPNOTE 6.3), read by their directory and unpacked with the platform's own streams. */
import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import type { Source } from "./items";

/** What one file of an archive may grow to, in bytes: an archive may claim anything. */
const LARGEST_ENTRY = 100 * 1024 * 1024;
const MOST_ENTRIES = 200_000;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Length of a file's own header, without its name and further fields. */
const LOCAL_LENGTH = 30;
/** Length of the record that ends the directory, and of the longest comment after it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly offset: number;
  readonly crc: number;
}

/** An archive's directory, as far as it can be read. */
interface Directory {
  readonly entries: readonly Entry[];
  /** Files that the archive says it holds and whose entries are damaged. */
  readonly missing: number;
}

/** Why a file of an archive cannot be read: packed in a way that is not known, damaged, or grown out of bounds. */
type Unread = "unreadable" | "damaged" | "too-large";

/** A file of an archive, or why it cannot be read. */
export interface ZipEntry {
  readonly name: string;
  readonly source: Source | Unread;
  /** Shares of the archive's files that are read before and with this one. */
  readonly from: number;
  readonly to: number;
}

/**
 * The files of an archive, unpacked one at a time; null where it is no archive, and for each that its directory has lost.
 *
 * @param isWanted by their names; all where none is given
 */
export async function* entriesOf(
  blob: Blob,
  isWanted: (name: string) => boolean = () => true,
): AsyncGenerator<ZipEntry | null> {
  const directory = await directoryOf(blob);
  if (directory === null) yield null;
  const wanted = (directory?.entries ?? []).filter(({ name }) => isWanted(name) && !isHidden(name));
  const overlapping = overlappingIn(directory?.entries ?? []);
  for (const [at, entry] of wanted.entries()) {
    const { name } = entry;
    const unpacked = overlapping.has(entry) ? "damaged" : await unpack(blob, entry);
    const source = unpacked instanceof Blob ? { name, blob: unpacked } : unpacked;
    yield { name, source, from: at / wanted.length, to: (at + 1) / wanted.length };
  }
  for (let lost = 0; lost < (directory?.missing ?? 0); lost++) yield null;
}

/** Entries that share bytes with another one: a few bytes packed once could so be unpacked without end. */
function overlappingIn(entries: readonly Entry[]): ReadonlySet<Entry> {
  const overlapping = new Set<Entry>();
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let furthest: Entry | undefined;
  const endOf = ({ offset, packed }: Entry): number => offset + LOCAL_LENGTH + packed;
  for (const entry of sorted) {
    if (furthest !== undefined && entry.offset < endOf(furthest)) overlapping.add(entry);
    if (furthest === undefined || endOf(entry) > endOf(furthest)) furthest = entry;
  }
  return overlapping;
}

async function directoryOf(blob: Blob): Promise<Directory | null> {
  const from = Math.max(0, blob.size - END_LENGTH - LONGEST_COMMENT);
  const tail = new DataView(await blob.slice(from).arrayBuffer());
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== DIRECTORY_END) at--;
  if (at < 0) return null;
  const size = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  if (offset + size > blob.size) return null;
  const entries = readEntries(new DataView(await blob.slice(offset, offset + size).arrayBuffer()));
  const stated = Math.min(tail.getUint16(at + 10, true), MOST_ENTRIES);
  return { entries, missing: Math.max(0, stated - entries.length) };
}

/** The entries that can be read; behind a damaged one the next is found by its mark. */
function readEntries(view: DataView): Entry[] {
  const entries: Entry[] = [];
  for (let at = nextEntry(view, 0); at >= 0 && entries.length < MOST_ENTRIES; ) {
    const nameLength = view.getUint16(at + 28, true);
    const bytes = new Uint8Array(view.buffer, at + 46, Math.min(nameLength, view.byteLength - at - 46));
    entries.push({
      name: new TextDecoder().decode(bytes),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nextEntry(
      view,
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    );
  }
  return entries;
}

/** The place of the next entry, -1 where there is none. */
function nextEntry(view: DataView, from: number): number {
  for (let at = from; at + 46 <= view.byteLength; at++)
    if (view.getUint32(at, true) === DIRECTORY_ENTRY) return at;
  return -1;
}

/** Folders, and what systems put into archives beside the files. */
function isHidden(name: string): boolean {
  return name.endsWith("/") || name.startsWith("__MACOSX/") || /(?:^|\/)\./.test(name);
}

async function unpack(blob: Blob, entry: Entry): Promise<Blob | Unread> {
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) return "unreadable";
  const header = new DataView(await blob.slice(entry.offset, entry.offset + LOCAL_LENGTH).arrayBuffer());
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL_HEADER) return "damaged";
  const start = entry.offset + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = blob.slice(start, start + entry.packed);
  const unpacked =
    entry.method === STORED
      ? { blob: packed, whole: packed.size === entry.packed }
      : await inflate(packed, "deflate-raw", LARGEST_ENTRY);
  if (unpacked === null) return "too-large";
  return unpacked.whole && (await crc32(unpacked.blob)) === entry.crc ? unpacked.blob : "damaged";
}
