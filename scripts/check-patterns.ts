/**
 * Fails where a regular expression of the source can backtrack super-linearly, as recheck's automaton and fuzz checkers
 * see it. Pages are untrusted: one such pattern would let a text hang the reader's browser.
 */
import { check } from "recheck";
import { parseSync } from "vite";
import { type TextFile, textFiles } from "./check/files";

interface Pattern {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** For one pattern, in milliseconds; recheck answers "unknown" after that. */
const TIME_LIMIT = 20_000;

function* patternsIn(node: unknown, path: string): Generator<Pattern> {
  if (typeof node !== "object" || node === null) return;
  const regex: unknown = Reflect.get(node, "regex");
  if (typeof regex === "object" && regex !== null) {
    const { pattern, flags } = regex as { pattern: string; flags: string };
    yield { path, source: pattern, flags };
    return;
  }
  for (const child of Object.values(node)) yield* patternsIn(child, path);
}

function patternsOf({ path, text }: TextFile): Pattern[] {
  return [...patternsIn(parseSync(path, text).program, path)];
}

const sources = ["entrypoints", "components", "lib"].flatMap((folder) => textFiles(folder, /\.tsx?$/));
const all = sources.flatMap(patternsOf);
const distinct = new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
let found = 0;
for (const [shown, { path, source, flags }] of distinct) {
  const { status } = await check(source, flags, { timeout: TIME_LIMIT });
  if (status === "safe") continue;
  found++;
  console.error(`${path}: ${shown} is ${status}`);
}
console.log(
  `Patterns: ${distinct.size} in ${sources.length} sources, ${found} that may backtrack super-linearly`,
);
process.exitCode = found > 0 || distinct.size === 0 ? 1 : 0;
