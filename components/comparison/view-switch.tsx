import { useTranslation } from "../translation";

export type ViewName = "list" | "table" | "texts";

interface ViewSwitchProps {
  readonly views: readonly ViewName[];
  readonly view: ViewName;
  readonly onChange: (view: ViewName) => void;
}

/** Chooses between stacked facts, the table of facts × reports, and what the texts say beside their figures. */
export function ViewSwitch({ views, view, onChange }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <fieldset class="switch" aria-label={t("view.label")}>
      {views.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onChange(name)}>
          {t(`view.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
