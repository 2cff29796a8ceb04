import type { TokenRange } from "../../syntax";
import { type Lead, type Measure, trimmed } from "./clause";

/** Stretches of a sentence that together name what is measured; null where a rule does not apply. */
export type Found = readonly TokenRange[] | null;

export interface MeasureRule {
  readonly name: string;
  readonly find: (measure: Measure, lead: Lead) => Found;
}

/** A single stretch without loose words at its ends. */
export function one(measure: Measure, range: TokenRange | null): Found {
  const found = range && trimmed(measure, range);
  return found && [found];
}
