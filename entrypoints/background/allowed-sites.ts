/**
 * Sites that the reader has allowed for good. The browser's list of granted origins is the truth; the registered content
 * script is brought in line with it whenever it may have changed.
 */
import { browser } from "wxt/browser";
import { MatchPattern } from "wxt/utils/match-patterns";
import { allowedSites } from "../shell/site-access.ts";
import { CONTENT_SCRIPT } from "./reach-page.ts";

const SCRIPT_ID = "allowed-sites";

interface SiteTabs {
  /** A tab that shows a site which was just allowed. */
  entered(tabId: number): Promise<void>;
  /** A tab whose page we annotated, on a site that is no longer allowed. */
  withdrawn(tabId: number): Promise<void>;
  /** Tabs with a page that we annotated, and its address. */
  annotated(): Promise<(readonly [tabId: number, url: string])[]>;
}

export class AllowedSites {
  readonly #tabs: SiteTabs;
  #latest: Promise<void> = Promise.resolve();

  constructor(tabs: SiteTabs) {
    this.#tabs = tabs;
  }

  /**
   * Registers the content script for the sites allowed now, and tells the tabs concerned. One call after the other, since
   * each reads what the last one wrote. `anew`: the extension was updated, and its scripts in open tabs are dead.
   */
  sync({ anew = false } = {}): Promise<void> {
    const run = () => this.#sync(anew);
    this.#latest = this.#latest.then(run, run);
    return this.#latest;
  }

  async #sync(anew: boolean): Promise<void> {
    const allowed = await allowedSites();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
    const before = registered?.matches ?? [];
    const added = allowed.filter((site) => !before.includes(site));
    const removed = before.filter((site) => !allowed.includes(site));
    if (added.length + removed.length > 0) await register(allowed, registered !== undefined);
    await Promise.all([this.#enter(anew ? allowed : added), this.#withdraw(removed)]);
  }

  async #enter(sites: string[]): Promise<void> {
    if (sites.length === 0) return;
    const tabs = await browser.tabs.query({ url: sites, status: "complete", discarded: false });
    await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : this.#tabs.entered(id))));
  }

  async #withdraw(sites: readonly string[]): Promise<void> {
    if (sites.length === 0) return;
    const patterns = sites.map((site) => new MatchPattern(site));
    const annotated = await this.#tabs.annotated();
    const concerned = annotated.filter(([, url]) => patterns.some((pattern) => pattern.includes(url)));
    await Promise.allSettled(concerned.map(([tabId]) => this.#tabs.withdrawn(tabId)));
  }
}

async function register(matches: string[], isRegistered: boolean): Promise<void> {
  if (matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  const change = isRegistered ? browser.scripting.updateContentScripts : browser.scripting.registerContentScripts;
  // The script comes with the page's first bytes: it waits for the page itself, and wakes us meanwhile.
  await change([
    { id: SCRIPT_ID, matches, js: [CONTENT_SCRIPT], runAt: "document_start", persistAcrossSessions: true },
  ]);
}
