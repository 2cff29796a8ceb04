import type { NoArticleReason } from "./outcome";

/** Bytes of a page that are read; the largest news pages are a third of it. */
export const LARGEST_PAGE = 12 * 1024 * 1024;
/** Where browsers look for a charset declaration. */
const DECLARATION_BYTES = 1024 * 4;

export type DecodedHtml =
  | { readonly state: "html"; readonly html: string; readonly charset: string }
  | { readonly state: "none"; readonly reason: NoArticleReason };

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte);

function byteOrderMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: markup is ASCII, so every other byte of its beginning is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  if (bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0 && bytes[3] !== 0) return "utf-16be";
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = /(?:charset|encoding)\s{0,20}=\s{0,20}(?:["']\s{0,20})?([a-zA-Z0-9_.:-]{2,40})/i.exec(
    head,
  )?.[1];
  // A declaration that could be read as ASCII is not UTF-16, whatever it says.
  return declared === undefined ? null : /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: charset === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
}

/** Legacy bytes without a usable declaration: whichever of the common Arabic and Western tables gives letters. */
function guessLegacy(bytes: Uint8Array): { html: string; charset: string } {
  const arabic = new TextDecoder("windows-1256").decode(bytes);
  const letters = arabic.match(/\p{Script=Arabic}{3,}/gu)?.length ?? 0;
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const accented = latin.match(/[a-zA-Z][\u00c0-\u00ff][a-zA-Z]/g)?.length ?? 0;
  return letters > 20 && letters > accented
    ? { html: arabic, charset: "windows-1256" }
    : { html: latin, charset: "windows-1252" };
}

/** UTF-8 that a few broken bytes do not make another charset: cut-off comments, pasted legacy text. */
function brokenUtf8(bytes: Uint8Array): string | null {
  const html = new TextDecoder("utf-8").decode(bytes);
  const broken = html.match(/\ufffd/g)?.length ?? 0;
  const whole = html.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 10 <= whole ? html : null;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  let odd = 0;
  for (const byte of sample)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13)) odd++;
  return odd > sample.length / 50;
}

/**
 * Decodes a saved page: byte order mark, else UTF-8 where the bytes are valid UTF-8, else the declared charset, else
 * a guess. Valid UTF-8 goes before the declaration because pages saved by browsers keep the old declaration.
 *
 * @param largest bytes from which it is too large
 */
export function readHtmlBytes(bytes: Uint8Array, largest = LARGEST_PAGE): DecodedHtml {
  if (bytes.length === 0) return { state: "none", reason: "empty" };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { state: "none", reason: "pdf" };
  if (bytes.length > largest) return { state: "none", reason: "too-large" };
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked) {
    const html = decode(bytes, marked);
    if (html !== null) return { state: "html", html, charset: marked };
  }
  if (isBinary(bytes)) return { state: "none", reason: "binary" };
  const utf8 = decode(bytes, "utf-8") ?? brokenUtf8(bytes);
  if (utf8 !== null) return { state: "html", html: utf8, charset: "utf-8" };
  const declared = declaredCharset(bytes);
  const html = declared === null || /^utf-?8$/i.test(declared) ? null : decode(bytes, declared);
  return html === null || declared === null
    ? { state: "html", ...guessLegacy(bytes) }
    : { state: "html", html, charset: declared.toLowerCase() };
}
