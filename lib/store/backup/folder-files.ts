/** The files of automatic backups: one a day, written whole or not at all; none is removed that is the fullest. */

/** Why no backup could be written; named by interface texts. */
const FOLDER_PROBLEMS = ["permission", "gone", "full", "failed"] as const;
export type FolderProblem = (typeof FOLDER_PROBLEMS)[number];

const OWN = /^variorum-auto-\d{4}-\d{2}-\d{2}\.jsonl\.gz$/;
/** Backups that stay beside the largest. */
const KEPT = 7;

/** The browser writes beside a file and puts the new one in its place when it is closed: what stood there stays till then. */
export async function write(folder: FileSystemDirectoryHandle, name: string, blob: Blob): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await file.createWritable();
    await stream.write(blob).catch(async (error: unknown) => {
      await stream.abort().catch(() => {});
      throw error;
    });
    await stream.close();
    const { size } = await file.getFile();
    if (size !== blob.size) throw new Error(`${size} of ${blob.size} bytes are in the folder`);
  } catch (error) {
    await removeEmpty(folder, file).catch(() => {});
    throw error;
  }
}

/** A name was made for what could not be written. */
async function removeEmpty(folder: FileSystemDirectoryHandle, file: FileSystemFileHandle): Promise<void> {
  if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
}

/** Removes all but the latest backups, and the largest: a library that has shrunk may have lost something. */
export async function removeOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const files: { readonly name: string; readonly size: number }[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind !== "file" || !OWN.test(entry.name)) continue;
    files.push({ name: entry.name, size: (await (entry as FileSystemFileHandle).getFile()).size });
  }
  const largest = Math.max(...files.map(({ size }) => size));
  const byDay = files.sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const { name, size } of byDay.slice(KEPT)) if (size < largest) await folder.removeEntry(name);
}

/** Errors of File System Access by what a reader can do about them. */
export function problemOf(error: unknown): Exclude<FolderProblem, "permission"> {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "NotFoundError") return "gone";
  return name === "QuotaExceededError" ? "full" : "failed";
}
