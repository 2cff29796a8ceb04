import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** Where each browser's build of the sealed edition lies, and of the open one. */
export const SEALED_BUILDS = [".output/chrome-mv3", ".output/firefox-mv3"] as const;
export const OPEN_BUILDS = [".output/chrome-mv3-open", ".output/firefox-mv3-open"] as const;
export const BUILDS = [...SEALED_BUILDS, ...OPEN_BUILDS] as const;

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

/** Scripts and styles that a page names, or chunks that a script imports, from the build's root. */
const REFERENCES = /(?:src|href)="\/([^"]+\.(?:js|css))"|(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
/** Those that a script imports when it needs them. */
const LATER = /import\s*\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]\s*\)/g;

function referencesOf(file: string, text: string, later: boolean): string[] {
  const found = [...text.matchAll(REFERENCES), ...(later ? text.matchAll(LATER) : [])];
  return found.map(([, absolute = "", relative]) =>
    relative === undefined && !absolute.startsWith(".")
      ? absolute
      : posix.join(posix.dirname(file), relative ?? absolute),
  );
}

/**
 * A build's entry and all that it loads at once.
 *
 * @param later whether what it loads only when needed counts too
 */
export function closure(build: string, entry: string, later = false): Set<string> {
  const files = new Set([entry]);
  for (const file of files) {
    const text = readFileSync(join(build, file), "utf8");
    for (const reference of referencesOf(file, text, later)) files.add(reference);
  }
  return files;
}
