import { useTranslation } from "../translation";
import { Section } from "./section";

/** How automatic backup stands. */
export interface FolderState {
  readonly folder: string;
  /** ISO time of the last backup; null where there is none yet. */
  readonly at: string | null;
  readonly problem: "permission" | "gone" | "full" | "failed" | null;
}

export interface FolderSettingProps {
  /** Null where no folder is chosen; "unsupported" where the browser lets none be written to. */
  readonly folder: FolderState | "unsupported" | null;
  readonly onChooseFolder: () => void;
  /** Asks for the permission that has lapsed. */
  readonly onAllowFolder: () => void;
  readonly onForgetFolder: () => void;
}

/** Backups that are written by themselves. */
export function FolderSetting(props: FolderSettingProps) {
  const { folder, onChooseFolder, onForgetFolder } = props;
  const { t } = useTranslation();
  if (folder === "unsupported")
    return <Section title={t("settings.folder")} note={t("settings.folder.none")} />;
  return (
    <Section title={t("settings.folder")} note={t("settings.folder.note")}>
      {folder && <Standing folder={folder} />}
      {folder?.problem && <Trouble {...props} folder={folder} />}
      <p class="setting-line">
        <button type="button" class="quiet" onClick={onChooseFolder}>
          {t(folder ? "settings.folder.other" : "settings.folder.choose")}
        </button>
        {folder && (
          <button type="button" class="quiet" onClick={onForgetFolder}>
            {t("settings.folder.stop")}
          </button>
        )}
      </p>
    </Section>
  );
}

function Standing({ folder: { folder, at } }: { readonly folder: FolderState }) {
  const { t, date } = useTranslation();
  const last = at === null ? null : date(at);
  return (
    <p role="status">
      {last ? t("settings.folder.last", { folder, date: last }) : t("settings.folder.never", { folder })}
    </p>
  );
}

type TroubleProps = Pick<FolderSettingProps, "onAllowFolder"> & { readonly folder: FolderState };

/** Why nothing is written at present, and what helps. */
export function Trouble({ folder: { folder, problem }, onAllowFolder }: TroubleProps) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return (
    <p class="setting-line" role="alert">
      <span class="failed">{t(`folder.problem.${problem}`, { folder })}</span>
      {problem === "permission" && (
        <button type="button" class="quiet" onClick={onAllowFolder}>
          {t("folder.allow")}
        </button>
      )}
    </p>
  );
}
