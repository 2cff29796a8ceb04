/** Conditional logistic regression: of several candidates, some of them right, one is to be chosen. Adam on the penalised likelihood. */

export interface Choice {
  readonly candidates: readonly Readonly<Record<string, number>>[];
  /** How right each candidate is, from 0 to 1; at least one is above 0. */
  readonly right: readonly number[];
}

export type NamedWeights = Readonly<Record<string, number>>;

const STEPS = 400;
const RATE = 0.05;
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;

export function scoreOf(candidate: Readonly<Record<string, number>>, weights: NamedWeights): number {
  return Object.entries(candidate).reduce((sum, [sign, value]) => sum + value * (weights[sign] ?? 0), 0);
}

/** A choice whose signs are numbered: of each candidate the numbers of its signs and their values. */
interface Numbered {
  readonly signs: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
  readonly right: readonly number[];
}

function numbered(choices: readonly Choice[], order: ReadonlyMap<string, number>): Numbered[] {
  return choices.map(({ candidates, right }) => {
    const told = candidates.map((candidate) => Object.entries(candidate).filter(([, value]) => value !== 0));
    return {
      signs: told.map((entries) => entries.map(([sign]) => order.get(sign) ?? 0)),
      values: told.map((entries) => entries.map(([, value]) => value)),
      right,
    };
  });
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / total);
}

/** Adds to the gradient what one choice asks for: towards what is right of it, away from what is likely. */
function addGradient(
  { signs, values, right }: Numbered,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const scores = signs.map((own, at) =>
    own.reduce((sum, sign, each) => sum + (weights[sign] ?? 0) * (values[at]?.[each] ?? 0), 0),
  );
  const shares = softmax(scores);
  const rightShare = shares.reduce((sum, share, at) => sum + share * (right[at] ?? 0), 0);
  for (const [at, own] of signs.entries()) {
    const share = shares[at] ?? 0;
    const pull = (share * (right[at] ?? 0)) / Math.max(rightShare, 1e-12) - share;
    for (const [each, sign] of own.entries())
      gradient[sign] = (gradient[sign] ?? 0) + pull * (values[at]?.[each] ?? 0);
  }
}

/** Fits one weight a sign; `ridgeOf` is the penalty on a sign's squared weight. */
export function fitConditional(choices: readonly Choice[], ridgeOf: (sign: string) => number): NamedWeights {
  const names = [...new Set(choices.flatMap(({ candidates }) => candidates.flatMap(Object.keys)))];
  const told = numbered(choices, new Map(names.map((name, at) => [name, at])));
  const ridge = names.map(ridgeOf);
  const weights = new Float64Array(names.length);
  const [first, second] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(names.length);
    for (const choice of told) addGradient(choice, weights, gradient);
    for (let at = 0; at < names.length; at++) {
      const slope = (gradient[at] ?? 0) - (ridge[at] ?? 0) * (weights[at] ?? 0);
      first[at] = FIRST_DECAY * (first[at] ?? 0) + (1 - FIRST_DECAY) * slope;
      second[at] = SECOND_DECAY * (second[at] ?? 0) + (1 - SECOND_DECAY) * slope ** 2;
      const mean = (first[at] ?? 0) / (1 - FIRST_DECAY ** step);
      const spread = (second[at] ?? 0) / (1 - SECOND_DECAY ** step);
      weights[at] = (weights[at] ?? 0) + (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** A choice of which only the signs in a set are seen. */
function seenBy({ candidates, right }: Choice, kept: ReadonlySet<string>): Choice {
  const of = (candidate: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(candidate).filter(([sign]) => kept.has(sign)));
  return { candidates: candidates.map(of), right };
}

/** Fits, and fits again without the signs whose weight is less than `leastOf`: first less than half of it. */
export function fitSparse(
  choices: readonly Choice[],
  ridgeOf: (sign: string) => number,
  leastOf: (sign: string) => number,
): NamedWeights {
  let weights = fitConditional(choices, ridgeOf);
  for (const share of [0.5, 1]) {
    const strong = Object.entries(weights).filter(
      ([sign, weight]) => Math.abs(weight) >= share * leastOf(sign),
    );
    const kept = new Set(strong.map(([sign]) => sign));
    weights = fitConditional(
      choices.map((choice) => seenBy(choice, kept)),
      ridgeOf,
    );
  }
  return weights;
}

/** Choices in which a sign must stand to be learnt from. */
const FEWEST = 3;
/** A sign that stands oftener is not worth more for it. */
const OFTEN = 36;

/** In how many choices each sign stands, and the sum of the squares of its values. */
function standingOf(choices: readonly Choice[]): ReadonlyMap<string, { choices: number; squares: number }> {
  const standing = new Map<string, { choices: number; squares: number }>();
  for (const { candidates } of choices) {
    const own = new Set<string>();
    for (const candidate of candidates)
      for (const [sign, value] of Object.entries(candidate)) {
        if (value === 0) continue;
        const known = standing.get(sign) ?? { choices: 0, squares: 0 };
        known.squares += value ** 2;
        if (!own.has(sign)) known.choices++;
        own.add(sign);
        standing.set(sign, known);
      }
  }
  return standing;
}

/** Fits, and fits again with the signs alone that decide most, by their weight and how often they stand: first twice `most` of them. */
export function fitFew(
  choices: readonly Choice[],
  ridgeOf: (sign: string) => number,
  most: number,
): NamedWeights {
  const standing = standingOf(choices);
  const known = new Set([...standing].filter(([, own]) => own.choices >= FEWEST).map(([sign]) => sign));
  let seen = choices.map((choice) => seenBy(choice, known));
  let weights = fitConditional(seen, ridgeOf);
  const worthOf = ([sign, weight]: readonly [string, number]) =>
    Math.abs(weight) * Math.sqrt(Math.min(OFTEN, standing.get(sign)?.squares ?? 0));
  for (const kept of [2 * most, most]) {
    const strongest = Object.entries(weights).sort((a, b) => worthOf(b) - worthOf(a));
    const names = new Set(strongest.slice(0, kept).map(([sign]) => sign));
    seen = choices.map((choice) => seenBy(choice, names));
    weights = fitConditional(seen, ridgeOf);
  }
  return weights;
}
