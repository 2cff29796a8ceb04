import { useState } from "preact/hooks";
import type { Article, Comparison } from "../../lib/model";
import { groupReports } from "../../lib/view/report-groups";
import { type ComparisonScope, useScope } from "../comparison/scope";
import { Sign } from "../icons";
import { Message } from "../text/message";
import { OutletName } from "../text/outlet-name";
import { useTranslation } from "../translation";
import { useAsked } from "./asked";
import { CopyDiff } from "./copy-diff";
import type { TextsService } from "./texts-service";

interface PairProps {
  readonly first: Article;
  readonly copy: Article;
  readonly onDiff: TextsService["diff"];
}

function Difference({ first, copy, onDiff }: PairProps) {
  const { t } = useTranslation();
  const asked = useAsked(() => onDiff(first, copy), [first, copy]);
  if (asked.state === "done") return <CopyDiff runs={asked.value} article={copy} />;
  return (
    <p class="note" role="status">
      {t(asked.state === "waiting" ? "texts.reading" : "texts.failed")}
    </p>
  );
}

function Pair(props: PairProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          <Message
            id="diff.pair"
            values={{
              copy: <OutletName article={props.copy} />,
              first: <OutletName article={props.first} />,
            }}
          />
        </span>
        <Sign name="chevron" />
      </summary>
      {open && <Difference {...props} />}
    </details>
  );
}

/** The articles that share a text, the earliest first: the others are held against it. */
function copyGroups(
  comparison: Comparison,
  { texts, articles }: ComparisonScope,
): readonly (readonly string[])[] {
  const time = (id: string) => Date.parse(articles[id]?.publishedAt ?? "") || Number.POSITIVE_INFINITY;
  return groupReports(comparison, texts)
    .groups.map(({ text, reports }) => {
      const ids = reports.map(({ articleId }) => articleId);
      return text === comparison.subjectId ? [text, ...ids] : ids;
    })
    .filter(({ length }) => length > 1)
    .map((ids) => ids.toSorted((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b))));
}

/** Outlets that publish one text, and what each has made of it. */
export function Copies({
  comparison,
  onDiff,
}: {
  readonly comparison: Comparison;
  readonly onDiff: TextsService["diff"];
}) {
  const { t } = useTranslation();
  const scope = useScope();
  const { articles } = scope;
  const groups = copyGroups(comparison, scope);
  if (groups.length === 0) return null;
  return (
    <section class="section section-copies">
      <h2 class="section-title">{t("diff.title")}</h2>
      <p class="note diff-legend">
        <ins>{t("diff.added")}</ins> <del>{t("diff.removed")}</del>
      </p>
      {groups.flatMap(([firstId = "", ...copies]) =>
        copies.map((id) => {
          const [first, copy] = [articles[firstId], articles[id]];
          return first && copy && <Pair key={id} first={first} copy={copy} onDiff={onDiff} />;
        }),
      )}
    </section>
  );
}
