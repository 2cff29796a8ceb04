import type { Article, Claim } from "../../lib/model";
import type { FigureChange, TextChange } from "../../lib/view/figure-changes";
import { FactLabel } from "../comparison/fact-label";
import { Figure } from "../text/figure";
import { Message } from "../text/message";
import { Quoted } from "../text/quoted";
import { CopyDiff } from "../texts/copy-diff";
import { useTranslation } from "../translation";
import { EvidenceMenu, type TakeEvidence } from "./evidence-menu";
import type { SavedVersion } from "./saved-text";

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

/** The sentence in which a text gives a figure, named by when it did. */
function Sentence({
  claim,
  article,
  name,
}: {
  readonly claim: Claim | null;
  readonly article: Article;
  readonly name: "reading.before" | "reading.after";
}) {
  const { t } = useTranslation();
  if (!claim) return null;
  const { quantity } = claim;
  return (
    <div class="figure-sentence">
      <span class="note">{t(name)}</span>
      <Quoted article={article} passage={quantity.passage} sentence={quantity.sentence} mark={quantity} />
    </div>
  );
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
      <Sentence claim={before} article={step.before} name="reading.before" />
      <Sentence claim={after} article={step.after} name="reading.after" />
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

interface VersionStepsProps {
  readonly steps: readonly VersionStep[];
  /** The oldest first. */
  readonly versions: readonly SavedVersion[];
  readonly onTake: TakeEvidence;
  /** Compares some more of the older versions. */
  readonly onOlder: () => void;
}

function Step({
  step,
  versions,
  onTake,
}: Omit<VersionStepsProps, "steps" | "onOlder"> & { readonly step: VersionStep }) {
  const { t, date } = useTranslation();
  const saved = versions.find(({ version }) => version === step.version);
  return (
    <section class="version-step">
      <h3>{t("library.version", { number: step.version, date: date(step.savedAt) ?? step.savedAt })}</h3>
      <ChangedText step={step} isOpen={false} />
      {saved && <EvidenceMenu version={saved} onTake={onTake} />}
    </section>
  );
}

/** What changed in an article's figures from version to version, the newest first. */
export function VersionSteps({ steps, onOlder, ...own }: VersionStepsProps) {
  const { t } = useTranslation();
  const older = own.versions.length - 1 - steps.length;
  return (
    <>
      {[...steps].reverse().map((step) => (
        <Step key={step.version} step={step} {...own} />
      ))}
      {older > 0 && (
        <button type="button" class="quiet" onClick={onOlder}>
          {t("reading.older", { count: older })}
        </button>
      )}
    </>
  );
}
