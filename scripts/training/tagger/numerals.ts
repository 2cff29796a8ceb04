/** Copies of sentences with their numbers in words: a treebank holds each number word too seldom to learn it. */
import type { NumberWords } from "../../../lib/languages/contract/numbers";
import { type Token, tokenOf } from "../../../lib/text/tokens";
import type { TaggedSentence } from "./labels";

/** Smaller numbers are other words too ("one of", "seconds"). */
const SMALLEST = 3;

/** Number words of one word each. */
export function numberWords({ table, cardinals = "" }: NumberWords): string[] {
  const entries = [...table.cardinals.split("|"), ...cardinals.split("|")].map((entry) =>
    entry.trim().split(/\s+/),
  );
  const forms = entries.flatMap(([value, ...words]) => (Number(value) >= SMALLEST ? words : []));
  return [...new Set(forms.filter((form) => !form.includes("_")))];
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const { type, start, end } = tokens[at] ?? { type: "mark", start: 0, end: 0 };
  return type === "digits" && tokens[at - 1]?.end !== start && tokens[at + 1]?.start !== end;
}

/** A copy of each sentence that holds a number, with the next of the words in its place. */
export function inWords(sentences: readonly TaggedSentence[], words: readonly string[]): TaggedSentence[] {
  if (words.length === 0) return [];
  let next = 0;
  return sentences.flatMap((sentence) => {
    const isNumber = (at: number) => sentence.labels[at] === "NUM" && standsAlone(sentence.tokens, at);
    if (!sentence.tokens.some((_, at) => isNumber(at))) return [];
    const tokens = sentence.tokens.map((token, at) => {
      if (!isNumber(at)) return token;
      const text = words[next++ % words.length] ?? "";
      return { ...tokenOf(text, token.start, "word"), end: token.end };
    });
    return [{ ...sentence, tokens }];
  });
}
