import { expect, test } from "vitest";
import { decode } from "../../../lib/connect/follow/charset";
import { inArabicCodePage } from "../outlets/forms";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );
const arabic = "قتل ستة أشخاص";

test.each([
  ["UTF-8 that says nothing", bytes(arabic), null, arabic],
  [
    "UTF-8 that says otherwise",
    bytes(`<?xml version="1.0" encoding="windows-1256"?>${arabic}`),
    "text/xml; charset=windows-1256",
    arabic,
  ],
  ["a mark at the start", bytes([0xff, 0xfe], [0x42, 0x06]), "text/xml; charset=utf-8", "ق"],
  [
    "what the document says, against its server",
    inArabicCodePage(`<?xml version="1.0" encoding="windows-1256"?>${arabic}`),
    "text/xml; charset=utf-8",
    arabic,
  ],
  [
    "what a page's meta says",
    inArabicCodePage(`<html><head><meta charset="windows-1256"></head>${arabic}`),
    "text/html",
    arabic,
  ],
  ["what the server alone says", inArabicCodePage(arabic), "text/html; charset=windows-1256", arabic],
  ["an encoding that nobody knows", bytes("abc", [0xff]), "text/html; charset=klingon", "abc\ufffd"],
])("%s", (_what, given, contentType, expected) => {
  expect(decode(given, contentType)).toContain(expected);
});
