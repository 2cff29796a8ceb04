/** A number that a source names at its top level. */
export interface Constant {
  readonly path: string;
  readonly name: string;
  /** As written, in figures alone: `60 * 60 * 1000`, but not `7 * DAY`. */
  readonly written: string;
  readonly value: number;
  /** The comment above it, or above the constants that it stands with. */
  readonly comment: string | null;
}

const DECLARATION =
  /^(?:export )?const (?<name>[A-Z][A-Z0-9_]*)(?:: number)? = (?<written>-?[\d._e]+(?: \* [\d._e]+)*);$/;
const COMMENT_LINE = /^\s*(?:\/\*\*|\*)/;
const COMMENT_END = /\*\/$/;

function commentEndingAt(lines: readonly string[], at: number): string {
  let start = at;
  while (start > 0 && !lines[start]?.trimStart().startsWith("/**")) start--;
  return lines
    .slice(start, at + 1)
    .map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*)\s?/, "").replace(/\*\/$/, ""))
    .join(" ")
    .trim();
}

function numberOf(written: string): number {
  return written.split(" * ").reduce((product, factor) => product * Number(factor.replaceAll("_", "")), 1);
}

/** The named numbers of a source, in its order. */
export function constantsIn(path: string, text: string): Constant[] {
  const lines = text.split("\n");
  const found: Constant[] = [];
  let comment: string | null = null;
  lines.forEach((line, at) => {
    if (COMMENT_END.test(line.trim())) comment = commentEndingAt(lines, at);
    const groups = DECLARATION.exec(line)?.groups;
    if (groups) {
      const { name = "", written = "" } = groups;
      found.push({ path, name, written, value: numberOf(written), comment });
    } else if (!COMMENT_LINE.test(line)) comment = null;
  });
  return found;
}

const TOP_LEVEL = new RegExp(DECLARATION.source.replace("(?<name>", "(").replace("(?<written>", "("), "gm");

/** The source with each of its named numbers taken from `globalThis.constants` where that holds one for "PATH:NAME". */
export function settable(path: string, text: string): string {
  return text.replace(TOP_LEVEL, (_, name: string, written: string) => {
    const key = JSON.stringify(`${path}:${name}`);
    return `export const ${name} = Number(Reflect.get(globalThis, "constants")?.[${key}] ?? ${written});`;
  });
}
