import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { ENGINES, type Engine } from "./engines.ts";
import type { Figures, Row } from "./figures.ts";

/** The heap that a process may take. MiniSearch wants some 3 GB for a million quotations. */
const HEAP_MB = 10_000;

const MEASURE = join(import.meta.dirname, "measure-engine.ts");

/** Builds in one process and asks in a fresh one; each is ended after `seconds`, and what it had told by then is kept. */
export async function runEngine(engine: string, quotations: number, seconds: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "second-source-bench-"));
  try {
    const built = await measured("build", engine, quotations, folder, seconds);
    const told = built.ended ? built : { ...built, ...(await measured("ask", engine, quotations, folder, seconds)) };
    return { engine, name: (ENGINES[engine] as Engine).name, quotations, ...told, load: loadavg()[0] as number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Told = Figures & { readonly ended?: string };

function measured(step: string, engine: string, size: number, folder: string, seconds: number): Promise<Told> {
  const flags = ["--expose-gc", `--max-old-space-size=${HEAP_MB}`];
  const child = start([process.execPath, ...flags, MEASURE, step, engine, String(size), folder], seconds);
  let [out, errors] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    errors = (errors + text).slice(-4000);
  });
  return new Promise((resolve) => {
    child.once("close", (code, signal) => {
      const figures = out.split("\n").filter(Boolean);
      const isLate = signal === "SIGKILL" || signal === "SIGXCPU";
      const ended = isLate ? `no result within ${seconds} s` : code === 0 ? null : failureIn(errors);
      resolve(Object.assign({}, ...figures.map((line) => JSON.parse(line)), ended && { ended }));
    });
  });
}

/** A process that is ended after so many seconds of the processor; on Windows, where nobody counts them, of the clock. */
function start(command: readonly string[], seconds: number) {
  const stdio = ["ignore", "pipe", "pipe"] as const;
  if (process.platform === "win32") {
    const [program, ...args] = command as [string, ...string[]];
    return spawn(program, args, { stdio: [...stdio], timeout: seconds * 1000, killSignal: "SIGKILL" });
  }
  return spawn("/bin/sh", ["-c", `ulimit -t ${Math.ceil(seconds)}; exec "$@"`, "sh", ...command], {
    stdio: [...stdio],
  });
}

/** The one line of a stack trace that says what went wrong. */
function failureIn(errors: string): string {
  if (/heap out of memory/.test(errors)) return "out of memory";
  return /^\w*Error.*$/m.exec(errors)?.[0] ?? "failed";
}
