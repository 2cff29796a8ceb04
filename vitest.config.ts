import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

const IN_BROWSERS = "tests/e2e/**";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/count-reporter.ts"],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [IN_BROWSERS],
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: "components",
          include: ["tests/**/*.test.tsx"],
          exclude: [IN_BROWSERS],
          environment: "jsdom",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/e2e/build.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
