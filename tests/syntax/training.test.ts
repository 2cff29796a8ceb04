import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tagTokens } from "../../lib/syntax/tagger";
import { tokenize } from "../../lib/text/tokens";
import { readTreebank } from "../../scripts/training/tagger/conllu";
import { tagged } from "../../scripts/training/tagger/labels";
import { learnTagger } from "../../scripts/training/tagger/learn";
import { inWords } from "../../scripts/training/tagger/numerals";
import { inTitleCase, telegraphic } from "../../scripts/training/tagger/styles";

type Line = readonly [id: string, form: string, pos: string, features?: string, relation?: string];

function treebank(text: string, lines: readonly Line[]): string {
  const rows = lines.map(([id, form, pos, features = "_", relation = "dep"]) =>
    [id, form, "_", pos, "_", features, "0", relation, "_", "_"].join("\t"),
  );
  return `# sent_id = own-1\n# text = ${text}\n${rows.join("\n")}\n\n`;
}

function read(text: string, lines: readonly Line[]) {
  const path = join(mkdtempSync(join(tmpdir(), "treebank-")), "xx.conllu");
  writeFileSync(path, treebank(text, lines));
  const [sentence] = readTreebank(path).map(tagged);
  if (!sentence) throw new Error("no sentence was read");
  return sentence;
}

const labelled = ({ tokens, labels }: ReturnType<typeof read>) =>
  tokens.map(({ text }, at) => `${text}/${labels[at]}`).join(" ");

test("words that are written as one are told apart where their letters stand side by side", () => {
  const sentence = read("They don't rest.", [
    ["1", "They", "PRON"],
    ["2-3", "don't", "_"],
    ["2", "do", "AUX"],
    ["3", "n't", "PART"],
    ["4", "rest", "VERB", "VerbForm=Inf"],
    ["5", ".", "PUNCT"],
  ]);
  expect(labelled(sentence)).toBe("They/PRON don/AUX '/PART t/PART rest/VERB:Inf ./PUNCT");
});

test("a token takes the label of its main word", () => {
  const sentence = read("وللبيوت أبواب", [
    ["1", "و", "CCONJ"],
    ["2", "ل", "ADP"],
    ["3", "لبيوت", "NOUN", "Number=Plur"],
    ["4", "أبواب", "NOUN", "Number=Plur"],
  ]);
  expect(labelled(sentence)).toBe("وللبيوت/NOUN:Plur أبواب/NOUN:Plur");
});

const FLOOD = read("The 40 villages were flooded.", [
  ["1", "The", "DET"],
  ["2", "40", "NUM"],
  ["3", "villages", "NOUN", "Number=Plur"],
  ["4", "were", "AUX"],
  ["5", "flooded", "VERB", "Tense=Past|VerbForm=Part"],
  ["6", ".", "PUNCT"],
]);

test("headlines leave out small words and put on capitals", () => {
  expect(labelled(inTitleCase(telegraphic(FLOOD)))).toBe("40/NUM Villages/NOUN:Plur Flooded/VERB:Part");
});

test("a number is put into words where it stands alone", () => {
  expect(inWords([FLOOD], ["forty"]).map(labelled)).toEqual([
    "The/DET forty/NUM villages/NOUN:Plur were/AUX flooded/VERB:Part ./PUNCT",
  ]);
  const joined = read("A 40-year lease", [
    ["1", "A", "DET"],
    ["2", "40", "NUM"],
    ["3", "-", "PUNCT"],
    ["4", "year", "NOUN"],
    ["5", "lease", "NOUN"],
  ]);
  expect(inWords([joined], ["forty"])).toEqual([]);
});

test("the same sentences give the same model, which tags them as they were", () => {
  const settings = {
    joined: false,
    seen: 1,
    smallest: 1,
    epochs: 6,
    rate: 0.5,
    sparsity: 0,
    decay: 0,
    numeralCopies: false,
    certainWords: true,
    repeats: 1,
    taught: 0,
  };
  const sentences = Array.from({ length: 20 }, () => FLOOD);
  const model = learnTagger(sentences, sentences, settings);
  expect(learnTagger(sentences, sentences, settings)).toEqual(model);
  const tags = tagTokens(tokenize("The 40 villages were flooded."), model);
  expect(tags.map(({ pos, form }) => pos + form)).toEqual([
    "DET",
    "NUM",
    "NOUNPlur",
    "AUX",
    "VERBPart",
    "PUNCT",
  ]);
});
