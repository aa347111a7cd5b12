/**
 * `npm test`: builds, then unit and house tests, then both browsers. The last line is `N passed, N failed` over all of
 * them; a suite that did not run counts as one failure, and so does a failed build, lint or type check.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SuiteCount } from "../tests/project/count-reporter.ts";
import { requireBrowser } from "./browser/install-browser.ts";
import { runStep, type StepResult } from "./steps.ts";

const SUITES = ["unit", "house", "e2e chromium", "e2e firefox"];

const folder = mkdtempSync(join(tmpdir(), "second-source-test-"));
const countFile = join(folder, "counts.jsonl");
const options = { loud: true, env: { SECOND_SOURCE_COUNT_FILE: countFile } };

const steps: StepResult[] = [await runStep("build", "node", ["tools/build.ts"], options)];
steps.push(await runStep("check", "node", ["tools/check.ts", "--built"], options));
if (browsersAreThere()) steps.push(await runStep("e2e", "node", ["tools/e2e.ts", "--built"], options));

const counts = readCounts();
const missing = SUITES.filter((suite) => !counts.some((count) => count.suite === suite));
for (const suite of missing) console.log(`${suite}: did not run`);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0);
const brokenSteps = steps.filter(({ ok }) => !ok).length;
// A step fails when its tests do; count it only where the tests do not say so.
const failed = failedTests + missing.length + (failedTests + missing.length === 0 ? brokenSteps : 0);
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function browsersAreThere(): boolean {
  try {
    requireBrowser("chromium");
    requireBrowser("firefox");
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

function readCounts(): SuiteCount[] {
  try {
    return readFileSync(countFile, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
}
