import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FoundBrowser } from "./find-browser.ts";
import { FirefoxSession } from "./firefox-session.ts";
import { FirefoxTab } from "./firefox-tab.ts";
import { Marionette } from "./marionette.ts";
import type {
  ClickableSurface,
  ColorScheme,
  LaunchOptions,
  OwnPage,
  ReaderBrowser,
  ReaderTab,
} from "./reader-browser.ts";

/** Fixes the address of the extension's own pages, which Firefox else draws anew for each profile. */
const EXTENSION_UUID = "11111111-2222-4333-8444-555555555555";

/** Keeps Firefox from calling home, so that what the recording proxy hears is the page's or ours. */
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutConfig.showWarning": false,
  "browser.discovery.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.usage.uploadEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "startup.homepage_welcome_url": "",
  "startup.homepage_welcome_url.additional": "",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
};

/** Only with this does Firefox heed `services.settings.server`. */
const ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" };

const QUITS_WITHIN_MS = 5000;

/** Filling a corpus from inside a page takes minutes on a busy machine. */
const SCRIPT_WITHIN_MS = 600_000;

/** Installed for one session only, an extension would else lose its database at the end of it. */
const KEEP_DATA = {
  "extensions.webextensions.keepStorageOnUninstall": true,
  "extensions.webextensions.keepUuidOnUninstall": true,
};

const AUTOMATION = {
  "extensions.webextOptionalPermissionPrompts": false,
  "remote.prefs.recommended": true,
  "xpinstall.signatures.required": false,
};

export async function launchFirefox(browser: FoundBrowser, options: LaunchOptions): Promise<FirefoxBrowser> {
  const id = extensionId(options.extension);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "second-source-firefox-"));
  mkdirSync(profile, { recursive: true });
  const port = await freePort();
  writeFileSync(join(profile, "user.js"), preferences(id, port, options));
  const args = ["--marionette", "--no-remote", "--remote-allow-system-access", "--profile", profile];
  const window = ["--width", "1280", "--height", "960"];
  const child = spawn(browser.path, [...args, ...window, ...(options.headless ? ["--headless"] : [])], {
    stdio: "ignore",
    env: { ...process.env, ...ENVIRONMENT },
  });
  const end = () => discard(child, options.profile === undefined ? profile : null);
  let marionette: Marionette | null = null;
  try {
    marionette = await Marionette.connect(port);
    await marionette.send("WebDriver:NewSession", {
      // A page may load for ever; we look for ourselves whether it is there.
      capabilities: { alwaysMatch: { pageLoadStrategy: "none", timeouts: { script: SCRIPT_WITHIN_MS } } },
    });
    await marionette.send("Addon:Install", { path: options.extension, temporary: true });
    const session = new FirefoxSession(marionette, id);
    if (options.proxyPort !== undefined) await session.stayOnThisMachine();
    return await FirefoxBrowser.open(session, browser.version, options.extension, {
      closed: new Promise((closed) => child.once("exit", () => closed())),
      discard: end,
    });
  } catch (error) {
    marionette?.close();
    await end();
    throw error;
  }
}

interface FirefoxProcess {
  readonly closed: Promise<void>;
  /** Ends it, if it still runs, and removes its profile, unless that is to be kept. */
  discard(): Promise<void>;
}

/** Firefox through Marionette: the page, our own pages, and the window around them. */
export class FirefoxBrowser implements ReaderBrowser {
  readonly kind = "firefox";
  readonly extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  readonly version: string;
  readonly #session: FirefoxSession;
  readonly #folder: string;
  readonly #process: FirefoxProcess;

  private constructor(session: FirefoxSession, version: string, folder: string, process: FirefoxProcess) {
    this.version = version;
    this.#session = session;
    this.#folder = folder;
    this.#process = process;
  }

  static async open(
    session: FirefoxSession,
    version: string,
    folder: string,
    process: FirefoxProcess,
  ): Promise<FirefoxBrowser> {
    await session.startWatchingErrors();
    return new FirefoxBrowser(session, version, folder, process);
  }

  async extensionErrors(): Promise<readonly string[]> {
    const errors = await this.#session.errors();
    return errors.filter(({ source }) => source.startsWith(this.extensionOrigin)).map(({ text }) => text);
  }

  async openTab(url: string): Promise<ReaderTab> {
    const handle = await this.#session.newTab(true);
    const id = await this.#session.tabIdInFront();
    const tab = new FirefoxTab(this.#session, { handle, id, folder: this.#folder, origin: this.extensionOrigin });
    await tab.goto(url);
    return tab;
  }

  async openOwnPage(path: string): Promise<OwnPage> {
    const handle = await this.#session.newTab(false);
    await this.#session.navigate(handle, `${this.extensionOrigin}/${path}`);
    return this.#ownPage(handle);
  }

  async welcomePage(): Promise<OwnPage> {
    return this.#ownPage(await this.#session.tabAt(`${this.extensionOrigin}/welcome.html`));
  }

  #ownPage(handle: string): OwnPage {
    return {
      evaluate: (code, ...args) => this.#session.evaluate(handle, code, args),
      screenshot: (path) => this.#session.screenshot(handle, path),
      click: (selector) => this.#session.click(handle, selector),
      close: () => this.#session.closeTab(handle),
    };
  }

  async panel(): Promise<ClickableSurface> {
    await this.#session.waitForSidebar();
    return {
      evaluate: (code, ...args) => this.#session.evaluateInSidebar(code, args),
      click: (selector) => this.#session.clickInSidebar(selector),
      screenshot: (path) => this.#session.screenshotWindow(path),
    };
  }

  /** The preference set at launch grants every request that a click makes. */
  async grantWithoutAsking(): Promise<void> {}

  /** Grants the sites of a match pattern now, without any click. */
  allow(pattern: string): Promise<void> {
    return this.#session.allow(pattern);
  }

  /** Of the process of the extension: background, own pages, and what any such process needs. */
  backgroundMB(): Promise<number> {
    return this.#session.extensionProcessMB();
  }

  setColorScheme(scheme: ColorScheme): Promise<void> {
    return this.#session.setColorScheme(scheme);
  }

  stopBackground(): Promise<void> {
    return this.#session.stopBackground();
  }

  whenClosed(): Promise<void> {
    return this.#process.closed;
  }

  /** Asks Firefox to quit, and ends it when it does not. */
  async close(): Promise<void> {
    await Promise.race([this.#session.quit(), sleep(QUITS_WITHIN_MS)]);
    await this.#process.discard();
  }
}

function preferences(extensionId: string, port: number, { proxyPort, profile }: LaunchOptions): string {
  const values = {
    ...QUIET,
    ...AUTOMATION,
    ...(profile && KEEP_DATA),
    "marionette.port": port,
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    ...(proxyPort && {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
      "network.proxy.no_proxies_on": ".localhost,localhost,127.0.0.1",
    }),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function discard(child: ChildProcess, profile: string | null): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((exit) => child.once("exit", exit));
    child.kill("SIGKILL");
    await gone;
  }
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
