import { browser } from "wxt/browser";
import type { SelectedWords } from "../../core/messages.ts";
import { sendToPage } from "../shell/messaging.ts";
import { checkedSelection } from "./page-messages.ts";
import { inject } from "./reach-page.ts";
import { visibleUrl } from "./tab-address.ts";

/** Our item in the menu of selected words. */
const MENU_ITEM = "check-quote";

/** Chrome and Firefox both keep menus of a background that sleeps; they are made anew when it is installed or updated. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: browser.i18n.getMessage("menuCheckQuote"),
    contexts: ["selection"],
  });
}

export function isCheckQuote(menuItemId: string | number): boolean {
  return menuItemId === MENU_ITEM;
}

/** What the browser itself tells of a selection. Firefox keeps a page's address from us until we have a right to it. */
export interface KnownSelection {
  readonly text?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * The words selected in a tab, with those around them, and the page's address, "" where nobody tells it. The page's script
 * is put in if it is missing; what the browser knows serves pages that take no script. Null when nothing is selected.
 */
export async function wordsSelectedIn(tabId: number, known: KnownSelection): Promise<SelectedWords | null> {
  const words = await askPage(tabId)
    .catch(async () => {
      await inject(tabId);
      return askPage(tabId);
    })
    .catch(() => null);
  const url = known.url || words?.url || (await visibleUrl(tabId));
  if (words) return { ...words, url };
  const text = known.text?.trim().slice(0, 2000);
  return text ? { text, prefix: "", suffix: "", url } : null;
}

async function askPage(tabId: number): Promise<SelectedWords | null> {
  const words = await sendToPage(tabId, "selectedWords");
  return words && checkedSelection(words);
}
