/** From tagged sentences to a tagger's model. */
import type { TaggerModel } from "../../../lib/languages/contract/tagging";
import { bestPath, pack, type Row, sentenceSlots, wordSlot, writable } from "../../../lib/syntax";

import type { Token } from "../../../lib/text/tokens";
import { type Chain, learnChain } from "./chain";
import type { TaggedSentence } from "./labels";
import type { TaggerSettings } from "./settings";

/** The numbers of what is seen at each token of a sentence. */
export type Look = (tokens: readonly Token[]) => number[][];

/** Gives each token of a sentence its label. */
export type Labeller = (tokens: readonly Token[]) => string[];

interface Learnt {
  readonly labels: readonly string[];
  readonly chain: Chain;
  /** Places of the features in the chain, by what was seen. */
  readonly features: ReadonlyMap<number, number>;
}

function numbered(seen: readonly number[][][], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const sentence of seen)
    for (const slots of sentence) for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest).map(([slot]) => slot);
  return new Map(often.map((slot, at) => [slot, at]));
}

function learn(sentences: readonly TaggedSentence[], look: Look, settings: TaggerSettings): Learnt {
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const seen = sentences.map(({ tokens }) => look(tokens));
  const features = numbered(seen, settings.seen);
  const known = (slots: readonly number[]) =>
    Int32Array.from(slots.flatMap((slot) => features.get(slot) ?? []));
  const examples = sentences.map((sentence, at) => ({
    features: (seen[at] ?? []).map(known),
    labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
  }));
  return { labels, features, chain: learnChain(examples, features.size, labels.length, settings) };
}

/** Scores are whole numbers; a labeller's weight of 1 is so much. */
const FINE = 1000;

function labellerOf({ labels, chain, features }: Learnt, look: Look): Labeller {
  const weights = Int32Array.from(chain.weights, (weight) => Math.round(weight * FINE));
  const transitions = Int32Array.from(chain.transitions, (weight) => Math.round(weight * FINE));
  const width = labels.length;
  return (tokens) => {
    const scores = new Int32Array(tokens.length * width);
    for (const [at, slots] of look(tokens).entries())
      for (const feature of slots.flatMap((slot) => features.get(slot) ?? []))
        for (let label = 0; label < width; label++)
          scores[at * width + label] =
            (scores[at * width + label] ?? 0) + (weights[feature * width + label] ?? 0);
    return Array.from(bestPath(scores, transitions, width), (label) => labels[label] ?? "");
  };
}

/** Learns to label sentences by all that a look gives, whatever its size. */
export function learnLabeller(
  sentences: readonly TaggedSentence[],
  look: Look,
  settings: TaggerSettings,
): Labeller {
  return labellerOf(learn(sentences, look, settings), look);
}

/** In a model a weight of 1 is written as so much. */
const STEPS = 3;

function rowsOf({ chain, features, labels }: Learnt, smallest: number): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const [slot, feature] of features) {
    const values = Array.from(chain.weights.subarray(feature * labels.length, (feature + 1) * labels.length));
    const row = values.map((value, label) => [label, writable(value * STEPS)] as const);
    const kept = row.filter(([, value]) => Math.abs(value) >= smallest);
    if (kept.length > 0) rows.set(slot, kept);
  }
  return rows;
}

const OFTEN = 8;
const NEARLY_ALWAYS = 0.98;
/** What is added for the one label of a word: more than its neighbours can say against it. */
const CERTAIN = 24;

/** Words that have one label wherever they stand, by their slots. Marks belong to what they join: "1,200", "U.S." */
function certainWords(sentences: readonly TaggedSentence[]): Map<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const { tokens, labels } of sentences)
    for (const [at, token] of tokens.entries()) {
      if (token.type !== "word") continue;
      const slot = wordSlot(token.spelling);
      const of = counts.get(slot) ?? new Map<string, number>();
      counts.set(slot, of.set(labels[at] ?? "", (of.get(labels[at] ?? "") ?? 0) + 1));
    }
  return new Map(
    [...counts].flatMap(([slot, of]) => {
      const all = [...of.values()].reduce((sum, n) => sum + n, 0);
      const [label, most] = [...of].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
      return all >= OFTEN && most >= NEARLY_ALWAYS * all ? [[slot, label] as const] : [];
    }),
  );
}

function withCertainty(
  rows: Map<number, Row>,
  certain: ReadonlyMap<number, string>,
  labels: readonly string[],
) {
  for (const [slot, label] of certain) {
    const number = labels.indexOf(label);
    const row = new Map(rows.get(slot));
    rows.set(slot, [...row.set(number, writable((row.get(number) ?? 0) + CERTAIN))]);
  }
  return rows;
}

/**
 * Learns a model, the same for the same sentences.
 *
 * @param marked sentences of a treebank, which alone make a word certain
 */
export function learnTagger(
  marked: readonly TaggedSentence[],
  sentences: readonly TaggedSentence[],
  settings: TaggerSettings,
): TaggerModel {
  const look: Look = (tokens) => sentenceSlots(tokens, settings.joined);
  const learnt = learn(sentences, look, settings);
  const transitions = Array.from(learnt.chain.transitions, (value) => writable(value * STEPS));
  const certain = settings.certainWords ? certainWords(marked) : new Map<number, string>();
  const rows = withCertainty(rowsOf(learnt, settings.smallest), certain, learnt.labels);
  return pack(learnt.labels, settings.joined, rows, transitions);
}
