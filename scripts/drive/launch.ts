import { findBrowser } from "../browsers.mjs";
import { launchChromium } from "./chromium";
import type { Driver, LaunchOptions } from "./driver";
import { launchFirefox } from "./firefox";

/** The open edition may connect to what its reader chose, the sealed one to nothing. */
export type Edition = "sealed" | "open";

/** A browser that can be driven, with the builds of the extension that are made for it. */
export interface DrivenBrowser {
  readonly name: "chromium" | "firefox";
  readonly build: string;
  readonly openBuild: string;
  readonly launch: (options: LaunchOptions) => Promise<Driver>;
}

export const drivenBrowsers: readonly DrivenBrowser[] = [
  {
    name: "chromium",
    build: ".output/chrome-mv3",
    openBuild: ".output/chrome-mv3-open",
    launch: launchChromium,
  },
  {
    name: "firefox",
    build: ".output/firefox-mv3",
    openBuild: ".output/firefox-mv3-open",
    launch: launchFirefox,
  },
];

export function isInstalled({ name }: DrivenBrowser): boolean {
  return findBrowser(name) !== null;
}
