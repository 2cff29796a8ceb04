/**
 * Learns part-of-speech taggers from treebanks and writes their weights to assets/data/tagging.
 *
 *   npm run train:tagger -- [--held-out CODE.jsonl]… [--texts CODE=REPORTS.jsonl[.gz]]… [--tenth] CODE.conllu[.gz]…
 *
 * Sentences whose id stands in their language's `--held-out` file are not learnt from. `--texts` are reports that a
 * teacher labels first. Prints how many tokens of the sentences held out are tagged right. With `--tenth` every tenth
 * of the others is held out too, and nothing is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { packFor } from "../lib/languages";
import type { TaggerModel } from "../lib/languages/contract/tagging";
import { tagTokens } from "../lib/syntax";
import { readTreebank } from "./training/tagger/conllu";
import { type TaggedSentence, tagged } from "./training/tagger/labels";
import { learnTagger } from "./training/tagger/learn";
import { inWords, numberWords } from "./training/tagger/numerals";
import { SETTINGS, type TaggerSettings } from "./training/tagger/settings";
import { inCapitals, inSmallLetters, inTitleCase, telegraphic, withStyles } from "./training/tagger/styles";
import { learnTeacher, taught } from "./training/tagger/teacher";
import { readTexts } from "./training/tagger/texts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "assets/data/tagging" },
    "held-out": { type: "string", multiple: true, default: [] },
    texts: { type: "string", multiple: true, default: [] },
    tenth: { type: "boolean", default: false },
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
    `    the same without small words: ${accuracy(model, sentences.map(telegraphic).map(inTitleCase))}`,
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

/** As many tokens of unlabelled texts are read. */
const TEXT_TOKENS = 1_500_000;

function learn(code: string, sentences: readonly TaggedSentence[], settings: TaggerSettings): TaggerModel {
  const words = settings.numeralCopies ? numberWords(packFor(code).numbers) : [];
  const dressed = (given: readonly TaggedSentence[]) => withStyles([...given, ...inWords(given, words)]);
  const file = values.texts.find((given) => given.startsWith(`${code}=`))?.slice(code.length + 1);
  if (!file) return learnTagger(sentences, dressed(sentences), settings);
  const texts = readTexts(file, TEXT_TOKENS);
  const teacher = learnTeacher(dressed(sentences), texts, settings);
  const repeated = Array.from({ length: settings.repeats }, () => sentences).flat();
  return learnTagger(sentences, dressed([...repeated, ...taught(texts, teacher, settings.taught)]), settings);
}

function train(file: string): void {
  const code = basename(file).split(".")[0] ?? "";
  const settings = SETTINGS[code];
  if (!settings) throw new Error(`No settings for a treebank named ${basename(file)}`);
  const heldOut = heldOutIds(code);
  const sentences = readTreebank(file).map(tagged);
  const others = sentences.filter(({ id }) => !heldOut.has(id));
  const tenth = others.filter((_, at) => values.tenth && at % 10 === 9);
  const model = learn(
    code,
    others.filter((sentence) => !tenth.includes(sentence)),
    settings,
  );
  const json = JSON.stringify(model, null, 1);
  console.log(`${code}: ${gzipSync(json, { level: 9 }).length} bytes packed, ${model.rows} features`);
  report(
    model,
    "held out",
    sentences.filter(({ id }) => heldOut.has(id)),
  );
  if (values.tenth) report(model, "every tenth of the others", tenth);
  else writeFileSync(join(values.out, `${code}.json`), `${json}\n`);
}

if (positionals.length === 0)
  throw new Error("Usage: npm run train:tagger -- [--held-out CODE.jsonl]… CODE.conllu[.gz]…");
mkdirSync(values.out, { recursive: true });
for (const file of positionals) train(file);
