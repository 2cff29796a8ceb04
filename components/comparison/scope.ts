import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Article, TextQuote } from "../../lib/model";
import type { Texts } from "../../lib/view/sources";

/** What every part of one comparison needs to name its articles and to point at the page. */
export interface Scope {
  readonly subjectId: string;
  readonly articles: Readonly<Record<string, Article>>;
  readonly texts: Texts;
  /** Shows a quote in the page being read; false where the page no longer holds it. Null where there is no page. */
  readonly onShow: ((quote: TextQuote) => Promise<boolean>) | null;
}

export const ComparisonScope = createContext<Scope>({
  subjectId: "",
  articles: {},
  texts: new Map(),
  onShow: null,
});

export function useScope(): Scope {
  return useContext(ComparisonScope);
}
