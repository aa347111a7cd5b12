/** `npm run e2e [-- chromium|firefox] [-- FILTER…]`: the built extension in real browsers. Builds first, unless told `--built`. */
import { runStep } from "./steps.ts";

const args = process.argv.slice(2);
const browsers: string[] = args.filter((each) => each === "chromium" || each === "firefox");
const filters = args.filter((each) => !each.startsWith("--") && !browsers.includes(each));
const built = args.includes("--built") || (await runStep("build", "node", ["tools/build.ts"], { loud: true })).ok;
const projects = browsers.flatMap((browser) => ["--project", browser]);
const vitest = ["run", "--config", "tests/e2e/vitest.config.ts", ...projects, ...filters];
const result = built ? await runStep("e2e", "vitest", vitest, { loud: true }) : { ok: false };
process.exitCode = result.ok ? 0 : 1;
