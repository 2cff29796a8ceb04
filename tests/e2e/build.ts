import { rmSync } from "node:fs";
import { buildFor } from "../../scripts/drive/build";
import { type DrivenBrowser, drivenBrowsers, type Edition } from "../../scripts/drive/launch";

/**
 * Builds both editions for both browsers once, so that what is tested is what is in the work tree. Where a build fails, the
 * tests that need it find nothing and fail, and all others still run. BUILT=fresh says that they were built just now.
 */
export default function buildAll(): void {
  if (process.env.BUILT === "fresh") return;
  for (const browser of drivenBrowsers) {
    for (const edition of ["sealed", "open"] as const) build(browser, edition);
  }
}

function build(browser: DrivenBrowser, edition: Edition): void {
  rmSync(edition === "open" ? browser.openBuild : browser.build, { recursive: true, force: true });
  try {
    buildFor(browser, edition);
  } catch (error) {
    console.error(error);
  }
}
