/** The way to a tab's content script, which is put there when it is not there yet. */
import { browser } from "wxt/browser";
import { sendToPage } from "../shell/messaging.ts";
import { isOnTheWeb, visibleUrl } from "./tab-address.ts";

/** The content script as the build names it. */
export const CONTENT_SCRIPT = "/article.js";

/** Long enough for the permission to arrive, too short to be noticed. */
const RETRY_AFTER_MS = 200;

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

/**
 * Puts the content script into a tab. Chrome tells the page's process of the permission that a click gives by another way
 * than it sends the script, so the script may come first and be refused: where we can see the tab's address we are
 * allowed in, and try once more.
 */
export async function inject(tabId: number): Promise<void> {
  const injection: Parameters<typeof browser.scripting.executeScript>[0] = {
    target: { tabId },
    files: [CONTENT_SCRIPT],
  };
  try {
    await browser.scripting.executeScript(injection);
  } catch (refused) {
    if (!isOnTheWeb(await visibleUrl(tabId))) throw refused;
    await new Promise((wake) => setTimeout(wake, RETRY_AFTER_MS));
    await browser.scripting.executeScript(injection);
  }
}
