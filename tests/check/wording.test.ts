/** Words that no engineer would write today, kept out of code and documents. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const FOLDERS = ["lib", "components", "entrypoints", "scripts", "tests", "docs"];
const STALE =
  /\b(?:befell|befallen by|anew|gone on with|none such|hitherto|whereof|thereof|betwixt|amidst)\b/iu;
/** This list, and words of the languages that are read. */
const LEFT_OUT = [
  join("tests", "check", "wording.test.ts"),
  join("lib", "languages"),
  join("tests", "languages"),
];

test.each(FOLDERS)("%s is written in plain words", (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter(
      (path) => /\.(?:tsx?|mjs|md|css)$/u.test(path) && !LEFT_OUT.some((left) => path.startsWith(left)),
    );
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, at) => (STALE.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
