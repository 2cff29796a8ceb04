/** Pages saved as MHTML (RFC 2557): a mail message whose first HTML part is the page. */
import { readHtmlBytes } from "../../extract";
import { failed, type ImportItem, type ParseHtml } from "./items";
import { articleFromPage, isPageAddress } from "./page";

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** One character for each byte. */
  readonly body: string;
}

/** @param bytes the whole file */
export function articleFromMhtml(bytes: Uint8Array, parseHtml: ParseHtml): ImportItem {
  const message = partOf(new TextDecoder("latin1").decode(bytes));
  const page = [message, ...partsOf(message)].find((part) => typeOf(part).startsWith("text/html"));
  if (page === undefined) return failed("damaged");
  const decoded = readHtmlBytes(bodyOf(page));
  if (decoded.state === "none") return failed(decoded.reason);
  const stated = [page.headers.get("content-location"), message.headers.get("snapshot-content-location")];
  const url = stated.find((address) => address !== undefined && isPageAddress(address)) ?? null;
  return articleFromPage(decoded.html, parseHtml, url);
}

function partOf(text: string): Part {
  const [head = "", ...rest] = text.replace(/^(?:\r?\n)+/, "").split(/\r?\n\r?\n/);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: rest.join("\r\n\r\n") };
}

function typeOf(part: Part): string {
  return (part.headers.get("content-type") ?? "").toLowerCase();
}

function partsOf(message: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(message.headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return [];
  return message.body.split(`--${boundary}`).slice(1).map(partOf);
}

function bodyOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get("content-transfer-encoding") ?? "").toLowerCase();
  if (encoding === "quoted-printable") return bytesOf(quotedPrintable(body));
  return bytesOf(encoding === "base64" ? base64(body) : body);
}

function quotedPrintable(body: string): string {
  return body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function base64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ""));
  } catch {
    return "";
  }
}

function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(latin, (char) => char.charCodeAt(0));
}
