import { useTranslation } from "../translation";
import { FileLine, type FileOutcome, hasFailed } from "./file-line";

/** An import under way, or the report of one that ended. */
export type ImportState =
  | { readonly state: "running"; readonly files: number; readonly filesDone: number; readonly share: number }
  | { readonly state: "ended"; readonly outcomes: readonly FileOutcome[] };

/** Files of which a report shows each line at once. */
const FEW = 20;

interface ImportReportProps {
  readonly importing: ImportState;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

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

/** How far an import has come, or what became of each file; files with failures first. */
export function ImportReport({ importing, onCancel, onDismiss }: ImportReportProps) {
  const { t } = useTranslation();
  const running = importing.state === "running";
  return (
    <section class="import" aria-label={t("import.title")}>
      <p role="status">
        {running ? (
          t("import.progress", { done: importing.filesDone, total: importing.files })
        ) : (
          <Totals outcomes={importing.outcomes} />
        )}
      </p>
      {running && <progress max={1} value={importing.share} aria-label={t("import.title")} />}
      <button type="button" class="quiet" onClick={running ? onCancel : onDismiss}>
        {running ? t("import.cancel") : t("library.dismiss")}
      </button>
      {!running && <Outcomes outcomes={importing.outcomes} />}
    </section>
  );
}
