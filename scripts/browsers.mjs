import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Names under which each browser is installed, preferred first. */
const COMMANDS = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** Where macOS and Windows keep them. */
const APPLICATIONS = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

const OVERRIDES = { chromium: "CHROMIUM_PATH", firefox: "FIREFOX_PATH" };

/**
 * @param {"chromium" | "firefox"} browser Chrome counts as Chromium.
 * @returns {string | null} path of its program, or null where none is installed. The environment's CHROMIUM_PATH or
 *   FIREFOX_PATH comes first.
 */
export function findBrowser(browser) {
  const named = process.env[OVERRIDES[browser]];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const installed = COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [...(named ? [named] : []), ...installed, ...APPLICATIONS[browser]];
  return candidates.find((path) => existsSync(path)) ?? null;
}
