import { findBrowser } from "../browsers.mjs";
import { launchChromium } from "./chromium";
import type { Driver, LaunchOptions } from "./driver";
import { launchFirefox } from "./firefox";

/** A browser that can be driven, with the build of the extension that is made for it. */
export interface DrivenBrowser {
  readonly name: "chromium" | "firefox";
  readonly build: string;
  readonly launch: (options: LaunchOptions) => Promise<Driver>;
}

export const drivenBrowsers: readonly DrivenBrowser[] = [
  { name: "chromium", build: ".output/chrome-mv3", launch: launchChromium },
  { name: "firefox", build: ".output/firefox-mv3", launch: launchFirefox },
];

export function isInstalled({ name }: DrivenBrowser): boolean {
  return findBrowser(name) !== null;
}
