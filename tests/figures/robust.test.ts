import { describe, expect, it } from "vitest";
import { allPacks } from "../../lib/languages";
import { markedArticles } from "../events/marked";
import { read } from "./reading";

const ODD = [
  "9".repeat(10_000),
  "«".repeat(2_000),
  "١٢٣٬٤٥٦٫٧٨ 12,34,56 1.2.3.4 ,,,, 5,",
  "\ud800 12 \udfff killed \u202e34\u202c قتيل",
  "12 ".repeat(2_000),
  "و ".repeat(2_000),
  "killed ".repeat(2_000),
  "said 5 said 6, said 7: said",
  "",
];

describe("bad input", () => {
  it.each(allPacks().map(({ code }) => code))(
    "%s reads odd texts without an exception, spans in order",
    (code) => {
      for (const text of ODD) {
        for (const quantity of read(code, text)) {
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(quantity.end).toBeGreaterThan(quantity.start);
        }
      }
    },
  );
});

describe("spans", () => {
  it.each(markedArticles().map(({ id, text }) => [id, text] as const))("%s", (_, text) => {
    const lines = text.split("\n");
    for (const code of ["ar", "en"])
      for (const quantity of read(code, text)) {
        const line = lines[quantity.passage] ?? "";
        expect(line.slice(quantity.start, quantity.end)).toBe(quantity.text);
        expect(quantity.sentence.start).toBeLessThanOrEqual(quantity.start);
        expect(quantity.sentence.end).toBeGreaterThanOrEqual(quantity.end);
      }
  });
});
