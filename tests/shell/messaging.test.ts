import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { browser } from "wxt/browser";
import { MessageFailed, onMessage, sendMessage, sendToPage } from "../../entrypoints/shell/messaging.ts";

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

const us = { id: "second-source", origin: "chrome-extension://second-source" };
const panel = { id: us.id, origin: us.origin };
let listeners: Listener[];

beforeEach(() => {
  listeners = [];
  vi.spyOn(browser.runtime, "id", "get").mockReturnValue(us.id);
  vi.spyOn(browser.runtime, "getURL").mockImplementation((path) => us.origin + path);
  vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation((listener) => void listeners.push(listener));
  vi.spyOn(browser.runtime.onMessage, "removeListener").mockImplementation((listener) => {
    listeners = listeners.filter((one) => one !== listener);
  });
});
afterEach(() => vi.restoreAllMocks());

/** Delivers a message as the browser does, and answers what the first listener replies; undefined if none does. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const taken: unknown[] = listeners.map((listener) => listener(message, sender as never, resolve));
    if (!taken.includes(true)) resolve(undefined);
  });
}

const sends = (...answers: (() => Promise<unknown>)[]) => {
  let call = 0;
  return vi.spyOn(browser.runtime, "sendMessage").mockImplementation((() => answers[call++]!()) as never);
};
const stopped = () => Promise.reject(new Error("Could not establish connection. Receiving end does not exist."));

it("carries a question and its answer", async () => {
  const off = onMessage("panelTarget", ({ tabId }) => ({ kind: "quotation", quotation: tabId }));
  sends(() => deliver({ secondSource: "panelTarget", data: { tabId: 7 } }, panel));
  expect(await sendMessage("panelTarget", { tabId: 7 })).toEqual({ kind: "quotation", quotation: 7 });
  off();
});

it("carries what a handler threw, as words", async () => {
  const off = onMessage("corpusSummary", () => {
    throw new Error("The shelf is locked.");
  });
  sends(() => deliver({ secondSource: "corpusSummary" }, panel));
  await expect(sendMessage("corpusSummary")).rejects.toEqual(new MessageFailed("The shelf is locked."));
  off();
});

it("asks once more when the background was just stopped", async () => {
  const send = sends(stopped, async () => ({ value: null }));
  expect(await sendMessage("panelTarget", { tabId: 1 })).toBeNull();
  expect(send).toHaveBeenCalledTimes(2);
});

it("gives up when the background stays away, and at once on any other failure", async () => {
  const send = sends(stopped, stopped, () => Promise.reject(new Error("Extension context invalidated.")));
  await expect(sendMessage("corpusSummary")).rejects.toThrow("Receiving end");
  await expect(sendMessage("corpusSummary")).rejects.toThrow("invalidated");
  expect(send).toHaveBeenCalledTimes(3);
});

it("answers nobody who may not ask, and nothing that is no message of ours", async () => {
  const handler = vi.fn(() => null);
  const off = onMessage("panelTarget", handler);
  const page = { id: us.id, origin: "https://herald.example", frameId: 0, tab: { id: 1 } };
  const messages = [
    null,
    7,
    "panelTarget",
    {},
    { secondSource: 3 },
    { secondSource: "__proto__" },
    { type: "panelTarget" },
  ];
  for (const message of messages) expect(await deliver(message, panel)).toBeUndefined();
  expect(await deliver({ secondSource: "panelTarget", data: { tabId: 1 } }, page)).toBeUndefined();
  expect(handler).not.toHaveBeenCalled();
  off();
});

it("stops listening when the last handler has gone", () => {
  const off = onMessage("corpusSummary", () => ({ articles: 0, outlets: 0, quotations: 0, from: null, to: null }));
  expect(listeners).toHaveLength(1);
  off();
  expect(listeners).toHaveLength(0);
});

it("speaks to a tab's top frame only", async () => {
  const send = vi.spyOn(browser.tabs, "sendMessage").mockResolvedValue({ value: true } as never);
  expect(await sendToPage(3, "revealQuotation", 5)).toBe(true);
  expect(send).toHaveBeenCalledWith(3, { secondSource: "revealQuotation", data: 5 }, { frameId: 0 });
});
