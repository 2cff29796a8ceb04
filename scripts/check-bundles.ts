/**
 * Fails where what the reader waits for has grown over its budget (script and style in gzip, in every build), and where a
 * build names the folder in which it was made.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILDS, closure, OPEN_BUILDS, textFiles } from "./check/files";

const KILOBYTE = 1024;
interface Budget {
  readonly entry: string;
  /** In bytes; the open edition's own where it differs. */
  readonly most: number;
  readonly mostOpen?: number;
}

const BUDGETS: readonly Budget[] = [
  { entry: "popup.html", most: 45 * KILOBYTE },
  { entry: "reader.js", most: 30 * KILOBYTE },
  // Put into every page of the sites that are saved from.
  { entry: "content-scripts/visited.js", most: 3 * KILOBYTE },
  // Read again whenever the worker wakes; most of it is the languages' packs.
  // The open edition's reads feeds, too, and speaks to a newsroom's server.
  { entry: "background.js", most: 520 * KILOBYTE, mostOpen: 720 * KILOBYTE },
];

function gzipBytes(build: string, entry: string): number {
  const sizes = [...closure(build, entry)].map(
    (file) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const OPEN: ReadonlySet<string> = new Set(OPEN_BUILDS);

for (const build of BUILDS) {
  for (const budget of BUDGETS) {
    const { entry } = budget;
    const most = (OPEN.has(build) ? budget.mostOpen : null) ?? budget.most;
    if (!existsSync(join(build, entry))) throw new Error(`${build} has no ${entry}`);
    const bytes = gzipBytes(build, entry);
    const verdict = bytes <= most ? "within" : "over";
    console.log(
      `${build}/${entry}: ${(bytes / KILOBYTE).toFixed(1)} KB gzip, ${verdict} ${most / KILOBYTE} KB`,
    );
    if (bytes > most) process.exitCode = 1;
  }
}

for (const build of BUILDS) {
  const telling = textFiles(build, /\.(?:js|css|html|json)$/).filter(({ text }) =>
    text.includes(process.cwd()),
  );
  for (const { path } of telling) console.log(`${path} names the folder in which it was built`);
  if (telling.length > 0) process.exitCode = 1;
}
