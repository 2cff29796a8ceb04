import { withoutPrefixes } from "./lexicon";
import type { Reading } from "./reading";

const LEDE_WORDS = 60;

/** True where headline or lede speaks of a later stage of an event: a trial, a funeral, an anniversary. */
export function speaksOfLaterStage({ passages, lexicon }: Reading): boolean {
  return passages
    .filter(({ role, wordsBefore }) => role !== "caption" && wordsBefore < LEDE_WORDS)
    .some(({ tokens }) => {
      const words = tokens.map(({ folded }) => folded);
      return words.some((word, at) =>
        [word, withoutPrefixes(word, lexicon)].some((form) =>
          (lexicon.laterStages.get(form) ?? []).some((phrase) =>
            phrase.slice(1).every((part, i) => words[at + 1 + i] === part),
          ),
        ),
      );
    });
}
