import { spawnSync } from "node:child_process";
import type { DrivenBrowser } from "./launch";

const ARGUMENTS: Readonly<Record<DrivenBrowser["name"], readonly string[]>> = {
  chromium: ["wxt", "build"],
  firefox: ["wxt", "build", "-b", "firefox", "--mv3"],
};

/** Builds the extension for a browser; fails with the builder's own words. */
export function buildFor({ name }: DrivenBrowser): void {
  const { status, stdout, stderr } = spawnSync("npx", ARGUMENTS[name], { encoding: "utf8", stdio: "pipe" });
  if (status !== 0) throw new Error(`The build for ${name} failed:\n${stdout}${stderr}`);
}
