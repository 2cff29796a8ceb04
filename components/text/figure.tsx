import { withNumerals } from "../../lib/i18n";
import type { Article, Quantity } from "../../lib/model";
import { useTranslation } from "../translation";
import { Foreign } from "./foreign";

interface FigureProps {
  readonly article: Article;
  readonly quantity: Quantity;
}

/** A figure as its article writes it, in the digits that the reader chose. */
export function Figure({ article, quantity }: FigureProps) {
  const { numerals } = useTranslation();
  return (
    <Foreign class="figure" language={article.language} direction={article.direction}>
      {withNumerals(quantity.text, numerals)}
    </Foreign>
  );
}
