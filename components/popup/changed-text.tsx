import type { Article } from "../../lib/model";
import "../../lib/i18n/pages";
import type { TextChange } from "../../lib/view/figure-changes";
import { ChangedText } from "../library/version-steps";
import { useAsked } from "../texts/asked";
import { useTranslation } from "../translation";

export interface SinceSavedProps {
  readonly article: Article;
  /** What changed in it since it was saved; null where the library has it no more. */
  readonly onAskChange: (article: Article) => Promise<TextChange | null>;
}

/** What changed in the article being read since the reader saved it: figures first, then the wording. */
export function ChangedSince({ article, onAskChange }: SinceSavedProps) {
  const { t } = useTranslation();
  const asked = useAsked(() => onAskChange(article), [article]);
  if (asked.state === "done" && asked.value) return <ChangedText step={asked.value} isOpen />;
  return (
    <p class="note" role="status">
      {t(asked.state === "waiting" ? "texts.reading" : "texts.failed")}
    </p>
  );
}
