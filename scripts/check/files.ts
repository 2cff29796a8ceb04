import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where each browser's build lies. */
export const BUILDS = [".output/chrome-mv3", ".output/firefox-mv3"] as const;

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Files under a folder whose name ends as asked, in order of their paths. */
export function textFiles(folder: string, ending: RegExp): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
