import { browser } from "wxt/browser";
import { sendToPage } from "../shell/messaging.ts";

/** The tab whose page this card stands in; null where the browser gives framed pages no tabs to ask. */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs?.getCurrent())?.id ?? null;
}

/** Tells the page's script how tall the card is, now and whenever that changes, and to close the card on Escape. */
export function followFrame(tabId: number, card: Element): void {
  new ResizeObserver(() => {
    const height = Math.ceil(card.getBoundingClientRect().height);
    void sendToPage(tabId, "cardSized", { height }).catch(() => undefined);
  }).observe(card);
  addEventListener("keydown", (event) => {
    if (event.isTrusted && event.key === "Escape") void sendToPage(tabId, "hideCard").catch(() => undefined);
  });
}
