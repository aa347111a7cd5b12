import { appendFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/** Where `npm test` collects the counts of every suite; unset in an ordinary run. */
const COUNT_FILE = process.env.SECOND_SOURCE_COUNT_FILE;

export interface SuiteCount {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Prints `unit: 120 passed, 0 failed, 1 skipped` at the end, one line per suite. A file that cannot be loaded holds no
 * tests, and still counts as one failure; so does an error outside any test.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const suites = [...new Set(modules.map(suiteOf))].sort();
    for (const suite of suites) report(countOf(suite, modules));
    if (unhandledErrors.length > 0) {
      report({ suite: "errors outside tests", passed: 0, failed: unhandledErrors.length, skipped: 0 });
    }
  }
}

function suiteOf(module: TestModule): string {
  if (module.moduleId.includes("/tests/project/")) return "house";
  return module.moduleId.includes("/tests/e2e/") ? `e2e ${module.project.name}`.trim() : "unit";
}

function countOf(suite: string, modules: readonly TestModule[]): SuiteCount {
  const count = { suite, passed: 0, failed: 0, skipped: 0 };
  for (const module of modules.filter((each) => suiteOf(each) === suite)) {
    if (module.errors().length > 0) count.failed++;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed" || state === "failed") count[state]++;
      else count.skipped++;
    }
  }
  return count;
}

function report(count: SuiteCount): void {
  console.log(`${count.suite}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  if (COUNT_FILE) appendFileSync(COUNT_FILE, `${JSON.stringify(count)}\n`);
}
