import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import type { Driver, Page } from "../../../scripts/drive/driver";
import type { DrivenBrowser } from "../../../scripts/drive/launch";
import type { PeerName } from "./peers";
import type { Operation } from "./worker";

/** Builds the bench's own extension: nothing but the worker and an empty page to ask it from. */
export async function buildBenchExtension(browser: DrivenBrowser["name"]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: join(import.meta.dirname, "worker.ts"),
        formats: ["iife"],
        name: "bench",
        fileName: () => "worker.js",
      },
    },
  });
  const background = browser === "chromium" ? { service_worker: "worker.js" } : { scripts: ["worker.js"] };
  const manifest = {
    manifest_version: 3,
    name: "Bench",
    version: "1",
    background,
    permissions: ["unlimitedStorage"],
    browser_specific_settings: { gecko: { id: "bench@variorum.app" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Bench</title>");
  return folder;
}

/** The worker as asked from the empty page. */
export class BenchWorker {
  private constructor(
    private readonly driver: Driver,
    private readonly page: Page,
  ) {}

  static async of(driver: Driver): Promise<BenchWorker> {
    return new BenchWorker(driver, await driver.open(`${driver.extensionOrigin}/page.html`));
  }

  /** The answer, and how long the page waited for it in milliseconds, the worker's waking included. */
  async ask<T>(operation: Operation, from = 0, to = 0, name?: PeerName): Promise<{ value: T; ms: number }> {
    const message = JSON.stringify({ operation, from, to, name });
    const { value, ms, error } = await this.page.evaluate<{ value: T; ms: number; error?: string }>(
      `(async () => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(${message});
        return { ...answer, ms: performance.now() - start };
      })()`,
    );
    if (error !== undefined) throw new Error(`${operation}: ${error}`);
    return { value, ms };
  }

  stop(): Promise<void> {
    return this.driver.stopBackground();
  }
}
