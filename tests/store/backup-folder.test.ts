/** The files of automatic backups, in a real folder that speaks as File System Access does. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemOf, removeOld, write } from "../../lib/store/backup/folder-files";

let path = "";
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), "variorum-backup-"));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

const errorNamed = (name: string) => new DOMException("refused by the browser", name);

/** @param room bytes that still fit */
function folder(room = Number.POSITIVE_INFINITY): FileSystemDirectoryHandle {
  const fileOf = (name: string) => ({
    kind: "file",
    name,
    getFile: async () => ({ size: statSync(join(path, name)).size }),
    createWritable: async () => {
      let written: Uint8Array | null = null;
      return {
        write: async (blob: Blob) => {
          if (blob.size > room) throw errorNamed("QuotaExceededError");
          written = new Uint8Array(await blob.arrayBuffer());
        },
        abort: async () => {
          written = null;
        },
        close: async () => void (written && writeFileSync(join(path, name), written)),
      };
    },
  });
  const handle = {
    getFileHandle: async (name: string) => {
      if (!readdirSync(path).includes(name)) writeFileSync(join(path, name), "");
      return fileOf(name);
    },
    removeEntry: async (name: string) => rmSync(join(path, name)),
    values: async function* () {
      for (const name of readdirSync(path)) yield fileOf(name);
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

const fileOn = (day: number) => `variorum-auto-2026-03-${String(day).padStart(2, "0")}.jsonl.gz`;
const put = (name: string, letters: number) => writeFileSync(join(path, name), "x".repeat(letters));

describe("a backup in a folder", () => {
  test("takes the place of the same day's", async () => {
    put(fileOn(1), 5);
    await write(folder(), fileOn(1), new Blob(["the whole library"]));
    expect(readFileSync(join(path, fileOn(1)), "utf8")).toBe("the whole library");
  });

  test("that does not fit leaves what was there, and no empty file", async () => {
    put(fileOn(1), 5);
    for (const day of [1, 2]) {
      const full = write(folder(3), fileOn(day), new Blob(["the whole library"]));
      await expect(full).rejects.toThrow(errorNamed("QuotaExceededError"));
    }
    expect(readdirSync(path)).toEqual([fileOn(1)]);
    expect(statSync(join(path, fileOn(1))).size).toBe(5);
  });

  test("goes after a week, unless it is the largest; the reader's own files stay", async () => {
    for (let day = 1; day <= 12; day++) put(fileOn(day), day === 2 ? 100 : day);
    for (const own of ["variorum-2026-03-01.jsonl.gz", "notes.txt"]) put(own, 1);
    await removeOld(folder());
    const days = [2, 6, 7, 8, 9, 10, 11, 12].map(fileOn);
    expect(readdirSync(path).sort()).toEqual(["notes.txt", "variorum-2026-03-01.jsonl.gz", ...days].sort());
  });

  test.each([
    ["NotFoundError", "gone"],
    ["QuotaExceededError", "full"],
    ["NoModificationAllowedError", "failed"],
  ])("refused with %s is told as %s", (name, problem) => {
    expect(problemOf(errorNamed(name))).toBe(problem);
  });
});
