import { setTimeout as sleep } from "node:timers/promises";
import type { FromOwnPage, ImportProgress, PageReport } from "../../core/messages.ts";
import type { OwnPage } from "./reader-browser.ts";

/** Sends what one of our own pages may send, in the envelope of entrypoints/shell/messaging.ts, and gives the answer. */
export async function ask<Name extends keyof FromOwnPage>(
  page: OwnPage,
  name: Name,
  ...data: Parameters<FromOwnPage[Name]>
): Promise<ReturnType<FromOwnPage[Name]>> {
  const reply = await page.evaluate(
    (secondSource: string, content: unknown) =>
      chrome.runtime.sendMessage({ secondSource, data: content }) as Promise<
        { value?: unknown; error?: string } | undefined
      >,
    name,
    data[0] ?? null,
  );
  if (!reply) throw new Error(`${name}: nobody answered`);
  if (reply.error !== undefined) throw new Error(`${name}: ${reply.error}`);
  return reply.value as ReturnType<FromOwnPage[Name]>;
}

const POLL_MS = 100;

/** What is known of a tab once its annotation has ended; the last that was known when time is up. */
export async function settledReport(page: OwnPage, tabId: number, timeout = 30_000): Promise<PageReport> {
  const end = Date.now() + timeout;
  let report = await ask(page, "pageReport", { tabId });
  while (!isSettled(report) && Date.now() < end) {
    await sleep(POLL_MS);
    report = await ask(page, "pageReport", { tabId });
  }
  return report;
}

/** Painted, and where the answer came in two parts with both. */
function isSettled({ state, painted, more, ms }: PageReport): boolean {
  if (state === "idle" || state === "reading") return false;
  const isWhole = !more && (ms?.rest === undefined || ms.final !== undefined);
  return state !== "annotated" || (painted !== null && isWhole);
}

/** Waits until no import is waiting or running, and gives the list. */
export async function importsDone(page: OwnPage, timeout = 120_000): Promise<readonly ImportProgress[]> {
  const end = Date.now() + timeout;
  for (;;) {
    const jobs = await ask(page, "importProgress");
    const isOver = jobs.length > 0 && jobs.every(({ state }) => state !== "waiting" && state !== "running");
    if (isOver) return jobs;
    if (Date.now() > end) throw new Error(`Imports did not end within ${timeout} ms: ${JSON.stringify(jobs)}`);
    await sleep(POLL_MS);
  }
}
