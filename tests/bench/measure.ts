/** One figure of a bench, as results.json holds it. */
export interface Measurement {
  /** What was done. */
  readonly name: string;
  /** To how much it was done: articles in the library, characters of text. */
  readonly n: number;
  /** With what: a browser, this project, a peer. */
  readonly subject: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export type Bench = () => Promise<Measurement[]>;

/** Median, least and most of a number of samples, at least one, rounded to hundredths. */
export function summary(samples: readonly number[]): Pick<Measurement, "median" | "min" | "max"> {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (position: number) => Math.round((sorted[position] ?? Number.NaN) * 100) / 100;
  const middle = (sorted.length - 1) / 2;
  const median = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { median, min: at(0), max: at(sorted.length - 1) };
}
