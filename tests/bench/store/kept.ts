/**
 * Libraries that are grown once and measured as often as wanted: BENCH_KEEP names the folder of their profiles. With
 * BENCH_FILL_ONLY they are grown and nothing is measured.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** True where libraries are only to be grown for a later run. */
export const FILL_ONLY = process.env.BENCH_FILL_ONLY !== undefined;

/** A browser's profile with a library in it, and the extension that it belongs to. */
export interface Kept {
  /** Folder of the profile, and of the extension: Chromium derives the extension's origin from its path. */
  readonly profile: string;
  readonly extension: string;
  /** True where an earlier run has filled the library. */
  readonly filled: boolean;
  /** True where there was nothing before; a run that was cut off leaves a part, which is resumed. */
  readonly fresh: boolean;
  /** Says that it is filled. */
  readonly markFilled: () => void;
  /** Removes what is not to be kept. */
  readonly close: () => void;
}

export function keptLibrary(name: string): Kept {
  const keep = process.env.BENCH_KEEP;
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), "variorum-bench-")) : join(keep, name);
  const [profile, extension, mark] = ["profile", "extension", "filled"].map((part) => join(folder, part)) as [
    string,
    string,
    string,
  ];
  const filled = existsSync(mark);
  const fresh = !existsSync(profile);
  // What is measured is always this build; its folder stays, since Chromium derives the extension's origin from it.
  rmSync(extension, { recursive: true, force: true });
  mkdirSync(extension, { recursive: true });
  mkdirSync(profile, { recursive: true });
  return {
    profile,
    extension,
    filled,
    fresh,
    markFilled: () => writeFileSync(mark, ""),
    close: () => {
      if (keep === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
