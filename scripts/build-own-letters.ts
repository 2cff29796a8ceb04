/**
 * Words of a language whose first letter is their own though it is also that of a word that is written onto others:
 * «وزارة», «لبنان». Told by texts: what is left of such a word without that letter stands in them rarely or never.
 *   npx tsx scripts/build-own-letters.ts CODE TEXTS.jsonl.gz     {title, text} a line; writes assets/data/tagging/CODE-own-letters.json
 * Beginnings of several such words are written once, with a hyphen, as short as they tell the words from others.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { packFor } from "../lib/languages";
import { tokenize } from "../lib/text/tokens";

const FEWEST = 40;
/** How much oftener a word stands than what is left of it. */
const OFTENER = 20;
const SHORTEST = { word: 3, beginning: 4 } as const;
/** Of all words that begin alike, by occurrences, so many keep their letter. */
const ALIKE = 0.9;

type Counts = ReadonlyMap<string, number>;

function countWords(path: string): Counts {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(path)).toString().trim().split("\n")) {
    const { title = "", text } = JSON.parse(line) as { title?: string; text: string };
    for (const { type, folded } of tokenize(`${title}\n${text}`))
      if (type === "word") counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

function keepsLetter(word: string, counts: Counts): boolean {
  const found = counts.get(word) ?? 0;
  return (
    word.length >= SHORTEST.word && found >= FEWEST && (counts.get(word.slice(1)) ?? 0) * OFTENER < found
  );
}

/** For each beginning how often words begin with it, and how often such words keep their letter. */
function beginnings(letter: string, counts: Counts, own: ReadonlySet<string>): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  for (const [word, n] of counts)
    for (let length = SHORTEST.beginning; word.startsWith(letter) && length <= word.length; length++) {
      const [all, kept] = found.get(word.slice(0, length)) ?? [0, 0];
      found.set(word.slice(0, length), [all + n, kept + (own.has(word) ? n : 0)]);
    }
  return found;
}

function shortened(letter: string, counts: Counts, isLeftOut: (word: string) => boolean): string[] {
  const own = new Set(
    [...counts.keys()].filter(
      (word) => word.startsWith(letter) && !isLeftOut(word) && keepsLetter(word, counts),
    ),
  );
  const shares = beginnings(letter, counts, own);
  const found = [...own].map((word) => {
    for (let length = SHORTEST.beginning; length < word.length; length++) {
      const [all = 0, kept = 0] = shares.get(word.slice(0, length)) ?? [];
      if (kept >= ALIKE * all) return `${word.slice(0, length)}-`;
    }
    return word;
  });
  return [...new Set(found)].sort();
}

const [language = "ar", path = ""] = process.argv.slice(2);
const { grammar } = packFor(language);
const counts = countWords(path);
const isLeftOut = (word: string) => grammar.joinedAdpositions.some((beginning) => word.startsWith(beginning));
const of = (letters: readonly string[]) =>
  letters.flatMap((letter) => shortened(letter, counts, isLeftOut)).join(" ");
const table = { conjunctions: of(grammar.joinedConjunctions), adpositions: of(grammar.joinedLetters) };
writeFileSync(`assets/data/tagging/${language}-own-letters.json`, `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(
  `${table.conjunctions.split(" ").length} behind a conjunction's letter, ${table.adpositions.split(" ").length} behind an adposition's\n`,
);
