import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import type { Driver, Page } from "../../../scripts/drive/driver";
import type { DrivenBrowser } from "../../../scripts/drive/launch";
import type { Given, Operation } from "./worker";

/** Builds the bench's own extension into a folder: nothing but a worker and an empty page to ask it from. */
export async function buildBenchExtension(
  browser: DrivenBrowser["name"],
  folder: string,
  worker = "worker.ts",
): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: join(import.meta.dirname, worker),
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
}

/** Time after which Chromium closes a database's store that nobody uses any more, in milliseconds, and a bit. */
const STORE_CLOSES_AFTER = 2_600;

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
  async ask<T>(operation: Operation, from = 0, to = 0, given: Given = {}): Promise<{ value: T; ms: number }> {
    const message = JSON.stringify({ operation, from, to, given });
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

  /** Waits until the browser has closed the store behind the database, which it does a while after the last use. */
  async storeCloses(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, STORE_CLOSES_AFTER));
  }

  /** Keeps the database open in the page, so that the store stays open while the worker sleeps; or lets it go. */
  async hold(held: boolean): Promise<void> {
    await this.page.evaluate(
      held
        ? `new Promise((done, failed) => {
            const request = indexedDB.open("bench");
            request.onerror = () => failed(request.error);
            request.onsuccess = () => { globalThis.held = request.result; done(true); };
          })`
        : "globalThis.held?.close()",
    );
  }

  /** Removes what a peer has written, so that a kept library stays as it was. */
  async forgetPeers(): Promise<void> {
    await this.stop();
    await this.page.evaluate(`new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase("peers");
      request.onsuccess = () => done(true);
      request.onerror = () => failed(request.error);
    })`);
  }

  heap(): Promise<number | null> {
    return this.driver.backgroundHeap();
  }
}
