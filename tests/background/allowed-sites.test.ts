import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { AllowedSites } from "../../entrypoints/background/allowed-sites.ts";

interface Script {
  readonly id: string;
  readonly matches: string[];
}

/** What the browser holds: the origins that the reader granted, the scripts that are registered, the open tabs. */
const held = { granted: [] as string[], scripts: [] as Script[], tabs: [] as { id: number; url: string }[] };
const told = { entered: [] as number[], withdrawn: [] as number[] };

const newSites = () =>
  new AllowedSites({
    entered: async (tabId) => void told.entered.push(tabId),
    withdrawn: async (tabId) => void told.withdrawn.push(tabId),
    annotated: async () => held.tabs.map(({ id, url }) => [id, url] as const),
  });

beforeEach(() => {
  Object.assign(held, { granted: [], scripts: [], tabs: [] });
  Object.assign(told, { entered: [], withdrawn: [] });
  const fake = fakeBrowser as unknown as Record<string, unknown>;
  fake.permissions = { getAll: async () => ({ origins: [...held.granted, "chrome-extension://self/*"] }) };
  fake.scripting = {
    getRegisteredContentScripts: async () => held.scripts,
    registerContentScripts: vi.fn(async (scripts: Script[]) => {
      if (held.scripts.length > 0) throw new Error("Duplicate script ID");
      held.scripts = scripts;
    }),
    updateContentScripts: async (scripts: Script[]) => {
      held.scripts = scripts;
    },
    unregisterContentScripts: async () => {
      held.scripts = [];
    },
  };
  const hosts = (patterns: string[]) => patterns.map((pattern) => pattern.split("/")[2]);
  fakeBrowser.tabs.query = (async ({ url }: { url: string[] }) =>
    held.tabs.filter((tab) => hosts(url).includes(new URL(tab.url).host))) as never;
});

test("a site that was allowed gets the content script, and its open tabs are annotated", async () => {
  held.granted = ["*://news.example/*"];
  held.tabs = [
    { id: 1, url: "https://news.example/a" },
    { id: 2, url: "https://other.example/b" },
  ];
  await newSites().sync();
  expect(held.scripts).toMatchObject([
    { matches: ["*://news.example/*"], js: ["/article.js"], persistAcrossSessions: true },
  ]);
  expect(told).toEqual({ entered: [1], withdrawn: [] });
});

test("a site that is no longer allowed loses it, and its annotated tabs are cleared", async () => {
  held.granted = ["*://news.example/*", "*://other.example/*"];
  const sites = newSites();
  await sites.sync();
  held.tabs = [
    { id: 1, url: "https://news.example/a" },
    { id: 2, url: "https://other.example/b" },
  ];
  held.granted = ["*://other.example/*"];
  await sites.sync();
  expect(held.scripts).toMatchObject([{ matches: ["*://other.example/*"] }]);
  expect(told.withdrawn).toEqual([1]);
  held.granted = [];
  await sites.sync();
  expect(held.scripts).toEqual([]);
  expect(told.withdrawn).toEqual([1, 2]);
});

test("two reports of the same change register once", async () => {
  held.granted = ["*://news.example/*"];
  held.tabs = [{ id: 1, url: "https://news.example/a" }];
  const sites = newSites();
  await Promise.all([sites.sync(), sites.sync()]);
  expect(told.entered).toEqual([1]);
});

test("an update of the extension brings open tabs of allowed sites back to life", async () => {
  held.granted = ["*://news.example/*"];
  await newSites().sync();
  held.tabs = [{ id: 1, url: "https://news.example/a" }];
  await newSites().sync({ anew: true });
  expect(told.entered).toEqual([1]);
});
