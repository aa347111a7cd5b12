import { afterAll, beforeAll, expect, test } from "vitest";
import { documentPage, type LocalHosts, servePages } from "../../newsstand/server.ts";
import { ask, settledReport } from "../../tools/browser/own-messages.ts";
import type { ReaderTab } from "../../tools/browser/reader-browser.ts";
import { badges, eventually, KIND, letters, paintedWords, type Reading, startReading } from "./reading.ts";

/** In the starter corpus, in several outlets' words. */
const KNOWN = "We closed the bridge because the engineers could no longer promise us that it would stand";
/** In no other outlet. */
const UNKNOWN = "Nobody has told the eel smokers of the lower quay when their carts may cross again";

const FILLER =
  "The market hall opened again in spring after three years of work, and most of its stalls are let. ".repeat(4);

/** A page may be kept in memory when it is left only if it does not forbid to store it. */
const KEPT = { "cache-control": "max-age=60" };

function story(name: string, quotation: string, more = "") {
  const text = `${FILLER}\n\n“${quotation},” said Mayor Dorothea Quill on Thursday.\n\n${FILLER}${more}`;
  const html = documentPage({ id: name, title: `What the ${name} brought`, outlet: name, text });
  return { name, html, headers: KEPT };
}

/** Chromium by itself takes more than a second to lay out each megabyte of one text node, and 50 never. */
const DUMP_MB = 5;

/** One text node of so many megabytes after the story: a log or a data dump that somebody published. */
const dump = (megabytes: number) =>
  story(`dump-${megabytes}`, KNOWN, `\n\n${"lorem ipsum 0123 ".repeat(megabytes * 62_500)}`);

let reading: Reading;
let pages: LocalHosts;
beforeAll(async () => {
  pages = await servePages([story("morning", KNOWN), story("evening", UNKNOWN), dump(DUMP_MB)]);
  reading = await startReading();
  for (const url of Object.values(pages.urls)) await reading.browser.allow(`*://${new URL(url).hostname}/*`);
});
afterAll(async () => {
  await reading?.close();
  await pages?.close();
});

async function annotatedBySelf(url: string): Promise<ReaderTab> {
  const tab = await reading.browser.openTab(url);
  await settledReport(reading.ownPage, tab.id);
  return tab;
}

const quotedIn = async (tab: ReaderTab) => letters((await paintedWords(tab)).join(""));

test("after fifty ways back and forth, each page has its own marks, one layer, and was never read from the net again", async () => {
  const [morning, evening] = [pages.urls.morning!, pages.urls.evening!];
  const tab = await annotatedBySelf(morning);
  await tab.evaluate((url: string) => void setTimeout(() => location.assign(url)), evening);
  const shows = (quotation: string) =>
    eventually(
      () => quotedIn(tab).catch(() => ""),
      (words) => words === letters(quotation),
    );
  await shows(UNKNOWN);
  // A page that is loaded anew has no such mark.
  await tab.evaluate(() => Object.assign(window, { wasHere: true }));
  for (let way = 0; way < 50; way++) {
    await tab.evaluate(
      (back: boolean) => void setTimeout(() => (back ? history.back() : history.forward())),
      way % 2 === 0,
    );
    await shows(way % 2 === 0 ? KNOWN : UNKNOWN);
  }
  expect(await tab.evaluate(() => (window as { wasHere?: boolean }).wasHere)).toBe(true);
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await shows(KNOWN);
  await eventually(
    () => badges(tab),
    (shown) => shown.length === 1,
  );
  expect(await tab.evaluate(() => document.querySelectorAll("ca-layer").length)).toBe(1);
  expect(pages.requests.filter((request) => request.endsWith("/morning.html"))).toHaveLength(1);
  expect(await tab.errors()).toEqual([]);
  await tab.close();
});

test("five hundred tabs that are closed while they are read leave nothing behind", async () => {
  const { browser, ownPage } = reading;
  await openAndClose(60);
  const before = await browser.backgroundMB();
  await openAndClose(500);
  const kept = () =>
    ownPage.evaluate(async () => {
      const open = (await chrome.tabs.query({})).map(({ id }) => `page:${id}`);
      return Object.keys(await chrome.storage.session.get(null)).filter(
        (key) => /^page:/.test(key) && !open.includes(key),
      );
    });
  await eventually(kept, (keys) => keys.length === 0);
  expect(await browser.extensionErrors()).toEqual([]);
  expect(await browser.backgroundMB()).toBeLessThan(before * 1.1);
  // It still works.
  const tab = await annotatedBySelf(pages.urls.morning!);
  expect(await badges(tab)).toHaveLength(1);
  await tab.close();
}, 400_000);

/**
 * Five tabs at a time, each closed after up to a second: in all stages of being read. Our own page does it by itself, since
 * a driver's call must not take too long.
 */
async function openAndClose(count: number): Promise<void> {
  const { ownPage } = reading;
  await ownPage.evaluate(
    (urls: string[], tabs: number) => {
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const progress = { left: tabs };
      Object.assign(window, { progress });
      let next = 0;
      const closeOnes = async () => {
        while (next < tabs) {
          const i = next++;
          const { id } = await chrome.tabs.create({ url: urls[i % urls.length]!, active: false });
          await wait((i * 137) % 1000);
          await chrome.tabs.remove(id!);
          progress.left--;
        }
      };
      for (let worker = 0; worker < 5; worker++) void closeOnes();
    },
    [pages.urls.morning, pages.urls.evening],
    count,
  );
  const left = () => ownPage.evaluate(() => (window as unknown as { progress: { left: number } }).progress.left);
  await eventually(left, (tabs) => tabs === 0, 240_000);
}

test("a text node of megabytes on the page is no obstacle: the story is read, its quotation has its badge", async () => {
  const tab = await annotatedBySelf(pages.urls[`dump-${DUMP_MB}`]!);
  const report = await ask(reading.ownPage, "pageReport", { tabId: tab.id });
  expect(report.state).toBe("annotated");
  expect(await quotedIn(tab)).toContain(letters(KNOWN));
  expect(await badges(tab)).toHaveLength(1);
  await tab.close();
}, 120_000);

test.runIf(KIND === "chromium")("nothing of ours threw in all this", async () => {
  expect(await reading.browser.extensionErrors()).toEqual([]);
});
