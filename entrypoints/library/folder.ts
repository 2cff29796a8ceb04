/** Automatic backup as the extension's pages see it: what stands, and what its reader does about it. */
import { useEffect, useState } from "preact/hooks";
import type { FolderSettingProps } from "../../components/options/folder-setting";
import { type Corpus, FolderBackup, type WritableFolder } from "../../lib/store";

type Pick = (how: { mode: "readwrite"; id: string }) => Promise<WritableFolder>;

/** Asks the reader for a folder, within their click; null where they choose none, or the browser has no such dialog. */
async function pickFolder(): Promise<WritableFolder | null> {
  const pick: Pick | undefined = Reflect.get(window, "showDirectoryPicker");
  try {
    return (await pick?.call(window, { mode: "readwrite", id: "variorum-backup" })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

const isSupported = (): boolean => typeof Reflect.get(window, "showDirectoryPicker") === "function";

/** @param round is another after each change: then a backup may be due */
export function useFolder(
  corpus: Corpus | null,
  round: unknown,
  onFailure: (error: unknown) => void,
): FolderSettingProps {
  const [backup, setBackup] = useState<FolderBackup | null>(null);
  const [folder, setFolder] = useState<FolderSettingProps["folder"]>(isSupported() ? null : "unsupported");
  useEffect(() => {
    if (corpus !== null && isSupported()) setBackup(new FolderBackup(async () => corpus.backup));
  }, [corpus]);
  const after = (work: (backup: FolderBackup) => Promise<unknown>): void => {
    if (backup === null) return;
    work(backup)
      .then(async () => setFolder(await backup.state()))
      .catch(onFailure);
  };
  useEffect(() => after((folders) => folders.step()), [backup, round]);
  return {
    folder,
    onChooseFolder: () =>
      after(async (folders) => {
        const chosen = await pickFolder();
        if (chosen !== null) await folders.choose(chosen);
      }),
    onAllowFolder: () => after((folders) => folders.allow()),
    onForgetFolder: () => after((folders) => folders.forget()),
  };
}
