/**
 * Who may send which message. A content script runs in the page's process, so a compromised page can forge anything
 * it sends except what the browser itself fills in: the extension's id, the frame and the origin.
 */
import type { FromOwnPage, FromPage, ToOwnPages, ToPage } from "../../core/messages.ts";

export type ToBackground = FromPage & FromOwnPage;
export type AnyMessage = ToBackground & ToPage & ToOwnPages;
export type MessageName = keyof AnyMessage;

/** What the browser tells of a sender (a part of runtime.MessageSender). */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who we are, to compare senders with. `origin` has no slash at its end. */
export interface Ourselves {
  readonly id: string;
  readonly origin: string;
}

/** `ours`: the background or one of our own pages, such as the card in a page's frame. */
type Party = "page" | "own-page" | "background" | "ours";

/** Every message stands here once; one that doesn't is answered by nobody. */
const SENT_BY: Readonly<Record<MessageName, Party>> = {
  pageComing: "page",
  annotatePage: "page",
  moreAnnotations: "page",
  pagePainted: "page",
  selectionChosen: "page",
  pageLeft: "page",

  pageReport: "own-page",
  evidence: "own-page",
  annotateTab: "own-page",
  siteAccessChanged: "own-page",
  revealInPage: "own-page",
  corpusSummary: "own-page",
  importProgress: "own-page",
  importFile: "own-page",
  cancelImport: "own-page",
  panelTarget: "own-page",
  cardResized: "own-page",
  closeCard: "own-page",
  panelKeys: "own-page",

  annotate: "background",
  clear: "background",
  showCard: "background",
  hideCard: "ours",
  cardSized: "ours",
  selectedWords: "background",
  revealQuotation: "background",
  paintedNow: "background",

  pageChanged: "background",
  targetChanged: "background",
  importAdvanced: "background",
};

/** Whether this sender may send this message to us. Unknown names and senders without an id are refused. */
export function maySend(name: string, sender: Sender, us: Ourselves): boolean {
  if (sender.id !== us.id || !Object.hasOwn(SENT_BY, name)) return false;
  switch (SENT_BY[name as MessageName]) {
    case "page":
      return isTopFrameOfTab(sender) && !isOurOrigin(sender, us);
    case "own-page":
      return isOurOrigin(sender, us);
    case "background":
      return sender.tab === undefined;
    case "ours":
      return sender.tab === undefined || isOurOrigin(sender, us);
  }
}

function isTopFrameOfTab(sender: Sender): boolean {
  return sender.tab?.id !== undefined && sender.frameId === 0;
}

/** By `origin`, not `url`: a compromised renderer can make up the latter. */
function isOurOrigin(sender: Sender, us: Ourselves): boolean {
  return sender.origin === us.origin;
}
