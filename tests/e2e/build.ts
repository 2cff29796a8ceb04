import { buildFor } from "../../scripts/drive/build";
import { drivenBrowsers } from "../../scripts/drive/launch";

/** Builds both browsers' extension once, so that what is tested is what is in the work tree. */
export default function build(): void {
  for (const browser of drivenBrowsers) buildFor(browser);
}
