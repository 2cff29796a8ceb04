import type { Failure } from "../../lib/browser/protocol";
import type { MessageKey } from "../../lib/i18n";
import type { SavedState } from "../../lib/library";
import { useRegainedFocus } from "../focus";
import { Sign } from "../icons";
import { useTranslation } from "../translation";

/** How far a save has come: at rest, under way, done and reversible, reversed, or refused. */
export type SaveProgress =
  | { readonly step: "rest" | "busy" | "saved" | "undone" }
  | { readonly step: "failed"; readonly failure: Failure };

interface SaveControlProps {
  readonly saved: SavedState;
  readonly progress: SaveProgress;
  readonly isPrivate: boolean;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

function SaveButton({ saved, progress, onSave }: Omit<SaveControlProps, "isPrivate" | "onUndo">) {
  const { t } = useTranslation();
  const busy = progress.step === "busy";
  const label = busy ? "save.saving" : saved.state === "changed" ? "save.newVersion" : "save.save";
  return (
    <button type="button" class="primary" aria-disabled={busy} onClick={busy ? undefined : onSave}>
      <Sign name="save" /> {t(label)}
    </button>
  );
}

function SavedMark({ saved }: { readonly saved: SavedState }) {
  const { t, date } = useTranslation();
  if (saved.state === "new") return null;
  const day = date(saved.savedAt);
  return (
    <span class="saved" title={day ? t("save.savedOn", { date: day }) : undefined}>
      <Sign name="check" /> {t(saved.whileReading ? "save.whileReading" : "save.saved")}
      {saved.versions > 1 && <small> · {t("save.versions", { count: saved.versions })}</small>}
    </span>
  );
}

function statusKey({ progress }: Pick<SaveControlProps, "progress">): MessageKey | null {
  if (progress.step === "failed") return `failure.${progress.failure.code}`;
  if (progress.step === "saved") return "save.justSaved";
  if (progress.step === "undone") return "save.undone";
  return null;
}

/** Saves the article being read, says how it stands in the library, and takes the last save back. */
export function SaveControl(props: SaveControlProps) {
  const { saved, progress, isPrivate, onUndo } = props;
  const { t } = useTranslation();
  const status = statusKey(props);
  const place = useRegainedFocus<HTMLDivElement>(progress.step);
  if (isPrivate)
    return (
      <p class="save private">
        <Sign name="lock" /> {t("save.private")}
      </p>
    );
  return (
    <div class="save" ref={place} tabIndex={-1}>
      {saved.state === "saved" ? <SavedMark saved={saved} /> : <SaveButton {...props} />}
      {progress.step === "saved" && (
        <button type="button" class="quiet" onClick={onUndo}>
          {t("save.undo")}
        </button>
      )}
      <p class={progress.step === "failed" ? "note failed" : "note"} role="status">
        {status && t(status)}
      </p>
    </div>
  );
}
