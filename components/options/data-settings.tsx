import type { Failure } from "../../lib/browser/protocol";
import { useTranslation } from "../translation";
import { BackupSetting, type BackupSettingProps } from "./backup-setting";
import { CorrectionsSetting, type CorrectionsSettingProps } from "./corrections-setting";
import { EraseSetting, type EraseSettingProps } from "./erase-setting";
import { RetentionSetting, type RetentionSettingProps } from "./retention-setting";
import { StorageSetting, type StorageSettingProps } from "./storage-setting";

export type DataProps = StorageSettingProps &
  BackupSettingProps &
  EraseSettingProps &
  CorrectionsSettingProps &
  Pick<RetentionSettingProps, "dropped" | "onBringBack"> & {
    /** What failed last; null where nothing did. */
    readonly failure: Failure | null;
  };

/** The reader's data: what there is, what goes, what comes in and out. */
export function DataSettings(props: DataProps & Omit<RetentionSettingProps, "dropped" | "onBringBack">) {
  const { t } = useTranslation();
  return (
    <>
      <p class="failed" role="alert">
        {props.failure && t(`failure.${props.failure.code}`)}
      </p>
      <StorageSetting {...props} />
      <BackupSetting {...props} />
      <RetentionSetting {...props} />
      <CorrectionsSetting {...props} />
      <EraseSetting {...props} />
    </>
  );
}
