import { browser } from "wxt/browser";
import type { PageReport } from "../../core/messages.ts";
import type { CorpusSummary } from "../../core/model.ts";
import { freshSession, type PageSession, type PageSessions } from "./page-sessions.ts";

/** What the panel shows of a tab. A session whose page is gone from the tab counts no longer. */
export async function pageReport(tabId: number, sessions: PageSessions, corpus: CorpusSummary): Promise<PageReport> {
  const url = await visibleUrl(tabId);
  const session = await sessions.get(tabId);
  const current = session && isSamePage(session.url, url) ? session : unread(url);
  const { header: article, quotations, ms: spent, painted, ...rest } = current;
  const { state, reason, detail } = rest;
  const ms = spent && painted ? { ...spent, ...painted.ms } : null;
  return { tabId, url: current.url, state, reason, detail, article, quotations, painted, corpus, ms };
}

/** The tab's address as far as we may know it: only of allowed sites and of a tab whose toolbar button was clicked. */
export async function visibleUrl(tabId: number): Promise<string> {
  return (await browser.tabs.get(tabId).catch(() => null))?.url ?? "";
}

/** Browsers keep extensions out of pages that are not on the web. */
export function isOnTheWeb(url: string): boolean {
  return /^https?:/.test(url);
}

function unread(url: string): PageSession {
  return freshSession(url, url === "" || isOnTheWeb(url) ? {} : { reason: "no-access" });
}

/** A page may move its own fragment without becoming another. */
function isSamePage(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, "");
}
