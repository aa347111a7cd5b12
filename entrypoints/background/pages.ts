import type { Corpus } from "../../core/corpus/open-corpus.ts";
import type { CardTarget, PageAnnotations, PageCapture, PaintReport } from "../../core/messages.ts";
import { tellOwnPages } from "../shell/messaging.ts";
import { annotatePage } from "./annotate-page.ts";
import { freshSession, type PageSession, type PageSessions } from "./page-sessions.ts";
import { askToAnnotate } from "./reach-page.ts";
import { visibleUrl } from "./tab-address.ts";
import { showOnToolbar } from "./toolbar.ts";

/** The pages in the browser's tabs: annotated when asked, remembered until they are left. */
export class Pages {
  readonly #corpus: Corpus;
  readonly #sessions: PageSessions;
  /** How often each tab was read in this worker's life; an answer that comes after a later reading is not kept. */
  readonly #readings = new Map<number, number>();

  constructor(corpus: Corpus, sessions: PageSessions) {
    this.#corpus = corpus;
    this.#sessions = sessions;
  }

  /** The toolbar button, or the panel, asks for a tab. */
  async ask(tabId: number): Promise<void> {
    try {
      await askToAnnotate(tabId);
    } catch (failure) {
      const url = await visibleUrl(tabId);
      const refused = freshSession(url, { state: "failed", reason: "no-access", detail: messageOf(failure) });
      // Without its address we could not tell later whether the tab still shows this page.
      await (url === "" ? showOnToolbar(tabId, refused) : this.#keep(tabId, refused));
    }
  }

  /** Answers a captured page: one message does it all. */
  async annotate(tabId: number, capture: PageCapture): Promise<PageAnnotations> {
    const reading = (this.#readings.get(tabId) ?? 0) + 1;
    this.#readings.set(tabId, reading);
    const told = this.#keep(tabId, freshSession(capture.url, { state: "reading", reason: null }));
    const { answer, session } = await this.#read(capture);
    await told;
    if (this.#readings.get(tabId) === reading) await this.#keep(tabId, session);
    return answer;
  }

  async painted(tabId: number, painted: PaintReport): Promise<void> {
    await this.#sessions.change(tabId, { painted });
    tellOwnPages("pageChanged", { tabId });
  }

  /** The page is gone from the tab. */
  async left(tabId: number): Promise<void> {
    this.#readings.set(tabId, (this.#readings.get(tabId) ?? 0) + 1);
    await this.#sessions.forget(tabId);
    await this.#show(tabId, null);
  }

  /** Words or a quotation were chosen to be shown in the panel. */
  async choose(tabId: number, target: CardTarget): Promise<void> {
    const session = (await this.#sessions.get(tabId)) ?? freshSession(await visibleUrl(tabId));
    await this.#sessions.set(tabId, { ...session, target });
    tellOwnPages("targetChanged", { tabId, target });
  }

  async #read(capture: PageCapture): Promise<{ answer: PageAnnotations; session: PageSession }> {
    const { url } = capture;
    try {
      const { answer, header, text, quotations } = await annotatePage(capture, this.#corpus);
      const { state, reason, ms } = answer;
      return { answer, session: freshSession(url, { state, reason, ms, header, text, quotations }) };
    } catch (failure) {
      const failed = { state: "failed", reason: "error" } as const;
      const answer: PageAnnotations = { ...failed, marks: [], ms: { read: 0, find: 0, match: 0 } };
      return { answer, session: freshSession(url, { ...failed, detail: messageOf(failure) }) };
    }
  }

  /** Resolves when the session is known to whoever asks; the copy on the disk and the toolbar follow, and nobody waits for them. */
  async #keep(tabId: number, session: PageSession): Promise<void> {
    const target = (await this.#sessions.get(tabId))?.target ?? null;
    // Selected words outlive a new reading of the page; a quotation's number does not.
    const kept = target?.kind === "selection" ? target : null;
    const stored = this.#sessions.set(tabId, { ...session, target: kept });
    Promise.all([stored, this.#show(tabId, session)]).catch((failure) => console.warn(failure));
  }

  async #show(tabId: number, session: PageSession | null): Promise<void> {
    tellOwnPages("pageChanged", { tabId });
    await showOnToolbar(tabId, session);
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
