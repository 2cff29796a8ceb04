/** The running story: the same actors, places and matter, whatever the day and the act. */
import type { MatchFeature } from "./features";
import { logistic, type Weights } from "./model";
import type { Score } from "./score";

/** Features of days and hours: what tells the occurrences of one story apart. */
const OF_TIME: ReadonlySet<MatchFeature> = new Set([
  "sameDay",
  "otherDay",
  "otherYears",
  "publishedApart",
  "laterStageApart",
  "freshApart",
  "openingDays",
  "hoursApart",
]);
/** Log-odds by words alone from which on two reports tell of one story. */
const STORY_ODDS = -3;

/** Log-odds by words and names alone, as if two reports had come out at one time. */
export function storyOdds({ bias, contributions }: Pick<Score, "bias" | "contributions">): number {
  const words = contributions.filter(({ feature }) => !OF_TIME.has(feature));
  return words.reduce((total, { weight }) => total + weight, bias);
}

/** The same weights without what they say of time. */
export function timeless({ bias, weights }: Weights): Weights {
  const words = Object.entries(weights).filter(([feature]) => !(OF_TIME as ReadonlySet<string>).has(feature));
  return { bias, weights: Object.fromEntries(words) };
}

/** True where log-odds by words alone make two reports one story, events apart or one event. */
export function isOneStory(odds: number): boolean {
  return odds > STORY_ODDS;
}

/** Two reports of one story. */
export interface StoryLink {
  readonly a: string;
  readonly b: string;
  /** See `storyOdds`. */
  readonly odds: number;
}

/** When an article came out, in hours since 1970; null where it does not say. */
export type HourOf = (id: string) => number | null;

/** Hours within which reports of one occurrence still come out. */
const OWN_HOURS = 20;
/** Added to the odds of two reports before they count as one story: it is wider than an event. */
const WIDER = 1;

/** How long stories run: reports of what happened once come out together, those of a running story all the time. */
export class Stories {
  readonly #links = new Map<string, Map<string, number>>();

  constructor(
    links: Iterable<StoryLink>,
    readonly hourOf: HourOf,
  ) {
    for (const { a, b, odds } of links) {
      this.#note(a, b, odds);
      this.#note(b, a, odds);
    }
  }

  #note(from: string, to: string, odds: number): void {
    const known = this.#links.get(from) ?? new Map<string, number>();
    this.#links.set(from, known.set(to, logistic(odds + WIDER)));
  }

  /** Reports, by their probabilities, that tell the story of either article before or after both came out. */
  beyond(a: string, b: string): number {
    const [first, second] = [this.hourOf(a), this.hourOf(b)];
    if (first === null || second === null) return 0;
    const span = [Math.min(first, second) - OWN_HOURS, Math.max(first, second) + OWN_HOURS] as const;
    return Math.max(this.#outside(a, span), this.#outside(b, span));
  }

  #outside(id: string, [from, to]: readonly [number, number]): number {
    let sum = 0;
    for (const [other, probability] of this.#links.get(id) ?? []) {
      const hour = this.hourOf(other);
      if (hour !== null && (hour < from || hour > to)) sum += probability;
    }
    return sum;
  }
}
