/**
 * A journal file is a row of frames, each a mark, its length and a gzip member, whose CRC-32 the platform checks as it
 * unpacks. A frame that is damaged loses what it holds and nothing else: the next one is found by its mark.
 */

/** "VJ1" and a byte that no text holds. */
const MARK = [0x56, 0x4a, 0x31, 0xff] as const;
const HEADER = MARK.length + 4;
/** No frame unpacks to more: frames are cut by the number of their lines, and articles are bounded. */
const LARGEST = 400_000_000;

export async function encodeFrame(lines: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await throughStream(
    new TextEncoder().encode(lines.join("\n")),
    new CompressionStream("gzip"),
  );
  const frame = new Uint8Array(HEADER + packed.length);
  frame.set(MARK);
  new DataView(frame.buffer).setUint32(MARK.length, packed.length);
  frame.set(packed, HEADER);
  return frame;
}

/** Lines of a file, frame by frame; null in the place of a frame that is damaged. */
export async function* decodeFrames(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<string[] | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const isFrame = isMarkAt(bytes, at) && at + HEADER <= bytes.length;
    const end = isFrame ? at + HEADER + view.getUint32(at + MARK.length) : 0;
    const lines = isFrame && end <= bytes.length ? await unpacked(bytes.subarray(at + HEADER, end)) : null;
    yield lines;
    at = lines === null ? nextMark(bytes, at + 1) : end;
  }
}

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<string[] | null> {
  try {
    const bytes = await throughStream(packed, new DecompressionStream("gzip"));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).split("\n");
  } catch {
    return null;
  }
}

function isMarkAt(bytes: Uint8Array, at: number): boolean {
  return MARK.every((byte, place) => bytes[at + place] === byte);
}

function nextMark(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MARK[0], from); at >= 0; at = bytes.indexOf(MARK[0], at + 1))
    if (isMarkAt(bytes, at)) return at;
  return bytes.length;
}

/** What is handed over at once: what unfolds from it must not outgrow the bound before that is looked at. */
const PIECE = 65_536;

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) await writer.write(bytes.subarray(at, at + PIECE));
  await writer.close();
}

/** Without a blob between: each of those is a message to the browser and back. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  // What goes wrong is heard of where it is read.
  feed(writable.getWriter(), bytes).catch(() => {});
  const reader = readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts, size);
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new RangeError("larger than any frame");
    }
    parts.push(value);
  }
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
