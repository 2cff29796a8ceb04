/** Corrections as a reader made them: those of one click are one. */
import type { Correction, KeptCorrection } from "../model";

/** What was said with one click. */
export interface Act {
  readonly ids: readonly string[];
  readonly at: string;
  /** The first of the corrections that it made: they differ only in what they are said of. */
  readonly correction: Correction;
}

function nameOf({ at, correction }: KeptCorrection): string {
  const said = correction.about === "figure" ? correction.kind : correction.same;
  return `${at} ${correction.about} ${said}`;
}

/** The acts behind corrections, in the corrections' order. */
export function actsOf(corrections: readonly KeptCorrection[]): Act[] {
  const acts = new Map<string, KeptCorrection[]>();
  for (const kept of corrections) {
    const name = nameOf(kept);
    acts.set(name, [...(acts.get(name) ?? []), kept]);
  }
  return [...acts.values()].flatMap((kept) => {
    const [first] = kept;
    return first ? [{ ids: kept.map(({ id }) => id), at: first.at, correction: first.correction }] : [];
  });
}
