/** From tagged sentences to a tagger's model. */
import type { TaggerModel } from "../../../lib/languages/contract/tagging";
import { sentenceSlots } from "../../../lib/syntax/tagging/features";
import { pack, type Row, writable } from "../../../lib/syntax/tagging/weights";
import { type Chain, type ChainOptions, type Example, learnChain } from "./chain";
import type { TaggedSentence } from "./labels";
import { withStyles } from "./styles";

export interface TaggerSettings extends ChainOptions {
  readonly joined: boolean;
  /** How often a feature must be seen. */
  readonly seen: number;
}

const BASE: TaggerSettings = { joined: false, seen: 2, epochs: 4, rate: 0.3, sparsity: 8, decay: 0 };

/** How each language is learnt, by its code. */
export const SETTINGS: Readonly<Record<string, TaggerSettings>> = {
  en: BASE,
  ar: { ...BASE, joined: true, epochs: 8, sparsity: 6 },
  de: BASE,
  es: BASE,
  fr: BASE,
  ru: BASE,
  tr: BASE,
};

/** A weight of 1 is written as so much. */
const STEPS = 3;

function numbered(slots: readonly number[][][], seen: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const slot of slots.flat(2)) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= seen).map(([slot]) => slot);
  return new Map(often.map((slot, at) => [slot, at]));
}

function rowsOf(chain: Chain, features: ReadonlyMap<number, number>, labels: number): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const [slot, feature] of features) {
    const values = Array.from(chain.weights.subarray(feature * labels, (feature + 1) * labels));
    const row = values.map((value, label) => [label, writable(value * STEPS)] as const);
    const kept = row.filter(([, value]) => value !== 0);
    if (kept.length > 0) rows.set(slot, kept);
  }
  return rows;
}

/** Learns a model, the same for the same sentences. */
export function learnTagger(given: readonly TaggedSentence[], settings: TaggerSettings): TaggerModel {
  const sentences = withStyles(given);
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const slots = sentences.map(({ tokens }) => sentenceSlots(tokens, settings.joined));
  const features = numbered(slots, settings.seen);
  const examples: Example[] = sentences.map((sentence, at) => ({
    features: (slots[at] ?? []).map((active) =>
      Int32Array.from(active.flatMap((slot) => features.get(slot) ?? [])),
    ),
    labels: Int32Array.from(sentence.labels, (label) => labels.indexOf(label)),
  }));
  const chain = learnChain(examples, features.size, labels.length, settings);
  const transitions = Array.from(chain.transitions, (value) => writable(value * STEPS));
  return pack(labels, settings.joined, rowsOf(chain, features, labels.length), transitions);
}
