import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { freshSession, PageSessions } from "../../entrypoints/background/page-sessions.ts";

const MEGABYTE = 1024 * 1024;
const page = (megabytes: number) => freshSession("https://example.org/", { text: "x".repeat(megabytes * MEGABYTE) });

/** `storage.session` as browsers have it: what would fill more than 10 MB is refused. */
function limitRoom(): void {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  session.set = async (items: Record<string, unknown>) => {
    const all = { ...(await session.get(null)), ...items };
    if (JSON.stringify(all).length > 10 * MEGABYTE) throw new Error("Session storage quota bytes exceeded.");
    return set(items);
  };
}

/** The tabs that a background knows after the browser stopped it. */
const knownAfterStop = async (tabs: readonly number[]) => {
  const woken = new PageSessions();
  const sessions = await Promise.all(tabs.map((tabId) => woken.get(tabId)));
  return tabs.filter((_, n) => sessions[n] !== null);
};

beforeEach(() => {
  fakeBrowser.reset();
  limitRoom();
});

test("a stopped background still knows its pages", async () => {
  await new PageSessions().set(1, page(1));
  expect((await new PageSessions().get(1))?.text).toHaveLength(MEGABYTE);
});

test("when the room is full, the page looked at longest ago makes place", async () => {
  const sessions = new PageSessions();
  for (const tabId of [1, 2, 3]) {
    await sessions.set(tabId, page(4));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  expect(await knownAfterStop([1, 2, 3])).toEqual([2, 3]);
});

test("a page larger than all the room takes nobody's place, and is known until the background stops", async () => {
  const sessions = new PageSessions();
  await sessions.set(1, page(4));
  await sessions.set(2, page(11));
  expect(await knownAfterStop([1, 2])).toEqual([1]);
  expect((await sessions.get(2))?.text).toHaveLength(11 * MEGABYTE);
});
