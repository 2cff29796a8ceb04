/**
 * How many of CLDR's spelled-out numbers are read back to their value, by language.
 *
 * Usage: tsx tests/bench/spellout.ts FILE.jsonl [--verbose]   with lines {lang, value, text}
 */
import { readFileSync } from "node:fs";
import { readNumbers } from "../../lib/figures/numbers";
import { allPacks } from "../../lib/languages";

interface Line {
  readonly lang: string;
  readonly value: number;
  readonly text: string;
}

const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new Error("Usage: tsx tests/bench/spellout.ts FILE.jsonl [--verbose]");
const lines: Line[] = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

for (const pack of allPacks()) {
  const cases = lines.filter(({ lang }) => lang === pack.code);
  let read = 0;
  for (const { text, value } of cases) {
    const [reading, more] = readNumbers(text, pack, { articles: true });
    if (!more && reading?.min === value && reading.max === value) read++;
    else if (flag === "--verbose") console.log(`  ${text} is ${value}, read ${reading?.min ?? "nothing"}`);
  }
  console.log(`${pack.code}  ${((100 * read) / cases.length).toFixed(1)} % of ${cases.length}`);
}
