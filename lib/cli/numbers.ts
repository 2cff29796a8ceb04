/** The `numbers` command: JSON lines {id, lang, text} on standard input → {id, quantities}. */
import { readNumbers, readQuantities } from "../figures";

import { packFor } from "../languages";
import { directionOf } from "../languages/detect";
import type { Article, NumberReading } from "../model";
import { readArticle } from "../text/passage";
import { answered, jsonLinesCommand } from "./json-lines";
import { type PrintedQuantity, printedQuantity } from "./quantity-output";

/** "first" tells a place, not a number; "21st" is still written as one. */
const isOrdinalWord = ({ ordinal, form }: NumberReading): boolean => ordinal && form === "words";

const quantity = ({ start, end, text, min, max, ordinal, inName }: NumberReading) => ({
  start,
  end,
  text,
  min,
  max,
  hedge: min === max ? "exact" : "range",
  comparable: !ordinal && !inName,
});

function numbersOf(text: string, language: string): ReturnType<typeof quantity>[] {
  const readings = readNumbers(text, packFor(language), { articles: true });
  return readings.filter((reading) => !isOrdinalWord(reading)).map(quantity);
}

/** An article of a single passage. */
function articleOf(text: string, language: string): Article {
  return {
    url: null,
    canonicalUrl: null,
    headline: "",
    byline: null,
    outlet: null,
    publishedAt: null,
    language,
    direction: directionOf(language, text),
    passages: [{ role: "paragraph", text, offset: 0 }],
    removed: [],
    partial: null,
  };
}

function figuresOf(text: string, language: string): PrintedQuantity[] {
  const article = articleOf(text, language);
  return readQuantities(readArticle(article, packFor(language))).map((figure) =>
    printedQuantity(article, figure),
  );
}

/** `numbers [--full]`: every number read; with `--full` each text as an article's passage, its quantities whole. */
export async function numbersCommand(args: string[]): Promise<number> {
  return jsonLinesCommand("numbers", args, "--full", numbersLine);
}

/** One output line for an input line, or null for a line that cannot be read. */
export function numbersLine(line: string, full = false): string | null {
  return answered(line, ({ text, language }) => ({
    quantities: full ? figuresOf(text, language) : numbersOf(text, language),
  }));
}
