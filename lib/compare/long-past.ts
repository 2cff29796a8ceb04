/** Whether a figure tells of a year long before its report: what happened then is settled. */
import type { AnalysedArticle, Quantity } from "../model";

const YEAR = /(?<!\p{Nd})(?:1[89]|20)\p{Nd}{2}(?!\p{Nd})/gu;
/** Years after which nothing is counted any more. */
const SETTLED_AFTER = 2;

/** The last year that is named in a figure's sentence, or else before it in its passage and the one before. */
function yearOf({ article: { passages } }: AnalysedArticle, { passage, sentence }: Quantity): number | null {
  const own = passages[passage]?.text ?? "";
  const before = [passages[passage - 1]?.text ?? "", own.slice(0, sentence.start)].join("\n");
  const year = [own.slice(sentence.start, sentence.end), before]
    .map((text) => text.match(YEAR)?.at(-1))
    .find((found) => found !== undefined);
  return year === undefined ? null : Number(year);
}

/** False where the report is not dated, or no year stands near the figure. */
export function isLongPast(analysed: AnalysedArticle, quantity: Quantity): boolean {
  const { publishedDay } = analysed.fingerprint;
  const year = yearOf(analysed, quantity);
  return year !== null && publishedDay !== null && year + SETTLED_AFTER <= Number(publishedDay.slice(0, 4));
}
