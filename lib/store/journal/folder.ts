/** Where the journal's files lie: a folder of the origin's private file system, which shares no file with IndexedDB. */

/** Files by name. What is written is there as a whole or not at all. */
export interface Folder {
  names(): Promise<string[]>;
  /** Null where there is no such file. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Files that are not there are passed over. */
  remove(name: string): Promise<void>;
}

export class PrivateFolder implements Folder {
  #handle: Promise<FileSystemDirectoryHandle> | null = null;

  constructor(private readonly name: string) {}

  async #folder(): Promise<FileSystemDirectoryHandle> {
    this.#handle ??= navigator.storage
      .getDirectory()
      .then((root) => root.getDirectoryHandle(this.name, { create: true }));
    try {
      return await this.#handle;
    } catch (error) {
      this.#handle = null;
      throw error;
    }
  }

  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of (await this.#folder()).keys()) names.push(name);
    return names;
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      const file = await (await (await this.#folder()).getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  /** A writable writes beside the file, and takes its place when it is closed. */
  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const handle = await (await this.#folder()).getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    try {
      await writable.write(bytes);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => {});
      await this.remove(name).catch(() => {});
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await (await this.#folder()).removeEntry(name);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === "NotFoundError";
}
