import type { PageReport } from "../../core/messages.ts";
import type { CorpusSummary } from "../../core/model.ts";
import { freshSession, type PageSession, type PageSessions } from "./page-sessions.ts";
import { isOnTheWeb, visibleUrl } from "./tab-address.ts";

/** What the panel shows of a tab. A session whose page is gone from the tab counts no longer. */
export async function pageReport(tabId: number, sessions: PageSessions, corpus: CorpusSummary): Promise<PageReport> {
  const url = await visibleUrl(tabId);
  const session = await sessions.get(tabId);
  const current = session && isSamePage(session.url, url) ? session : unread(url);
  const { header: article, quotations, more, ms: spent, painted, ...rest } = current;
  const { state, reason, detail } = rest;
  const ms = spent && painted ? { ...spent, ...painted.ms } : null;
  return { tabId, url: current.url, state, reason, detail, article, quotations, more, painted, corpus, ms };
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
