/** The `numbers` command: JSON lines {id, lang, text} on standard input → {id, quantities}. */
import { readQuantities } from "../figures";
import { readNumbers } from "../figures/numbers";
import { packFor } from "../languages";
import { directionOf } from "../languages/detect";
import type { Article, NumberReading } from "../model";
import { readArticle } from "../text/passage";
import { type PrintedQuantity, printedQuantity } from "./quantity-output";

interface Line {
  readonly id: unknown;
  readonly lang: string;
  readonly text: string;
}

function parseLine(line: string): Line | null {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) return null;
  const lang: unknown = Reflect.get(value, "lang");
  const text: unknown = Reflect.get(value, "text");
  const id: unknown = Reflect.get(value, "id");
  return typeof text === "string" ? { id, lang: typeof lang === "string" ? lang : "und", text } : null;
}

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

/**
 * One output line for an input line, or null for a line that cannot be read. With `full`, the text is read as an
 * article's passage and its quantities are printed whole; otherwise only its numbers are.
 */
export function numbersLine(line: string, full = false): string | null {
  try {
    const parsed = parseLine(line);
    if (!parsed) return null;
    const language = parsed.lang.toLowerCase().split("-")[0] ?? "";
    const quantities = full ? figuresOf(parsed.text, language) : numbersOf(parsed.text, language);
    return JSON.stringify({ id: parsed.id, quantities });
  } catch {
    return null;
  }
}

/** `numbers [--full]`. Exit code 0; 1 where no line could be read, 2 for an argument that it does not know. */
export async function numbersCommand(args: string[]): Promise<number> {
  const unknown = args.find((argument) => argument !== "--full");
  if (unknown !== undefined) {
    process.stderr.write(`numbers: unknown argument ${unknown}\n`);
    return 2;
  }
  let input = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) input += chunk;
  const lines = input.split(/\r?\n/).filter((line) => line.trim() !== "");
  let read = 0;
  for (const [index, line] of lines.entries()) {
    const output = numbersLine(line, args.includes("--full"));
    if (output === null) process.stderr.write(`Line ${index + 1} is no {id, lang, text}.\n`);
    else {
      read++;
      process.stdout.write(`${output}\n`);
    }
  }
  return lines.length > 0 && read === 0 ? 1 : 0;
}
