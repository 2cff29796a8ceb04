import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { extractArticle } from "../../lib/extract";
import { asSeen } from "../../lib/extract/as-seen";
import { articleFromText } from "../../lib/extract/plain-text";
import { analyse } from "../../lib/pipeline";

test.each([
  ["1\u200b00 people", "100 people"],
  ["3\u00ad0 wounded", "30 wounded"],
  ["2\u206040 moved, 1\u200e2\u200f3", "240 moved, 123"],
  ["\u202e001\u202c were killed", "100 were killed"],
  ["\u202e001", "100"],
  ["\u202e000,1\u202c euros", "1,000 euros"],
  ["قتل \u202e001 شخص\u202c في", "قتل 100 شخص في"],
  ["\u202d100\u202c left", "100 left"],
  ["1\u201a000 and 2\u20245", "1,000 and 2.5"],
])("%j is seen as %j", (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});

test.each(["می\u200cخواهد", "👨\u200d👩\u200d👧", "\u200fقتل 12\u200f شخصا", "“100”, ‚200‘", "100 ‚200‘"])(
  "%j stays as it is",
  (text) => {
    expect(asSeen(text)).toBe(text);
  },
);

const SENTENCE =
  "In Osk 1\u200b00 people were killed and 3\u00ad0 wounded, and \u202e002\u202c houses burnt. ";

/** The figures that are read of an article. */
function figures(result: ReturnType<typeof articleFromText>): (number | null)[] {
  if (result.state === "none") throw new Error("no article");
  return analyse("a", result.article).quantities.map(({ min }) => min);
}

test("figures are read as they are seen, of a page and of a text", () => {
  const paragraphs = `<p>${SENTENCE}</p>`.repeat(5);
  const page = `<html lang="en"><title>Fire</title><article><h1>Fire in Osk, 1\u200b00 dead</h1>${paragraphs}</article>`;
  const { document } = new JSDOM(page).window;
  const ofPage = extractArticle(document, { url: "https://a.example/1", now: new Date(0) });
  const ofText = articleFromText(`Fire in Osk, 1\u200b00 dead\n\n${SENTENCE.repeat(5)}`, "x.txt");
  for (const read of [figures(ofPage), figures(ofText)])
    expect([...new Set(read)].sort((a, b) => Number(a) - Number(b))).toEqual([30, 100, 200]);
});
