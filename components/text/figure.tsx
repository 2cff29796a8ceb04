import { withNumerals } from "../../lib/i18n";
import type { Article, Quantity } from "../../lib/model";
import { besideWords } from "../../lib/view/units";
import { zeroKey } from "../../lib/view/zero";
import { useTranslation } from "../translation";
import { Foreign } from "./foreign";

interface FigureProps {
  readonly article: Article;
  readonly quantity: Quantity;
}

/** A figure in the units that the reader is used to, beside the stated one. */
function Beside({ quantity }: Pick<FigureProps, "quantity">) {
  const translator = useTranslation();
  const words = besideWords(quantity, translator);
  if (words === null) return null;
  return <bdi class="beside">{translator.t("figure.beside", { value: words })}</bdi>;
}

/** A figure as its article writes it, in the digits that the reader chose; a denial is said in the reader's words. */
export function Figure({ article, quantity }: FigureProps) {
  const { numerals, t } = useTranslation();
  if (quantity.hedge === "zero") return <span class="figure">{t(zeroKey(quantity))}</span>;
  return (
    <>
      <Foreign class="figure" language={article.language} direction={article.direction}>
        {withNumerals(quantity.text, numerals)}
      </Foreign>
      <Beside quantity={quantity} />
    </>
  );
}
