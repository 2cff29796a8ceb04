/**
 * Names of what figures count and measure, as a heading prints them. They are made here, where a sentence is read, and
 * kept with the figure: a comparison has the sentences no more.
 */
import { type Draft, eachComparable } from "../draft";
import type { ReadPassage } from "../passage";
import { countedName } from "./counted";
import { measuredName } from "./measured";
import { namingOf } from "./words";

export { governed } from "./inflection";

function nameOf(passage: ReadPassage, draft: Draft): string | null {
  const naming = namingOf(passage.pack);
  if (!naming || draft.superseded || draft.kind === "magnitude") return null;
  const isMeasure = draft.unit !== null || (draft.kind === "money" && naming.inflected !== null);
  return isMeasure ? measuredName(passage, naming, draft) : countedName(passage, naming, draft);
}

/** What is counted or measured, in citation form; none where that is not certain. */
export const names = eachComparable("names", (passage, draft) => {
  const name = nameOf(passage, draft);
  return name === null ? draft : { ...draft, name };
});
