import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Article, Comparison, TextQuote } from "../../lib/model";
import { textsOf, textsOnEvent } from "../../lib/view/sources";
import type { Correcting } from "../corrections/correcting";
import { ComparisonScope } from "./scope";

interface ScopedProps {
  readonly comparison: Comparison;
  /** All articles that the comparison speaks of, the one being read among them. */
  readonly articles: Readonly<Record<string, Article>>;
  /** Null where there is no page to show a quote in. */
  readonly onShow: ((quote: TextQuote) => Promise<boolean>) | null;
  /** Where nothing can be set right, null. */
  readonly correcting?: Correcting | null;
  readonly children: ComponentChildren;
}

/** Gives every part of a comparison its articles and the way to the page. */
export function Scoped({ comparison, articles, onShow, correcting = null, children }: ScopedProps) {
  const { subjectId, facts } = comparison;
  const texts = useMemo(() => textsOf(comparison), [comparison]);
  const textCount = useMemo(() => textsOnEvent(comparison, texts), [comparison, texts]);
  return (
    <ComparisonScope.Provider value={{ subjectId, articles, texts, textCount, facts, onShow, correcting }}>
      {children}
    </ComparisonScope.Provider>
  );
}
