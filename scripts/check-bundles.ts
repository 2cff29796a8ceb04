/** Fails where what the reader waits for has grown over its budget: script and style in gzip, in every build. */
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILDS } from "./check/files";

const KILOBYTE = 1024;
const BUDGETS = [
  { entry: "popup.html", most: 45 * KILOBYTE },
  { entry: "reader.js", most: 30 * KILOBYTE },
  // Put into every page of the sites that are saved from.
  { entry: "content-scripts/visited.js", most: 3 * KILOBYTE },
  // Read anew whenever the worker wakes; most of it is the languages' packs.
  { entry: "background.js", most: 520 * KILOBYTE },
] as const;

/** Scripts and styles that a page names, or chunks that a script imports, from the build's root. */
const REFERENCES = /(?:src|href)="\/([^"]+\.(?:js|css))"|(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

function referencesOf(file: string, text: string): string[] {
  return [...text.matchAll(REFERENCES)].map(([, absolute, relative]) =>
    absolute ? absolute : posix.join(posix.dirname(file), relative ?? ""),
  );
}

/** The entry and all that it loads at once. */
function closure(build: string, entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files) {
    for (const reference of referencesOf(file, readFileSync(join(build, file), "utf8"))) files.add(reference);
  }
  return files;
}

function gzipBytes(build: string, entry: string): number {
  const sizes = [...closure(build, entry)].map(
    (file) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

for (const build of BUILDS) {
  for (const { entry, most } of BUDGETS) {
    if (!existsSync(join(build, entry))) throw new Error(`${build} has no ${entry}`);
    const bytes = gzipBytes(build, entry);
    const verdict = bytes <= most ? "within" : "over";
    console.log(
      `${build}/${entry}: ${(bytes / KILOBYTE).toFixed(1)} KB gzip, ${verdict} ${most / KILOBYTE} KB`,
    );
    if (bytes > most) process.exitCode = 1;
  }
}
