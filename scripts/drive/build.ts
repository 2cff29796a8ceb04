import { spawnSync } from "node:child_process";
import type { DrivenBrowser, Edition } from "./launch";

const ARGUMENTS: Readonly<Record<DrivenBrowser["name"], readonly string[]>> = {
  chromium: ["wxt", "build"],
  firefox: ["wxt", "build", "-b", "firefox", "--mv3"],
};

/** Builds an edition of the extension for a browser; fails with the builder's own words. */
export function buildFor({ name }: DrivenBrowser, edition: Edition = "sealed"): void {
  const args = [...ARGUMENTS[name], ...(edition === "open" ? ["--mode", "open"] : [])];
  const { status, stdout, stderr } = spawnSync("npx", args, { encoding: "utf8", stdio: "pipe" });
  if (status !== 0) throw new Error(`The ${edition} build for ${name} failed:\n${stdout}${stderr}`);
}
