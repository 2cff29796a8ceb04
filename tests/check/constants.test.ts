import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { constantsIn, settable } from "../../scripts/constants/declared";
import { readingConstants } from "../../scripts/constants/stages";
import { rowsOf } from "../../scripts/constants/table";

describe("named numbers", () => {
  it("are found with what is said above them", () => {
    const source = [
      "/** Words between two names. */",
      "const NEAR = 4;",
      "const FAR = 1_000 * 2;",
      "",
      "export const SHARE: number = 0.5;",
      "const derived = NEAR * 2;",
    ].join("\n");
    expect(constantsIn("lib/a.ts", source)).toEqual([
      { path: "lib/a.ts", name: "NEAR", written: "4", value: 4, comment: "Words between two names." },
      {
        path: "lib/a.ts",
        name: "FAR",
        written: "1_000 * 2",
        value: 2000,
        comment: "Words between two names.",
      },
      { path: "lib/a.ts", name: "SHARE", written: "0.5", value: 0.5, comment: null },
    ]);
  });

  it("can be set from outside, and stand as written otherwise", () => {
    const source = settable("lib/a.ts", "const NEAR = 4;\nconst SHARE = 0.5;");
    const set = new Function("globalThis", `${source.replaceAll("export ", "")} return [NEAR, SHARE];`);
    expect(set({ constants: { "lib/a.ts:NEAR": 9 } })).toEqual([9, 0.5]);
  });

  it("of reading, matching and comparing stand in docs/constants.md as they are", () => {
    const documented = rowsOf(readFileSync("docs/constants.md", "utf8"));
    const key = ({ path, name, written }: { path: string; name: string; written: string }) =>
      `${path} ${name} = ${written}`;
    expect(documented.map(key).sort()).toEqual(readingConstants().constants.map(key).sort());
  });
});
