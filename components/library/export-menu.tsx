import type { MessageKey } from "../../lib/i18n";
import { EXPORT_FORMS, EXPORT_SORTS, type ExportForm, type ExportSort } from "../../lib/view/export";
import { Sign } from "../icons";
import { Menu } from "../menu";
import { useTranslation } from "../translation";

export type OnExport = (sort: ExportSort, form: ExportForm) => void;

interface ExportMenuProps {
  readonly onExport: OnExport;
  readonly disabled?: boolean;
}

const LABELS: Readonly<Record<`${ExportSort}.${ExportForm}`, MessageKey>> = {
  "figures.csv": "export.figures.csv",
  "figures.jsonl": "export.figures.jsonl",
  "articles.csv": "export.articles.csv",
  "articles.jsonl": "export.articles.jsonl",
};

/** The forms in which what is shown leaves the library. */
export function ExportMenu({ onExport, disabled = false }: ExportMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      class="export-menu"
      summaryClass="quiet"
      summary={
        <>
          {t("export.title")} <Sign name="chevron" />
        </>
      }
    >
      <div class="export-choices">
        {EXPORT_SORTS.flatMap((sort) =>
          EXPORT_FORMS.map((form) => (
            <button
              key={`${sort}.${form}`}
              type="button"
              class="quiet"
              disabled={disabled}
              onClick={() => onExport(sort, form)}
            >
              {t(LABELS[`${sort}.${form}`])}
            </button>
          )),
        )}
      </div>
    </Menu>
  );
}
