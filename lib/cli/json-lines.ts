/** Commands that read JSON lines {id, lang, text} on standard input and answer each with a line of JSON. */
import type { LanguageCode } from "../model";

export interface TextLine {
  readonly text: string;
  readonly language: LanguageCode;
}

function parsed(line: string): (TextLine & { readonly id: unknown }) | null {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null) return null;
  const text: unknown = Reflect.get(value, "text");
  const lang: unknown = Reflect.get(value, "lang");
  if (typeof text !== "string") return null;
  const language = typeof lang === "string" ? (lang.toLowerCase().split("-")[0] ?? "") : "und";
  return { id: Reflect.get(value, "id"), text, language };
}

/** The answer to one line, with the line's id; null for a line that cannot be read. */
export function answered(line: string, answer: (read: TextLine) => object): string | null {
  try {
    const read = parsed(line);
    return read && JSON.stringify({ id: read.id, ...answer(read) });
  } catch {
    return null;
  }
}

/**
 * Answers every line of standard input. `option` is the one argument that the command knows. Exit code 0; 1 where no
 * line could be read, 2 for an argument that it does not know.
 */
export async function jsonLinesCommand(
  name: string,
  args: readonly string[],
  option: string | null,
  answer: (line: string, withOption: boolean) => string | null,
): Promise<number> {
  const unknown = args.find((argument) => argument !== option);
  if (unknown !== undefined) {
    process.stderr.write(`${name}: unknown argument ${unknown}\n`);
    return 2;
  }
  let input = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) input += chunk;
  const lines = input.split(/\r?\n/).filter((line) => line.trim() !== "");
  let read = 0;
  for (const [index, line] of lines.entries()) {
    const output = answer(line, args.length > 0);
    if (output === null) process.stderr.write(`Line ${index + 1} is no {id, lang, text}.\n`);
    else {
      read++;
      process.stdout.write(`${output}\n`);
    }
  }
  return lines.length > 0 && read === 0 ? 1 : 0;
}
