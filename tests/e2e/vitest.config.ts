import { defineConfig } from "vitest/config";

const BROWSERS = ["chromium", "firefox"] as const;

/** The built extension in real browsers. Each file starts a browser of its own; both kinds run side by side. */
export default defineConfig({
  test: {
    projects: BROWSERS.map((browser) => ({
      test: {
        name: browser,
        include: ["tests/e2e/**/*.test.ts"],
        env: { SECOND_SOURCE_BROWSER: browser },
        environment: "node",
        testTimeout: 90_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      },
    })),
    maxWorkers: 2,
    reporters: ["default", "./tests/project/count-reporter.ts"],
  },
});
