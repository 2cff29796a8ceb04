/** The `numbers` command: JSON lines {id, lang, text} on standard input → {id, quantities}. */
import { readNumbers } from "../figures/numbers";
import { packFor } from "../languages";
import type { NumberReading } from "../model";

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

/** One output line for an input line, or null for a line that cannot be read. */
export function numbersLine(line: string): string | null {
  try {
    const parsed = parseLine(line);
    if (!parsed) return null;
    const pack = packFor(parsed.lang.toLowerCase().split("-")[0] ?? "");
    const readings = readNumbers(parsed.text, pack, { articles: true });
    const quantities = readings.filter((reading) => !isOrdinalWord(reading)).map(quantity);
    return JSON.stringify({ id: parsed.id, quantities });
  } catch {
    return null;
  }
}

/** Exit code 0; 1 where no line could be read. */
export async function numbersCommand(): Promise<number> {
  let input = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) input += chunk;
  const lines = input.split(/\r?\n/).filter((line) => line.trim() !== "");
  let read = 0;
  for (const [index, line] of lines.entries()) {
    const output = numbersLine(line);
    if (output === null) process.stderr.write(`Line ${index + 1} is no {id, lang, text}.\n`);
    else {
      read++;
      process.stdout.write(`${output}\n`);
    }
  }
  return lines.length > 0 && read === 0 ? 1 : 0;
}
