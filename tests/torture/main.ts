/**
 * The long form of what the tests try in small: `npm run torture -- files texts cuts`, all by default. TORTURE_FILES,
 * TORTURE_TEXTS, TORTURE_CUTS and TORTURE_ARTICLES give the numbers. Ends with an error where anything was lost.
 */
import { cuts } from "./cuts";
import { files } from "./files";
import { texts } from "./texts";

const RUNS = { files, texts, cuts } as const;

const chosen = process.argv.slice(2);
for (const [name, run] of Object.entries(RUNS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const rows = await run();
  console.log(name);
  console.table(rows);
  if (rows.some(({ faults }) => faults > 0)) process.exitCode = 1;
}
