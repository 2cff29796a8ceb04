/**
 * Packs what the stores take into `.artifacts/packages`: a zip of each edition for each browser, and one of the sources
 * from which they are built to the same bytes. Names of files that differ between two builds end it with an error where
 * "twice" is asked for.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { BUILDS } from "./check/files";

const FOLDER = ".artifacts/packages";
/** The earliest time that a zip can hold: what is packed does not tell when. */
const TIME = new Date(1980, 0, 1);

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 30,
  });
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.filter((entry) => statSync(join(folder, entry)).isFile()).sort();
}

/** A folder as a zip whose bytes follow from its files alone. */
function packed(folder: string, files = filesIn(folder)): Uint8Array {
  const entries: Zippable = {};
  for (const file of files)
    entries[file.replaceAll("\\", "/")] = [readFileSync(join(folder, file)), { mtime: TIME }];
  return zipSync(entries, { level: 9 });
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function build(): void {
  run("npm", "run", "build");
}

/** Builds again and compares with what was built before. */
function compareWithSecondBuild(): void {
  const before = mkdtempSync(join(tmpdir(), "variorum-build-"));
  try {
    cpSync(".output", before, { recursive: true });
    build();
    for (const folder of BUILDS) {
      const old = join(before, relative(".output", folder));
      const names = new Set([...filesIn(old), ...filesIn(folder)]);
      const differing = [...names].filter(
        (name) => hashOf(packed(old, [name])) !== hashOf(packed(folder, [name])),
      );
      if (differing.length > 0)
        throw new Error(`${folder} differs between two builds: ${differing.join(", ")}`);
    }
    console.log("two builds are identical");
  } finally {
    rmSync(before, { recursive: true });
  }
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${name}  ${(bytes.length / 1024).toFixed(0)} KB  sha256 ${hashOf(bytes)}`);
}

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
mkdirSync(FOLDER, { recursive: true });
build();
if (process.argv.includes("twice")) compareWithSecondBuild();
for (const folder of BUILDS) write(`variorum-${version}-${relative(".output", folder)}.zip`, packed(folder));
const tracked = run("git", "ls-files", "-z")
  .split("\0")
  .filter((file) => file !== "");
write(`variorum-${version}-sources.zip`, packed(".", tracked.sort()));
