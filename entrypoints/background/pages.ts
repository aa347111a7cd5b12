import type { Corpus } from "../../core/corpus/open-corpus.ts";
import type { CardTarget, PageAnnotations, PageCapture, PaintReport } from "../../core/messages.ts";
import { tellOwnPages } from "../shell/messaging.ts";
import { type AnnotatedPage, annotatePage, type FirstReading } from "./annotate-page.ts";
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
  /** The rest of each tab's answer, found or under way. */
  readonly #rests = new Map<number, Promise<PageAnnotations | null>>();

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

  /** Answers a captured page: one message brings what to paint first. The rest is looked for at once, and waits for `rest`. */
  async annotate(tabId: number, capture: PageCapture): Promise<PageAnnotations> {
    const reading = this.#begin(tabId);
    const told = this.#keep(tabId, freshSession(capture.url, { state: "reading", reason: null }));
    const { first, session } = await this.#read(capture);
    await told;
    if (this.#readings.get(tabId) === reading) {
      await this.#keep(tabId, session);
      if (first.whole) this.#rests.set(tabId, this.#finish(tabId, reading, first, first.whole));
    }
    return first.answer;
  }

  /** The whole answer to the page last read in a tab, of which `annotate` gave the first part; null when there is none. */
  async rest(tabId: number): Promise<PageAnnotations | null> {
    return (await this.#rests.get(tabId)) ?? null;
  }

  async painted(tabId: number, painted: PaintReport): Promise<void> {
    await this.#sessions.change(tabId, { painted });
    tellOwnPages("pageChanged", { tabId });
  }

  /** The page is gone from the tab. */
  async left(tabId: number): Promise<void> {
    this.#begin(tabId);
    await this.#sessions.forget(tabId);
    await this.#show(tabId, null);
  }

  /** The tab is gone. What is still being read for it is kept nowhere. */
  async closed(tabId: number): Promise<void> {
    this.#begin(tabId);
    await this.#sessions.forget(tabId);
  }

  /** Words or a quotation were chosen to be shown in the panel. `url` is the page's, where the tab had not been read. */
  async choose(tabId: number, target: CardTarget, url = ""): Promise<void> {
    const session = (await this.#sessions.get(tabId)) ?? freshSession(url || (await visibleUrl(tabId)));
    await this.#sessions.set(tabId, { ...session, target });
    tellOwnPages("targetChanged", { tabId, target });
  }

  /** Whatever was read in this tab before is over. */
  #begin(tabId: number): number {
    const reading = (this.#readings.get(tabId) ?? 0) + 1;
    this.#readings.set(tabId, reading);
    this.#rests.delete(tabId);
    return reading;
  }

  async #read(capture: PageCapture): Promise<{ first: Pick<FirstReading, "answer" | "whole">; session: PageSession }> {
    const { url } = capture;
    try {
      const first = await annotatePage(capture, this.#corpus);
      return { first, session: freshSession(url, known(first)) };
    } catch (failure) {
      const failed = { state: "failed", reason: "error" } as const;
      const answer: PageAnnotations = { ...failed, marks: [], ms: { read: 0, find: 0, match: 0 } };
      return { first: { answer, whole: null }, session: freshSession(url, { ...failed, detail: messageOf(failure) }) };
    }
  }

  /** Null when the page was left or read anew meanwhile. Where nothing more can be read, the first answer is the whole one. */
  async #finish(
    tabId: number,
    reading: number,
    { answer }: Pick<FirstReading, "answer">,
    whole: () => Promise<AnnotatedPage>,
  ): Promise<PageAnnotations | null> {
    await firstAnswerSent();
    let page: AnnotatedPage | null = null;
    try {
      page = await whole();
    } catch (failure) {
      console.warn(failure);
    }
    if (this.#readings.get(tabId) !== reading) return null;
    await this.#sessions.change(tabId, page ? known(page) : { more: false });
    await this.#show(tabId, await this.#sessions.get(tabId));
    return page?.answer ?? { ...answer, more: false };
  }

  /** Resolves when the session is known to whoever asks; the copy on the disk and the toolbar follow, and nobody waits for them. */
  async #keep(tabId: number, session: PageSession): Promise<void> {
    const reading = this.#readings.get(tabId);
    const target = (await this.#sessions.get(tabId))?.target ?? null;
    // The page may have been left, or its tab closed, while we looked.
    if (this.#readings.get(tabId) !== reading) return;
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

/** What the panel and the card will ask about. */
function known({ answer, header, text, quotations }: AnnotatedPage): Partial<PageSession> {
  const { state, reason, ms, more = false } = answer;
  return { state, reason, ms, more, header, text, quotations };
}

/** An answer is on its way once the browser has had a turn. */
function firstAnswerSent(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
