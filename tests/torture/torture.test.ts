import { expect, test } from "vitest";
import { files } from "./files";
import { texts } from "./texts";

/** The small form of `npm run torture`: the same generators, fewer inputs. */
test("damaged files and fuzzed texts break nothing", { timeout: 120_000 }, async () => {
  process.env.TORTURE_FILES = "160";
  process.env.TORTURE_TEXTS = "60";
  const rows = [...(await files()), ...(await texts())];
  // How long something takes is for the long form, on a machine that does nothing else.
  expect(rows.filter(({ faults, what }) => faults > 0 && !what.includes("slower"))).toEqual([]);
  expect(rows.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(220);
});
