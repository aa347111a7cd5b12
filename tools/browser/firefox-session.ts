import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as chromeWindow from "./firefox-window.ts";
import { ELEMENT_KEY, type Marionette } from "./marionette.ts";
import { LOADED_WITHIN_MS } from "./reader-browser.ts";

// biome-ignore lint/suspicious/noExplicitAny: a page's function takes whatever JSON its caller passes
type Code<Result> = (...args: any[]) => Result | Promise<Result>;

/** An error on Firefox's own console and the address of the script it came from. */
export interface ConsoleError {
  readonly source: string;
  readonly text: string;
}

/**
 * One Marionette session, which knows one current window and one context at a time. Every call here sets both and runs
 * alone, so that tabs can be used as if they were independent.
 */
export class FirefoxSession {
  readonly #marionette: Marionette;
  readonly #extensionId: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette, extensionId: string) {
    this.#marionette = marionette;
    this.#extensionId = extensionId;
  }

  // ─────────────────────────────────────────────────────── tabs

  newTab(inFront: boolean): Promise<string> {
    return this.#alone(async () => {
      await this.#context("content");
      const tab = { type: "tab", focus: inFront };
      const { handle } = await this.#marionette.send<{ handle: string }>("WebDriver:NewWindow", tab);
      return handle;
    });
  }

  /** The tab whose address begins so, once there is one. */
  async tabAt(url: string): Promise<string> {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      for (const handle of await this.#handles()) {
        const address = await this.evaluate(handle, () => location.href, []).catch(() => "");
        if (address.startsWith(url)) return handle;
      }
      await sleep(100);
    }
    throw new Error(`No tab opened at ${url}`);
  }

  #handles(): Promise<string[]> {
    return this.#alone(async () => {
      await this.#context("content");
      return this.#marionette.send<string[]>("WebDriver:GetWindowHandles");
    });
  }

  /** Resolves when the new page has its DOM, or is still without it after so long that a reader would click all the same. */
  async navigate(handle: string, url: string): Promise<void> {
    const place = url.replace(/[?#].*$/, "");
    // Marionette's own navigation waits for ever on a page that asks for its broken pictures again and again; a page
    // may go to the web by itself, but only Marionette may open an extension's page.
    if (/^https?:/.test(url))
      await this.evaluate(handle, (to: string) => void setTimeout(() => location.assign(to)), [url]);
    else await this.#inTab(handle, false, () => this.#marionette.send("WebDriver:Navigate", { url }));
    const isThere = (wanted: string) => location.href.startsWith(wanted) && document.readyState !== "loading";
    const end = Date.now() + LOADED_WITHIN_MS;
    while (!(await this.evaluate(handle, isThere, [place]).catch(() => false)) && Date.now() < end) await sleep(50);
  }

  closeTab(handle: string): Promise<void> {
    return this.#inTab(handle, false, async () => {
      const [left] = await this.#marionette.send<string[]>("WebDriver:CloseWindow");
      // Marionette answers nothing more while its current tab is one that is gone.
      if (left) await this.#marionette.send("WebDriver:SwitchToWindow", { handle: left, focus: false });
    });
  }

  bringToFront(handle: string): Promise<void> {
    return this.#inTab(handle, true, async () => {});
  }

  /** In the page's own world; in an extension's page `chrome.*` is at hand. */
  evaluate<Result>(handle: string, code: Code<Result>, args: readonly unknown[]): Promise<Result> {
    return this.#inTab(handle, false, () => this.#execute(code.toString(), args, null));
  }

  /** With the browser's own rights: closed shadow roots open. `code` is source text of a function. */
  evaluatePrivileged<Result>(handle: string, code: string, args: readonly unknown[]): Promise<Result> {
    return this.#inTab(handle, false, () => this.#execute(code, args, "system"));
  }

  screenshot(handle: string, path: string): Promise<void> {
    return this.#inTab(handle, true, () => this.#save(path));
  }

  clickAt(handle: string, x: number, y: number): Promise<void> {
    const move = { type: "pointerMove", x, y, origin: "viewport", duration: 0 };
    const press = [
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions: [move, ...press] };
    return this.#inTab(handle, true, () => this.#marionette.send("WebDriver:PerformActions", { actions: [mouse] }));
  }

  click(handle: string, selector: string): Promise<void> {
    return this.#inTab(handle, true, async () => {
      const query = { using: "css selector", value: selector };
      const { value } = await this.#marionette.send<{ value: Record<string, string> }>("WebDriver:FindElement", query);
      await this.#marionette.send("WebDriver:ElementClick", { id: value[ELEMENT_KEY] });
    });
  }

  // ─────────────────────────────────────────────────────── the window around them

  tabIdInFront(): Promise<number> {
    return this.#inWindow(chromeWindow.tabIdInFront);
  }

  async clickToolbarButton(handle: string): Promise<void> {
    await this.bringToFront(handle);
    await this.#inWindow(chromeWindow.clickToolbarButton, this.#extensionId);
  }

  async pressKeys(handle: string, modifiers: readonly string[], key: string): Promise<void> {
    await this.bringToFront(handle);
    await this.#inWindow(chromeWindow.pressKeys, modifiers, key);
  }

  async chooseFromMenu(handle: string, x: number, y: number): Promise<void> {
    await this.bringToFront(handle);
    await this.#inWindow(chromeWindow.chooseFromMenu, this.#extensionId, x, y);
  }

  waitForSidebar(): Promise<void> {
    return this.#inWindow(chromeWindow.waitForSidebar);
  }

  evaluateInSidebar<Result>(code: Code<Result>, args: readonly unknown[]): Promise<Result> {
    return this.#inWindow(chromeWindow.evaluateInFrame, "sidebar", asyncBody(code.toString()), args) as Promise<Result>;
  }

  /** A real click: only that is a gesture which a permission may be asked for with. */
  async clickInSidebar(selector: string): Promise<void> {
    const middle = await this.evaluateInSidebar(
      async (wanted: string) => {
        const end = Date.now() + 30_000;
        while (!document.querySelector(wanted)) {
          if (Date.now() > end) throw new Error(`Nothing in the sidebar is ${wanted}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const element = document.querySelector(wanted)!;
        element.scrollIntoView({ block: "center" });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [selector],
    );
    await this.#inWindow(chromeWindow.clickSidebarAt, middle.x, middle.y);
  }

  evaluateInCard<Result>(handle: string, code: Code<Result>, args: readonly unknown[]): Promise<Result> {
    return this.bringToFront(handle).then(() =>
      this.#inWindow(chromeWindow.evaluateInFrame, "card", asyncBody(code.toString()), args),
    ) as Promise<Result>;
  }

  setColorScheme(scheme: "light" | "dark"): Promise<void> {
    return this.#inWindow(chromeWindow.setColorScheme, scheme);
  }

  stopBackground(): Promise<void> {
    return this.#inWindow(chromeWindow.stopBackground, this.#extensionId);
  }

  allow(pattern: string): Promise<void> {
    return this.#inWindow(chromeWindow.allow, this.#extensionId, pattern);
  }

  extensionProcessMB(): Promise<number> {
    return this.#inWindow(chromeWindow.extensionProcessMB);
  }

  stayOnThisMachine(): Promise<void> {
    return this.#inWindow(chromeWindow.stayOnThisMachine);
  }

  startWatchingErrors(): Promise<void> {
    return this.#inWindow(chromeWindow.startWatchingErrors);
  }

  errors(): Promise<readonly ConsoleError[]> {
    return this.#inWindow(chromeWindow.errors);
  }

  /** The whole window, toolbar and sidebar included. */
  screenshotWindow(path: string): Promise<void> {
    return this.#alone(async () => {
      await this.#context("chrome");
      await this.#save(path);
    });
  }

  async quit(): Promise<void> {
    await this.#marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
    this.#marionette.close();
  }

  // ─────────────────────────────────────────────────────── one at a time

  #inTab<Result>(handle: string, focus: boolean, work: () => Promise<unknown>): Promise<Result> {
    return this.#alone(async () => {
      await this.#context("content");
      await this.#marionette.send("WebDriver:SwitchToWindow", { handle, focus });
      return work() as Promise<Result>;
    });
  }

  #inWindow<Result>(code: Code<Result>, ...args: readonly unknown[]): Promise<Result> {
    return this.#alone(async () => {
      await this.#context("chrome");
      return this.#execute<Result>(code.toString(), args, "system");
    });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => {});
    return result;
  }

  #context(value: "chrome" | "content"): Promise<unknown> {
    return this.#marionette.send("Marionette:SetContext", { value });
  }

  async #execute<Result>(code: string, args: readonly unknown[], sandbox: string | null): Promise<Result> {
    const { value } = await this.#marionette.send<{ value: { ok: Result } | { error: string } | null }>(
      "WebDriver:ExecuteAsyncScript",
      { script: asyncBody(code), args, sandbox, newSandbox: false, scriptTimeout: 60_000 },
    );
    if (value === null) throw new Error("The page was left while its script ran");
    if ("error" in value) throw new Error(value.error);
    return value.ok;
  }

  async #save(path: string): Promise<void> {
    const { value } = await this.#marionette.send<{ value: string }>("WebDriver:TakeScreenshot", { full: false });
    writeFileSync(path, Buffer.from(value, "base64"));
  }
}

/** Source of a function as the body of an async script: its last argument takes the answer. */
function asyncBody(code: string): string {
  return `
    const all = [...arguments], answer = all.pop();
    Promise.resolve().then(() => (${code})(...all))
      .then((ok) => answer({ ok: ok === undefined ? null : ok }))
      .catch((error) => answer({ error: String(error) + "\\n" + (error && error.stack) }));`;
}
