/** The way to a tab's content script, which is put there when it is not there yet. */
import { browser } from "wxt/browser";
import { sendToPage } from "../shell/messaging.ts";

/** The content script as the build names it. */
export const CONTENT_SCRIPT = "/content-scripts/article.js";

/**
 * Asks a tab's page to be annotated, now. Rejects where we may not go: no permission, or one of the browser's own pages.
 * A script that was just put in begins by itself.
 */
export async function askToAnnotate(tabId: number): Promise<void> {
  try {
    await sendToPage(tabId, "annotate");
  } catch {
    await inject(tabId);
  }
}

export async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}
