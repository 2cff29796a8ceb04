/**
 * Words of a language without case whose part of speech its spelling in much text tells, where the tagger often errs:
 * nouns, since they stand with the article elsewhere, and verbs, since none of their forms ever does.
 *   npx tsx scripts/build-word-classes.ts CODE TEXTS.jsonl.gz      {text} a line; writes assets/data/tagging/CODE-words.json
 * Thresholds were chosen by reading samples of a hundred words of each list.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { packFor } from "../lib/languages";
import { tagTokens } from "../lib/syntax";
import { sentences } from "../lib/text/sentences";
import { tokenize } from "../lib/text/tokens";

const READ_CHARS = 1800;
/** Tagging is slow; every so many texts are enough. */
const TAGGED_EVERY = 4;
const FEWEST = { word: 20, tagged: 5, definite: 10, doubt: 3 } as const;
const SHARE = { definite: 0.12, wrong: 0.15, verb: 0.55, sure: 0.97, never: 0.01 } as const;
const WITH_ARTICLE = /^(?:[وف]?ال|[وف]?بال|[وف]?لل|كال)(.{3,})$/u;
const WITH_PREFIX = /^[وفسل](.{3,})$/u;
const SUFFIXES = ["ها", "هم", "ه", "نا", "ي", "ا"];
const NOT_NOUN = ["VERB", "ADP", "ADV", "PART", "X", "SCONJ", "AUX", "INTJ", "PRON", "DET"];

const total = new Map<string, number>();
const definite = new Map<string, number>();
const tags = new Map<string, Map<string, number>>();

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function count(text: string, language: string, isTagged: boolean): void {
  const model = packFor(language).grammar.tagger;
  if (!model) throw new Error(`There are no weights for ${language}.`);
  for (const { start, end } of sentences(text, new Set())) {
    const tokens = tokenize(text.slice(start, end));
    const read = isTagged ? tagTokens(tokens, model) : [];
    for (const [at, { type, folded }] of tokens.entries()) {
      if (type !== "word") continue;
      increment(total, folded);
      const stem = WITH_ARTICLE.exec(folded)?.[1];
      if (stem) increment(definite, stem);
      const pos = read[at]?.pos;
      if (!pos) continue;
      const own = tags.get(folded) ?? new Map<string, number>();
      increment(own, pos);
      tags.set(folded, own);
    }
  }
}

/** A word, and what it is without what may be joined to it. */
function formsOf(word: string): string[] {
  const stem = WITH_PREFIX.exec(word)?.[1];
  const bases = stem ? [word, stem] : [word];
  return bases.flatMap((base) => {
    const shorn = SUFFIXES.filter((suffix) => base.endsWith(suffix) && base.length - suffix.length >= 3).map(
      (suffix) => base.slice(0, -suffix.length),
    );
    return [
      base,
      ...shorn,
      ...shorn.filter((form) => form.endsWith("ت")).map((form) => `${form.slice(0, -1)}ه`),
    ];
  });
}

function shareOf(word: string, tagged: readonly string[]): number {
  const own = tags.get(word) ?? new Map<string, number>();
  const all = [...own.values()].reduce((sum, n) => sum + n, 0);
  if (all < FEWEST.tagged) return 0;
  return tagged.reduce((sum, pos) => sum + (own.get(pos) ?? 0), 0) / all;
}

function isNoun(word: string, occurrences: number): boolean {
  const found = definite.get(word) ?? 0;
  const isDefinite = found >= FEWEST.definite && found / (found + occurrences) > SHARE.definite;
  return isDefinite && shareOf(word, NOT_NOUN) > SHARE.wrong;
}

function isVerb(word: string, occurrences: number): boolean {
  const found = definite.get(word) ?? 0;
  const share = shareOf(word, ["VERB"]);
  const isTagged = found / (found + occurrences) < SHARE.never && share > SHARE.verb && share < SHARE.sure;
  return isTagged && formsOf(word).every((form) => (definite.get(form) ?? 0) < FEWEST.doubt);
}

const [language = "ar", path = ""] = process.argv.slice(2);
const texts = gunzipSync(readFileSync(path)).toString().trim().split("\n");
for (const [index, line] of texts.entries()) {
  const { text } = JSON.parse(line) as { text: string };
  count(text.slice(0, READ_CHARS), language, index % TAGGED_EVERY === 0);
}
const frequent = [...total].filter(([word, n]) => word.length >= 3 && n >= FEWEST.word);
const verbs = frequent.filter(([word, n]) => isVerb(word, n)).map(([word]) => word);
const nouns = frequent.filter(([word, n]) => isNoun(word, n) && !verbs.includes(word)).map(([word]) => word);
const table = { nouns: nouns.sort().join(" "), verbs: verbs.sort().join(" ") };
writeFileSync(`assets/data/tagging/${language}-words.json`, `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(`${nouns.length} nouns, ${verbs.length} verbs\n`);
