/**
 * Which of a language's commonest words fold like a word of its pack and are spelled otherwise: other words, to be listed
 * as look-alikes, or writers' variants of the same.
 *
 * Usage: tsx tests/bench/lookalikes.ts FOLDER   with <language>.txt files of "word count" lines, the commonest first
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allPacks } from "../../lib/languages";
import { fold } from "../../lib/text/fold";
import { foldedWordsOf, spelling } from "../languages/folding";

const COMMONEST = 5000;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Usage: tsx tests/bench/lookalikes.ts FOLDER");
for (const pack of allPacks()) {
  const file = readdirSync(folder).find((name) => name.split(/[._]/u)[0] === pack.code);
  if (!file) continue;
  const words = foldedWordsOf(pack);
  const listed = new Set((pack.quantities.lookalikes ?? "").split("|").map((word) => word.trim()));
  const common = readFileSync(join(folder, file), "utf8").split("\n").slice(0, COMMONEST);
  const alike = common
    .map((line) => spelling(line.split(" ")[0] ?? ""))
    .filter((word) => !listed.has(word) && words.get(fold(word))?.has(word) === false);
  console.log(`${pack.code}  ${alike.length}: ${alike.join(" ")}`);
}
