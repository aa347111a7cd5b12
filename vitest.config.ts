import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [await WxtVitest()],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    reporters: ["default", "./tests/project/count-reporter.ts"],
    testTimeout: 20_000,
  },
});
