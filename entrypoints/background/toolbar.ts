import { browser } from "wxt/browser";
import type { PageSession } from "./page-sessions.ts";

/** The badge's ground: grey, whatever was found. Colour alone would say nothing to many, and red would say "wrong". */
const BADGE_COLOUR = "#4a5568";

/** Messages that say a state in a few words, as the panel does. */
const TITLES: Readonly<
  Partial<
    Record<PageSession["state"], "notArticleHeading" | "noQuotationsHeading" | "failedHeading" | "readingHeading">
  >
> = {
  reading: "readingHeading",
  "no-quotations": "noQuotationsHeading",
  "not-an-article": "notArticleHeading",
  failed: "failedHeading",
};

/** Shows on the toolbar button of a tab how many quotations other outlets report, and why there are none. */
export async function showOnToolbar(tabId: number, session: PageSession | null): Promise<void> {
  const name = browser.i18n.getMessage("extensionName");
  const said = session && sayState(session);
  const title = said ? `${name}: ${said}` : browser.i18n.getMessage("actionTitle");
  // The tab may be closed by now.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setBadgeText({ tabId, text: session ? badgeText(session) : "" }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function sayState(session: PageSession): string {
  if (session.reason === "no-access") return browser.i18n.getMessage("noAccessHeading");
  if (session.state !== "annotated") return browser.i18n.getMessage(TITLES[session.state] ?? "actionTitle");
  const found = reportedElsewhere(session);
  if (found === 0) return browser.i18n.getMessage("noMatchHeading");
  return browser.i18n.getMessage(found === 1 ? "reportedElsewhere_one" : "reportedElsewhere_other", [String(found)]);
}

function badgeText(session: PageSession): string {
  if (session.state === "reading") return "…";
  if (session.state === "failed" || session.state === "not-an-article") return "–";
  return session.state === "annotated" ? String(reportedElsewhere(session)) : "";
}

function reportedElsewhere({ quotations }: PageSession): number {
  return quotations.filter(({ counts }) => counts.corroborates + counts.contradicts + counts.editorializes > 0).length;
}
