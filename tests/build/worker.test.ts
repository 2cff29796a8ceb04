import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packsInOrder } from "../../scripts/build/worker";

const SOURCE = readFileSync("lib/languages/all-packs.ts", "utf8");
const CODES = [...SOURCE.matchAll(/export \{ (\w+) \}/g)].map(([, code = ""]) => code);

/** The codes that a pattern's group finds, in their order. */
function found(source: string, pattern: RegExp): string[] {
  return [...packsInOrder(source).matchAll(pattern)].map(([, code = ""]) => code);
}

const REQUIRED = /require\("\.\/(\w+)"\)/g;
const TABLES = /units\/(\w+)\.json"/g;
const EXPORTED = /defineProperty\(exports, "(\w+)"/g;

it("requires and exports every pack of the source once", () => {
  expect(CODES.length).toBeGreaterThan(10);
  expect(found(SOURCE, REQUIRED).sort()).toEqual([...CODES].sort());
  expect(found(SOURCE, TABLES)).toEqual(found(SOURCE, REQUIRED));
  expect(found(SOURCE, EXPORTED)).toEqual(CODES);
});

it("puts a language last of which nobody said what it is akin to", () => {
  const source = `export { aa } from "./aa";\n${SOURCE}`;
  expect(found(source, REQUIRED).at(-1)).toBe("aa");
  expect(found(source, EXPORTED)[0]).toBe("aa");
});
