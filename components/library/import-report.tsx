import { useTranslation } from "../translation";
import { FileLine, type FileOutcome, hasFailed } from "./file-line";
import { ImportPreview, type PreviewActions, type PreviewState } from "./import-preview";
import { ImportRunning, type RunningState } from "./import-running";

/** An import that is looked at first, waits for another page's, is under way or held, was cut off, or has ended. */
export type ImportState =
  | PreviewState
  | { readonly state: "waiting"; readonly files: number }
  | RunningState
  | {
      readonly state: "interrupted";
      readonly job: string;
      readonly files: number;
      readonly filesDone: number;
    }
  | { readonly state: "ended"; readonly outcomes: readonly FileOutcome[] };

/** What the reader can do with an import. */
export interface ImportActions extends PreviewActions {
  readonly onPauseImport: (paused: boolean) => void;
  readonly onCancelImport: () => void;
  /** Goes on with an import that was cut off, or leaves it at what is in. */
  readonly onGoOnImport: () => void;
  readonly onDropImport: () => void;
  readonly onDismissImport: () => void;
}

/** Files of which a report shows each line at once. */
const FEW = 20;

function Totals({ outcomes }: { readonly outcomes: readonly FileOutcome[] }) {
  const { t } = useTranslation();
  const failed = outcomes.filter(hasFailed).length;
  return (
    <>
      {t("import.done", { count: outcomes.length })}
      {failed > 0 && (
        <span class="failed">
          {" · "}
          {t("import.failed", { count: failed })}
        </span>
      )}
    </>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly FileOutcome[] }) {
  const { t } = useTranslation();
  const ordered = [...outcomes].sort((a, b) => Number(hasFailed(b)) - Number(hasFailed(a)));
  return (
    <details open={outcomes.length <= FEW}>
      <summary class="why-summary">{t("state.failed.detail")}</summary>
      <ul class="outcomes">
        {ordered.map((outcome, index) => (
          <li key={`${outcome.name}${index}`}>
            <FileLine outcome={outcome} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ended({
  outcomes,
  onDismissImport,
}: Pick<ImportActions, "onDismissImport"> & { readonly outcomes: readonly FileOutcome[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">
        <Totals outcomes={outcomes} />
      </p>
      <button type="button" class="quiet" onClick={onDismissImport}>
        {t("library.dismiss")}
      </button>
      <Outcomes outcomes={outcomes} />
    </>
  );
}

function Interrupted({
  files,
  filesDone,
  onGoOnImport,
  onDropImport,
}: Pick<ImportActions, "onGoOnImport" | "onDropImport"> & {
  readonly files: number;
  readonly filesDone: number;
}) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t("import.interrupted", { done: filesDone, total: files })}</p>
      <button type="button" class="primary" onClick={onGoOnImport}>
        {t("import.goOn")}
      </button>
      <button type="button" class="quiet" onClick={onDropImport}>
        {t("import.drop")}
      </button>
    </>
  );
}

function Waiting({
  files,
  onCancelImport,
}: Pick<ImportActions, "onCancelImport"> & { readonly files: number }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t("import.waiting", { count: files })}</p>
      <button type="button" class="quiet" onClick={onCancelImport}>
        {t("import.cancel")}
      </button>
    </>
  );
}

/** How far an import has come, or what became of each file; files with failures first. */
export function ImportReport({ importing, ...actions }: ImportActions & { readonly importing: ImportState }) {
  const { t } = useTranslation();
  const { state } = importing;
  return (
    <section class="import" aria-label={t("import.title")} data-state={state}>
      {state === "preview" && <ImportPreview {...importing} {...actions} />}
      {state === "waiting" && <Waiting files={importing.files} {...actions} />}
      {(state === "running" || state === "paused") && <ImportRunning {...importing} {...actions} />}
      {state === "interrupted" && <Interrupted {...importing} {...actions} />}
      {state === "ended" && <Ended outcomes={importing.outcomes} {...actions} />}
    </section>
  );
}
