/** Regularised logistic regression by Newton's method: few features, so the exact step is cheap. */

export interface Sample {
  readonly x: readonly number[];
  /** 1 same event, 0 not. */
  readonly y: number;
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 30;

function probability(fit: Fit, x: readonly number[]): number {
  const logOdds = x.reduce((total, value, i) => total + value * (fit.weights[i] ?? 0), fit.bias);
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

/**
 * Fits weights that stay near `prior` (its bias free): `strengths` are the penalties on each weight's squared distance from it.
 * A weight with a bound of sign in `signs` (+1, −1; 0 none) is held at zero where the data would turn it round.
 */
export function fitLogistic(
  samples: readonly Sample[],
  prior: Fit,
  strengths: readonly number[],
  signs: readonly number[],
): Fit {
  const size = prior.weights.length + 1;
  let fit = prior;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = gradient.map(() => new Array<number>(size).fill(0));
    for (const { x, y, weight } of samples) {
      const p = probability(fit, x);
      const full = [1, ...x];
      const curve = weight * Math.max(1e-6, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const xi = full[i] ?? 0;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + weight * (p - y) * xi;
        const row = hessian[i] ?? [];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + curve * xi * (full[j] ?? 0);
      }
    }
    for (let i = 0; i < size; i++) {
      const row = hessian[i] ?? [];
      const penalty = i === 0 ? 1e-6 : (strengths[i - 1] ?? 0);
      row[i] = (row[i] ?? 0) + penalty;
      if (i > 0)
        gradient[i] =
          (gradient[i] ?? 0) + penalty * ((fit.weights[i - 1] ?? 0) - (prior.weights[i - 1] ?? 0));
    }
    const move = solve(hessian, gradient);
    const weights = fit.weights.map((w, i) => {
      const next = w - (move[i + 1] ?? 0);
      return (signs[i] ?? 0) * next < 0 ? 0 : next;
    });
    fit = { bias: fit.bias - (move[0] ?? 0), weights };
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  return fit;
}
