import { browser } from "wxt/browser";

/** The tab's address as far as we may know it: only of allowed sites and of a tab whose toolbar button was clicked. */
export async function visibleUrl(tabId: number): Promise<string> {
  return (await browser.tabs.get(tabId).catch(() => null))?.url ?? "";
}

/** Browsers keep extensions out of pages that are not on the web. */
export function isOnTheWeb(url: string): boolean {
  return /^https?:/.test(url);
}
