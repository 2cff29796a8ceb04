import type { AnalysedArticle, KeptCorrection, Quantity } from "../model";
import { FigureFinder } from "./anchor";

type FigureCorrection = Extract<KeptCorrection["correction"], { about: "figure" }>;

function corrected(quantity: Quantity, { kind }: FigureCorrection): Quantity {
  return kind === null
    ? { ...quantity, notComparable: "reader" }
    : { ...quantity, kind, notComparable: null };
}

/**
 * An article's figures as the reader set them right; the same list where the reader said nothing of them.
 *
 * @param corrections the latest first
 */
export function correctedQuantities(
  { id, article, quantities }: AnalysedArticle,
  corrections: readonly KeptCorrection[],
): readonly Quantity[] {
  const own = corrections
    .map(({ correction }) => correction)
    .filter((correction) => correction.about === "figure")
    .filter(({ figure }) => figure.articleId === id);
  if (own.length === 0) return quantities;
  const finder = new FigureFinder(id, article);
  return quantities.map((quantity) => {
    const said = own.find(({ figure }) => finder.isAt(figure, quantity));
    return said ? corrected(quantity, said) : quantity;
  });
}
