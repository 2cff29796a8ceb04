import { withoutPrefixes } from "./lexicon";
import { ledeOf, type TermReading } from "./reading";

/** True where headline or lede speaks of a later stage of an event: a trial, a funeral, an anniversary. */
export function speaksOfLaterStage(reading: TermReading): boolean {
  const { lexicon } = reading;
  return ledeOf(reading).some(({ tokens }) => {
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
