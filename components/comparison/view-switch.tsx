import { useTranslation } from "../translation";

export type ViewName = "list" | "table";
const VIEWS: readonly ViewName[] = ["list", "table"];

interface ViewSwitchProps {
  readonly view: ViewName;
  readonly onChange: (view: ViewName) => void;
}

/** Chooses between stacked facts and the table of facts × reports. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps) {
  const { t } = useTranslation();
  return (
    <fieldset class="switch" aria-label={t("view.label")}>
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-pressed={view === name} onClick={() => onChange(name)}>
          {t(`view.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
