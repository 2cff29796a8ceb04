import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { beginLanguage } from "../../scripts/languages/begin";

const PROJECT = join(import.meta.dirname, "..", "..");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "begin-"));
  cpSync(join(PROJECT, "lib/languages"), join(root, "lib/languages"), { recursive: true });
  for (const folder of ["assets/data/numbers", "assets/data/units", "tests/languages"])
    mkdirSync(join(root, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

test("a language begins as a copy that imports its own tables, in both lists", () => {
  beginLanguage(root, "qq", "nl");
  const copied = readdirSync(join(root, "lib/languages/qq"));
  expect(copied).toEqual(readdirSync(join(root, "lib/languages/nl")));
  for (const name of copied) expect(read(`lib/languages/qq/${name}`)).not.toMatch(/"nl"|nl\.json|const nl/);
  expect(read("lib/languages/qq/numbers.ts")).toContain('"../../../assets/data/numbers/qq.json"');
  expect(JSON.parse(read("assets/data/numbers/qq.json"))).toEqual({
    cardinals: "",
    scales: "",
    ordinals: "",
  });
  expect(existsSync(join(root, "assets/data/units/qq.json"))).toBe(true);
  expect(read("tests/languages/qq.corpus.ts")).toContain('code: "qq"');
  const line = (list: string): string[] => read(`lib/languages/${list}.ts`).split("\n");
  expect(line("all-packs")).toContain('export { qq } from "./qq";');
  expect(line("all-pages")).toContain('export { page as qq } from "./qq/page";');
  expect(line("all-packs").slice(1, -1)).toEqual(line("all-packs").slice(1, -1).sort());
});

test.each([
  ["nl", "pt", "there already"],
  ["../nl", "pt", "no language code"],
  ["qq", "xx", "no pack"],
])("%s from %s is refused", (code, model, reason) => {
  expect(() => beginLanguage(root, code, model)).toThrow(reason);
});
