import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Evidence, PageReport } from "../../core/messages.ts";
import { ask, importsDone, settledReport } from "../browser/own-messages.ts";
import type { ColorScheme, OwnPage, ReaderBrowser, ReaderTab, Surface } from "../browser/reader-browser.ts";

export interface ShownArticle {
  readonly tab: ReaderTab;
  /** The corpus page, in a tab behind. */
  readonly ownPage: OwnPage;
  readonly report: PageReport;
}

/** Opens an article as a reader does: waits for the starter corpus, opens the page, clicks the toolbar button. */
export async function showArticle(browser: ReaderBrowser, url: string): Promise<ShownArticle> {
  const ownPage = await browser.openOwnPage("options.html");
  await importsDone(ownPage);
  const tab = await browser.openTab(url);
  await tab.clickToolbarButton();
  return { tab, ownPage, report: await settledReport(ownPage, tab.id) };
}

/** What the panel would show of each quotation that somebody else reports, by the quotation's place. */
export async function evidenceOf({ ownPage, report }: ShownArticle): Promise<Map<number, Evidence>> {
  const found = new Map<number, Evidence>();
  for (const [quotation, { counts }] of report.quotations.entries()) {
    if (counts.corroborates + counts.contradicts + counts.editorializes === 0) continue;
    const target = { kind: "quotation", quotation } as const;
    found.set(quotation, await ask(ownPage, "evidence", { tabId: report.tabId, target }));
  }
  return found;
}

export interface BadgePlace {
  readonly x: number;
  readonly y: number;
}

/** Middle of the first badge that tells of a difference (part b), else of a comment (c), else of any, scrolled into the window. */
export function scrollToBadge(tab: ReaderTab): Promise<BadgePlace | null> {
  return tab.inspect(async (root: ShadowRoot | null) => {
    const found = [...(root?.querySelectorAll<HTMLElement>("button.badge") ?? [])];
    const telling = ["b", "c", "a"].map((part) => found.find((each) => each.querySelector(`.part.${part}`)));
    const badge = telling.find((each) => each !== undefined);
    if (!badge) return null;
    scrollBy({ top: Math.max(0, badge.getBoundingClientRect().y - innerHeight / 3), behavior: "instant" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { x, y, width, height } = badge.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Opens the card of a badge and waits until it shows a report. */
export async function openCard(tab: ReaderTab, { x, y }: BadgePlace): Promise<Surface> {
  await tab.clickAt(x, y);
  const card = await tab.card();
  await until(card, () => document.querySelector(".match") !== null);
  return card;
}

/** Opens the side panel and waits until it shows this page's quotations, or one quotation's reports. */
export async function openPanel(browser: ReaderBrowser, tab: ReaderTab): Promise<Surface> {
  await tab.pressCommand("open-panel");
  const panel = await browser.panel();
  await until(panel, () => document.querySelector("main :is(h1, h2)") !== null && !document.querySelector("progress"));
  return panel;
}

async function until(surface: Surface, isSo: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await surface.evaluate(isSo)) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Saves page, card and panel, light and dark, and gives the paths. Each look begins anew: that is how a reader has it. */
export async function saveShots(browser: ReaderBrowser, url: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const scheme of ["light", "dark"] satisfies ColorScheme[]) {
    const save = async (surface: Surface, name: string) => {
      const path = join(folder, `${name}-${scheme}.png`);
      await browser.setColorScheme(scheme);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await surface.screenshot(path);
      paths.push(path);
    };
    const tab = await browser.openTab(url);
    await browser.setColorScheme(scheme);
    await shoot(browser, tab, save);
    await tab.close();
  }
  return paths;
}

async function shoot(
  browser: ReaderBrowser,
  tab: ReaderTab,
  save: (surface: Surface, name: string) => Promise<void>,
): Promise<void> {
  await tab.clickToolbarButton();
  const badge = await badgeOf(tab);
  await save(tab, "page");
  if (badge) {
    await openCard(tab, badge);
    await save(tab, "card");
  }
  await save(await openPanel(browser, tab), "panel");
  await tab.pressCommand("open-panel");
}

/** The badge to show, once painting has put one there; null when none comes. */
async function badgeOf(tab: ReaderTab): Promise<BadgePlace | null> {
  const end = Date.now() + 30_000;
  for (;;) {
    const badge = await scrollToBadge(tab);
    if (badge || Date.now() > end) return badge;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
