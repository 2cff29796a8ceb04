import type { Failure } from "../../lib/browser/protocol";
import { useTranslation } from "../translation";
import { BackupSetting, type BackupSettingProps } from "./backup-setting";
import { CheckSetting, type CheckSettingProps } from "./check-setting";
import { CopySetting, type CopySettingProps } from "./copy-setting";
import { CorrectionsSetting, type CorrectionsSettingProps } from "./corrections-setting";
import { EraseSetting, type EraseSettingProps } from "./erase-setting";
import { FolderSetting, type FolderSettingProps } from "./folder-setting";
import { RetentionSetting, type RetentionSettingProps } from "./retention-setting";
import { StorageSetting, type StorageSettingProps } from "./storage-setting";

export type DataProps = StorageSettingProps &
  BackupSettingProps &
  FolderSettingProps &
  EraseSettingProps &
  CheckSettingProps &
  CorrectionsSettingProps &
  Pick<CopySettingProps, "copy" | "onSecondCopy"> &
  Pick<RetentionSettingProps, "dropped" | "leaving" | "onBringBack" | "onKeepLeaving"> & {
    /** What failed last; null where nothing did. */
    readonly failure: Failure | null;
  };

/** What stands in the settings, and how it is changed there. */
type Chosen = Pick<RetentionSettingProps, "keepDays" | "onKeepDays"> & Pick<CopySettingProps, "secondCopy">;

/** The reader's data: what there is, what goes, what comes in and out. */
export function DataSettings(props: DataProps & Chosen) {
  const { t } = useTranslation();
  return (
    <>
      <p class="failed" role="alert">
        {props.failure && t(`failure.${props.failure.code}`)}
      </p>
      <StorageSetting {...props} />
      <CopySetting {...props} />
      <BackupSetting {...props} />
      <FolderSetting {...props} />
      <RetentionSetting {...props} />
      <CorrectionsSetting {...props} />
      <CheckSetting {...props} />
      <EraseSetting {...props} />
    </>
  );
}
