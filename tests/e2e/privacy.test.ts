import { afterAll, beforeAll, expect, test } from "vitest";
import { servePages } from "../../newsstand/server.ts";
import { settledReport } from "../../tools/browser/own-messages.ts";
import { outsideRequests } from "./outside-requests.ts";
import { badges, eventually, KIND, openAndAnnotate, type Reading, startReading } from "./reading.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading?.close());

/** Stands in the corpus (other outlets' words and names), and nowhere on the page. */
const CORPUS_WORDS = ["Daily Kestrel", "Corrow Ledger", "same words", "coloured verb"];

/** What only we know of the page's quotations. */
const STANCES = /corroborat|contradict|editorializ/i;

test("a page's script finds no word of the corpus and no stance, with the card open", async () => {
  const { tab } = await openAndAnnotate(reading, "courier-bridge");
  const [badge] = await badges(tab);
  await tab.clickAt(badge!.x, badge!.y);
  const card = await tab.card();
  await eventually(
    () => card.evaluate(() => document.querySelectorAll(".match").length),
    (count) => count > 0,
  );
  const seen = await tab.evaluate((words: string[]) => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const find = (window as unknown as { find(text: string): boolean }).find;
    const found = words.filter((word) => {
      getSelection()?.removeAllRanges();
      try {
        return find.call(window, word);
      } catch {
        return false;
      }
    });
    return {
      root: host.shadowRoot === null,
      found,
      text: document.documentElement.textContent ?? "",
      markup: host.outerHTML,
      frames: window.length,
      highlights: [...CSS.highlights.keys()].join(" "),
      resources: performance.getEntriesByType("resource").map(({ name }) => name),
      sheets: [...document.adoptedStyleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
        .join(" "),
    };
  }, CORPUS_WORDS);
  expect(seen.root).toBe(true);
  expect(seen.found).toEqual([]);
  expect(CORPUS_WORDS.filter((word) => seen.text.includes(word) || seen.markup.includes(word))).toEqual([]);
  expect(seen.frames).toBe(0);
  expect(`${seen.markup} ${seen.highlights} ${seen.sheets}`).not.toMatch(STANCES);
  expect(seen.resources.filter((name) => name.includes("extension://"))).toEqual([]);
  await tab.close();
});

/**
 * Firefox gives every reader an address of their own, which a page cannot know, and no other protection to a file that
 * may stand in a page's frame: there a page that did know could fetch the card's empty shell.
 */
const OUR_FILES = ["sidepanel.html", "starter.pack", "background.js", ...(KIND === "chromium" ? ["card.html"] : [])];

test("a page cannot fetch our files, speak to our background, or fake our messages", async () => {
  const { tab } = await openAndAnnotate(reading, "courier-bridge");
  const before = (await badges(tab)).length;
  const tried = await tab.evaluate(
    async (origin: string, files: string[]) => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
      const fetched = await Promise.allSettled(files.map((file) => fetch(`${origin}/${file}`)));
      const id = origin.split("/")[2];
      const forged = `${id}:article:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(forged, { detail: { contentScriptName: "article", messageId: "x" } }));
      window.postMessage({ type: forged, contentScriptName: "article", messageId: "x" }, "*");
      window.postMessage({ secondSource: "importFile", data: { name: "x", content: "x", encoding: "text" } }, "*");
      return {
        hasRuntime: runtime !== undefined,
        fetched: fetched.filter(({ status }) => status === "fulfilled").length,
      };
    },
    reading.browser.extensionOrigin,
    OUR_FILES,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(tried).toEqual({ hasRuntime: false, fetched: 0 });
  expect((await badges(tab)).length).toBe(before);
  await tab.close();
});

/** Enough to be an article, and nobody says anything in it. */
const TIDES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  .map(
    (day, n) =>
      `<p>On ${day} high water stands at ${n + 6} in the morning and again half an hour after ${n + 6} in the evening, as it does in most weeks of March; the quay is dry at noon, the ferry takes its usual berth, and the eastern steps stay shut until the water has gone.</p>`,
  )
  .join("");

/** Notes every event that some script sends, not the browser: all kinds the page can name, and those an extension's kit would use. */
const LISTENING = (id: string) => `<!doctype html><meta charset="utf-8"><title>Listening</title><script>
const kit = "wxt:content-script-started";
const kinds = new Set(["message", "messageerror", kit, "${id}:" + kit, "${id}:article:" + kit, "DOMContentLoaded", "CustomEvent"]);
for (const of of [window, document, document.documentElement])
  for (const name in of) if (name.startsWith("on")) kinds.add(name.slice(2));
window.heard = [];
for (const kind of kinds)
  for (const at of [window, document])
    at.addEventListener(kind, (event) => (!event.isTrusted || kind === "message") && heard.push(event.type), true);
window.changed = 0;
new MutationObserver((records) => (changed += records.length)).observe(document, { attributes: true, childList: true, subtree: true });
</script><article><h1>The tides of the week</h1>${TIDES}</article>`;

test("a page that listens to everything hears nothing of us, and sees no change where there is nothing to show", async () => {
  const id =
    KIND === "chromium" ? new URL(reading.browser.extensionOrigin).host : "second-source@second-source.example";
  const pages = await servePages([{ name: "listening", html: LISTENING(id) }]);
  const tab = await reading.browser.openTab(pages.urls.listening!);
  await tab.evaluate(() => Object.assign(window, { heard: [], changed: 0 }));
  await tab.clickToolbarButton();
  const report = await settledReport(reading.ownPage, tab.id);
  expect(report.state).toBe("no-quotations");
  const heard = () => tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  expect(await tab.evaluate(() => (window as unknown as { changed: number }).changed)).toBe(0);
  // It does listen.
  await tab.evaluate((name: string) => {
    document.dispatchEvent(new CustomEvent(name));
    window.postMessage("hello", "*");
  }, `${id}:article:wxt:content-script-started`);
  await eventually(heard, (kinds) => kinds.length >= 2 && kinds.includes("message"));
  await tab.close();
  await pages.close();
});

test("nothing left this machine, and no page's host was asked by anyone but its own page", async () => {
  const { stand, proxy, browser } = reading;
  const asked = stand.requests.length;
  const { tab } = await openAndAnnotate(reading, "kestrel-bridge");
  await tab.pressCommand("open-panel");
  await browser.panel();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const host = new URL(stand.urls["kestrel-bridge"]!).host;
  expect(stand.requests.slice(asked).filter((request) => !request.startsWith(`${host} `))).toEqual([]);
  expect(outsideRequests(proxy.requests)).toEqual([]);
  await tab.close();
});
