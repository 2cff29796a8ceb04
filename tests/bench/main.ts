/**
 * Runs the benches beside this file (`*.bench.ts`, each exporting a `Bench` as default) one after another, shows what
 * they measured and keeps it in results.json. Arguments choose benches by a part of their file's name; figures of the
 * others are kept as they were.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Bench, Measurement } from "./measure";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const RESULTS = join(FOLDER, "results.json");

function chosenBenches(parts: readonly string[]): string[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".bench.ts"));
  return files.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part))).sort();
}

async function run(file: string): Promise<Measurement[]> {
  const bench = (await import(pathToFileURL(join(FOLDER, file)).href)) as { default: Bench };
  return bench.default();
}

function keyOf({ name, n, subject }: Measurement): string {
  return JSON.stringify([name, n, subject]);
}

/** Writes new figures in the place of older ones of the same name, size and subject. */
function keep(measured: readonly Measurement[]): void {
  const before: Measurement[] = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : [];
  const all = new Map([...before, ...measured].map((measurement) => [keyOf(measurement), measurement]));
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, measurement]) => measurement);
  writeFileSync(RESULTS, `${JSON.stringify(sorted, null, 2)}\n`);
}

for (const file of chosenBenches(process.argv.slice(2))) {
  const measured = await run(file);
  console.table(measured);
  keep(measured);
}
