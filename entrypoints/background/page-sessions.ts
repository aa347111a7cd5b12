/**
 * What is known of each tab's page. Kept in memory, and a copy in `storage.session`: that outlives this worker but not the
 * browser, and pages cannot read it. So a background that was stopped still answers the panel and the card.
 */
import { browser } from "wxt/browser";
import type {
  AnnotatedQuotation,
  CardTarget,
  PageAnnotations,
  PageReason,
  PageState,
  PaintReport,
} from "../../core/messages.ts";
import type { ArticleHeader } from "../../core/model.ts";

export interface PageSession {
  readonly url: string;
  readonly state: PageState;
  readonly reason: PageReason | null;
  /** The error behind `failed`. */
  readonly detail: string | null;
  readonly header: ArticleHeader | null;
  readonly text: string;
  readonly quotations: readonly AnnotatedQuotation[];
  readonly ms: PageAnnotations["ms"] | null;
  readonly painted: PaintReport | null;
  /** What was last chosen for the panel. */
  readonly target: CardTarget | null;
}

/** A page of which nothing is known yet. */
export function freshSession(url: string, known: Partial<PageSession> = {}): PageSession {
  return {
    url,
    state: "idle",
    reason: "not-asked",
    detail: null,
    header: null,
    text: "",
    quotations: [],
    ms: null,
    painted: null,
    target: null,
    ...known,
  };
}

const keyOf = (tabId: number) => `page:${tabId}`;

export class PageSessions {
  readonly #inMemory = new Map<number, PageSession>();

  async get(tabId: number): Promise<PageSession | null> {
    const known = this.#inMemory.get(tabId);
    if (known) return known;
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key] as PageSession | undefined;
    // It may have been set while we waited; then that is newer.
    return this.#inMemory.get(tabId) ?? stored ?? null;
  }

  /** Tabs with a session, and their sessions. */
  async all(): Promise<[tabId: number, session: PageSession][]> {
    const stored = Object.entries(await browser.storage.session.get(null)).flatMap(([key, session]) => {
      const tabId = Number(/^page:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
      return Number.isNaN(tabId) ? [] : [[tabId, session as PageSession] as const];
    });
    return [...new Map([...stored, ...this.#inMemory])];
  }

  async set(tabId: number, session: PageSession): Promise<void> {
    this.#inMemory.set(tabId, session);
    // Its 10 MB may be full of other tabs' pages. This one is then forgotten when the worker stops, no more.
    await browser.storage.session.set({ [keyOf(tabId)]: session }).catch(() => undefined);
  }

  async change(tabId: number, change: Partial<PageSession>): Promise<void> {
    const session = await this.get(tabId);
    if (session) await this.set(tabId, { ...session, ...change });
  }

  async forget(tabId: number): Promise<void> {
    this.#inMemory.delete(tabId);
    await browser.storage.session.remove(keyOf(tabId));
  }
}
