import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Sender } from "../../entrypoints/shell/messaging.ts";

export const EXTENSION_ORIGIN = "chrome-extension://test-extension-id";
const EXTENSION_ID = "test-extension-id";

/** A content script in the top frame of tab 7, as the browser describes it. */
export const FROM_A_PAGE: Sender = {
  id: EXTENSION_ID,
  origin: "https://news.example",
  url: "https://news.example/story",
  frameId: 0,
  tab: { id: 7 },
};

export const FROM_OWN_PAGE: Sender = {
  id: EXTENSION_ID,
  origin: EXTENSION_ORIGIN,
  url: `${EXTENSION_ORIGIN}/sidepanel.html`,
};

/** Events and calls that the fake browser lacks. */
interface Stubs {
  readonly menuClicked: Listeners;
  readonly commanded: Listeners;
  readonly openPanel: ReturnType<typeof vi.fn>;
  readonly executeScript: ReturnType<typeof vi.fn>;
  readonly sentToTabs: { tabId: number; name: string; data: unknown }[];
}

type Listener = (...args: never[]) => unknown;
class Listeners {
  readonly all: Listener[] = [];
  addListener = (listener: Listener) => void this.all.push(listener);
  fire(...args: unknown[]): void {
    for (const listener of this.all) listener(...(args as never[]));
  }
}

/**
 * Starts the background in a fake browser, as a browser starts a worker: its modules are loaded anew and know nothing.
 * What is stored stays unless `emptyBrowser` was called. `answers`: what content scripts reply, by message.
 */
export async function startBackground(answers: Record<string, unknown> = {}): Promise<Stubs> {
  for (const event of [fakeBrowser.runtime.onMessage, fakeBrowser.alarms.onAlarm, fakeBrowser.action.onClicked]) {
    event.removeAllListeners();
  }
  const stubs: Stubs = {
    menuClicked: new Listeners(),
    commanded: new Listeners(),
    openPanel: vi.fn(async () => undefined),
    executeScript: vi.fn(async () => []),
    sentToTabs: [],
  };
  const browser = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  Object.assign(browser.runtime!, { id: EXTENSION_ID, getURL: (path: string) => EXTENSION_ORIGIN + path });
  browser.contextMenus = { onClicked: stubs.menuClicked, create: vi.fn(), removeAll: vi.fn(async () => undefined) };
  browser.commands = { onCommand: stubs.commanded };
  browser.sidePanel = { open: stubs.openPanel };
  browser.permissions = { onAdded: new Listeners(), onRemoved: new Listeners(), getAll: async () => ({ origins: [] }) };
  browser.scripting = { executeScript: stubs.executeScript, getRegisteredContentScripts: async () => [] };
  browser.i18n = { getMessage: (key: string) => key };
  browser.tabs!.sendMessage = async (
    tabId: number,
    { secondSource: name, data }: { secondSource: string; data: unknown },
  ) => {
    stubs.sentToTabs.push({ tabId, name, data });
    if (!(name in answers)) throw new Error("Could not establish connection. Receiving end does not exist.");
    return { value: answers[name] };
  };
  vi.resetModules();
  const { default: background } = await import("../../entrypoints/background/index.ts");
  background.main();
  return stubs;
}

/** Sends a message as `sender`; undefined when nobody answers it. */
export function send(
  name: unknown,
  data: unknown,
  sender: Sender,
): Promise<{ value?: unknown; error?: string } | undefined> {
  return new Promise((resolve) => {
    const message = { secondSource: name, data };
    fakeBrowser.runtime.onMessage
      .trigger(message, sender as never, resolve as never)
      .then((kept) => !(kept as unknown[]).includes(true) && resolve(undefined));
  });
}
