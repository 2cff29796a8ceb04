/** Regularised logistic regression by Newton's method: few features, so the exact step is cheap. */

export interface Sample {
  readonly x: readonly number[];
  /** 1 same event, 0 not, or how surely. */
  readonly y: number;
  readonly weight: number;
  /** Log-odds that are known beforehand, to which the fit adds. */
  readonly offset?: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 60;

function probability(fit: Fit, { x, offset = 0 }: Sample): number {
  let logOdds = fit.bias + offset;
  for (let i = 0; i < x.length; i++) logOdds += (x[i] ?? 0) * (fit.weights[i] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}

/** Solves a small symmetric system by Gaussian elimination with pivoting. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++)
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    const [top, other] = [rows[pivot] ?? [], rows[column] ?? []];
    rows[column] = top;
    rows[pivot] = other;
    for (let r = 0; r < size; r++) {
      const row = rows[r] ?? [];
      if (r === column) continue;
      const factor = (row[column] ?? 0) / (top[column] || 1);
      if (factor !== 0) for (let c = column; c <= size; c++) row[c] = (row[c] ?? 0) - factor * (top[c] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] || 1));
}

/** Penalised loss: negative log-likelihood, and each weight's squared distance from its prior. */
function loss(fit: Fit, samples: readonly Sample[], prior: Fit, strengths: readonly number[]): number {
  let total = 0;
  for (const sample of samples) {
    const { y, weight } = sample;
    const p = probability(fit, sample);
    total -= weight * (y * Math.log(Math.max(1e-12, p)) + (1 - y) * Math.log(Math.max(1e-12, 1 - p)));
  }
  return fit.weights.reduce(
    (sum, w, i) => sum + ((strengths[i] ?? 0) / 2) * (w - (prior.weights[i] ?? 0)) ** 2,
    total,
  );
}

/** Penalty on the bias where it is held: more than any data outweigh. */
const HELD_BIAS = 1e12;
const FREE_BIAS = 1e-6;

/** Gradient and curvature of the penalised loss; the bias stands first. */
function derivatives(
  fit: Fit,
  samples: readonly Sample[],
  prior: Fit,
  strengths: readonly number[],
  biasPenalty: number,
) {
  const size = prior.weights.length + 1;
  const gradient = new Array<number>(size).fill(0);
  const hessian = gradient.map(() => new Array<number>(size).fill(0));
  for (const sample of samples) {
    const { x, y, weight } = sample;
    if (weight === 0) continue;
    const p = probability(fit, sample);
    const full = [1, ...x];
    const curve = weight * Math.max(1e-6, p * (1 - p));
    for (const [i, xi] of full.entries()) {
      if (xi === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + weight * (p - y) * xi;
      const row = hessian[i] ?? [];
      for (const [j, xj] of full.entries()) row[j] = (row[j] ?? 0) + curve * xi * xj;
    }
  }
  for (const [i, row] of hessian.entries()) {
    const penalty = i === 0 ? biasPenalty : (strengths[i - 1] ?? 0);
    row[i] = (row[i] ?? 0) + penalty;
    const apart = i === 0 ? 0 : (fit.weights[i - 1] ?? 0) - (prior.weights[i - 1] ?? 0);
    gradient[i] = (gradient[i] ?? 0) + penalty * apart;
  }
  return { gradient, hessian };
}

const HALVINGS = 12;

/** False for a weight that its sign holds at zero, against what the data ask for. The bias stands first. */
function freeOf({ weights }: Fit, gradient: readonly number[], signs: readonly number[]): boolean[] {
  const held = (at: number) => weights[at] === 0 && (signs[at] ?? 0) * (gradient[at + 1] ?? 0) > 0;
  return [true, ...weights.map((_, at) => !held(at))];
}

/** The step's equations with what is held left where it is, so that all else can move as if it were not there. */
function amongFree(
  hessian: readonly number[][],
  gradient: readonly number[],
  free: readonly boolean[],
): [number[][], number[]] {
  const matrix = hessian.map((row, i) =>
    row.map((value, j) => (free[i] && free[j] ? value : i === j ? 1 : 0)),
  );
  return [matrix, gradient.map((value, i) => (free[i] ? value : 0))];
}

/**
 * Fits weights that stay near `prior` (its bias free, unless `holdsBias`): `strengths` are the penalties on each weight's squared distance from it.
 * A weight with a bound of sign in `signs` (+1, −1; 0 none) is held at zero where the data would turn it round. A step
 * that does not lower the loss is halved.
 */
export function fitLogistic(
  samples: readonly Sample[],
  prior: Fit,
  strengths: readonly number[],
  signs: readonly number[],
  holdsBias = false,
): Fit {
  let fit = prior;
  let least = loss(fit, samples, prior, strengths);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian } = derivatives(
      fit,
      samples,
      prior,
      strengths,
      holdsBias ? HELD_BIAS : FREE_BIAS,
    );
    const free = freeOf(fit, gradient, signs);
    const move = solve(...amongFree(hessian, gradient, free));
    const before = least;
    for (let scale = 1, tries = 0; tries < HALVINGS; scale /= 2, tries++) {
      const weights = fit.weights.map((w, i) => {
        const next = w - scale * (move[i + 1] ?? 0);
        return (signs[i] ?? 0) * next < 0 ? 0 : next;
      });
      const candidate = { bias: fit.bias - scale * (move[0] ?? 0), weights };
      const value = loss(candidate, samples, prior, strengths);
      if (value >= least) continue;
      [fit, least] = [candidate, value];
      break;
    }
    if (before - least < 1e-6) break;
  }
  return fit;
}
