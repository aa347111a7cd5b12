import { onMessage } from "../shell/messaging.ts";
import type { ArticleSession } from "./article-session.ts";

/** Everything the background may ask of a page (core/messages.ts, ToPage). */
export function answerBackground(session: ArticleSession, signal: AbortSignal): void {
  const off = [
    onMessage("annotate", () => session.annotate()),
    onMessage("clear", () => session.clear()),
    onMessage("showCard", (target) => session.showCard(target)),
    onMessage("hideCard", () => session.hideCard()),
    onMessage("cardSized", ({ height }) => session.resizeCard(height)),
    onMessage("selectedWords", () => {
      const words = session.selectedWords();
      return words && { ...words, url: location.href };
    }),
    onMessage("revealQuotation", (quotation) => session.reveal(quotation)),
    onMessage("paintedNow", () => session.paintedNow()),
  ];
  signal.addEventListener("abort", () => {
    for (const stop of off) stop();
  });
}
