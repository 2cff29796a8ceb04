/**
 * Names of what figures count and measure, as a heading prints them. They are made here, where a sentence is read, and
 * kept with the figure: a comparison has the sentences no more.
 */
import { type Draft, eachComparable } from "../draft";
import type { ReadPassage } from "../passage";
import { chosenName } from "./chosen";
import { countedName } from "./counted";
import { measuredName } from "./measured";
import { withOutcome } from "./outcome";
import { type Naming, namingOf } from "./words";

export { governed } from "./inflection";

function nameOf(passage: ReadPassage, naming: Naming, draft: Draft): string | null {
  if (draft.superseded || draft.kind === "magnitude") return null;
  const isMeasure = draft.unit !== null || (draft.kind === "money" && naming.inflected !== null);
  const made = isMeasure ? measuredName(passage, naming, draft) : countedName(passage, naming, draft);
  if (!passage.pack.signs || naming.inflected || draft.form === "zero") return made;
  if (isMeasure && made !== null && sharesWord(made, draft.what)) return made;
  const chosen = chosenName(passage, naming, draft);
  return isMeasure ? chosen : fuller(chosen, made);
}

const LONG_WORDS = /\p{L}{4,}/gu;

/** "rise in the price of tea" for "the tea": what is made of the clause and what was chosen in it speak of one thing. */
function sharesWord(made: string, what: string): boolean {
  const words = new Set(what.toLowerCase().match(LONG_WORDS));
  return (made.toLowerCase().match(LONG_WORDS) ?? []).some((word) => words.has(word));
}

/** What was chosen says more than what is made of a noun alone, unless this has all its words: "weapons | recovered". */
function fuller(chosen: string | null, made: string | null): string | null {
  if (chosen === null || made === null) return chosen ?? made;
  return made.startsWith(chosen) ? made : chosen;
}

/** What is counted or measured, in citation form; none where that is not certain. */
export const names = eachComparable("names", (passage, draft) => {
  const naming = namingOf(passage.pack);
  const name = naming && nameOf(passage, naming, draft);
  if (!naming || name === null) return draft;
  return { ...draft, name: naming.inflected ? name : withOutcome(passage, naming, draft, name) };
});
