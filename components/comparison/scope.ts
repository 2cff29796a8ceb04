import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Article, Fact, TextQuote } from "../../lib/model";
import type { Texts } from "../../lib/view/sources";
import type { Correcting } from "../corrections/correcting";

/** What every part of one comparison needs to name its articles and to point at the page. */
export interface ComparisonScope {
  readonly subjectId: string;
  readonly articles: Readonly<Record<string, Article>>;
  readonly texts: Texts;
  /** Independent texts on the event, that of the article being read among them. */
  readonly textCount: number;
  /** All facts, for those that a figure may belong to. */
  readonly facts: readonly Fact[];
  /** Shows a quote in the page being read; false where the page no longer holds it. Null where there is no page. */
  readonly onShow: ((quote: TextQuote) => Promise<boolean>) | null;
  /** Null where nothing can be set right: in a private window, in a sample. */
  readonly correcting: Correcting | null;
}

export const ComparisonScope = createContext<ComparisonScope>({
  subjectId: "",
  articles: {},
  texts: new Map(),
  textCount: 1,
  facts: [],
  onShow: null,
  correcting: null,
});

export function useScope(): ComparisonScope {
  return useContext(ComparisonScope);
}
