import type { Article, DiffRun } from "../../lib/model";
import { keptOf } from "../../lib/view/diff-runs";
import { languageTag } from "../text/foreign";
import { Hidden } from "../text/hidden";
import { useTranslation } from "../translation";

function Same({
  text,
  isFirst,
  isLast,
}: {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const { t, direction } = useTranslation();
  const { before, skipped, after } = keptOf(text, isFirst, isLast);
  if (skipped === 0) return <>{text}</>;
  return (
    <>
      {before}{" "}
      <bdi class="diff-skipped" dir={direction}>
        {t("diff.same", { count: skipped })}
      </bdi>
      {after}
    </>
  );
}

function Run({
  run,
  isFirst,
  isLast,
}: {
  readonly run: DiffRun;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) {
  const { t } = useTranslation();
  if (run.kind === "same") return <Same text={run.text} isFirst={isFirst} isLast={isLast} />;
  const Change = run.kind === "added" ? "ins" : "del";
  return (
    <>
      {" "}
      <Change>
        <Hidden>{t(`diff.${run.kind}`)} </Hidden>
        {run.text.trim()}
      </Change>
    </>
  );
}

interface CopyDiffProps {
  readonly runs: readonly DiffRun[] | null;
  /** The text that the runs lead to. */
  readonly article: Article;
}

/** What a copy adds, cuts and changes, word by word: told apart by their lines, not by colour alone. */
export function CopyDiff({ runs, article }: CopyDiffProps) {
  const { t } = useTranslation();
  if (!runs) return <p class="note">{t("diff.unlike")}</p>;
  if (runs.every(({ kind }) => kind === "same")) return <p class="note">{t("diff.identical")}</p>;
  return (
    <blockquote class="diff" lang={languageTag(article.language)} dir={article.direction}>
      {runs.map((run, index) => (
        <Run key={index} run={run} isFirst={index === 0} isLast={index === runs.length - 1} />
      ))}
    </blockquote>
  );
}
