/** The running story: the same actors, places and matter, whatever the day and the act. */
import type { Feature } from "./features";
import type { Score } from "./score";

/** Features of days and hours: what tells the occurrences of one story apart. */
const OF_TIME: ReadonlySet<Feature> = new Set([
  "same-day",
  "other-day",
  "other-years",
  "published-apart",
  "later-stage-apart",
  "fresh-apart",
  "opening-days",
  "hours-apart",
]);
/** Log-odds by words alone from which on two reports tell of one story. */
const STORY_ODDS = -3;

/** True where two reports belong to one story, by their words and names alone: events apart or one event. */
export function isOneStory({ bias, contributions }: Pick<Score, "bias" | "contributions">): boolean {
  const words = contributions.filter(({ feature }) => !OF_TIME.has(feature));
  return words.reduce((total, { weight }) => total + weight, bias) > STORY_ODDS;
}
