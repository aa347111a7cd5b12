import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserKind } from "./find-browser.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Where builds lie; another folder (a build kept aside, say) by SECOND_SOURCE_OUTPUT. */
export const OUTPUT = resolve(process.env.SECOND_SOURCE_OUTPUT ?? join(ROOT, ".output"));

/**
 * Folder of the built extension for a browser.
 * @throws Error when there is no build.
 */
export function builtExtension(kind: BrowserKind): string {
  const folder = join(OUTPUT, kind === "chromium" ? "chrome-mv3" : "firefox-mv3");
  if (!existsSync(join(folder, "manifest.json"))) throw new Error(`No build in ${folder}: npm run build`);
  return folder;
}
