/**
 * Readies a fresh checkout: the locked npm dependencies, a browser to try the extension in, and the server that a shared
 * library is tried with. Runs before anything is installed, so it uses Node alone. In CI everything is wanted, elsewhere
 * one browser is enough.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browsers.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DEBIAN_PACKAGE = { chromium: "chromium", firefox: "firefox-esr" };
const FONTS = "fonts-noto-core";
const NATS = "nats-server";

/** Runs a program in the project's folder with its output shown; true where it succeeded. */
function run(program, args, environment = {}) {
  console.log(`> ${program} ${args.join(" ")}`);
  const env = { ...process.env, ...environment };
  // npm is a script on Windows, which only a shell starts.
  const shell = process.platform === "win32";
  return (
    spawnSync(program, args, { cwd: ROOT, env, shell, stdio: ["ignore", "inherit", "inherit"] }).status === 0
  );
}

function missingBrowsers() {
  const missing = Object.keys(DEBIAN_PACKAGE).filter((browser) => findBrowser(browser) === null);
  const oneIsEnough = !process.env.CI;
  return oneIsEnough && missing.length < Object.keys(DEBIAN_PACKAGE).length ? [] : missing;
}

function hasNats() {
  return spawnSync(process.env.NATS_SERVER_PATH ?? NATS, ["--version"], { stdio: "ignore" }).status === 0;
}

/** What a shared library needs; it can be done without, except in CI. */
function ensureNats() {
  if (hasNats() || !process.env.CI) return true;
  return existsSync("/usr/bin/apt-get") && process.getuid?.() === 0 && installDebianPackages([NATS]);
}

function installDebianPackages(packages) {
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  return (
    run("apt-get", ["update"], environment) &&
    run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], environment)
  );
}

/** Installs the browsers where that is possible here, otherwise says what to run. */
function ensureBrowsers() {
  const missing = missingBrowsers();
  if (missing.length === 0) return true;
  const packages = [...missing.map((browser) => DEBIAN_PACKAGE[browser]), FONTS];
  const isDebian = existsSync("/usr/bin/apt-get");
  if (isDebian && process.getuid?.() === 0) return installDebianPackages(packages);
  console.error(
    isDebian
      ? `No browser found (${missing.join(", ")}). Run this, then "npm run setup" again:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`
      : `No browser found (${missing.join(", ")}). Install Chromium or Firefox, or name its program in CHROMIUM_PATH or FIREFOX_PATH.`,
  );
  return false;
}

function reportBrowsers() {
  for (const browser of Object.keys(DEBIAN_PACKAGE)) {
    const path = findBrowser(browser);
    console.log(`${browser}: ${path ?? "not found; what needs it is skipped"}`);
  }
  const nats = hasNats() ? "installed" : `not found; what needs it is skipped (Debian's package: ${NATS})`;
  console.log(`${NATS}: ${nats}`);
}

if (!run("npm", ["ci"])) process.exit(1);
if (!ensureBrowsers()) process.exit(1);
if (!ensureNats()) process.exit(1);
reportBrowsers();
