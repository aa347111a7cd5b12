import { setTimeout as sleep } from "node:timers/promises";
import puppeteer, { type Browser, type CDPSession, type Extension, type Page, type Target } from "puppeteer-core";
import { ChromiumTab } from "./chromium-tab.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { ask } from "./own-messages.ts";
import type {
  ClickableSurface,
  ColorScheme,
  LaunchOptions,
  OwnPage,
  ReaderBrowser,
  ReaderTab,
  Surface,
} from "./reader-browser.ts";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--window-size=1280,960",
];

/** Loading is asynchronous; a broken manifest never shows up. */
const EXTENSION_START_MS = 30_000;

/** Chromium's sandbox refuses to run as root. */
const AS_ROOT = ["--no-sandbox"];

export async function launchChromium(browser: FoundBrowser, options: LaunchOptions): Promise<ChromiumBrowser> {
  const launched = await puppeteer.launch({
    executablePath: browser.path,
    headless: options.headless,
    pipe: true,
    protocolTimeout: 30_000,
    enableExtensions: [options.extension],
    defaultViewport: null,
    // Readers have it, so the pages under test do.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? AS_ROOT : []),
      ...(options.proxyPort ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`] : []),
    ],
  });
  return ChromiumBrowser.open(launched, browser.version, options);
}

/** Chrome, Chromium or Edge through the DevTools protocol. */
export class ChromiumBrowser implements ReaderBrowser {
  readonly kind = "chromium";
  readonly #errors: string[] = [];
  /** For what this interface does not cover (tracing, long tasks). */
  readonly puppeteer: Browser;
  readonly version: string;
  readonly extensionOrigin: string;
  readonly #extension: Extension;
  /** A colour scheme lasts as long as the session that set it. */
  readonly #schemeSessions = new WeakMap<Target, CDPSession>();
  /** Targets of own pages opened as tabs; what else shows sidepanel.html is the real panel. */
  readonly #ownTabs = new Set<string>();
  readonly #folder: string;
  /** The proxy lets nothing through: pages that send the reader elsewhere stay where they are. */
  readonly #offline: boolean;

  private constructor(browser: Browser, version: string, extension: Extension, options: LaunchOptions) {
    this.puppeteer = browser;
    this.version = version;
    this.#extension = extension;
    this.#folder = options.extension;
    this.#offline = options.proxyPort !== undefined;
    this.extensionOrigin = `chrome-extension://${extension.id}`;
    browser.on("targetcreated", (target) => void this.#watch(target));
    for (const target of browser.targets()) void this.#watch(target);
  }

  static async open(browser: Browser, version: string, options: LaunchOptions): Promise<ChromiumBrowser> {
    const end = Date.now() + EXTENSION_START_MS;
    while (Date.now() < end) {
      const [extension] = [...(await browser.extensions()).values()];
      if (extension) return new ChromiumBrowser(browser, version, extension, options);
      await sleep(50);
    }
    await browser.close();
    throw new Error(`${version} did not load the extension in ${options.extension}`);
  }

  async openTab(url: string): Promise<ReaderTab & ChromiumTab> {
    const page = await this.puppeteer.newPage();
    await page.bringToFront();
    const id = await this.#idOfTabInFront();
    const tab = new ChromiumTab(page, {
      id,
      extension: this.#extension,
      origin: this.extensionOrigin,
      folder: this.#folder,
      background: () => this.#background(),
    });
    if (this.#offline) await tab.stayOnThisMachine();
    await tab.goto(url);
    return tab;
  }

  async openOwnPage(path: string): Promise<OwnPage> {
    return ownPage(await this.#openBehind(path));
  }

  async welcomePage(): Promise<OwnPage> {
    const url = `${this.extensionOrigin}/welcome.html`;
    const target = await this.puppeteer.waitForTarget((each) => each.url().startsWith(url), { timeout: 30_000 });
    return ownPage((await target.page())!);
  }

  async panel(): Promise<ClickableSurface> {
    const target = await this.puppeteer.waitForTarget(
      (each) => each.url().startsWith(`${this.extensionOrigin}/sidepanel.html`) && !this.#ownTabs.has(targetIdOf(each)),
      { timeout: 30_000 },
    );
    const page = await target.asPage();
    return { ...surface(page), click: (selector) => page.locator(selector).click() };
  }

  /** Seeds the grant on chrome://extensions, so that `permissions.request` from our button is true at once. */
  async grantWithoutAsking(pattern: string): Promise<void> {
    const page = await this.puppeteer.newPage();
    await page.goto("chrome://extensions/");
    await page.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: an API of that page alone
      (id, sites) => (globalThis as any).chrome.developerPrivate.addHostPermission(id, sites),
      this.#extension.id,
      pattern,
    );
    await page.close();
  }

  async allow(pattern: string): Promise<void> {
    await this.grantWithoutAsking(pattern);
    const page = await this.openOwnPage("manifest.json");
    await page.evaluate((origin: string) => chrome.permissions.request({ origins: [origin] }), pattern);
    await ask(page, "siteAccessChanged", { origin: pattern, allowed: true });
    await page.close();
  }

  async backgroundMB(): Promise<number> {
    const { client } = (await (await this.#background()).worker())!;
    await client.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await client.send("Runtime.getHeapUsage");
    return (usedSize + backingStorageSize) / 1e6;
  }

  /** Each target by itself: what is told to a page does not reach the card in its frame. */
  async setColorScheme(scheme: ColorScheme): Promise<void> {
    const features = [{ name: "prefers-color-scheme", value: scheme }];
    const drawn = this.puppeteer.targets().filter((target) => /^(?:https?|chrome-extension):/.test(target.url()));
    for (const target of drawn.filter((each) => each.type() !== "service_worker")) {
      const session = await (this.#schemeSessions.get(target) ?? target.createCDPSession());
      this.#schemeSessions.set(target, session);
      await session.send("Emulation.setEmulatedMedia", { features }).catch(() => {});
    }
  }

  async stopBackground(): Promise<void> {
    const worker = await (await this.#background()).worker();
    await worker!.close();
  }

  whenClosed(): Promise<void> {
    return new Promise((closed) => this.puppeteer.once("disconnected", () => closed()));
  }

  async extensionErrors(): Promise<readonly string[]> {
    return this.#errors;
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }

  /** Opens one of our own pages in a tab behind the one in front. */
  async #openBehind(path: string): Promise<Page> {
    const url = `${this.extensionOrigin}/${path}`;
    const session = await this.puppeteer.target().createCDPSession();
    const { targetId } = await session.send("Target.createTarget", { url, background: true });
    await session.detach();
    this.#ownTabs.add(targetId);
    const target = await this.puppeteer.waitForTarget((each) => targetIdOf(each) === targetId);
    const page = (await target.page())!;
    await page.waitForFunction(() => document.readyState === "complete" && location.protocol !== "about:");
    return page;
  }

  /** The service worker's target; one of our own pages wakes it where it sleeps. */
  async #background(): Promise<Target> {
    const isBackground = (target: Target) =>
      target.type() === "service_worker" && target.url().startsWith(this.extensionOrigin);
    const awake = this.puppeteer.targets().find(isBackground);
    if (awake) return awake;
    const page = await this.#openBehind("manifest.json");
    await page.evaluate(() => chrome.runtime.sendMessage({ type: "wake", timestamp: 0 }).catch(() => {}));
    const target = await this.puppeteer.waitForTarget(isBackground, { timeout: 30_000 });
    await page.close();
    return target;
  }

  async #idOfTabInFront(): Promise<number> {
    const worker = await (await this.#background()).worker();
    return worker!.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!);
  }

  /**
   * Listens to whatever else runs of ours: worker, panel, own pages. The worker is heard through puppeteer's own session:
   * a second one would keep a stopped worker from ever starting again.
   */
  async #watch(target: Target): Promise<void> {
    if (!target.url().startsWith(this.extensionOrigin)) return;
    try {
      const worker = target.type() === "service_worker" ? await target.worker() : null;
      const session = worker?.client ?? (await target.createCDPSession());
      session.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception, url } }) => {
        this.#errors.push(`${url ?? target.url()}: ${exception?.description ?? text}`);
      });
      if (!worker) await session.send("Runtime.enable");
    } catch {
      // the target went away again
    }
  }
}

function surface(page: Page): Surface {
  return {
    evaluate: (code, ...args) => page.evaluate(code, ...args) as never,
    screenshot: async (path) =>
      void (await page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false })),
  };
}

function ownPage(page: Page): OwnPage {
  return {
    ...surface(page),
    click: async (selector) => {
      await page.bringToFront();
      await page.locator(selector).click();
    },
    close: () => page.close(),
  };
}

function targetIdOf(target: Target): string {
  return (target as unknown as { _targetId: string })._targetId;
}
