import { browser } from "wxt/browser";

/** The keys that open the panel, as the reader's browser has them set; null where none are set or we may not ask. */
export async function panelKeys(): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find((command) => command.name === "open-panel")?.shortcut || null;
}
