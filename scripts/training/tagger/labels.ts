/** Labels of a text's tokens by what a treebank says of its words. */
import { type Token, tokenize } from "../../../lib/text/tokens";
import type { TreeSentence, TreeWord } from "./conllu";

export interface TaggedSentence {
  readonly id: string;
  readonly tokens: readonly Token[];
  readonly labels: readonly string[];
}

/** Of several words that are written as one token, the first of these gives the label. */
const MAIN = "VERB NOUN PROPN ADJ NUM ADV AUX SCONJ PART PRON DET X INTJ SYM ADP CCONJ PUNCT".split(" ");

function verbForm(features: TreeWord["features"]): string {
  const form = features.get("VerbForm");
  if (form === "Inf") return "Inf";
  if (form === "Part" && features.get("Tense") !== "Pres") return "Part";
  if (form === "Ger" || form === "Part" || form === "Conv" || form === "Vnoun") return "Ger";
  return "Fin";
}

/** The label that a word of a treebank gives: its part of speech, and a form where rules ask for one. */
export function labelOf({ pos, features, relation }: TreeWord): string {
  if (pos === "VERB") return `VERB:${verbForm(features)}`;
  const number = features.get("Number");
  if (pos === "NOUN" && (number === "Plur" || number === "Dual")) return `NOUN:${number}`;
  // A preposition that opens a clause is tagged by its form in some treebanks.
  if (pos === "ADP" && relation === "mark") return "SCONJ";
  return pos === "INTJ" || pos === "_" ? "X" : pos;
}

function rank({ pos }: TreeWord): number {
  const at = MAIN.indexOf(pos);
  return at < 0 ? MAIN.length : at;
}

/** The word that gives a token its label. */
function mainWord(token: Token, words: readonly TreeWord[]): TreeWord | undefined {
  const touching = words.filter(({ start, end }) => start < token.end && token.start < end);
  return touching.sort((a, b) => rank(a) - rank(b))[0];
}

/** The tokens of a treebank's sentence as the project reads them, each with its label. */
export function tagged({ id, text, words }: TreeSentence): TaggedSentence {
  const tokens = tokenize(text);
  const labels = tokens.map((token) => {
    const word = mainWord(token, words);
    return word ? labelOf(word) : "X";
  });
  return { id, tokens, labels };
}
