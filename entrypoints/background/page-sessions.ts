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
  /** The rest of the answer is being looked for. */
  readonly more: boolean;
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
    more: false,
    ms: null,
    painted: null,
    target: null,
    ...known,
  };
}

/** The copy in `storage.session`. */
interface StoredSession {
  readonly session: PageSession;
  /** Milliseconds since 1970. */
  readonly storedAt: number;
}

/** `storage.session.QUOTA_BYTES`, which Firefox does not name. */
const ROOM_BYTES = 10 * 1024 * 1024;

const KEY = /^page:(\d+)$/;
const keyOf = (tabId: number) => `page:${tabId}`;

export class PageSessions {
  readonly #inMemory = new Map<number, PageSession>();

  async get(tabId: number): Promise<PageSession | null> {
    const known = this.#inMemory.get(tabId);
    if (known) return known;
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key] as StoredSession | undefined;
    // It may have been set while we waited; then that is newer.
    return this.#inMemory.get(tabId) ?? stored?.session ?? null;
  }

  /** Tabs with a session, and their sessions. */
  async all(): Promise<[tabId: number, session: PageSession][]> {
    const stored = (await storedSessions()).map(([tabId, { session }]) => [tabId, session] as const);
    return [...new Map([...stored, ...this.#inMemory])];
  }

  async set(tabId: number, session: PageSession): Promise<void> {
    this.#inMemory.set(tabId, session);
    await store(tabId, session);
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

async function storedSessions(): Promise<[tabId: number, stored: StoredSession][]> {
  return Object.entries(await browser.storage.session.get(null)).flatMap(([key, stored]) => {
    const tabId = KEY.exec(key)?.[1];
    return tabId ? [[Number(tabId), stored as StoredSession] as [number, StoredSession]] : [];
  });
}

/**
 * `storage.session` holds 10 MB and refuses what is more. Then the pages that were looked at longest ago make room; a page
 * too large for all of it is forgotten when the worker stops, and read again when it is asked for.
 */
async function store(tabId: number, session: PageSession): Promise<void> {
  const copy: StoredSession = { session, storedAt: Date.now() };
  if ((await fits(tabId, copy)) || JSON.stringify(copy).length > ROOM_BYTES) return;
  const others = (await storedSessions()).filter(([other]) => other !== tabId);
  for (const [oldest] of others.sort(([, a], [, b]) => a.storedAt - b.storedAt)) {
    await browser.storage.session.remove(keyOf(oldest));
    if (await fits(tabId, copy)) return;
  }
}

const fits = (tabId: number, copy: StoredSession) =>
  browser.storage.session.set({ [keyOf(tabId)]: copy }).then(
    () => true,
    () => false,
  );
