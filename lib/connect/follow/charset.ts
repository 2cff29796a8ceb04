/** Bytes of a feed or a page as text, in the encoding that they are written in, whatever their server says. */

/** How far into a document its encoding is looked for. */
const HEAD = 2_048;

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

const XML_ENCODING = /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([a-z\d._:-]{2,40})["']/i;
const META = /<meta[^<>]{0,300}/gi;
const META_CHARSET = /\bcharset\s*=\s*["']?([a-z\d._:-]{2,40})/i;

/** The encoding that a document's beginning states of itself. */
function statedEncoding(head: string): string | undefined {
  const inMeta = [...head.matchAll(META)].flatMap(([meta]) => META_CHARSET.exec(meta)?.[1] ?? []);
  return XML_ENCODING.exec(head)?.[1] ?? inMeta[0];
}

function decoderFor(encoding: string | undefined, fatal = false): TextDecoder | null {
  try {
    return encoding === undefined ? null : new TextDecoder(encoding, { fatal });
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

/** Null where the bytes are no valid UTF-8, as text in another encoding almost never is. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param contentType the header as the server sent it */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const marked = decoderFor(markedEncoding(bytes));
  if (marked !== null) return marked.decode(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== null) return utf8;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const stated = statedEncoding(head);
  const sent = /charset\s*=\s*"?([a-z\d._:-]{2,40})/i.exec(contentType ?? "")?.[1];
  // What says UTF-8 and is not is most often the code page of its language, which nothing names: let it show.
  const decoder = [stated, sent].map((encoding) => decoderFor(encoding)).find((found) => found !== null);
  return (decoder ?? new TextDecoder("utf-8")).decode(bytes);
}
