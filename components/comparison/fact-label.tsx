import type { Article, Fact } from "../../lib/model";
import { BESIDE, BRIEF, inWords, titleParts } from "../../lib/view/fact-title";
import { Foreign } from "../text/foreign";
import { BesideFigure, InWords } from "../text/in-words";
import { useTranslation } from "../translation";
import { useScope } from "./scope";

interface FactLabelProps {
  readonly fact: Fact;
  /** Where it stands outside a comparison's scope. */
  readonly articles?: Readonly<Record<string, Article>>;
  /** Where it stands in a line with other facts. */
  readonly isBrief?: boolean;
  /** Where its figure stands before it. */
  readonly isBeside?: boolean;
}

/** A fact without a name, as one of its articles says it. */
function OwnWords({ fact, articles, isBrief, isBeside }: FactLabelProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const reach = isBeside ? BESIDE : isBrief ? BRIEF : undefined;
  const words = inWords(fact, articles ?? scope.articles, scope.subjectId, reach);
  if (!words) return <>{t("fact.unlabelled")}</>;
  return isBeside ? <BesideFigure words={words} /> : <InWords words={words} />;
}

/** What a fact is called, or its figure in its own words where no name of it is certain. */
export function FactLabel(props: FactLabelProps) {
  const parts = titleParts(props.fact, useTranslation());
  if (!parts) return <OwnWords {...props} />;
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
