import { useEffect, useState } from "preact/hooks";
import type { Corpus } from "../../lib/store";

/** Whether to remind of a backup; asked again after `round` changes, as it does with each export and import. */
export function useReminder(corpus: Corpus, round: unknown, onFailure: (error: unknown) => void) {
  const [backupDue, setBackupDue] = useState(0);
  useEffect(() => void corpus.backup.due().then(setBackupDue, onFailure), [corpus, round]);
  const postpone = async (): Promise<void> => {
    await corpus.backup.postpone();
    setBackupDue(0);
  };
  return { backupDue, onPostponeBackup: () => void postpone().catch(onFailure) };
}
