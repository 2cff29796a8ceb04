import { describe, expect, it } from "vitest";
import { fitLogistic, type Sample } from "../../scripts/training/logistic";

/** Outcomes that follow the first feature; the second says the contrary of what its sign allows. */
const SAMPLES: readonly Sample[] = Array.from({ length: 400 }, (_, at) => {
  const first = (at % 20) / 20;
  const second = ((at * 7) % 20) / 20;
  const y = first + 0.6 * (1 - second) > 0.8 ? 1 : 0;
  return { x: [first, second], y, weight: 1 };
});
const PRIOR = { bias: 0, weights: [1, 1] };

function loss({ bias, weights }: { bias: number; weights: readonly number[] }): number {
  return SAMPLES.reduce((sum, { x, y }) => {
    const odds = bias + x.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
    return sum + Math.log1p(Math.exp(y === 1 ? -odds : odds));
  }, 0);
}

describe("fitLogistic", () => {
  it("finds the best weights that the signs allow, with one of them held at zero", () => {
    const fit = fitLogistic(SAMPLES, PRIOR, [0, 0], [1, 1]);
    expect(fit.weights[1]).toBe(0);
    for (const step of [-0.2, 0.2]) {
      const aside = { bias: fit.bias, weights: [(fit.weights[0] ?? 0) + step, 0] };
      expect(loss(aside)).toBeGreaterThan(loss(fit));
    }
  });

  it("learns from doubtful outcomes what share of them came true", () => {
    const doubtful = Array.from({ length: 50 }, () => ({ x: [1], y: 0.8, weight: 1 }));
    const { bias, weights } = fitLogistic(doubtful, { bias: 0, weights: [0] }, [1], [0]);
    expect(1 / (1 + Math.exp(-bias - (weights[0] ?? 0)))).toBeCloseTo(0.8, 2);
  });

  it("takes no notice of samples that count nothing", () => {
    const odd = SAMPLES.map(({ x, y }) => ({ x, y: 1 - y, weight: 0 }));
    const [with_, without] = [[...SAMPLES, ...odd], SAMPLES].map((set) =>
      fitLogistic(set, PRIOR, [1, 1], [0, 0]),
    );
    expect(with_?.weights).toEqual(without?.weights);
  });
});
