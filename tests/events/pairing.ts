import { articleFromText } from "../../lib/extract/plain-text";
import type { AnalysedArticle, Article, Quantity, Span } from "../../lib/model";
import { analyse } from "../../lib/pipeline";
import type { MarkedArticle, MarkedFigure } from "./marked";

/** A quantity with its span in the article's whole text. */
export interface Placed extends Span {
  readonly quantity: Quantity;
}

export interface Pairing {
  readonly figure: MarkedFigure;
  readonly quantity: Quantity | null;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function articleOf({ id, text, publishedAt }: MarkedArticle): Article {
  const found = articleFromText(text, id);
  if (found.state !== "article") throw new Error(`${id} is no article`);
  return { ...found.article, publishedAt };
}

const read = new WeakMap<MarkedArticle, AnalysedArticle>();

/** A marked article as the pipeline reads it, read once. */
export function analysed(marked: MarkedArticle): AnalysedArticle {
  const known = read.get(marked) ?? analyse(marked.id, articleOf(marked));
  read.set(marked, known);
  return known;
}

/** A quantity of a marked article with its place in the whole text. */
export function placed(article: Article, quantity: Quantity): Placed {
  const offset = article.passages[quantity.passage]?.offset ?? 0;
  return { quantity, start: offset + quantity.start, end: offset + quantity.end };
}

/** The comparable figures that were read of a marked article. */
export function figuresOf(marked: MarkedArticle): Placed[] {
  const { article, quantities } = analysed(marked);
  return quantities
    .filter(({ notComparable }) => notComparable === null)
    .map((quantity) => placed(article, quantity));
}

/** Marks with the figures read at their places, one to one by span and bounds, and the figures that no mark claims. */
export function pairUp(marked: MarkedArticle): { pairs: Pairing[]; extra: Placed[] } {
  const free = new Set(figuresOf(marked));
  const pairs = marked.figures.map((figure): Pairing => {
    const hit = [...free].find(
      (read) => overlap(read, figure) && read.quantity.min === figure.min && read.quantity.max === figure.max,
    );
    if (hit) free.delete(hit);
    return { figure, quantity: hit?.quantity ?? null };
  });
  return { pairs, extra: [...free] };
}
