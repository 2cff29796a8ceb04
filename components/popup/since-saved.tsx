import { useState } from "preact/hooks";
import { useAsked } from "../texts/asked";
import { useTranslation } from "../translation";
import type { SinceSavedProps } from "./changed-text";

/** Loaded when the reader asks: the popup opens without its weight. */
function Loaded(props: SinceSavedProps) {
  const { t } = useTranslation();
  const loaded = useAsked(() => import("./changed-text"), []);
  if (loaded.state === "done") return <loaded.value.ChangedSince {...props} />;
  return (
    <p class="note" role="status">
      {t(loaded.state === "waiting" ? "texts.reading" : "texts.failed")}
    </p>
  );
}

/** Says that the text has changed since the reader saved it, and what when asked. */
export function SinceSaved(props: SinceSavedProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details class="since-saved" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t("save.changed")} <span class="why-summary">{t("save.changes")}</span>
      </summary>
      {open && <Loaded {...props} />}
    </details>
  );
}
