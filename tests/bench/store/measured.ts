import { type Measurement, summary } from "../measure";

/** How a library was grown. */
export type Way = "import" | "saves";

/** What was measured of one library. */
export class Measured {
  readonly #all: Measurement[] = [];

  constructor(
    private readonly way: Way,
    private readonly articles: number,
    private readonly subject: string,
  ) {}

  get all(): Measurement[] {
    return this.#all;
  }

  readonly note = (name: string, samples: readonly number[], unit: string): void => {
    const whole = `library grown by ${this.way}: ${name}`;
    const measurement = { name: whole, n: this.articles, subject: this.subject, ...summary(samples), unit };
    this.#all.push(measurement);
    console.log(`${whole} (${this.subject}, ${this.articles}): ${measurement.median} ${unit}`);
  };

  add(measurements: readonly Measurement[]): void {
    this.#all.push(...measurements);
  }
}
