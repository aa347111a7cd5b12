import { spawn } from "node:child_process";
import { delimiter, join, resolve } from "node:path";

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** Standard output and error, in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shown while it runs, too. */
  readonly loud?: boolean;
}

export const ROOT = resolve(import.meta.dirname, "..");

/** Runs a command with the project's own tools first on PATH; never throws. */
export function runStep(
  name: string,
  command: string,
  args: readonly string[],
  { env = {}, loud = false }: StepOptions = {},
): Promise<StepResult> {
  const started = Date.now();
  const path = join(ROOT, "node_modules/.bin") + delimiter + process.env.PATH;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  let output = "";
  const take = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    output += chunk;
    if (loud) stream.write(chunk);
  };
  child.stdout.on("data", take(process.stdout));
  child.stderr.on("data", take(process.stderr));
  return new Promise((done) => {
    const end = (ok: boolean, more = "") =>
      done({ name, ok, output: output + more, seconds: Math.round((Date.now() - started) / 100) / 10 });
    child.on("error", (error) => end(false, String(error)));
    child.on("close", (code) => end(code === 0));
  });
}
