/**
 * A linear chain of labels (conditional random field), learnt sentence by sentence. FTRL-proximal keeps most weights at
 * exactly 0, which is what makes the model small.
 */
import { randomNumbers } from "./random";

export interface Example {
  /** For each token the numbers of its features. */
  readonly features: readonly Int32Array[];
  readonly labels: Int32Array;
}

export interface ChainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** What a weight must be worth before it is kept. */
  readonly sparsity: number;
  readonly decay: number;
}

/** Weights that are learnt by FTRL-proximal: each is worked out from what was gathered for it. */
class Sparse {
  readonly #gathered: Float64Array;
  readonly #squares: Float64Array;
  readonly values: Float64Array;

  constructor(
    size: number,
    readonly options: ChainOptions,
  ) {
    this.#gathered = new Float64Array(size);
    this.#squares = new Float64Array(size);
    this.values = new Float64Array(size);
  }

  /** Takes in one gradient for one weight. */
  learn(at: number, gradient: number): void {
    const { rate, sparsity, decay } = this.options;
    const before = this.#squares[at] ?? 0;
    const square = before + gradient * gradient;
    const sigma = (Math.sqrt(square) - Math.sqrt(before)) / rate;
    const gathered = (this.#gathered[at] ?? 0) + gradient - sigma * (this.values[at] ?? 0);
    this.#gathered[at] = gathered;
    this.#squares[at] = square;
    const size = Math.abs(gathered) - sparsity;
    this.values[at] =
      size <= 0 ? 0 : (-Math.sign(gathered) * size) / (Math.sqrt(square) / rate + 1 / rate + decay);
  }
}

export interface Chain {
  readonly weights: Float64Array;
  readonly transitions: Float64Array;
}

const SEED = 20261129;

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

function logSum(values: Float64Array): number {
  const largest = Math.max(...values);
  return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

/** Learns one model; labels are numbers below `labels`, features below `features`. */
export function learnChain(
  examples: readonly Example[],
  features: number,
  labels: number,
  options: ChainOptions,
): Chain {
  const weights = new Sparse(features * labels, options);
  const transitions = new Sparse((labels + 1) * labels, { ...options, sparsity: 0 });
  const random = randomNumbers(SEED);
  for (let epoch = 0; epoch < options.epochs; epoch++)
    for (const example of shuffled(examples, random)) learnSentence(example, weights, transitions, labels);
  return { weights: weights.values, transitions: transitions.values };
}

function scoresOf({ features }: Example, weights: Float64Array, labels: number): Float64Array[] {
  return features.map((active) => {
    const scores = new Float64Array(labels);
    for (const feature of active)
      for (let label = 0; label < labels; label++)
        scores[label] = (scores[label] ?? 0) + (weights[feature * labels + label] ?? 0);
    return scores;
  });
}

function learnSentence(example: Example, weights: Sparse, transitions: Sparse, labels: number): void {
  const scores = scoresOf(example, weights.values, labels);
  const before = forward(scores, transitions.values, labels);
  const behind = backward(scores, transitions.values, labels);
  const total = logSum(before[before.length - 1] ?? new Float64Array(labels));
  for (let at = 0; at < scores.length; at++) {
    const gold = example.labels[at] ?? 0;
    for (let label = 0; label < labels; label++) {
      const chance = Math.exp((before[at]?.[label] ?? 0) + (behind[at]?.[label] ?? 0) - total);
      const gradient = chance - Number(label === gold);
      if (Math.abs(gradient) < 1e-4) continue;
      for (const feature of example.features[at] ?? []) weights.learn(feature * labels + label, gradient);
    }
    learnTransition(example, at, { scores, before, behind, total }, transitions, labels);
  }
}

interface Sums {
  readonly scores: readonly Float64Array[];
  readonly before: readonly Float64Array[];
  readonly behind: readonly Float64Array[];
  readonly total: number;
}

function learnTransition(
  example: Example,
  at: number,
  sums: Sums,
  transitions: Sparse,
  labels: number,
): void {
  const earlier = sums.before[at - 1];
  const gold = (at === 0 ? labels : (example.labels[at - 1] ?? 0)) * labels + (example.labels[at] ?? 0);
  const [from, to] = earlier ? [0, labels] : [labels, labels + 1];
  for (let last = from; last < to; last++)
    for (let label = 0; label < labels; label++) {
      const weight = last * labels + label;
      const path =
        (earlier?.[last] ?? 0) +
        (transitions.values[weight] ?? 0) +
        (sums.scores[at]?.[label] ?? 0) +
        (sums.behind[at]?.[label] ?? 0);
      const gradient = Math.exp(path - sums.total) - Number(weight === gold);
      if (Math.abs(gradient) >= 1e-4) transitions.learn(weight, gradient);
    }
}

function forward(scores: readonly Float64Array[], transitions: Float64Array, labels: number): Float64Array[] {
  const sums: Float64Array[] = [];
  const terms = new Float64Array(labels);
  for (const [at, own] of scores.entries()) {
    const earlier = sums[at - 1];
    sums.push(
      own.map((score, label) => {
        if (!earlier) return score + (transitions[labels * labels + label] ?? 0);
        for (let last = 0; last < labels; last++)
          terms[last] = (earlier[last] ?? 0) + (transitions[last * labels + label] ?? 0);
        return score + logSum(terms);
      }),
    );
  }
  return sums;
}

function backward(
  scores: readonly Float64Array[],
  transitions: Float64Array,
  labels: number,
): Float64Array[] {
  const sums: Float64Array[] = scores.map(() => new Float64Array(labels));
  const terms = new Float64Array(labels);
  for (let at = scores.length - 2; at >= 0; at--) {
    const [next, later] = [scores[at + 1], sums[at + 1]];
    for (let last = 0; last < labels; last++) {
      for (let label = 0; label < labels; label++)
        terms[label] =
          (transitions[last * labels + label] ?? 0) + (next?.[label] ?? 0) + (later?.[label] ?? 0);
      const sum = sums[at];
      if (sum) sum[last] = logSum(terms);
    }
  }
  return sums;
}
