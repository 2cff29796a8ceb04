import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compareCommand } from "../../lib/cli/compare";

describe("compareCommand", () => {
  let folder = "";
  let printed = "";

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const keep = (chunk: string | Uint8Array): boolean => {
    printed += String(chunk);
    return true;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "compare-"));
    printed = "";
    vi.spyOn(process.stdout, "write").mockImplementation(keep);
    vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it("prints every other file among the reports, and claims that quote their source exactly", async () => {
    const text =
      "Ferry sinks off Orm\nA ferry sank off Orm on Monday and 18 people drowned, the coastguard said.";
    const [a, b] = [file("a.txt", text), file("b.txt", text)];
    const missing = join(folder, "missing.txt");
    expect(await compareCommand(["--json", a, b, missing])).toBe(0);
    const output = JSON.parse(printed);
    expect(output.reports.map((report: { file: string }) => report.file).sort()).toEqual([b, missing].sort());
    const [fact] = output.facts.filter(({ kind }: { kind: string }) => kind === "killed");
    for (const claim of fact.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it("fails where no file can be read, and on wrong usage", async () => {
    expect(await compareCommand(["--json", join(folder, "missing.txt")])).toBe(1);
    expect(await compareCommand([])).toBe(2);
    expect(await compareCommand(["--unknown", "a.txt"])).toBe(2);
  });

  it("relates nothing to a subject that cannot be read", async () => {
    const other = file(
      "b.txt",
      "Calm in Orm\nNothing of note happened in the town on Monday, the mayor said.",
    );
    expect(await compareCommand(["--json", join(folder, "missing.txt"), other])).toBe(0);
    const output = JSON.parse(printed);
    expect(output).toMatchObject({ state: "unreadable", reports: [{ file: other }], facts: [] });
  });
});
