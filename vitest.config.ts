import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Tests of what is built: in real browsers, and of the built manifests. */
const BUILT = ["tests/e2e/**/*.test.ts", "tests/manifest.test.ts"];

/** Tests of what keeps no state: they share one set of modules, which takes longer to make than the tests to run. */
const PURE = [
  "text",
  "syntax",
  "measures",
  "figures",
  "credit",
  "fingerprint",
  "match",
  "compare",
  "languages",
  "extract",
  "events",
  "training",
].map((stage) => `tests/${stage}/**/*.test.ts`);

export default defineConfig({
  test: {
    reporters: ["default", "./tests/count-reporter.ts"],
    // By itself a machine of two cores would get one worker.
    maxWorkers: "100%",
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "pure",
          include: PURE,
          isolate: false,
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...BUILT, ...PURE],
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: "components",
          include: ["tests/**/*.test.tsx"],
          environment: "jsdom",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "built",
          include: BUILT,
          environment: "node",
          globalSetup: ["tests/e2e/build.ts"],
          // Three browsers share two cores: a walk may take five times as long as by itself.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 1 },
          // Browsers are mostly waited for.
          maxWorkers: 3,
        },
      },
    ],
  },
});
