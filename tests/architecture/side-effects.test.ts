import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./source";

const { sideEffects } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly sideEffects: readonly string[];
};
const folders = sideEffects
  .filter((pattern) => pattern.endsWith("/**"))
  .map((pattern) => pattern.slice(0, -2));

test("no module that others import for what it does is dropped from a build", () => {
  const imported = readSources(["lib", "components", "entrypoints"]).flatMap(({ path, text }) =>
    [...text.matchAll(/^import "(\.[^"]+)";$/gm)].map(([, target = ""]) => join(dirname(path), target)),
  );
  const scripts = imported.filter((path) => !path.endsWith(".css"));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
});
