import type { Article, Fact } from "../../lib/model";
import { inWords, titleParts } from "../../lib/view/fact-title";
import { Foreign } from "../text/foreign";
import { InWords } from "../text/in-words";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

interface FactLabelProps {
  readonly fact: Fact;
  /** Where it stands outside a comparison's scope. */
  readonly articles?: Readonly<Record<string, Article>>;
}

/** A fact without a name, as one of its articles says it. */
function OwnWords({ fact, articles }: FactLabelProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const words = inWords(fact, articles ?? scope.articles, scope.subjectId);
  if (!words) return <>{t("fact.unlabelled")}</>;
  return <InWords words={words} />;
}

/** What a fact is called, or its figure in its own words where no name of it is certain. */
export function FactLabel({ fact, articles }: FactLabelProps) {
  const parts = titleParts(fact, useTranslation());
  if (!parts) return <OwnWords fact={fact} {...(articles ? { articles } : {})} />;
  return (
    <>
      {parts.map(({ text, language }) =>
        language === null ? (
          text
        ) : (
          <Foreign key={text} language={language}>
            {text}
          </Foreign>
        ),
      )}
    </>
  );
}
