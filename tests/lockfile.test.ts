import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly integrity?: string;
  readonly link?: true;
}

test("the lock file binds every package to its content", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, Locked>;
  };
  const installed = Object.entries(packages).filter(([path, { link }]) => path !== "" && !link);
  expect(installed.length).toBeGreaterThan(100);
  const unbound = installed.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-"));
  expect(unbound.map(([path]) => path)).toEqual([]);
});
