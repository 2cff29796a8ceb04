/**
 * Writes docs/constants.md: every named number of reading, matching and comparing, what it is for, and what changes on the
 * invented events (`tests/events`) when it is lowered by a quarter or raised by a third.
 *
 *   npm run constants -- [--measure lib/compare]…
 *
 * Rows whose number stands as it did are kept. `--measure` measures those of the sources whose paths begin so, half a minute
 * for each that is new or has changed; without it they are listed, and said not to be measured.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { build, type Plugin } from "vite";
import { type Constant, settable } from "./constants/declared";
import { readingConstants } from "./constants/stages";
import { isMeasured, type Row, rowsOf, table } from "./constants/table";

const DOCUMENT = "docs/constants.md";
/** An eighth of a percentage point is one figure of some hundreds: less is no change. */
const LEAST_CHANGE = 0.1;

type Shares = Readonly<Record<string, { right: number; of: number }>>;

const { sources, constants } = readingConstants();

const settableConstants: Plugin = {
  name: "settable-constants",
  enforce: "pre",
  transform(text, id) {
    const known = sources.find(({ path }) => resolve(path) === id);
    const here = JSON.stringify(dirname(id));
    return (known ? settable(known.path, text) : text).replaceAll("import.meta.dirname", here);
  },
};

async function bundled(outDir: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [settableConstants],
    ssr: { noExternal: true },
    build: { ssr: "scripts/constants/measure.ts", outDir, minify: false },
  });
  return join(outDir, "measure.js");
}

const run = promisify(execFile);

/** @returns null where the program does not run with that number */
async function measured(script: string, changed: Readonly<Record<string, number>>): Promise<Shares | null> {
  const set = `globalThis.constants = ${JSON.stringify(changed)}; await import(${JSON.stringify(resolve(script))});`;
  try {
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", set], { timeout: 300_000 });
    return JSON.parse(stdout) as Shares;
  } catch {
    return null;
  }
}

function changesOf(before: Shares, after: Shares | null): string {
  if (!after) return "does not run";
  const changes = Object.entries(before).flatMap(([name, { right, of }]) => {
    const now = after[name];
    const change = now ? 100 * (now.right / Math.max(1, now.of) - right / Math.max(1, of)) : 0;
    return Math.abs(change) < LEAST_CHANGE
      ? []
      : [`${name} ${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(1)}`];
  });
  return changes.join(", ") || "–";
}

function neighbours({ value, written }: Constant): { lower: number; higher: number } {
  const isWhole = Number.isInteger(value) && !written.includes("e");
  const [lower, higher] = [value * 0.75, value / 0.75];
  if (!isWhole) return { lower, higher };
  return { lower: Math.min(value - 1, Math.round(lower)), higher: Math.max(value + 1, Math.round(higher)) };
}

/** Lengths, times and calendars are what they are. */
const DEFINITION =
  /^(?:DAY|HOUR|HOURS_IN_DAY|DAY_HOURS|MILE|FOOT|POUND|THOUSAND|A_MILLION|LAST_DAY)(?:_MS)?$/;

async function rowFor(script: string, before: Shares, constant: Constant): Promise<Row> {
  const { path, name, written } = constant;
  if (DEFINITION.test(name))
    return { path, name, written, lowered: "by definition", raised: "by definition" };
  const { lower, higher } = neighbours(constant);
  const key = `${constant.path}:${constant.name}`;
  return {
    path,
    name,
    written,
    lowered: changesOf(before, await measured(script, { [key]: lower })),
    raised: changesOf(before, await measured(script, { [key]: higher })),
  };
}

const { values } = parseArgs({ options: { measure: { type: "string", multiple: true, default: [] } } });
const asked = ({ path }: Constant) => values.measure.some((beginning) => path.startsWith(beginning));
const known = rowsOf(readFileSync(DOCUMENT, "utf8"));
const keptRow = ({ path, name, written }: Constant) =>
  known.find((row) => row.path === path && row.name === name && row.written === written && isMeasured(row));

const folder = mkdtempSync(join(import.meta.dirname, "..", ".constants-"));
try {
  const script = await bundled(folder);
  const before = await measured(script, {});
  if (!before) throw new Error("The measures do not run; npm test says why.");
  const rows = constants.flatMap((constant) => keptRow(constant) ?? []);
  writeFileSync(DOCUMENT, table(constants, rows, before));
  for (const constant of constants.filter((constant) => asked(constant) && !keptRow(constant))) {
    rows.push(await rowFor(script, before, constant));
    writeFileSync(DOCUMENT, table(constants, rows, before));
    console.log(`${constant.path} ${constant.name}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
