import type { Range } from "../../syntax";
import { type Lead, type Measure, trimmed } from "./clause";

/** Stretches of a sentence that together name what is measured; null where a rule does not apply. */
export type Found = readonly Range[] | null;

export interface MeasureRule {
  readonly name: string;
  readonly find: (measure: Measure, lead: Lead) => Found;
}

/** A single stretch without loose words at its ends. */
export function one(measure: Measure, range: Range | null): Found {
  const found = range && trimmed(measure, range);
  return found && [found];
}
