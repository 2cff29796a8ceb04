/** Zip archives (APPNOTE 6.3), read by their directory and unpacked with the platform's own streams. */
import { inflate } from "./inflate";
import type { Source } from "./items";

/** What one file of an archive may grow to, in bytes: an archive may claim anything. */
const LARGEST_ENTRY = 100 * 1024 * 1024;
const MOST_ENTRIES = 200_000;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
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
}

/** A file of an archive; null where it is packed in a way that is not read, damaged or too large. */
export interface ZipEntry {
  readonly name: string;
  readonly source: Source | null;
  /** Shares of the archive's files that are read before and with this one. */
  readonly from: number;
  readonly to: number;
}

/**
 * The files of an archive, unpacked one at a time; null where it is no archive.
 *
 * @param isWanted by their names; all where none is given
 */
export async function* entriesOf(
  blob: Blob,
  isWanted: (name: string) => boolean = () => true,
): AsyncGenerator<ZipEntry | null> {
  const directory = (await directoryOf(blob))?.filter(({ name }) => isWanted(name)) ?? null;
  if (directory === null) yield null;
  for (const [at, entry] of (directory ?? []).entries()) {
    const { name } = entry;
    const unpacked = await unpack(blob, entry);
    const source = unpacked === null ? null : { name, blob: unpacked };
    const files = directory?.length ?? 1;
    yield { name, source, from: at / files, to: (at + 1) / files };
  }
}

async function directoryOf(blob: Blob): Promise<Entry[] | null> {
  const from = Math.max(0, blob.size - END_LENGTH - LONGEST_COMMENT);
  const tail = new DataView(await blob.slice(from).arrayBuffer());
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== DIRECTORY_END) at--;
  if (at < 0) return null;
  const size = tail.getUint32(at + 12, true);
  const offset = tail.getUint32(at + 16, true);
  if (offset + size > blob.size) return null;
  return readEntries(new DataView(await blob.slice(offset, offset + size).arrayBuffer()));
}

function readEntries(view: DataView): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    if (entries.length === MOST_ENTRIES) break;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, at + 46, Math.min(nameLength, view.byteLength - at - 46)),
    );
    const packed = view.getUint32(at + 20, true);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 42, true);
    if (!isHidden(name)) entries.push({ name, method, encrypted, packed, offset });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Folders, and what systems put into archives beside the files. */
function isHidden(name: string): boolean {
  return name.endsWith("/") || name.startsWith("__MACOSX/") || /(?:^|\/)\./.test(name);
}

async function unpack(blob: Blob, entry: Entry): Promise<Blob | null> {
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED)) return null;
  const header = new DataView(await blob.slice(entry.offset, entry.offset + 30).arrayBuffer());
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL_HEADER) return null;
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = blob.slice(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  const unpacked = await inflate(packed, "deflate-raw", LARGEST_ENTRY);
  return unpacked?.whole === true ? unpacked.blob : null;
}
