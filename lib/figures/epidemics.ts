import { markAt, type ReadPassage } from "./passage";

/** Headline and opening say what an article is about. */
const OPENING = 2;

/** Whether an article is about a disease that spreads, so that its cases are infections and no wounds. */
export function isEpidemic(passages: readonly ReadPassage[]): boolean {
  return passages
    .slice(0, OPENING)
    .some((passage) => passage.tokens.some((_, at) => markAt(passage, "epidemic", at) !== null));
}
