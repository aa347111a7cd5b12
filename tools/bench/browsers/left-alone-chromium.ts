import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { PageReport } from "../../../core/messages.ts";
import { builtExtension } from "../../browser/built-extension.ts";
import { requireBrowser } from "../../browser/install-browser.ts";
import { ask, settledReport } from "../../browser/own-messages.ts";
import type { OwnPage } from "../../browser/reader-browser.ts";
import type { LeftAloneBrowser, Memory } from "./left-alone.ts";

/** Milliseconds after which the tab goes to the page by itself: long enough for the driver to be gone. */
const LEAVES_AFTER = 1500;
/** Milliseconds for the page to be painted before the driver comes back. */
const PAINTED_WITHIN = 4000;

const FLAGS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

export async function launchLeftAlone(profile: string): Promise<LeftAloneBrowser> {
  const { path, version } = requireBrowser("chromium");
  const extension = builtExtension("chromium");
  // Chromium keeps a worker's script for as long as the extension's version stays: a new build would not be run.
  rmSync(join(profile, "Default", "Service Worker"), { recursive: true, force: true });
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 600_000,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
    ],
  });
  const isWorker = (url: string) => url.startsWith("chrome-extension:") && url.endsWith("background.js");
  const worker = await browser.waitForTarget((target) => isWorker(target.url()), { timeout: 60_000 });
  return new LeftAloneChromium(browser, version, new URL(worker.url()).host);
}

class LeftAloneChromium implements LeftAloneBrowser {
  readonly version: string;
  #browser: Browser;
  readonly #endpoint: string;
  readonly #process: ReturnType<Browser["process"]>;
  readonly #id: string;

  constructor(browser: Browser, version: string, id: string) {
    this.#browser = browser;
    this.#endpoint = browser.wsEndpoint();
    this.#process = browser.process();
    this.version = version;
    this.#id = id;
  }

  async ownPage(): Promise<OwnPage> {
    const page = await this.#ownPage();
    return {
      evaluate: (code, ...args) => page.evaluate(code as never, ...(args as never[])) as never,
      screenshot: async () => {},
      click: (selector) => page.click(selector),
      close: () => page.close(),
    };
  }

  /** Seeds the grant on chrome://extensions, so that what a click of ours asks for is granted at once. */
  async allow(pattern: string): Promise<void> {
    const settings = await this.#browser.newPage();
    await settings.goto("chrome://extensions/");
    await settings.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: an API of that page alone
      (id, sites) => (globalThis as any).chrome.developerPrivate.addHostPermission(id, sites),
      this.#id,
      pattern,
    );
    await settings.close();
    const own = await this.#ownPage();
    await own.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
    await own.close();
    // Where it was granted in an earlier run, no event tells the background, which may be another build by now.
    const page = await this.ownPage();
    await ask(page, "siteAccessChanged", { origin: pattern, allowed: true });
    await page.close();
  }

  async openCold(url: string): Promise<PageReport> {
    const own = await this.#ownPage();
    const tab = await this.#browser.newPage();
    await tab.evaluate((to, after) => void setTimeout(() => location.assign(to), after), url, LEAVES_AFTER);
    const session = await own.createCDPSession();
    await session.send("ServiceWorker.enable");
    // Our own page stays open: closing a tab is an event that would start the background again.
    await session.send("ServiceWorker.stopAllWorkers");
    await this.#browser.disconnect();
    await sleep(LEAVES_AFTER + PAINTED_WITHIN);
    this.#browser = await puppeteer.connect({ browserWSEndpoint: this.#endpoint, protocolTimeout: 600_000 });
    return this.#reportOf(url);
  }

  async #reportOf(url: string): Promise<PageReport> {
    for (const left of await this.#tabsAt(this.#ownUrl)) await left.close();
    const page = await this.ownPage();
    const tabId = await page.evaluate(
      async (address: string) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id,
      url,
    );
    if (tabId === undefined) throw new Error(`No tab shows ${url}`);
    const report = await settledReport(page, tabId, 60_000);
    await page.close();
    for (const tab of await this.#tabsAt(url)) await tab.close();
    return report;
  }

  async memory(): Promise<Memory | null> {
    const target = await this.#browser.waitForTarget(
      (each) => each.type() === "service_worker" && each.url().includes(this.#id),
      { timeout: 30_000 },
    );
    const worker = await target.worker();
    if (!worker) return null;
    await worker.client.send("HeapProfiler.collectGarbage");
    const usage = await worker.client.send("Runtime.getHeapUsage");
    return { of: "heap and buffers of the worker", MB: (usage.usedSize + usage.backingStorageSize) / 1e6 };
  }

  async close(): Promise<void> {
    await this.#browser.close().catch(() => {});
    this.#process?.kill();
  }

  async #tabsAt(url: string): Promise<Page[]> {
    return (await this.#browser.pages()).filter((page) => page.url() === url);
  }

  /** Any file of ours is a page with the extension's rights; this one has no script. */
  get #ownUrl(): string {
    return `chrome-extension://${this.#id}/manifest.json`;
  }

  async #ownPage(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(this.#ownUrl);
    return page;
  }
}
