import { FigureFinder } from "../corrections";
import type { Article, Claim, Correction, FigureAnchor, KeptCorrection } from "../model";
import { type Act, actsOf } from "./acts";

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
