/** A second copy's surroundings in real files, in a folder of their own that goes with the process. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Folder } from "../../lib/store/journal/folder";
import type { JournalHost, Remembered } from "../../lib/store/journal/journal";

const folders = new Set<string>();
process.once("exit", () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

class FileFolder implements Folder {
  constructor(readonly path: string) {}

  async names(): Promise<string[]> {
    return readdirSync(this.path).reverse();
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    if (!readdirSync(this.path).includes(name)) return null;
    return Uint8Array.from(readFileSync(join(this.path, name)));
  }

  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    writeFileSync(join(this.path, name), bytes);
  }

  async remove(name: string): Promise<void> {
    rmSync(join(this.path, name), { force: true });
  }
}

export interface FilesAround extends JournalHost {
  readonly path: string;
  wish: boolean;
  known: Remembered | null;
}

export function filesAround(): FilesAround {
  const path = mkdtempSync(join(tmpdir(), "variorum-journal-"));
  folders.add(path);
  let last: Promise<unknown> = Promise.resolve();
  const around: FilesAround = {
    path,
    folder: new FileFolder(path),
    wish: true,
    known: null,
    remembered: async () => around.known,
    remember: async (known) => {
      around.known = known;
    },
    wanted: async () => around.wish,
    alone: (work) => {
      const done = last.then(work, work);
      last = done.catch(() => {});
      return done;
    },
  };
  return around;
}
