/** Begins a language: a copy of another pack under its own code, with tables and a corpus that are still empty. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PACKS = "lib/languages";
const CORPORA = "tests/languages";
/** The tables that a pack imports; they must be there before the scripts that fill them can load it. */
const EMPTY_TABLES: Readonly<Record<string, object>> = {
  numbers: { cardinals: "", scales: "", ordinals: "" },
  units: { units: "", money: "", nouns: "", countries: "" },
};
const CODE = /^[a-z]{2,3}$/;

const EMPTY_CORPUS = (code: string): string => `import type { Corpus } from "./corpus";

export const corpus: Corpus = {
  code: "${code}",
  numbers: [],
  ordinals: [],
  inText: [],
  noNumber: [],
  sentences: [],
};
`;

/** Puts a line in its place among the others of a list. */
function addLine(file: string, line: string): void {
  const [title, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  writeFileSync(file, `${[title, ...[...lines, line].sort()].join("\n")}\n`);
}

/** A pack's source under another code: what it is called, and the tables that it imports. */
function renamed(source: string, from: string, to: string): string {
  return source
    .replaceAll(`"${from}"`, `"${to}"`)
    .replaceAll(`/${from}.json"`, `/${to}.json"`)
    .replace(`export const ${from}:`, `export const ${to}:`);
}

/**
 * Begins the language `code` in the project under `root`, from the pack `model`; its words stay until they are replaced.
 * Throws where `code` is no language code or has a pack, and where `model` has none.
 */
export function beginLanguage(root: string, code: string, model: string): void {
  const folder = join(root, PACKS, code);
  const copied = join(root, PACKS, model);
  if (!CODE.test(code)) throw new Error(`"${code}" is no language code of two or three letters.`);
  if (existsSync(folder)) throw new Error(`${PACKS}/${code} is there already.`);
  if (!existsSync(join(copied, "index.ts"))) throw new Error(`${PACKS}/${model} is no pack.`);
  cpSync(copied, folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, renamed(readFileSync(file, "utf8"), model, code));
  }
  for (const [name, table] of Object.entries(EMPTY_TABLES))
    writeFileSync(join(root, "assets/data", name, `${code}.json`), `${JSON.stringify(table)}\n`);
  writeFileSync(join(root, CORPORA, `${code}.corpus.ts`), EMPTY_CORPUS(code));
  addLine(join(root, PACKS, "all-packs.ts"), `export { ${code} } from "./${code}";`);
  addLine(join(root, PACKS, "all-pages.ts"), `export { page as ${code} } from "./${code}/page";`);
}
