import { rmSync } from "node:fs";
import { buildFor } from "../../scripts/drive/build";
import { drivenBrowsers } from "../../scripts/drive/launch";

/**
 * Builds both browsers' extension once, so that what is tested is what is in the work tree. Where a build fails, the
 * tests that need it find nothing and fail, and all others still run.
 */
export default function build(): void {
  for (const browser of drivenBrowsers) {
    rmSync(browser.build, { recursive: true, force: true });
    try {
      buildFor(browser);
    } catch (error) {
      console.error(error);
    }
  }
}
