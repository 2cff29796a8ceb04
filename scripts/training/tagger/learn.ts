/** From tagged sentences to a tagger's model. */
import type { TaggerModel } from "../../../lib/languages/contract/tagging";
import { bestPath } from "../../../lib/syntax/tagging/best-path";
import { sentenceSlots } from "../../../lib/syntax/tagging/features";
import { pack, type Row, writable } from "../../../lib/syntax/tagging/weights";
import type { Token } from "../../../lib/text/tokens";
import { type Chain, learnChain } from "./chain";
import type { TaggedSentence } from "./labels";
import type { TaggerSettings } from "./settings";
import { withStyles } from "./styles";

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
  return labellerOf(learn(withStyles(sentences), look, settings), look);
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

/** Learns a model, the same for the same sentences. */
export function learnTagger(sentences: readonly TaggedSentence[], settings: TaggerSettings): TaggerModel {
  const look: Look = (tokens) => sentenceSlots(tokens, settings.joined);
  const learnt = learn(withStyles(sentences), look, settings);
  const transitions = Array.from(learnt.chain.transitions, (value) => writable(value * STEPS));
  return pack(learnt.labels, settings.joined, rowsOf(learnt, settings.smallest), transitions);
}
