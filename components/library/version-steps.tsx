import type { Article, Claim, DiffRun } from "../../lib/model";
import type { FigureChange } from "../../lib/view/figure-changes";
import { FactLabel } from "../comparison/fact-label";
import { Figure } from "../text/figure";
import { Message } from "../text/message";
import { CopyDiff } from "../texts/copy-diff";
import { useTranslation } from "../translation";

/** What changed from one text of an article to the next. */
export interface TextChange {
  readonly before: Article;
  readonly after: Article;
  readonly changes: readonly FigureChange[];
  /** What changed word by word, deleted sentences too; null where little is the same. */
  readonly wording: readonly DiffRun[] | null;
}

export interface VersionStep extends TextChange {
  /** Number of the later text, and when it was saved. */
  readonly version: number;
  readonly savedAt: string;
}

function articlesOf({ before, after }: FigureChange, step: TextChange): Readonly<Record<string, Article>> {
  return {
    ...(before && { [before.articleId]: step.before }),
    ...(after && { [after.articleId]: step.after }),
  };
}

function ChangedFigure({ change, step }: { readonly change: FigureChange; readonly step: TextChange }) {
  const figure = (claim: Claim | null, article: Article) =>
    claim && <Figure article={article} quantity={claim.quantity} />;
  const { before, after, fact } = change;
  const id = before && after ? "reading.changed" : after ? "reading.added" : "reading.dropped";
  return (
    <li class="figure-change">
      <span class="claim-label">
        <FactLabel fact={fact} articles={articlesOf(change, step)} />
      </span>
      <span>
        <Message id={id} values={{ before: figure(before, step.before), after: figure(after, step.after) }} />
      </span>
    </li>
  );
}

/** The figures that changed, and the wording, unfolded or not. */
export function ChangedText({ step, isOpen }: { readonly step: TextChange; readonly isOpen: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {step.changes.length === 0 && <p class="note">{t("reading.noneChanged")}</p>}
      <ul class="figure-changes">
        {step.changes.map((change) => (
          <ChangedFigure key={change.fact.id} change={change} step={step} />
        ))}
      </ul>
      <details open={isOpen || step.changes.length === 0}>
        <summary class="why-summary">{t("reading.wording")}</summary>
        <CopyDiff runs={step.wording} article={step.after} />
      </details>
    </>
  );
}

function Step({ step }: { readonly step: VersionStep }) {
  const { t, date } = useTranslation();
  return (
    <section class="version-step">
      <h3>{t("library.version", { number: step.version, date: date(step.savedAt) ?? step.savedAt })}</h3>
      <ChangedText step={step} isOpen={false} />
    </section>
  );
}

/** What changed in an article's figures from version to version, the newest first. */
export function VersionSteps({ steps }: { readonly steps: readonly VersionStep[] }) {
  return (
    <>
      {[...steps].reverse().map((step) => (
        <Step key={step.version} step={step} />
      ))}
    </>
  );
}
