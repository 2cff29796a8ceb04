/** Corrections as a reader made them: those of one click are one. */
import { FigureFinder } from "../corrections";
import type { Article, Claim, Correction, FigureAnchor, KeptCorrection } from "../model";

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

/** The figure that the reader clicked on: of a pair the first. */
function clicked(correction: Correction): readonly FigureAnchor[] {
  if (correction.about === "figure") return [correction.figure];
  return correction.about === "fact" ? [correction.figures[0]] : [];
}

/** What the reader said of a claim's figure. */
export function actsOn(
  { articleId, quantity, beneath }: Claim,
  article: Article,
  corrections: readonly KeptCorrection[],
): Act[] {
  const finder = new FigureFinder(articleId, article);
  const isHere = (figure: FigureAnchor) => [quantity, ...beneath].some((one) => finder.isAt(figure, one));
  const byId = new Map(corrections.map((kept) => [kept.id, kept.correction]));
  return actsOf(corrections).filter(({ ids }) =>
    ids.some((id) => {
      const correction = byId.get(id);
      return correction !== undefined && clicked(correction).some(isHere);
    }),
  );
}
