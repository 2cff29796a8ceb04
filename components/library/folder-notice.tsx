import { type FolderSettingProps, Trouble } from "../options/folder-setting";
import { useTranslation } from "../translation";

export type FolderNoticeProps = Pick<FolderSettingProps, "folder" | "onAllowFolder">;

/** Says that automatic backup is at a standstill, and why; nothing while it works. */
export function FolderNotice({ folder, onAllowFolder }: FolderNoticeProps) {
  const { t } = useTranslation();
  if (folder === null || folder === "unsupported" || folder.problem === null) return null;
  return (
    <section class="notice" aria-label={t("settings.folder")}>
      <Trouble folder={folder} onAllowFolder={onAllowFolder} />
    </section>
  );
}
