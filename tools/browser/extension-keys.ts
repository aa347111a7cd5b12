import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface KeyPress {
  /** Held down, in the manifest's words: "Alt", "Shift", "Ctrl". */
  readonly modifiers: readonly string[];
  /** The letter or digit, upper case. */
  readonly key: string;
}

/**
 * The keys a built extension suggests for a command.
 * @throws Error when the manifest has no such command or suggests no keys for it.
 */
export function suggestedKeys(extension: string, command: string): KeyPress {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const keys: string | undefined = manifest.commands?.[command]?.suggested_key?.default;
  if (!keys) throw new Error(`The manifest suggests no keys for the command "${command}"`);
  const parts = keys.split("+");
  return { modifiers: parts.slice(0, -1), key: parts.at(-1)! };
}
