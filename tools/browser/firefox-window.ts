/**
 * Code that runs in Firefox's own window (Marionette's chrome context): each function is sent as source text and sees
 * only its arguments and the browser's globals.
 */

// biome-ignore lint/suspicious/noExplicitAny: Firefox's internal globals have no types
type Internal = any;
declare const Services: Internal;
declare const ChromeUtils: Internal;
declare const Components: Internal;
declare const Cc: Internal;
declare const Ci: Internal;
declare const WebExtensionPolicy: Internal;

export function tabIdInFront(): number {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab);
}

/** Grants activeTab, as a click with the mouse does. */
export function clickToolbarButton(extensionId: string): void {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** @param modifiers in the manifest's words: "Alt", "Shift", "Ctrl" */
export function pressKeys(modifiers: readonly string[], key: string): void {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const modifierKeys: Record<string, [string, string, number]> = {
    Alt: ["Alt", "AltLeft", 18],
    Shift: ["Shift", "ShiftLeft", 16],
    Ctrl: ["Control", "ControlLeft", 17],
  };
  const keys = [...modifiers.map((name) => modifierKeys[name]!), [key, `Key${key}`, key.charCodeAt(0)] as const];
  const events = keys.map(([name, code, keyCode]) => new window.KeyboardEvent("", { key: name, code, keyCode }));
  for (const event of events) input.keydown(event);
  for (const event of events.reverse()) input.keyup(event);
}

export async function chooseFromMenu(extensionId: string, x: number, y: number): Promise<void> {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const page = window.gBrowser.selectedBrowser.getBoundingClientRect();
  const menu = window.document.getElementById("contentAreaContextMenu");
  const shown = new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
  for (const type of ["mousedown", "contextmenu", "mouseup"]) {
    window.synthesizeMouseEvent(type, page.left + x, page.top + y, { button: 2 }, {});
  }
  await shown;
  const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
  const item = menu.querySelector(`menuitem[id^="${widget}-menuitem-"]`);
  if (!item) throw new Error("The context menu has no item of the extension");
  menu.activateItem(item);
}

export async function waitForSidebar(): Promise<void> {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const end = Date.now() + 30_000;
  while (!window.SidebarController.isOpen) {
    if (Date.now() > end) throw new Error("The sidebar did not open");
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
}

/**
 * Runs in our page inside the sidebar or inside the card: frames that no WebDriver window handle leads to, but that
 * Marionette's own actor reaches.
 * @param place "sidebar", or "card" for the extension's frame in the tab in front
 * @param body of an async script (its last argument takes the answer)
 */
export async function evaluateInFrame(
  place: "sidebar" | "card",
  body: string,
  args: readonly unknown[],
): Promise<unknown> {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const sidebarFrames = () => {
    const outer = window.SidebarController.browser;
    return [(outer?.contentDocument?.getElementById("webext-panels-browser") ?? outer)?.browsingContext];
  };
  const tabFrames = () => window.gBrowser.selectedBrowser.browsingContext.getAllBrowsingContextsInSubtree();
  const frames = place === "sidebar" ? sidebarFrames : tabFrames;
  const isOurs = (each: Internal) => each?.currentWindowGlobal?.documentURI?.schemeIs("moz-extension");
  const run = async (script: string) => {
    const actor = frames().find(isOurs).currentWindowGlobal.getActor("MarionetteCommands");
    const opts = { async: true, sandboxName: null, newSandbox: false, timeout: 30_000, file: place, line: 0 };
    const answer = await actor.sendQuery("MarionetteCommandsParent:executeScript", { script, args, opts });
    return answer.data ?? answer;
  };
  const end = Date.now() + 30_000;
  const loaded = async () =>
    frames().some(isOurs) && (await run("arguments[arguments.length - 1](document.readyState)"));
  while ((await loaded()) !== "complete") {
    if (Date.now() > end) throw new Error(`No page of the extension in the ${place}`);
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }
  const value = await run(body);
  if (value.error) throw new Error(value.error);
  return value.ok;
}

/** @param x @param y in our page inside the sidebar, in CSS pixels */
export function clickSidebarAt(x: number, y: number): void {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const outer = window.SidebarController.browser;
  const inner = outer.contentDocument?.getElementById("webext-panels-browser");
  const [a, b] = [outer.getBoundingClientRect(), inner?.getBoundingClientRect() ?? { left: 0, top: 0 }];
  for (const type of ["mousedown", "mouseup"]) {
    window.synthesizeMouseEvent(type, a.left + b.left + x, a.top + b.top + y, { button: 0, clickCount: 1 }, {});
  }
}

/** One preference for what tabs show, one for the sidebar. */
export function setColorScheme(scheme: "light" | "dark"): void {
  Services.prefs.setIntPref("ui.systemUsesDarkTheme", scheme === "dark" ? 1 : 0);
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", scheme === "dark" ? 0 : 1);
}

export async function stopBackground(extensionId: string): Promise<void> {
  await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground();
}

export async function allow(extensionId: string, pattern: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  await ExtensionPermissions.add(extensionId, { permissions: [], origins: [pattern] }, extension);
}

export async function extensionProcessMB(): Promise<number> {
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ type }: Internal) => type === "extension").memory / 1e6;
}

/** Script errors from now on, with the address of the script, kept on the window. */
export function startWatchingErrors(): void {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const errors: { source: string; text: string }[] = [];
  const listener = {
    observe(message: Internal) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      if (!message.category.endsWith("javascript")) return;
      errors.push({ source: message.sourceName, text: `${message.errorMessage} (${message.sourceName})` });
    },
  };
  Services.console.registerListener(listener);
  window.secondSourceErrors = { errors, listener };
}

export function errors(): readonly { source: string; text: string }[] {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  return window.secondSourceErrors.errors;
}

/** Cancels what would take a tab to another machine: saved pages like to send readers home. */
export function stayOnThisMachine(): void {
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const { results } = Components;
  const observer = {
    observe(subject: Internal) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const isDocument = channel.loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
      const isHere = channel.URI.schemeIs("http") && channel.URI.host.endsWith("localhost");
      if (isDocument && !isHere) channel.cancel(results.NS_BINDING_ABORTED);
    },
  };
  Services.obs.addObserver(observer, "http-on-modify-request");
  window.secondSourceStay = observer;
}
