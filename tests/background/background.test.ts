import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { encodePack } from "../../core/corpus/pack/encode-pack.ts";
import type { PageAnnotations, PageMark } from "../../core/messages.ts";
import { sampleRecord, sampleRecords } from "../corpus/sample-records.ts";
import { FROM_A_PAGE, FROM_OWN_PAGE, send, startBackground } from "./start-background.ts";

const URL_OF_PAGE = FROM_A_PAGE.url!;
const QUOTE = "We mended the ferry for the ninth time this year and nobody thanked us";

/** A page long enough to be an article, with one quotation. */
const ARTICLE = `<html lang="en"><head><title>Ferry mended again</title></head><body><article><h1>Ferry mended again</h1>
<p>The old ferry of Quillhaven was back on the water on Monday, after a week in which the islanders had to row across the
sound in whatever boats they could find, borrow or repair. The council had promised a new one for years, and the crew had
long stopped counting on it. The engine had failed in the middle of the sound, with forty people on board.</p>
<p>“${QUOTE},” said Ana Brisk, who has run the yard since her father left it to her in the spring of that year.</p>
<p>The council would not say when the next ferry would be built, nor who would pay for it, and the harbour office was
closed on Monday afternoon when islanders came to ask about tickets that they had bought for the days without a boat.</p>
</article></body></html>`;

type Stubs = Awaited<ReturnType<typeof startBackground>>;

const CAPTURE = { url: URL_OF_PAGE, markup: ARTICLE, cut: null };

const sameWords = sampleRecord(1, {
  passages: [
    {
      ...sampleRecord(1).passages[0]!,
      text: QUOTE,
      end: 100 + QUOTE.length,
      speaker: { text: "Ana Brisk", name: "Ana Brisk" },
    },
  ],
});

const eventually = (holds: () => unknown) => vi.waitFor(holds, { timeout: 15_000 });

/** Base64 of a pack with these records. */
async function packed(records = [sameWords, ...sampleRecords(9).slice(2)]): Promise<string> {
  return Buffer.from(await encodePack(records, { name: "Sample", created: "2026-03-01" })).toString("base64");
}

async function importPack(content: string): Promise<void> {
  await send("importFile", { name: "sample.pack", content, encoding: "base64" }, FROM_OWN_PAGE);
  await eventually(async () => {
    expect(await send("importProgress", undefined, FROM_OWN_PAGE)).toMatchObject({ value: [{ state: "done" }] });
  });
}

/** The mark of the quotation that the pack has too. */
function ourMark(answer: Awaited<ReturnType<typeof send>>): PageMark {
  const { marks } = answer!.value as PageAnnotations;
  return marks.find(({ selector }) => selector.exact.startsWith(QUOTE))!;
}

const report = () => send("pageReport", { tabId: 7 }, FROM_OWN_PAGE);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.tabs.get = async () => ({ url: URL_OF_PAGE }) as never;
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
});

describe("a page", () => {
  test("is answered with places and counts, and no word of the corpus", async () => {
    await startBackground();
    await importPack(await packed());
    const answer = await send("annotatePage", CAPTURE, FROM_A_PAGE);
    expect(answer).toMatchObject({ value: { state: "annotated", reason: null } });
    expect(ourMark(answer)).toMatchObject({ weight: "coverage", counts: { corroborates: 1, contradicts: 0 } });
    expect(JSON.stringify(answer)).not.toMatch(/Outlet 1|outlet-1|article-1/);
  });

  test("is answered twice: at once, and when all around its reports was read", async () => {
    await startBackground();
    await importPack(await packed());
    const first = await send("annotatePage", CAPTURE, FROM_A_PAGE);
    expect(first).toMatchObject({ value: { more: true } });
    const whole = await send("moreAnnotations", undefined, FROM_A_PAGE);
    expect(whole!.value).not.toHaveProperty("more");
    expect(ourMark(whole)).toMatchObject({ weight: "coverage", counts: { corroborates: 1, independent: 1 } });
    expect(await report()).toMatchObject({ value: { state: "annotated", more: false } });
  });

  test("that was left has no second answer, nor has one of which nobody reports anything", async () => {
    await startBackground();
    expect(await send("annotatePage", CAPTURE, FROM_A_PAGE)).not.toHaveProperty("value.more");
    expect(await send("moreAnnotations", undefined, FROM_A_PAGE)).toEqual({ value: null });
    await importPack(await packed());
    await send("annotatePage", CAPTURE, FROM_A_PAGE);
    const asked = send("moreAnnotations", undefined, FROM_A_PAGE);
    await send("pageLeft", undefined, FROM_A_PAGE);
    expect(await asked).toEqual({ value: null });
  });

  test("whose tab is closed while it is read leaves nothing behind", async () => {
    await startBackground();
    await importPack(await packed());
    const asked = send("annotatePage", CAPTURE, FROM_A_PAGE);
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await asked;
    await send("moreAnnotations", undefined, FROM_A_PAGE);
    expect(await fakeBrowser.storage.session.get("page:7")).toEqual({});
  });

  test("is still known to the panel and the card after the worker was stopped", async () => {
    await startBackground();
    await importPack(await packed());
    const { quotation } = ourMark(await send("annotatePage", CAPTURE, FROM_A_PAGE));
    const painted = { anchored: 1, badges: 1, hidden: 0, badgesBlocked: false, ms: { paint: 3, total: 40 } };
    await send("pagePainted", painted, FROM_A_PAGE);
    const before = await report();
    expect(before).toMatchObject({ value: { state: "annotated", painted, ms: { paint: 3, total: 40 } } });

    await startBackground();
    expect(await report()).toEqual(before);
    const asked = { tabId: null, target: { kind: "quotation", quotation } };
    const evidence = await send("evidence", asked, { ...FROM_OWN_PAGE, tab: { id: 7 } });
    expect(evidence).toMatchObject({
      value: { reports: 1, matches: [{ outletName: "Outlet 1", subtype: "same_words" }] },
    });
  });

  test("shows on the toolbar how many of its quotations others report", async () => {
    await startBackground();
    await importPack(await packed());
    await send("annotatePage", CAPTURE, FROM_A_PAGE);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe("1");
    await send("pageLeft", undefined, FROM_A_PAGE);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe("");
    expect(await report()).toMatchObject({ value: { state: "idle", reason: "not-asked" } });
  });

  test("that the tab no longer shows is not reported as its page", async () => {
    await startBackground();
    await send("annotatePage", CAPTURE, FROM_A_PAGE);
    fakeBrowser.tabs.get = async () => ({ url: undefined }) as never;
    expect(await report()).toMatchObject({ value: { state: "idle", reason: "not-asked", quotations: [] } });
    fakeBrowser.tabs.get = async () => ({ url: "chrome://settings/" }) as never;
    expect(await report()).toMatchObject({ value: { state: "idle", reason: "no-access" } });
  });

  test("whose corpus cannot be opened is said to have failed, with the reason", async () => {
    const opening = indexedDB.open("second-source-corpus", 990);
    await new Promise((done) => {
      opening.onsuccess = done;
    });
    opening.result.close();
    await startBackground();
    expect(await send("annotatePage", CAPTURE, FROM_A_PAGE)).toMatchObject({
      value: { state: "failed", reason: "error" },
    });
    expect(await report()).toMatchObject({ value: { detail: expect.stringContaining("newer release") } });
  });
});

describe("the toolbar button", () => {
  test("asks the page's script, or puts it in", async () => {
    const answered = await startBackground({ annotate: null });
    await fakeBrowser.action.onClicked.trigger({ id: 7 } as never);
    await eventually(() => expect(answered.sentToTabs).toMatchObject([{ tabId: 7, name: "annotate" }]));
    expect(answered.executeScript).not.toHaveBeenCalled();

    const missing = await startBackground();
    await fakeBrowser.action.onClicked.trigger({ id: 7 } as never);
    await eventually(() => expect(missing.executeScript).toHaveBeenCalledOnce());
  });

  test("says so on pages that no extension may read", async () => {
    const { executeScript } = await startBackground();
    executeScript.mockRejectedValue(new Error("Cannot access a chrome:// URL"));
    fakeBrowser.tabs.get = async () => ({ url: "chrome://settings/" }) as never;
    await fakeBrowser.action.onClicked.trigger({ id: 7 } as never);
    await eventually(async () => expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe("–"));
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain("noAccessHeading");
  });
});

describe("selected words", () => {
  const words = { text: QUOTE, prefix: "“", suffix: ",” said Ana Brisk" };

  test.each([
    ["menu", (stubs: Stubs) => stubs.menuClicked.fire({ menuItemId: "check-quote", selectionText: QUOTE }, { id: 7 })],
    ["keys", (stubs: Stubs) => stubs.commanded.fire("check-selection", { id: 7 })],
  ])("chosen by the %s open the panel in the gesture itself, and are what it shows", async (_, choose) => {
    const stubs = await startBackground({ selectedWords: words });
    choose(stubs);
    expect(stubs.openPanel).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    await eventually(async () => {
      expect(await send("panelTarget", { tabId: 7 }, FROM_OWN_PAGE)).toEqual({ value: { kind: "selection", words } });
    });
  });

  test("are those the browser names where the page takes no script", async () => {
    const stubs = await startBackground();
    stubs.executeScript.mockRejectedValue(new Error("refused"));
    fakeBrowser.tabs.get = async () => ({ url: undefined }) as never;
    stubs.menuClicked.fire({ menuItemId: "check-quote", selectionText: " ferry " }, { id: 7 });
    await eventually(async () => {
      const target = await send("panelTarget", { tabId: 7 }, FROM_OWN_PAGE);
      expect(target).toMatchObject({ value: { words: { text: "ferry", prefix: "", suffix: "" } } });
    });
  });

  test("are never matched with the page's own row in the corpus", async () => {
    await startBackground();
    await importPack(await packed([{ ...sameWords, url: URL_OF_PAGE }]));
    const target = { kind: "selection", words };
    await send("selectionChosen", words, FROM_A_PAGE);
    expect(await send("evidence", { tabId: 7, target }, FROM_OWN_PAGE)).toMatchObject({
      value: { words: QUOTE, matches: [] },
    });
  });

  test.each([
    ["the page's script", (stubs: Stubs) => stubs.commanded.fire("check-selection", { id: 7 })],
    [
      "the menu",
      (stubs: Stubs) => stubs.menuClicked.fire({ menuItemId: "check-quote", pageUrl: URL_OF_PAGE }, { id: 7 }),
    ],
  ])(
    "are not matched with the page's own row either where only %s tells the page's address",
    async (teller, choose) => {
      const url = teller === "the menu" ? "" : URL_OF_PAGE;
      const stubs = await startBackground({ selectedWords: { ...words, url } });
      fakeBrowser.tabs.get = async () => ({ url: undefined }) as never;
      await importPack(await packed([{ ...sameWords, url: URL_OF_PAGE }]));
      choose(stubs);
      const target = { kind: "selection", words };
      await eventually(async () => {
        expect(await send("panelTarget", { tabId: 7 }, FROM_OWN_PAGE)).toEqual({ value: target });
      });
      expect(await send("evidence", { tabId: 7, target }, FROM_OWN_PAGE)).toMatchObject({ value: { matches: [] } });
    },
  );
});

test("words pasted into the panel are checked as somebody's, on any page or none", async () => {
  await startBackground();
  await importPack(await packed());
  const target = { kind: "pasted", text: QUOTE };
  for (const tabId of [7, null]) {
    expect(await send("evidence", { tabId, target }, FROM_OWN_PAGE)).toMatchObject({
      value: { quotation: null, words: QUOTE, matches: [{ stance: "corroborates", subtype: "same_words" }] },
    });
  }
});

test("an import goes on when the alarm wakes a worker that was stopped", async () => {
  await startBackground();
  const file = { name: "sample.pack", content: await packed(sampleRecords(30)), encoding: "base64" };
  await send("importFile", file, FROM_OWN_PAGE);
  await startBackground();
  await fakeBrowser.alarms.onAlarm.trigger({ name: "resume-imports", scheduledTime: 0 } as never);
  await eventually(async () => {
    expect(await send("importProgress", undefined, FROM_OWN_PAGE)).toMatchObject({
      value: [{ state: "done", done: 30 }],
    });
  });
  expect(await send("corpusSummary", undefined, FROM_OWN_PAGE)).toMatchObject({ value: { articles: 30 } });
});
