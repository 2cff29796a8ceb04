/**
 * The long form of what the tests try in small: `npm run torture -- files texts cuts kills full sharing`, all by default. TORTURE_FILES,
 * TORTURE_TEXTS, TORTURE_CUTS, TORTURE_ARTICLES, TORTURE_KILLS and TORTURE_SAVES give the numbers, TORTURE_BROWSER one browser. Ends with an error where anything was lost.
 */
import { cuts } from "./cuts";
import { files } from "./files";
import { fullDisks } from "./full";
import { kills } from "./kills";
import { sharing } from "./sharing";
import { texts } from "./texts";

const RUNS = { files, texts, cuts, kills, full: fullDisks, sharing } as const;

const chosen = process.argv.slice(2);
for (const [name, run] of Object.entries(RUNS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const rows = await run();
  console.log(name);
  console.table(rows);
  if (rows.some(({ faults }) => faults > 0)) process.exitCode = 1;
}
