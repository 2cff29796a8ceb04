/** Conditional logistic regression: of several candidates, some of them right, one is to be chosen. Adam on the penalised likelihood. */

export interface Choice {
  readonly candidates: readonly Readonly<Record<string, number>>[];
  /** Which candidates are right; at least one. */
  readonly right: readonly boolean[];
}

export type NamedWeights = Readonly<Record<string, number>>;

const STEPS = 400;
const RATE = 0.05;
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;

export function scoreOf(candidate: Readonly<Record<string, number>>, weights: NamedWeights): number {
  return Object.entries(candidate).reduce((sum, [sign, value]) => sum + value * (weights[sign] ?? 0), 0);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

/** Adds to the gradient what one choice asks for: towards what is right of it, away from what is likely. */
function addGradient(
  { candidates, right }: Choice,
  weights: NamedWeights,
  gradient: Map<string, number>,
): void {
  const shares = softmax(candidates.map((candidate) => scoreOf(candidate, weights)));
  const rightShare = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
  for (const [at, candidate] of candidates.entries()) {
    const share = shares[at] ?? 0;
    const pull = (right[at] ? share / Math.max(rightShare, 1e-12) : 0) - share;
    for (const [sign, value] of Object.entries(candidate))
      gradient.set(sign, (gradient.get(sign) ?? 0) + pull * value);
  }
}

/** Fits one weight a sign; `ridgeOf` is the penalty on a sign's squared weight. */
export function fitConditional(choices: readonly Choice[], ridgeOf: (sign: string) => number): NamedWeights {
  const signs = [...new Set(choices.flatMap(({ candidates }) => candidates.flatMap(Object.keys)))];
  const weights: Record<string, number> = Object.fromEntries(signs.map((sign) => [sign, 0]));
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Map<string, number>();
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (const sign of signs) {
      const slope = (gradient.get(sign) ?? 0) - ridgeOf(sign) * (weights[sign] ?? 0);
      first.set(sign, FIRST_DECAY * (first.get(sign) ?? 0) + (1 - FIRST_DECAY) * slope);
      second.set(sign, SECOND_DECAY * (second.get(sign) ?? 0) + (1 - SECOND_DECAY) * slope ** 2);
      const mean = (first.get(sign) ?? 0) / (1 - FIRST_DECAY ** step);
      const spread = (second.get(sign) ?? 0) / (1 - SECOND_DECAY ** step);
      weights[sign] = (weights[sign] ?? 0) + (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return weights;
}
