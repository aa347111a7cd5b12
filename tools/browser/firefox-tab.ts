import { setTimeout as sleep } from "node:timers/promises";
import { suggestedKeys } from "./extension-keys.ts";
import type { FirefoxSession } from "./firefox-session.ts";
import { LOADED_WITHIN_MS, type ReaderTab, type Surface } from "./reader-browser.ts";

interface TabSurroundings {
  /** Marionette's name of the tab. */
  readonly handle: string;
  /** The extension API's number of it. */
  readonly id: number;
  /** Folder of the built extension. */
  readonly folder: string;
  /** Origin of the extension's own pages. */
  readonly origin: string;
}

// biome-ignore lint/suspicious/noExplicitAny: a page's function takes whatever JSON its caller passes
type Code<Result> = (...args: any[]) => Result | Promise<Result>;

/** A tab of Firefox. */
export class FirefoxTab implements ReaderTab {
  readonly id: number;
  readonly #session: FirefoxSession;
  readonly #around: TabSurroundings;
  /** Firefox names an error's script but not its tab: every tab under test is on a site of its own. */
  #site = "about:blank";

  constructor(session: FirefoxSession, around: TabSurroundings) {
    this.#session = session;
    this.#around = around;
    this.id = around.id;
  }

  async goto(url: string): Promise<void> {
    this.#site = new URL(url).origin;
    await this.#session.navigate(this.#around.handle, url);
    const end = Date.now() + LOADED_WITHIN_MS;
    const isLoaded = () => this.evaluate(() => document.readyState === "complete").catch(() => false);
    while (!(await isLoaded()) && Date.now() < end) await sleep(50);
  }

  evaluate<Result>(code: Code<Result>, ...args: readonly unknown[]): Promise<Result> {
    return this.#session.evaluate(this.#around.handle, code, args);
  }

  inspect<Result>(code: Code<Result>, ...args: readonly unknown[]): Promise<Result> {
    const withRoot = `(...args) => {
      const host = [...document.documentElement.children].find((each) => each.localName !== "body" && each.openOrClosedShadowRoot);
      return (${code.toString()})(host ? host.openOrClosedShadowRoot : null, ...args);
    }`;
    return this.#session.evaluatePrivileged(this.#around.handle, withRoot, args);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#session.clickAt(this.#around.handle, x, y);
  }

  clickToolbarButton(): Promise<void> {
    return this.#session.clickToolbarButton(this.#around.handle);
  }

  pressCommand(name: string): Promise<void> {
    const { modifiers, key } = suggestedKeys(this.#around.folder, name);
    return this.#session.pressKeys(this.#around.handle, modifiers, key);
  }

  chooseFromMenu(x: number, y: number): Promise<void> {
    return this.#session.chooseFromMenu(this.#around.handle, x, y);
  }

  async card(): Promise<Surface> {
    return {
      evaluate: (code, ...args) => this.#session.evaluateInCard(this.#around.handle, code, args),
      screenshot: (path) => this.screenshot(path),
    };
  }

  async errors(): Promise<readonly string[]> {
    const all = await this.#session.errors();
    return all.filter(({ source }) => source.startsWith(this.#site)).map(({ text }) => text);
  }

  screenshot(path: string): Promise<void> {
    return this.#session.screenshot(this.#around.handle, path);
  }

  bringToFront(): Promise<void> {
    return this.#session.bringToFront(this.#around.handle);
  }

  close(): Promise<void> {
    return this.#session.closeTab(this.#around.handle);
  }
}
