import type { TokenRange } from "../../syntax";
import { type MeasureContext, type MeasureLead, trimmed } from "./clause";

/** Stretches of a sentence that together name what is measured; null where a rule does not apply. */
export type MeasuredStretches = readonly TokenRange[] | null;

export interface MeasureRule {
  readonly name: string;
  readonly find: (measure: MeasureContext, lead: MeasureLead) => MeasuredStretches;
}

/** A single stretch without loose words at its ends. */
export function one(measure: MeasureContext, range: TokenRange | null): MeasuredStretches {
  const found = range && trimmed(measure, range);
  return found && [found];
}
