/** `npm run check`: everything but the browsers. All steps run, side by side where they can; one line each at the end. */
import { builtExtension } from "./browser/built-extension.ts";
import { lintExtension } from "./lint-extension.ts";
import { runStep, type StepResult } from "./steps.ts";

/** What needs the build waits for it; what does not runs beside it. */
async function check(): Promise<StepResult[]> {
  const build = process.argv.includes("--built") ? null : runStep("build", "node", ["tools/build.ts"]);
  const style = runStep("style (biome)", "biome", ["check", "--error-on-warnings", "."]);
  const built = await build;
  const types = runStep("types (tsc)", "tsc", ["--noEmit"]);
  const tests = runStep("unit and house tests (vitest)", "vitest", ["run"]);
  const lint = (async () => lintExtension(builtExtension("firefox")))();
  return [...(built ? [built] : []), ...(await Promise.all([style, types, tests, lint]))];
}

const started = Date.now();
const results = await check();
for (const { name, ok, output, seconds } of results) {
  if (!ok) console.log(`\n──── ${name}\n${output.trim()}`);
  else if (output.includes(" passed, ")) console.log(output.match(/^.*\d+ passed, \d+ failed.*$/gm)?.join("\n"));
  console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
}
const failed = results.filter(({ ok }) => !ok).length;
console.log(
  `\ncheck: ${results.length - failed} of ${results.length} steps ok, ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exitCode = failed > 0 ? 1 : 0;
