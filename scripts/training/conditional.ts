/** Conditional logistic regression: of several candidates, some of them right, one is to be chosen. Adam on the penalised likelihood. */

export type NamedWeights = Readonly<Record<string, number>>;

const STEPS = 200;
/** Fits that only tell which signs decide most need not be as close. */
const ROUGH_STEPS = 60;
const RATE = 0.05;
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;

export function scoreOf(candidate: Readonly<Record<string, number>>, weights: NamedWeights): number {
  let sum = 0;
  for (const sign in candidate) sum += (candidate[sign] ?? 0) * (weights[sign] ?? 0);
  return sum;
}

/** Numbers that grow in number, kept as tightly as the engine can. */
class Growing<T extends Int32Array | Float64Array> {
  length = 0;
  #all: T;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#all = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#all.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.#all);
      this.#all = larger;
    }
    this.#all[this.length++] = value;
  }

  get all(): T {
    return this.#all.subarray(0, this.length) as T;
  }
}

const whole = () => new Growing((length) => new Int32Array(length));
const real = () => new Growing((length) => new Float64Array(length));

/** Choices whose signs are numbered, row upon row: those of a candidate stand between `rows[candidate]` and the next. */
interface Table {
  /** The first candidate of each choice; at the end, how many there are. */
  readonly choices: Int32Array;
  readonly rows: Int32Array;
  readonly signs: Int32Array;
  readonly values: Float64Array;
  readonly right: Float64Array;
}

/** Choices as they are gathered: of thousands, names of their signs would take all memory. */
export class Choices {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #choices = whole();
  readonly #rows = whole();
  readonly #signs = whole();
  readonly #values = real();
  readonly #right = real();

  constructor() {
    this.#choices.push(0);
    this.#rows.push(0);
  }

  /** How many there are. */
  get length(): number {
    return this.#choices.length - 1;
  }

  /**
   * Adds one choice; returns its number.
   *
   * @param right how right each candidate is, from 0 to 1; at least one is above 0
   */
  add(candidates: readonly Readonly<Record<string, number>>[], right: readonly number[]): number {
    for (const [at, candidate] of candidates.entries()) {
      for (const sign in candidate) {
        const value = candidate[sign] ?? 0;
        if (value === 0) continue;
        this.#signs.push(this.#numberOf(sign));
        this.#values.push(value);
      }
      this.#rows.push(this.#signs.length);
      this.#right.push(right[at] ?? 0);
    }
    this.#choices.push(this.#rows.length - 1);
    return this.length - 1;
  }

  #numberOf(sign: string): number {
    const known = this.#numbers.get(sign);
    if (known !== undefined) return known;
    this.#numbers.set(sign, this.names.length);
    return this.names.push(sign) - 1;
  }

  /** What each candidate of a choice comes to. */
  scores(choice: number, weights: NamedWeights): number[] {
    const [from, to] = [this.#choices.all[choice] ?? 0, this.#choices.all[choice + 1] ?? 0];
    const [signs, values, rows] = [this.#signs.all, this.#values.all, this.#rows.all];
    return Array.from({ length: to - from }, (_, at) => {
      let sum = 0;
      for (let each = rows[from + at] ?? 0; each < (rows[from + at + 1] ?? 0); each++)
        sum += (values[each] ?? 0) * (weights[this.names[signs[each] ?? 0] ?? ""] ?? 0);
      return sum;
    });
  }

  /** Some choices, with those of their signs that are given a column. */
  table(among: readonly number[], columns: Int32Array): Table {
    const [choices, rows, signs, values, right] = [whole(), whole(), whole(), real(), real()];
    const [allChoices, allRows] = [this.#choices.all, this.#rows.all];
    const [allSigns, allValues, allRight] = [this.#signs.all, this.#values.all, this.#right.all];
    rows.push(0);
    choices.push(0);
    for (const choice of among) {
      for (let row = allChoices[choice] ?? 0; row < (allChoices[choice + 1] ?? 0); row++) {
        for (let each = allRows[row] ?? 0; each < (allRows[row + 1] ?? 0); each++) {
          const column = columns[allSigns[each] ?? 0] ?? -1;
          if (column < 0) continue;
          signs.push(column);
          values.push(allValues[each] ?? 0);
        }
        rows.push(signs.length);
        right.push(allRight[row] ?? 0);
      }
      choices.push(right.length);
    }
    return {
      choices: choices.all,
      rows: rows.all,
      signs: signs.all,
      values: values.all,
      right: right.all,
    };
  }
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

/** Fits one weight a column, from those in `weights` on, in place; `ridge` holds the penalty on each squared weight. */
function fitConditional(table: Table, ridge: Float64Array, weights: Float64Array, steps: number): void {
  const gradient = new Float64Array(weights.length);
  const pulls = new Float64Array(table.rows.length - 1);
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= steps; step++) {
    gradient.fill(0);
    addScores(table, weights, pulls);
    turnToPulls(table, pulls);
    addGradient(table, pulls, gradient);
    for (let at = 0; at < weights.length; at++) {
      const slope = (gradient[at] ?? 0) - (ridge[at] ?? 0) * (weights[at] ?? 0);
      first[at] = FIRST_DECAY * (first[at] ?? 0) + (1 - FIRST_DECAY) * slope;
      second[at] = SECOND_DECAY * (second[at] ?? 0) + (1 - SECOND_DECAY) * slope ** 2;
      const mean = (first[at] ?? 0) / (1 - FIRST_DECAY ** step);
      const spread = (second[at] ?? 0) / (1 - SECOND_DECAY ** step);
      weights[at] = (weights[at] ?? 0) + (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
}

/** Choices in which a sign must stand to be learnt from. */
const FEWEST = 3;
/** A sign that stands oftener is not worth more for it. */
const OFTEN = 36;

/** In how many choices each sign stands, and the sum of the squares of its values. */
function standingIn({ choices, rows, signs, values }: Table, length: number) {
  const [standing, squares] = [new Int32Array(length), new Float64Array(length)];
  const last = new Int32Array(length).fill(-1);
  for (let choice = 0; choice + 1 < choices.length; choice++)
    for (let each = rows[choices[choice] ?? 0] ?? 0; each < (rows[choices[choice + 1] ?? 0] ?? 0); each++) {
      const sign = signs[each] as number;
      squares[sign] = (squares[sign] ?? 0) + (values[each] ?? 0) ** 2;
      if (last[sign] === choice) continue;
      last[sign] = choice;
      standing[sign] = (standing[sign] ?? 0) + 1;
    }
  return { standing, squares };
}

/** What a fit is asked for. */
export interface Fitting {
  /** The penalty on a sign's squared weight. */
  readonly ridgeOf: (sign: string) => number;
  /** How many signs are to be left. */
  readonly most: number;
}

/** Fits, and again and again with half of the signs, those that decide most by their weight and how often they stand. */
export function fitFew(
  all: Choices,
  { ridgeOf, most }: Fitting,
  among: readonly number[] = [...Array(all.length).keys()],
): NamedWeights {
  const length = all.names.length;
  const { standing, squares } = standingIn(
    all.table(
      among,
      Int32Array.from({ length }, (_, at) => at),
    ),
    length,
  );
  let kept = [...standing.keys()].filter((sign) => (standing[sign] ?? 0) >= FEWEST);
  let weights = new Float64Array(kept.length);
  for (;;) {
    const columns = new Int32Array(length).fill(-1);
    for (const [column, sign] of kept.entries()) columns[sign] = column;
    const ridge = Float64Array.from(kept, (sign) => ridgeOf(all.names[sign] ?? ""));
    const isLast = kept.length <= most;
    fitConditional(all.table(among, columns), ridge, weights, isLast ? STEPS : ROUGH_STEPS);
    if (isLast) return Object.fromEntries(kept.map((sign, at) => [all.names[sign] ?? "", weights[at] ?? 0]));
    const worth = kept.map(
      (sign, at) => Math.abs(weights[at] ?? 0) * Math.sqrt(Math.min(OFTEN, squares[sign] ?? 0)),
    );
    const order = [...kept.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
    const strongest = order.slice(0, Math.max(most, Math.ceil(kept.length / 2))).sort((a, b) => a - b);
    weights = Float64Array.from(strongest, (at) => weights[at] ?? 0);
    kept = strongest.map((at) => kept[at] ?? 0);
  }
}
