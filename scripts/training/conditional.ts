/** Conditional logistic regression: of several candidates, some of them right, one is to be chosen. Adam on the penalised likelihood. */

export interface Choice {
  readonly candidates: readonly Readonly<Record<string, number>>[];
  /** How right each candidate is, from 0 to 1; at least one is above 0. */
  readonly right: readonly number[];
}

export type NamedWeights = Readonly<Record<string, number>>;

const STEPS = 250;
/** Fits that only tell which signs decide most need not be as close. */
const ROUGH_STEPS = 80;
const RATE = 0.05;
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;

export function scoreOf(candidate: Readonly<Record<string, number>>, weights: NamedWeights): number {
  let sum = 0;
  for (const sign in candidate) sum += (candidate[sign] ?? 0) * (weights[sign] ?? 0);
  return sum;
}

/** Choices whose signs are numbered, row upon row: those of a candidate stand between `rows[candidate]` and the next. */
interface Table {
  readonly names: readonly string[];
  /** The first candidate of each choice; at the end, how many there are. */
  readonly choices: Int32Array;
  readonly rows: Int32Array;
  readonly signs: Int32Array;
  readonly values: Float64Array;
  readonly right: Float64Array;
}

function tableOf(choices: readonly Choice[]): Table {
  const order = new Map<string, number>();
  const [starts, rows, right] = [[0], [0], [] as number[]];
  const [signs, values] = [[] as number[], [] as number[]];
  for (const choice of choices) {
    for (const candidate of choice.candidates) {
      for (const sign in candidate) {
        const value = candidate[sign] ?? 0;
        if (value === 0) continue;
        const number = order.get(sign) ?? order.size;
        order.set(sign, number);
        signs.push(number);
        values.push(value);
      }
      rows.push(signs.length);
    }
    right.push(...choice.right);
    starts.push(rows.length - 1);
  }
  return {
    names: [...order.keys()],
    choices: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    signs: Int32Array.from(signs),
    values: Float64Array.from(values),
    right: Float64Array.from(right),
  };
}

/** Puts into `scores` what each candidate's signs come to. */
function addScores({ rows, signs, values }: Table, weights: Float64Array, scores: Float64Array): void {
  let each = 0;
  for (let at = 0; at < scores.length; at++) {
    const end = rows[at + 1] as number;
    let sum = 0;
    for (; each < end; each++) sum += (weights[signs[each] as number] as number) * (values[each] as number);
    scores[at] = sum;
  }
}

/** Turns scores into what each choice asks for: towards what is right of it, away from what is likely. */
function turnToPulls({ choices, right }: Table, scores: Float64Array): void {
  for (let choice = 0; choice + 1 < choices.length; choice++) {
    const own = scores.subarray(choices[choice], choices[choice + 1]);
    const grades = right.subarray(choices[choice], choices[choice + 1]);
    const highest = Math.max(...own);
    let [total, rightOdds] = [0, 0];
    for (let at = 0; at < own.length; at++) {
      const odds = Math.exp((own[at] as number) - highest);
      own[at] = odds;
      total += odds;
      rightOdds += odds * (grades[at] as number);
    }
    const share = 1 / total;
    const rightShare = 1 / Math.max(rightOdds, 1e-12 * total);
    for (let at = 0; at < own.length; at++)
      own[at] = (own[at] as number) * ((grades[at] as number) * rightShare - share);
  }
}

function addGradient({ rows, signs, values }: Table, pulls: Float64Array, gradient: Float64Array): void {
  let each = 0;
  for (let at = 0; at < pulls.length; at++) {
    const end = rows[at + 1] as number;
    const pull = pulls[at] as number;
    for (; each < end; each++) {
      const sign = signs[each] as number;
      gradient[sign] = (gradient[sign] as number) + pull * (values[each] as number);
    }
  }
}

/** Fits one weight a sign; `ridgeOf` is the penalty on a sign's squared weight. */
function fitConditional(
  choices: readonly Choice[],
  ridgeOf: (sign: string) => number,
  steps = STEPS,
): NamedWeights {
  const table = tableOf(choices);
  const { names } = table;
  const ridge = names.map(ridgeOf);
  const weights = new Float64Array(names.length);
  const gradient = new Float64Array(names.length);
  const pulls = new Float64Array(table.rows.length - 1);
  const [first, second] = [new Float64Array(names.length), new Float64Array(names.length)];
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    addScores(table, weights, pulls);
    turnToPulls(table, pulls);
    addGradient(table, pulls, gradient);
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
  const of = (candidate: Readonly<Record<string, number>>) => {
    const seen: Record<string, number> = {};
    for (const sign in candidate) if (kept.has(sign)) seen[sign] = candidate[sign] ?? 0;
    return seen;
  };
  return { candidates: candidates.map(of), right };
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
  let weights = fitConditional(seen, ridgeOf, ROUGH_STEPS);
  const worthOf = ([sign, weight]: readonly [string, number]) =>
    Math.abs(weight) * Math.sqrt(Math.min(OFTEN, standing.get(sign)?.squares ?? 0));
  for (const kept of [2 * most, most]) {
    const strongest = Object.entries(weights).sort((a, b) => worthOf(b) - worthOf(a));
    const names = new Set(strongest.slice(0, kept).map(([sign]) => sign));
    seen = choices.map((choice) => seenBy(choice, names));
    weights = fitConditional(seen, ridgeOf, kept > most ? ROUGH_STEPS : STEPS);
  }
  return weights;
}
