import { describe, expect, test } from "vitest";
import { LARGEST_PAGE, readHtmlBytes } from "../../lib/extract/html-bytes";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** «سلام» and a full stop, in two legacy tables. */
const WINDOWS_1256 = [0xd3, 0xe1, 0xc7, 0xe3];
const ISO_8859_6 = [0xd3, 0xe4, 0xc7, 0xe5];
const joined = (head: string, bytes: number[], tail = "</p>"): Uint8Array =>
  Uint8Array.from([...utf8(head), ...bytes, ...utf8(tail)]);

function html(bytes: Uint8Array): string {
  const decoded = readHtmlBytes(bytes);
  return decoded.state === "html" ? decoded.html : decoded.reason;
}

describe("bytes that are no page name why", () => {
  test.each([
    ["no bytes", new Uint8Array(), "empty"],
    ["a PDF under another name", utf8("%PDF-1.7\n…"), "pdf"],
    ["an image", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0]), "binary"],
    ["more than is read", new Uint8Array(LARGEST_PAGE + 1).fill(0x61), "too-large"],
  ])("%s", (_name, bytes, reason) => {
    expect(html(bytes)).toBe(reason);
  });
});

describe("the charset is found", () => {
  test("by a declaration of windows-1256", () => {
    expect(html(joined('<meta charset="windows-1256"><p>', WINDOWS_1256))).toContain("سلام");
  });
  test("by a declaration of ISO-8859-6 in the old form", () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-6"><p>';
    expect(html(joined(head, ISO_8859_6))).toContain("سلام");
  });
  test("by a guess where Arabic bytes declare nothing", () => {
    const words = Array.from({ length: 40 }, () => [...WINDOWS_1256, 0x20]).flat();
    expect(html(joined("<p>", words))).toContain("سلام سلام");
  });
  test("by what the bytes are where the declaration is wrong", () => {
    expect(html(utf8('<meta charset="windows-1256"><p>سلام</p>'))).toContain("سلام");
  });
  test("as UTF-16 with and without a mark", () => {
    const units = [..."<p>سلام</p>"].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
    expect(html(Uint8Array.from([0xff, 0xfe, ...units]))).toContain("سلام");
    expect(html(Uint8Array.from(units))).toContain("سلام");
  });
  test("as UTF-8 in spite of a broken character", () => {
    expect(html(joined("<p>سلام سلام سلام سلام", [0xd8]))).toContain("سلام سلام");
  });
});
