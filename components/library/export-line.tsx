import type { ExportForm, ExportSort } from "../../lib/view/export";
import { useTranslation } from "../translation";
import { ExportMenu } from "./export-menu";

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

export type OnExportRows = (sort: ExportSort, form: ExportForm, ids: readonly string[]) => void;

export interface ExportLineProps {
  /** Progress of the export that is running, or null. */
  readonly rows: ExportProgress | null;
  readonly onExportRows: OnExportRows;
  readonly onCancelRows: () => void;
}

interface ChosenProps extends ExportLineProps {
  /** What the export is of: what is selected, else what is found. */
  readonly ids: () => readonly string[];
}

/** Exports the listed or selected articles, and their figures. */
export function ExportLine({ rows, onExportRows, onCancelRows, ids }: ChosenProps) {
  const { t } = useTranslation();
  if (!rows) return <ExportMenu onExport={(sort, form) => onExportRows(sort, form, ids())} />;
  const words = t("export.working", { ...rows });
  return (
    <p class="found-line note" role="status">
      <progress max={rows.total} value={rows.done} aria-label={words} /> {words}
      <button type="button" class="quiet" onClick={onCancelRows}>
        {t("event.stop")}
      </button>
    </p>
  );
}
