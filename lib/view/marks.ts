import type { Article, Comparison, TextQuote, Verdict } from "../model";
import { quoteOf } from "./quote";

/** A compared figure of the page being read, to be marked there. */
export interface FigureMark {
  readonly quote: TextQuote;
  readonly verdict: Verdict;
}

/** Figures marked in one page; a page that gives more would be nothing but marks. */
const MOST = 300;

/** Every figure of the article being read that the comparison speaks of, wherever the article states it. */
export function marksOf({ facts, subjectId }: Comparison, article: Article): readonly FigureMark[] {
  return facts
    .flatMap(({ claims, verdict }) =>
      claims
        .filter((claim) => claim.articleId === subjectId)
        .flatMap(({ quantity, beneath }) => [quantity, ...beneath])
        .map((quantity) => ({ quote: quoteOf(article, quantity), verdict })),
    )
    .slice(0, MOST);
}
