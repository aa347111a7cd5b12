import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Files of the repository below a folder (all of them for ""), by their paths from the root; new ones too. */
export function repositoryFiles(folder: string): string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", folder || "."],
    {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return [...new Set(listed.split("\0").filter(Boolean))].sort();
}

export function source(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** What a TypeScript file imports, exports from, or imports when it runs. */
export function importsOf(code: string): string[] {
  const statements =
    /^\s*(?:import|export)\b[^;]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
  return [...code.matchAll(statements)].map((found) => (found[1] ?? found[2] ?? found[3])!);
}
