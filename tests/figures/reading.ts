import { readQuantities } from "../../lib/figures";
import { packFor } from "../../lib/languages";
import type { Article, LanguageCode, Quantity } from "../../lib/model";
import { readArticle } from "../../lib/text/passage";

/** An article of one paragraph a line, without a headline. */
export function articleOf(language: LanguageCode, text: string): Article {
  return {
    url: null,
    canonicalUrl: null,
    headline: "",
    byline: null,
    outlet: null,
    publishedAt: null,
    language,
    direction: "ltr",
    passages: text.split("\n").map((line) => ({ role: "paragraph", text: line, offset: null })),
    removed: [],
    partial: null,
  };
}

/** Every quantity of a text, comparable or not. */
export function read(language: LanguageCode, text: string): Quantity[] {
  return readQuantities(readArticle(articleOf(language, text), packFor(language)));
}

/** The comparable ones. */
export function figures(language: LanguageCode, text: string): Quantity[] {
  return read(language, text).filter(({ notComparable }) => notComparable === null);
}

/** Bounds, hedge, kind and unit in one line: "100.. more-than killed", "2..2 exact distance kilometer". */
export function brief({ min, max, hedge, kind, unit }: Quantity): string {
  return [`${min ?? ""}..${max ?? ""}`, hedge, kind, unit].filter((part) => part !== null).join(" ");
}
