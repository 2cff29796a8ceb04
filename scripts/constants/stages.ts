import { join } from "node:path";
import { type TextFile, textFiles } from "../check/files";
import { type Constant, constantsIn } from "./declared";

const STAGES = ["text", "syntax", "measures", "figures", "credit", "fingerprint", "match", "compare"];

/** The sources of reading, matching and comparing with the numbers that they name. */
export function readingConstants(): { sources: readonly TextFile[]; constants: readonly Constant[] } {
  const sources = STAGES.flatMap((stage) => textFiles(join("lib", stage), /\.ts$/));
  return { sources, constants: sources.flatMap(({ path, text }) => constantsIn(path, text)) };
}
