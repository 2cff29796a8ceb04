/**
 * Learns part-of-speech taggers from treebanks and writes their weights to assets/data/tagging.
 *
 *   npm run train:tagger -- [--out FOLDER] [--held-out IDS.jsonl…] TREEBANK.conllu[.gz]…
 *
 * Each file is named by its language. Sentences whose id stands in its language's file of `--held-out` are not learnt from.
 * Prints how many tokens are tagged right in those, and in every tenth of the others (by a model that has not seen it).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { TaggerModel } from "../lib/languages/contract/tagging";
import { tagTokens } from "../lib/syntax/tagger";
import { readTreebank } from "./training/tagger/conllu";
import { type TaggedSentence, tagged } from "./training/tagger/labels";
import { learnTagger, SETTINGS } from "./training/tagger/learn";
import { inCapitals, inSmallLetters, inTitleCase, telegraphic } from "./training/tagger/styles";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "assets/data/tagging" },
    "held-out": { type: "string", multiple: true, default: [] },
  },
});

const percent = (share: number) => (100 * share).toFixed(1);

/** Shares of tokens with the right part of speech, and with the right form too. */
function accuracy(model: TaggerModel, sentences: readonly TaggedSentence[]): string {
  let [all, right, rightToo] = [0, 0, 0];
  for (const { tokens, labels } of sentences)
    for (const [at, { pos, form }] of tagTokens(tokens, model).entries()) {
      all++;
      right += Number(labels[at]?.split(":")[0] === pos);
      rightToo += Number(labels[at] === (form ? `${pos}:${form}` : pos));
    }
  return `${percent(right / all)} (with forms ${percent(rightToo / all)}) of ${all}`;
}

function report(model: TaggerModel, what: string, sentences: readonly TaggedSentence[]): void {
  console.log(`  ${what}: ${accuracy(model, sentences)}`);
  if (model.joined) return;
  console.log(`    in title case: ${accuracy(model, sentences.map(inTitleCase))}`);
  console.log(
    `    as telegraphic titles: ${accuracy(
      model,
      sentences.map((s) => inTitleCase(telegraphic(s))),
    )}`,
  );
  console.log(`    in small letters: ${accuracy(model, sentences.map(inSmallLetters))}`);
  console.log(`    in capitals: ${accuracy(model, sentences.map(inCapitals))}`);
}

/** Ids of the sentences of a language that must not be learnt from. */
function heldOutIds(code: string): ReadonlySet<string> {
  const files = values["held-out"].filter((file) => basename(file).startsWith(`${code}.`));
  const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean));
  return new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id));
}

function train(file: string): void {
  const code = basename(file).split(".")[0] ?? "";
  const settings = SETTINGS[code];
  if (!settings) throw new Error(`No settings for a treebank named ${basename(file)}`);
  const heldOut = heldOutIds(code);
  const sentences = readTreebank(file).map(tagged);
  const known = sentences.filter(({ id }) => !heldOut.has(id));
  const others = known.filter((_, at) => at % 10 !== 9);
  console.log(`${code}: ${known.length} sentences`);
  report(
    learnTagger(others, settings),
    "every tenth",
    known.filter((_, at) => at % 10 === 9),
  );
  const model = learnTagger(known, settings);
  report(
    model,
    "held out",
    sentences.filter(({ id }) => heldOut.has(id)),
  );
  const json = JSON.stringify(model, null, 1);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, `${code}.json`), `${json}\n`);
  console.log(`  ${gzipSync(json, { level: 9 }).length} bytes packed, ${model.counts.length} features`);
}

if (positionals.length === 0)
  throw new Error("Usage: npm run train:tagger -- [--held-out IDS.jsonl…] TREEBANK.conllu[.gz]…");
for (const file of positionals) train(file);
