import type { CDPSession, ConsoleMessage, Extension, Frame, Page, Protocol, Target } from "puppeteer-core";
import { suggestedKeys } from "./extension-keys.ts";
import { LOADED_WITHIN_MS, type ReaderTab, type Surface } from "./reader-browser.ts";

interface TabSurroundings {
  readonly id: number;
  readonly extension: Extension;
  /** Origin of the extension's own pages. */
  readonly origin: string;
  /** Folder of the built extension. */
  readonly folder: string;
  background(): Promise<Target>;
}

/** Id of our context menu item (entrypoints/background). */
const MENU_ITEM = "check-quote";

/** Bits of `Input.dispatchKeyEvent`. */
const MODIFIER_BITS: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, Command: 4, Shift: 8 };

/** `html` > host > shadow root: deeper is not needed to find our host element. */
const HOST_DEPTH = 4;

/** A tab of Chromium, driven through puppeteer and, where that hides things, the DevTools protocol. */
export class ChromiumTab implements ReaderTab {
  readonly id: number;
  readonly #errors: string[] = [];
  /** For what this interface does not cover (tracing). */
  readonly page: Page;
  readonly #around: TabSurroundings;
  #session: Promise<CDPSession> | null = null;

  constructor(page: Page, around: TabSurroundings) {
    this.page = page;
    this.id = around.id;
    this.#around = around;
    page.on("pageerror", (error) => this.#errors.push(String((error as Error).stack ?? error)));
    page.on("dialog", (dialog) => void dialog.dismiss().catch(() => {}));
    page.on("console", (message) => this.#note(message));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: "domcontentloaded", timeout: 30_000 });
    const isLoaded = () => document.readyState === "complete";
    await this.page.waitForFunction(isLoaded, { timeout: LOADED_WITHIN_MS }).catch(() => {});
  }

  /** Cancels what would take this tab, or a frame in it, to another machine: saved pages like to send readers home. */
  async stayOnThisMachine(): Promise<void> {
    const session = await this.page.createCDPSession();
    session.on("Fetch.requestPaused", ({ requestId, request }) => {
      const isHere = /^http:\/\/[\w.-]*localhost[:/]/.test(request.url) || !/^https?:/.test(request.url);
      const answer = isHere
        ? session.send("Fetch.continueRequest", { requestId })
        : session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
      answer.catch(() => {}); // the tab was closed meanwhile
    });
    await session.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
  }

  evaluate<Result>(code: (...args: never[]) => Result | Promise<Result>, ...args: readonly unknown[]): Promise<Result> {
    return this.page.evaluate(code as never, ...(args as never[])) as Promise<Result>;
  }

  async inspect<Result>(
    code: (...args: never[]) => Result | Promise<Result>,
    ...args: readonly unknown[]
  ): Promise<Result> {
    const session = await this.#cdp();
    const executionContextId = await this.#ownWorld(session);
    const root = await this.#hostRoot(session, executionContextId);
    const answer = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: code.toString(),
      executionContextId,
      arguments: [root, ...args.map((value) => ({ value }))],
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? "inspect failed");
    return answer.result.value as Result;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  /** Grants activeTab, as a click with the mouse does. */
  clickToolbarButton(): Promise<void> {
    return this.#around.extension.triggerAction(this.page);
  }

  /** Extension commands listen below the page: only a raw key with its native code reaches them. */
  async pressCommand(name: string): Promise<void> {
    const { modifiers, key } = suggestedKeys(this.#around.folder, name);
    const code = key.charCodeAt(0);
    const press = {
      modifiers: modifiers.reduce((bits, modifier) => bits | MODIFIER_BITS[modifier]!, 0),
      key,
      code: /\d/.test(key) ? `Digit${key}` : `Key${key}`,
      windowsVirtualKeyCode: code,
      nativeVirtualKeyCode: code,
    };
    const session = await this.#cdp();
    await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...press });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...press });
  }

  /** Headless Chromium draws no native menu: the worker gets the event that choosing our item would send. */
  async chooseFromMenu(): Promise<void> {
    const selectionText = await this.evaluate(() => String(getSelection()));
    const worker = await (await this.#around.background()).worker();
    await worker!.evaluate(
      async (tabId, text, menuItemId) => {
        const tab = await chrome.tabs.get(tabId);
        const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
        event.dispatch({ menuItemId, selectionText: text, pageUrl: tab.url, editable: false, frameId: 0 }, tab);
      },
      this.id,
      selectionText,
      MENU_ITEM,
    );
  }

  async card(): Promise<Surface> {
    const isCard = (frame: Frame) => frame.url().startsWith(this.#around.origin);
    const frame = await this.page.waitForFrame(isCard, { timeout: 30_000 });
    await frame.waitForFunction(() => document.readyState === "complete");
    return {
      evaluate: (code, ...args) => frame.evaluate(code as never, ...(args as never[])) as never,
      screenshot: async (path) => {
        const element = await frame.frameElement();
        await element!.screenshot({ path: path as `${string}.png` });
      },
    };
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png`, captureBeyondViewport: false });
  }

  async errors(): Promise<readonly string[]> {
    return this.#errors;
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  #cdp(): Promise<CDPSession> {
    this.#session ??= this.page.createCDPSession();
    return this.#session;
  }

  async #ownWorld(session: CDPSession): Promise<number> {
    const { frameTree } = await session.send("Page.getFrameTree");
    const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "driver" });
    return world.executionContextId;
  }

  /** The closed root of the first element beside `head` and `body` that has one, as an argument for `callFunctionOn`. */
  async #hostRoot(session: CDPSession, executionContextId: number): Promise<Protocol.Runtime.CallArgument> {
    const { root } = await session.send("DOM.getDocument", { depth: HOST_DEPTH, pierce: true });
    const html = root.children?.find((node) => node.nodeName === "HTML");
    const host = html?.children?.find((node) => node.shadowRoots?.length && node.nodeName !== "BODY");
    if (!host) return { value: null };
    const { backendNodeId } = host.shadowRoots![0]!;
    const { object } = await session.send("DOM.resolveNode", { backendNodeId, executionContextId });
    return { objectId: object.objectId! };
  }

  /** Errors that the page or our script wrote to the console; a resource that is not there is not one. */
  #note(message: ConsoleMessage): void {
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    this.#errors.push(`${message.text()} (${message.location().url ?? "?"})`);
  }
}
