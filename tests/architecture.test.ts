import { describe, expect, test } from "vitest";
import { RULES, violations } from "./architecture/rules";
import { readSources } from "./architecture/source";

const LAYERS_RULE = "imports only its own layer, the model, the contract and earlier stages";
const DOORS_RULE = "enters a stage by its door";
const RESERVED_RULE = "leaves Dexie to the store and the browser's API to lib/browser";
const GLOBALS_RULE = "touches no browser global";
const LANGUAGE_RULE = "imports no single language";
const LETTERS_RULE = "holds no letters of one language's script";
const ENGLISH_RULE = "holds no English words";
const PATTERN_RULE = "uses no ASCII-only word patterns";

function brokenRules(path: string, text: string): string[] {
  return [...new Set(violations([{ path, text }]).map(({ rule }) => rule))];
}

describe("the project's sources", () => {
  const sources = readSources(["lib", "components", "entrypoints"]);

  test("are found", () => {
    expect(sources.map(({ path }) => path)).toContain("lib/model.ts");
  });

  test.each(Object.keys(RULES))("each file %s", (rule) => {
    const broken = violations(sources).filter((violation) => violation.rule === rule);
    expect(broken.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([]);
  });
});

describe("the rules notice", () => {
  test.each([
    [
      DOORS_RULE,
      "a file behind a stage's door",
      "lib/store/a.ts",
      'import { scorePair } from "../match/score";',
    ],
    [
      DOORS_RULE,
      "a file behind a side door",
      "entrypoints/a.ts",
      'import { copy } from "../lib/extract/page/copy";',
    ],
    [LAYERS_RULE, "a later stage", "lib/match/index.ts", 'import { compareArticles } from "../compare";'],
    [LAYERS_RULE, "a type of a later stage", "lib/text/a.ts", 'import type { X } from "../figures";'],
    [LAYERS_RULE, "an import over several lines", "lib/text/a.ts", 'import {\n  x,\n} from "../store";'],
    [LAYERS_RULE, "a re-export", "lib/text/a.ts", 'export * from "../match";'],
    [LAYERS_RULE, "a dynamic import", "lib/text/a.ts", 'const x = await import("../match");'],
    [LAYERS_RULE, "an import for its effect", "lib/figures/a.ts", 'import "../compare";'],
    [LAYERS_RULE, "the store", "lib/compare/index.ts", 'import { open } from "../store";'],
    [LAYERS_RULE, "all packs in a stage", "lib/figures/a.ts", 'import { packFor } from "../languages";'],
    [
      LAYERS_RULE,
      "whole packs on the way to the page",
      "lib/extract/a.ts",
      'import { allPacks } from "../languages";',
    ],
    [
      LAYERS_RULE,
      "words in what is put into pages",
      "lib/extract/page/a.ts",
      'import { pageWords } from "../../languages/pages";',
    ],
    [LAYERS_RULE, "whole packs among page words", "lib/languages/pages.ts", 'import { ar } from "./ar";'],
    [LAYERS_RULE, "a whole pack in their list", "lib/languages/all-pages.ts", 'export { ar } from "./ar";'],
    [
      LAYERS_RULE,
      "one language in another",
      "lib/languages/ar/terms.ts",
      'import { en } from "../en/terms";',
    ],
    [LAYERS_RULE, "Node in a stage", "lib/match/a.ts", 'import { readFileSync } from "node:fs";'],
    [LAYERS_RULE, "the store in a component", "components/List.tsx", 'import { rows } from "../lib/store";'],
    [
      LAYERS_RULE,
      "a component in the store",
      "lib/store/a.ts",
      'import { List } from "../../components/List";',
    ],
    [
      LAYERS_RULE,
      "past the door of what connects",
      "lib/browser/connect/a.ts",
      'import { ask } from "../../connect/network";',
    ],
    [
      LAYERS_RULE,
      "what connects in a page",
      "entrypoints/popup/a.ts",
      'import { ask } from "../../lib/connect";',
    ],
    [LAYERS_RULE, "the store in what connects", "lib/connect/a.ts", 'import { openCorpus } from "../store";'],
    [LAYERS_RULE, "an unknown folder", "lib/utils/a.ts", ""],
    [RESERVED_RULE, "Dexie in an entrypoint", "entrypoints/background.ts", 'import Dexie from "dexie";'],
    [RESERVED_RULE, "Dexie's types", "components/List.tsx", 'import type { Table } from "dexie";'],
    [RESERVED_RULE, "the API in an entrypoint", "entrypoints/a.ts", 'import { browser } from "wxt/browser";'],
    [RESERVED_RULE, "the API in the store", "lib/store/a.ts", 'import { browser } from "wxt/browser";'],
    [GLOBALS_RULE, "a global of the browser", "lib/match/a.ts", "const x = chrome.storage;"],
    [GLOBALS_RULE, "the same in a component", "components/a.tsx", "browser.tabs.create({});"],
    [GLOBALS_RULE, "the site's database", "lib/extract/a.ts", 'indexedDB.open("x");'],
    [LANGUAGE_RULE, "a language in a stage", "lib/figures/a.ts", 'import { ar } from "../languages/ar";'],
    [LANGUAGE_RULE, "a section of it", "lib/cli/a.ts", 'import { page } from "../languages/en/page";'],
    [LETTERS_RULE, "Arabic words", "lib/figures/a.ts", 'const killed = "قتيل";'],
    [LETTERS_RULE, "Arabic letters in a pattern", "lib/extract/a.ts", "const p = /^اقرأ/u;"],
    [LETTERS_RULE, "escaped Arabic letters", "lib/match/a.ts", 'const p = "\\u0627\\u0644";'],
    [ENGLISH_RULE, "an English word", "lib/figures/a.ts", 'const verbs = ["said"];'],
    [ENGLISH_RULE, "an English pattern", "lib/match/a.ts", "const p = /(?:more than|over) x/u;"],
    [PATTERN_RULE, "a word boundary", "lib/text/a.ts", "const p = /\\bx/u;"],
    [PATTERN_RULE, "word characters in a pack", "lib/languages/ar/a.ts", "const p = /[\\w-]+/u;"],
    [PATTERN_RULE, "a boundary inside a string", "lib/compare/a.ts", 'const p = new RegExp("\\\\bx");'],
  ])("%s: %s", (rule, _what, path, text) => {
    expect(brokenRules(path, text)).toContain(rule);
  });

  test.each([
    ["earlier stages", "lib/compare/index.ts", 'import { matchArticles } from "../match";'],
    [
      "the model and the contract",
      "lib/text/a.ts",
      'import type { X } from "../languages/contract/calendar";',
    ],
    [
      "words of the page in extraction",
      "lib/extract/a.ts",
      'import { pageWords } from "../languages/pages";',
    ],
    ["Arabic in a pack", "lib/languages/ar/a.ts", 'export const killed = ["قتيل"];'],
    ["Arabic in a comment", "lib/figures/a.ts", "// «قتيلان» is a dual\nconst x = 1;"],
    ["escaped marks that are no letters", "lib/figures/a.ts", 'const separators = "\\u066b\\u060c";'],
    ["a comment that names a later stage", "lib/text/a.ts", '/* import { x } from "../match"; */'],
    ["identifiers of the model", "lib/figures/a.ts", 'const kind = "killed"; const hedge = "more-than";'],
    [
      "an address in a string",
      "lib/extract/a.ts",
      'const schema = "https://schema.org/"; const p = /\\p{L}+/u;',
    ],
    ["definers in an entrypoint", "entrypoints/a.ts", 'import { x } from "wxt/utils/define-background";'],
    [
      "the protocol's types in a component",
      "components/a.tsx",
      'import type { X } from "../lib/browser/protocol";',
    ],
    ["Dexie in the store", "lib/store/database.ts", 'import Dexie from "dexie";'],
    ["properties named as a global", "components/a.tsx", "const x = props.browser.name;"],
  ])("nothing wrong with %s", (_what, path, text) => {
    expect(brokenRules(path, text)).toEqual([]);
  });
});
