import type { PageReport } from "../../core/messages.ts";
import { type LocalHosts, startNewsstand } from "../../newsstand/server.ts";
import type { BrowserKind } from "../../tools/browser/find-browser.ts";
import { launch } from "../../tools/browser/launch.ts";
import { importsDone, settledReport } from "../../tools/browser/own-messages.ts";
import type { OwnPage, ReaderBrowser, ReaderTab } from "../../tools/browser/reader-browser.ts";
import { type RecordingProxy, startRecordingProxy } from "../../tools/browser/recording-proxy.ts";

export const KIND = process.env.SECOND_SOURCE_BROWSER as BrowserKind;

/** A browser with the extension, its starter corpus loaded, and the newsstand. */
export interface Reading {
  readonly browser: ReaderBrowser;
  readonly stand: LocalHosts;
  readonly proxy: RecordingProxy;
  /** The corpus page, in a tab behind. */
  readonly ownPage: OwnPage;
  close(): Promise<void>;
}

export async function startReading(): Promise<Reading> {
  const proxy = await startRecordingProxy();
  const stand = await startNewsstand();
  const browser = await launch(KIND, { headless: true, proxyPort: proxy.port });
  const ownPage = await browser.openOwnPage("options.html");
  await importsDone(ownPage);
  const close = async () => {
    await browser.close();
    await stand.close();
    await proxy.close();
  };
  return { browser, stand, proxy, ownPage, close };
}

/** Opens a sample article in a fresh tab and clicks the toolbar button; gives what came of it. */
export async function openAndAnnotate(
  { browser, stand, ownPage }: Reading,
  article: string,
): Promise<{ tab: ReaderTab; report: PageReport }> {
  const tab = await browser.openTab(stand.urls[article]!);
  await tab.clickToolbarButton();
  return { tab, report: await settledReport(ownPage, tab.id) };
}

/** The words of every painted range, in the order of painting. Our name for the highlight is neutral, so that pages learn nothing. */
export function paintedWords(tab: ReaderTab): Promise<string[]> {
  return tab.inspect(() => {
    const words: string[] = [];
    CSS.highlights.get("ca-1")?.forEach((range) => {
      words.push(String(range));
    });
    return words;
  });
}

export interface ShownBadge {
  readonly label: string;
  /** Middle of the badge in the window. */
  readonly x: number;
  readonly y: number;
}

export function badges(tab: ReaderTab): Promise<ShownBadge[]> {
  return tab.inspect((root: ShadowRoot | null) =>
    [...(root?.querySelectorAll<HTMLElement>("button.badge") ?? [])].map((badge) => {
      const { x, y, width, height } = badge.getBoundingClientRect();
      return { label: badge.getAttribute("aria-label") ?? "", x: x + width / 2, y: y + height / 2 };
    }),
  );
}

/** Asks again until the answer satisfies; fails with the last one. */
export async function eventually<Answer>(
  question: () => Promise<Answer>,
  satisfies: (answer: Answer) => boolean,
  timeout = 30_000,
): Promise<Answer> {
  const end = Date.now() + timeout;
  let answer = await question();
  while (!satisfies(answer)) {
    if (Date.now() > end) throw new Error(`Still ${JSON.stringify(answer)?.slice(0, 500)} after ${timeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await question();
  }
  return answer;
}

/** Letters and digits only: how a page breaks its lines is not what is compared. */
export const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, "");
