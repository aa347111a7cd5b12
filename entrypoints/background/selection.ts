import { browser } from "wxt/browser";
import type { WordsToCheck } from "../../core/messages.ts";
import { sendToPage } from "../shell/messaging.ts";
import { checkedWords } from "./page-messages.ts";
import { inject } from "./reach-page.ts";

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

/**
 * The words selected in a tab, with those around them. The page's script is put in if it is missing; `known` is what the
 * browser itself told of the selection, for pages that take no script. Null when nothing is selected.
 */
export async function wordsSelectedIn(tabId: number, known?: string): Promise<WordsToCheck | null> {
  const words = await askPage(tabId)
    .catch(async () => {
      await inject(tabId);
      return askPage(tabId);
    })
    .catch(() => null);
  if (words) return words;
  const text = known?.trim().slice(0, 2000);
  return text ? { text, prefix: "", suffix: "" } : null;
}

async function askPage(tabId: number): Promise<WordsToCheck | null> {
  const words = await sendToPage(tabId, "selectedWords");
  return words && checkedWords(words);
}
