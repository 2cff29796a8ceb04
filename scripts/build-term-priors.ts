/**
 * Builds the term priors under assets/data/terms from word counts of film subtitles.
 *
 *   npx tsx scripts/build-term-priors.ts FOLDER
 *
 * FOLDER holds `<language>.txt` files of "word count" lines (hermitdave/FrequencyWords, CC BY-SA 4.0). Words are folded
 * and stemmed as the fingerprint does it; each term's class is the half-octave of the share of articles that would hold it.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { lexiconOf, termsOfWord } from "../lib/fingerprint";
import { allPacks } from "../lib/languages";
import { fold } from "../lib/text/fold";
import { packWords } from "../lib/text/hashed-words";

const TABLES = "assets/data/terms";
/** Terms kept of a language: those that are read most fully know more, the rest of the worker's script pays for it. */
const TERMS: Readonly<Record<string, number>> = { ar: 2500, en: 2500 };
const TERMS_OF_OTHERS = 300;
/** Words of a typical report: turns a word's share of running text into the share of articles that hold it. */
const REPORT_WORDS = 250;

function countTerms(file: string, lexicon: ReturnType<typeof lexiconOf>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word, count] = line.split(" ");
    if (!word || !/^\p{L}[\p{L}\p{M}'’]*$/u.test(word)) continue;
    for (const part of fold(word).split("'"))
      for (const term of termsOfWord(part, lexicon))
        counts.set(term, (counts.get(term) ?? 0) + Number(count));
  }
  return counts;
}

/** The half-octave of the share of articles that would hold each of the commonest terms. */
function classesOf(counts: Map<string, number>, most: number): Map<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
  return new Map(
    commonest.map(([term, count]) => {
      const share = 1 - (1 - count / total) ** REPORT_WORDS;
      return [term, Math.round(-2 * Math.log2(share))];
    }),
  );
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Usage: npx tsx scripts/build-term-priors.ts FOLDER");
for (const pack of allPacks()) {
  const file = readdirSync(folder).find((name) => basename(name, ".txt").split("_")[0] === pack.code);
  if (!file) continue;
  const classes = classesOf(
    countTerms(join(folder, file), lexiconOf(pack.terms)),
    TERMS[pack.code] ?? TERMS_OF_OTHERS,
  );
  writeFileSync(join(TABLES, `${pack.code}.json`), `${JSON.stringify(packWords(classes), null, 1)}\n`);
}

/** So that no stage names a language: a new one comes in with its table. */
const codes = readdirSync(TABLES)
  .filter((name) => name.endsWith(".json"))
  .map((name) => basename(name, ".json"))
  .sort();
const index = [
  "// Written by scripts/build-term-priors.ts: how common terms are, by language.",
  ...codes.map((code) => `import ${code} from "./${code}.json";`),
  "",
  "",
  'import type { PackedWords } from "../../../lib/text/hashed-words";',
  "",
  "export const termPriors: Readonly<Record<string, PackedWords>> = {",
  ...codes.map((code) => `  ${code},`),
  "};",
  "",
].join("\n");
writeFileSync(join(TABLES, "index.ts"), index);
