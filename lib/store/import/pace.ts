/** How fast an import goes, and when it will be done. */
export interface Pace {
  /** Articles a second. */
  readonly rate: number;
  readonly secondsLeft: number;
}

interface Sample {
  readonly at: number;
  /** Share of the files that is read. */
  readonly share: number;
  readonly articles: number;
}

/** Time over which the pace is taken, and below which nothing is said, in milliseconds. */
const WINDOW_MS = 20_000;
const SETTLED_MS = 2_000;

/** Takes the pace of the last stretch: files differ, and what was fast at first need not stay so. */
export class PaceMaker {
  #samples: Sample[] = [];

  /** @returns null until enough is known. */
  note(sample: Sample): Pace | null {
    this.#samples = [...this.#samples.filter(({ at }) => at >= sample.at - WINDOW_MS), sample];
    const [first = sample] = this.#samples;
    const seconds = (sample.at - first.at) / 1_000;
    const share = sample.share - first.share;
    if (seconds * 1_000 < SETTLED_MS || share <= 0) return null;
    return {
      rate: (sample.articles - first.articles) / seconds,
      secondsLeft: ((1 - sample.share) * seconds) / share,
    };
  }

  /** Forgets what was before a pause. */
  restart(): void {
    this.#samples = [];
  }
}
