/** The reader's words on pairs, as matching and comparing take them. */
import type { FigureAnchor, KeptCorrection } from "../model";
import { Constraints, type PairWord } from "./constraints";

export type FigurePairWord = PairWord<FigureAnchor>;

/** What was said of pairs of figures, in the order given. */
export function factWords(corrections: readonly KeptCorrection[]): FigurePairWord[] {
  return corrections.flatMap(({ correction }) => {
    if (correction.about !== "fact") return [];
    const [a, b] = correction.figures;
    return [{ a, b, same: correction.same }];
  });
}

/** What was said of pairs of articles and follows from it, the latest correction first. */
export function matchDecisions(corrections: readonly KeptCorrection[]): Constraints<string> {
  return new Constraints(
    corrections.flatMap(({ correction }) => {
      if (correction.about !== "match") return [];
      const [a, b] = correction.articles;
      return [{ a, b, same: correction.same }];
    }),
  );
}
