import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

const COUNTS_FILE = ".artifacts/test-counts.txt";

/** Ends a run with one line that counts its tests, and leaves the same line in a file for scripts. */
export default class CountReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const counts = count(modules);
    counts.failed += unhandledErrors.length;
    if (reason !== "passed" && counts.failed === 0) counts.failed = 1;
    const line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
    mkdirSync(dirname(COUNTS_FILE), { recursive: true });
    writeFileSync(COUNTS_FILE, `${line}\n`);
    console.log(line);
  }
}

/** A file that could not run and a failed hook count as one failed test each. */
function count(modules: readonly TestModule[]): { passed: number; failed: number; skipped: number } {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === "pending" ? "skipped" : state] += 1;
    }
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
  }
  return counts;
}
