/** A line as it travels: a version, whether it is sealed, and the line packed. */

import { ShareError } from "./membership";
import type { Seal } from "./seal";

/** Raised when the bytes mean something else than before. */
const VERSION = 1;
const MAGIC = 0x56;
const PLAIN = 0;
const SEALED = 1;
const HEADER = 3;
/** Longest line that is unpacked, in bytes: small things may unfold into huge ones. */
const LONGEST = 32 * 1024 * 1024;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: TransformStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform) as ReadableStream<Uint8Array>;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new ShareError("too-large", `unpacks to more than ${most} bytes`);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** @param subject bound into what is sealed, so that nobody can move a record to another place */
export async function pack(line: string, subject: string, seal: Seal | null): Promise<Uint8Array> {
  const packed = await through(new TextEncoder().encode(line), new CompressionStream("gzip"), LONGEST);
  const body = seal === null ? packed : await seal.close(packed, subject);
  const bytes = new Uint8Array(HEADER + body.length);
  bytes.set([MAGIC, VERSION, seal === null ? PLAIN : SEALED]);
  bytes.set(body, HEADER);
  return bytes;
}

/** What a message says; null for bytes that are none of ours, are damaged, or sealed by another key. */
export async function unpack(bytes: Uint8Array, subject: string, seal: Seal | null): Promise<string | null> {
  const [magic, version, flags] = bytes;
  if (magic !== MAGIC || version === undefined || flags === undefined) return null;
  // Whoever reads only this version asks for it again once it can read more.
  if (version > VERSION) return NEWER;
  const body = bytes.slice(HEADER);
  try {
    if (flags === SEALED && seal === null) return null;
    const packed = flags === SEALED && seal !== null ? await seal.open(body, subject) : body;
    return new TextDecoder("utf-8", { fatal: true }).decode(
      await through(packed, new DecompressionStream("gzip"), LONGEST),
    );
  } catch {
    return null;
  }
}

/** Stands for what a newer build has written in an envelope that this one cannot open. */
const NEWER = '{"format":"variorum-article","version":9007199254740991}';
