import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import fc from "fast-check";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openCorpus } from "../../core/corpus/open-corpus.ts";
import { EXTENSION_ORIGIN, FROM_A_PAGE, FROM_OWN_PAGE, send, startBackground } from "./start-background.ts";

const ONLY_OUR_OWN_PAGES = [
  "pageReport",
  "evidence",
  "annotateTab",
  "siteAccessChanged",
  "revealInPage",
  "corpusSummary",
  "importProgress",
  "importFile",
  "cancelImport",
  "panelTarget",
];
/** Messages that say all by their name; they are answered, and change nothing. */
const WITHOUT_CONTENT = new Set<unknown>(["pageComing", "moreAnnotations", "pageLeft"]);
const FROM_PAGES = ["pageComing", "annotatePage", "moreAnnotations", "pagePainted", "selectionChosen", "pageLeft"];

beforeAll(async () => {
  fakeBrowser.reset();
  await startBackground();
});

const CAPTURE = { url: "https://news.example/story", markup: "<html><body><p>Hello</p></body></html>", cut: null };

/** Everything that a message could have changed. */
async function written(): Promise<unknown> {
  const corpus = openCorpus();
  onTestFinished(() => corpus.close());
  const db = await corpus.database();
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()]));
  return {
    counts,
    session: await fakeBrowser.storage.session.get(null),
    local: await fakeBrowser.storage.local.get(null),
  };
}

describe("a page's process", () => {
  test.each(ONLY_OUR_OWN_PAGES)("gets no answer to “%s”", async (name) => {
    const before = await written();
    const data = { tabId: 7, name: "x", content: "{}", encoding: "text", origin: "*://*/*", allowed: true };
    expect(await send(name, data, FROM_A_PAGE)).toBeUndefined();
    expect(await written()).toEqual(before);
  });

  test("gets no answer in a frame of its page, nor under a false extension id", async () => {
    expect(await send("annotatePage", CAPTURE, { ...FROM_A_PAGE, frameId: 3 })).toBeUndefined();
    expect(await send("annotatePage", CAPTURE, { ...FROM_A_PAGE, id: "another" })).toBeUndefined();
    expect(
      await send("corpusSummary", undefined, { ...FROM_A_PAGE, url: `${EXTENSION_ORIGIN}/card.html` }),
    ).toBeUndefined();
  });

  test("may send ten thousand messages of any kind: nothing is thrown, nothing is written", async () => {
    const thrown: unknown[] = [];
    const collect = (failure: unknown) => void thrown.push(failure);
    process.on("unhandledRejection", collect);
    onTestFinished(() => void process.off("unhandledRejection", collect));
    const before = await written();
    const name = fc.oneof(fc.constantFrom(...ONLY_OUR_OWN_PAGES, ...FROM_PAGES), fc.anything());
    const data = fc.oneof(
      fc.anything(),
      fc.record({ url: fc.anything(), markup: fc.anything(), cut: fc.anything() }),
      fc.record({ text: fc.anything(), prefix: fc.string(), suffix: fc.integer() }),
      fc.record({ anchored: fc.double(), badges: fc.anything(), hidden: fc.integer(), ms: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(name, data, async (sent, given) => {
        const answer = await send(sent, given, FROM_A_PAGE);
        return answer === undefined || "error" in answer || WITHOUT_CONTENT.has(sent);
      }),
      { numRuns: 10_000, seed: 20260301 },
    );
    expect(thrown).toEqual([]);
    expect(await written()).toEqual(before);
    expect(await send("annotatePage", CAPTURE, FROM_A_PAGE)).toMatchObject({ value: { state: "not-an-article" } });
  }, 120_000);

  test.each([
    ["annotatePage", { url: "https://news.example/", markup: "x".repeat(12_000_001), cut: null }],
    ["annotatePage", { url: "https://news.example/", markup: "<html></html>", cut: "all" }],
    ["selectionChosen", { text: "x".repeat(2001), prefix: "", suffix: "" }],
    ["selectionChosen", { text: " — ", prefix: "", suffix: "" }],
    ["pagePainted", { anchored: -1, badges: 0, hidden: 0, badgesBlocked: false, ms: { paint: 0, total: 0 } }],
    ["pagePainted", { anchored: 1, badges: 0, hidden: 0, badgesBlocked: false, ms: { paint: Number.NaN, total: 0 } }],
  ])("is told what is wrong with a message “%s” out of bounds", async (name, data) => {
    expect(await send(name, data, FROM_A_PAGE)).toEqual({ error: expect.stringMatching(/^not a /) });
  });

  test.each([
    { kind: "selection", words: { text: "x".repeat(2001), prefix: "", suffix: "" } },
    { kind: "selection", words: { text: "words", prefix: ["a"], suffix: "" } },
    { kind: "quotation", quotation: -1 },
    { kind: "another" },
  ])("has the card refused for an address that it made up: %j", async (target) => {
    const inCard = { ...FROM_OWN_PAGE, tab: { id: 7 } };
    expect(await send("evidence", { tabId: null, target }, inCard)).toEqual({
      error: expect.stringMatching(/^not a /),
    });
  });

  test("cannot pass its page off as another site's", async () => {
    const capture = {
      url: "https://another.example/story",
      markup: "<html><body><p>Hello</p></body></html>",
      cut: null,
    };
    await send("annotatePage", capture, FROM_A_PAGE);
    fakeBrowser.tabs.get = async () => ({ url: FROM_A_PAGE.url }) as never;
    expect(await send("pageReport", { tabId: 7 }, FROM_OWN_PAGE)).toMatchObject({ value: { url: FROM_A_PAGE.url } });
  });
});
