import { sendMessage } from "../shell/messaging.ts";

/** Tells the page's script how tall the card is, now and whenever that changes, and to close the card on Escape. */
export function followFrame(card: Element): void {
  new ResizeObserver(() => {
    const height = Math.ceil(card.getBoundingClientRect().height);
    void sendMessage("cardResized", { height }).catch(() => undefined);
  }).observe(card);
  addEventListener("keydown", (event) => {
    if (event.isTrusted && event.key === "Escape") closeCard();
  });
}

export function closeCard(): void {
  void sendMessage("closeCard").catch(() => undefined);
}
