import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import button from "../../assets/messages/button/en.json";
import connect from "../../assets/messages/connect/en.json";
import en from "../../assets/messages/en.json";
import pages from "../../assets/messages/pages/en.json";

const keys = Object.keys({ ...en, ...button, ...pages, ...connect });

const source = ["components", "entrypoints", "lib"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  )
  .join("\n");

/** Quoted words, and names of properties: the codes that templates are filled with. */
const words = new Set(
  [...source.matchAll(/"([\w.-]+)"|\b(\w+)\??:/gu)].map(([, quoted, property]) => quoted ?? property),
);

/** What stands before and after the code in `kind.${kind}`; a template of a code alone would make all keys used. */
const templates = [...source.matchAll(/`([a-z][a-zA-Z.]*\.)\$\{[^{}]*\}([a-zA-Z.]*)`/gu)].map(
  ([, before = "", after = ""]) => ({ before, after }),
);

function isAskedFor(key: string): boolean {
  if (words.has(key)) return true;
  return templates.some(
    ({ before, after }) =>
      key.startsWith(before) &&
      key.endsWith(after) &&
      words.has(key.slice(before.length, key.length - after.length)),
  );
}

it("asks for every text of the catalogues", () => {
  expect(templates.length).toBeGreaterThan(15);
  expect(keys.filter((key) => !isAskedFor(key))).toEqual([]);
});

it("knows a text that nothing asks for", () => {
  const dead = ["welcome.stepNone", "kind.drowned", "verdict.differ.told", "correction.sameEvent"];
  expect(dead.filter(isAskedFor)).toEqual([]);
});
