/**
 * Begins a language: `npm run add-language -- CODE [MODEL]` copies the pack of the language MODEL (pt where none is named)
 * under the new code, with empty tables and an empty corpus, and adds a line to both lists of packs. Then fill its files.
 */
import { join } from "node:path";
import { beginLanguage } from "./languages/begin";

const [code, model = "pt"] = process.argv.slice(2);
if (!code) throw new Error("usage: add-language CODE [MODEL]");
beginLanguage(join(import.meta.dirname, ".."), code, model);
console.log(
  `Begun in lib/languages/${code}: its words are still those of ${model}. Its corpus is tests/languages/${code}.corpus.ts.`,
);
