import { setTimeout as sleep } from "node:timers/promises";
import type { PageReport, Timings } from "../../core/messages.ts";
import { ChromiumTab } from "../browser/chromium-tab.ts";
import { settledReport } from "../browser/own-messages.ts";
import type { OwnPage, ReaderBrowser, ReaderTab } from "../browser/reader-browser.ts";
import { watchLongTasks } from "./long-tasks.ts";
import { fingerprint, quietFingerprint } from "./page-dom.ts";

/** What a reader gets on one page; one line of output. Milliseconds. */
export interface PageLine {
  readonly page: string;
  readonly state: "annotated" | "not-an-article" | "no-quotations" | "failed";
  readonly reason?: string;
  readonly quotations: number;
  /** Quotations whose painted range's text equals the quotation. */
  readonly anchored: number;
  readonly badges: readonly BadgeLine[];
  readonly ms: Timings | null;
  /** Tasks over 50 ms that we caused; null where the browser cannot tell. */
  readonly longTasks: readonly number[] | null;
  /** Whether the page's own DOM is another than before, our host element aside. */
  readonly domChanged: boolean;
  readonly errors: readonly string[];
}

export interface BadgeLine {
  readonly quote: string;
  readonly corroborates: number;
  readonly contradicts: number;
  readonly editorializes: number;
  readonly independent: number;
}

export interface OpenedPage {
  readonly line: PageLine;
  readonly tab: ReaderTab;
}

/** Errors of ours that come a moment after painting shall be seen too. */
const SETTLE_MS = 300;

/** Opens a page in a fresh tab, clicks the toolbar button, and waits for the end of it. The tab stays open. */
export async function browsePage(
  browser: ReaderBrowser,
  ownPage: OwnPage,
  name: string,
  url: string,
): Promise<OpenedPage> {
  const errorsOfOurs = (await browser.extensionErrors()).length;
  const tab = await browser.openTab(url);
  const before = await quietFingerprint(tab);
  const quietSince = Date.now();
  const errorsBefore = (await tab.errors()).length;
  const stopWatching = tab instanceof ChromiumTab ? await watchLongTasks(tab, browser.extensionOrigin) : null;
  await tab.clickToolbarButton();
  const report = await settledReport(ownPage, tab.id);
  await sleep(SETTLE_MS);
  const longTasks = stopWatching ? await stopWatching() : null;
  const after = await fingerprint(tab);
  const elapsed = Date.now() - quietSince;
  const domChanged = after !== before.print && !(await changesByItself(browser, url, elapsed));
  const pageErrors = (await tab.errors()).slice(errorsBefore);
  const ownErrors = (await browser.extensionErrors()).slice(errorsOfOurs);
  const errors = [...pageErrors, ...ownErrors];
  return { tab, line: { page: name, ...outcome(report), longTasks, domChanged, errors } };
}

/** A page that was watched for less may change a moment later by itself. */
const ALONE_AT_LEAST_MS = 3000;

/** Whether the page, left alone for as long, changes as well: then its own scripts do it, and we prove nothing by it. */
async function changesByItself(browser: ReaderBrowser, url: string, elapsed: number): Promise<boolean> {
  const tab = await browser.openTab(url);
  const { print } = await quietFingerprint(tab);
  await sleep(Math.max(elapsed, ALONE_AT_LEAST_MS));
  const changed = (await fingerprint(tab)) !== print;
  await tab.close();
  return changed;
}

function outcome(report: PageReport): Omit<PageLine, "page" | "longTasks" | "domChanged" | "errors"> {
  const { state, quotations, painted, ms } = report;
  const reason = state === "idle" || state === "reading" ? "timeout" : (report.detail ?? report.reason);
  return {
    state: state === "idle" || state === "reading" ? "failed" : state,
    ...(reason && { reason }),
    quotations: quotations.length,
    anchored: painted?.anchored ?? 0,
    badges: quotations.flatMap(({ quotation, counts }) => {
      const { corroborates, contradicts, editorializes, independent } = counts;
      if (corroborates + contradicts + editorializes === 0) return [];
      return [{ quote: quotation.text, corroborates, contradicts, editorializes, independent }];
    }),
    ms: ms && rounded(ms),
  };
}

function rounded(ms: Timings): Timings {
  return Object.fromEntries(Object.entries(ms).map(([name, value]) => [name, Math.round(value * 10) / 10])) as never;
}
