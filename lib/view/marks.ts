import type { Article, Comparison, Fact, Quantity, TextQuote, Verdict } from "../model";
import { quoteOf } from "./quote";

/** A compared figure of the page being read, to be marked there. */
export interface FigureMark {
  readonly quote: TextQuote;
  readonly verdict: Verdict;
  readonly quantity: Quantity;
  readonly fact: Fact;
}

/** Figures marked in one page; a page that gives more would be nothing but marks. */
const MOST = 300;

/** Every figure of the article being read that the comparison speaks of, wherever the article states it. */
export function marksOf({ facts, subjectId }: Comparison, article: Article): readonly FigureMark[] {
  return facts
    .flatMap((fact) =>
      fact.claims
        .filter((claim) => claim.articleId === subjectId)
        .flatMap(({ quantity, beneath, headline }) => [quantity, ...beneath, ...(headline ? [headline] : [])])
        .map((quantity) => ({ quote: quoteOf(article, quantity), verdict: fact.verdict, quantity, fact })),
    )
    .slice(0, MOST);
}

/** The marks as a reader of the article meets them. */
export function inReadingOrder(marks: readonly FigureMark[]): readonly FigureMark[] {
  return [...marks].sort(({ quantity: a }, { quantity: b }) => a.passage - b.passage || a.start - b.start);
}
