/** Pointing at a figure by the words around it, and finding it again. */
import type { Article, FigureAnchor, Quantity, Span } from "../model";

/** Words kept on either side of the figure, in UTF-16 units: nearly every sentence whole. */
const AROUND = 240;

/** Points at a figure by its sentence. */
export function anchorOf(articleId: string, article: Article, quantity: Quantity): FigureAnchor {
  const text = article.passages[quantity.passage]?.text ?? "";
  const from = Math.max(quantity.sentence.start, quantity.start - AROUND);
  const to = Math.min(quantity.sentence.end, quantity.end + AROUND);
  return {
    articleId,
    sentence: text.slice(from, to),
    start: quantity.start - from,
    end: quantity.end - from,
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Finds what anchors point at in an article. A text read again may draw a figure's bounds or its sentence's otherwise, so
 * a figure counts as found where it stands, at least in part, in the anchor's place within the same words.
 */
export class FigureFinder {
  readonly #places = new Map<FigureAnchor, readonly Span[][]>();

  constructor(
    private readonly articleId: string,
    private readonly article: Article,
  ) {}

  isAt(anchor: FigureAnchor, quantity: Quantity): boolean {
    if (anchor.articleId !== this.articleId) return false;
    const places = this.#placesOf(anchor)[quantity.passage] ?? [];
    return places.some((place) => overlap(place, quantity));
  }

  #placesOf(anchor: FigureAnchor): readonly Span[][] {
    const known = this.#places.get(anchor);
    if (known) return known;
    const places = this.article.passages.map(({ text }) => placesIn(text, anchor));
    this.#places.set(anchor, places);
    return places;
  }
}

function placesIn(text: string, { sentence, start, end }: FigureAnchor): Span[] {
  if (sentence === "") return [];
  const places: Span[] = [];
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + sentence.length))
    places.push({ start: at + start, end: at + end });
  return places;
}
