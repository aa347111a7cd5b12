import { afterAll, beforeAll, expect, test } from "vitest";
import type { EvidenceTarget } from "../../core/messages.ts";
import { ask, importsDone } from "../../tools/browser/own-messages.ts";
import type { ReaderTab } from "../../tools/browser/reader-browser.ts";
import { eventually, type Reading, startReading } from "./reading.ts";

let reading: Reading;
beforeAll(async () => {
  reading = await startReading();
});
afterAll(() => reading?.close());

/** Selects the first occurrence of words that stand in one text node, and gives the middle of their first line. */
function select(tab: ReaderTab, words: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
      (node.parentElement as Element).scrollIntoView({ block: "center", behavior: "instant" });
      const [line] = getSelection()!.getRangeAt(0).getClientRects();
      return { x: line!.x + line!.width / 2, y: line!.y + line!.height / 2 };
    }
    throw new Error(`The page does not say "${wanted}"`);
  }, words);
}

/** What the panel of this tab is asked to show. */
function chosenWords(tab: ReaderTab): Promise<string | null> {
  return ask(reading.ownPage, "panelTarget", { tabId: tab.id }).then((target) =>
    target?.kind === "selection" ? target.words.text : null,
  );
}

// First, as the command opens a panel that is closed, and closes one that is open.
test("words pasted into the panel are checked, on any page", async () => {
  const words = "could no longer promise us that it would stand";
  const tab = await reading.browser.openTab(reading.stand.urls["tern-tides"]!);
  await tab.pressCommand("open-panel");
  const panel = await reading.browser.panel();
  await eventually(
    () => panel.evaluate(() => document.querySelector(".check-words") !== null),
    (shown) => shown,
  );
  await panel.evaluate((pasted: string) => {
    const field = document.querySelector<HTMLTextAreaElement>(".check-words textarea")!;
    field.value = pasted;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, words);
  await eventually(
    () =>
      panel.evaluate(() => {
        const send = document.querySelector<HTMLButtonElement>(".check-words button")!;
        send.click();
        return !send.disabled;
      }),
    (clicked) => clicked,
  );
  const text = await eventually(
    () => panel.evaluate(() => document.body.textContent ?? ""),
    (shown) => shown.includes("Corrow Ledger"),
  );
  expect(text).toContain(words);
  await tab.close();
});

test("the keyboard command checks exactly the selected words, without any click before it", async () => {
  const words = "could no longer promise us that it would stand";
  const tab = await reading.browser.openTab(reading.stand.urls["courier-bridge"]!);
  await select(tab, words);
  await tab.pressCommand("check-selection");
  expect(
    await eventually(
      () => chosenWords(tab),
      (chosen) => chosen !== null,
    ),
  ).toBe(words);
  const panel = await reading.browser.panel();
  const text = await eventually(
    () => panel.evaluate(() => document.body.textContent ?? ""),
    (shown) => shown.includes(words) && shown.includes("Corrow Ledger"),
  );
  expect(text).toContain(words);
  await tab.close();
});

test("the context menu checks exactly the selected words, in quotation marks or not", async () => {
  const words = "fourteen thousand crossings a day";
  const tab = await reading.browser.openTab(reading.stand.urls["courier-bridge"]!);
  const { x, y } = await select(tab, words);
  await tab.chooseFromMenu(x, y);
  expect(
    await eventually(
      () => chosenWords(tab),
      (chosen) => chosen !== null,
    ),
  ).toBe(words);
  const target = await ask(reading.ownPage, "panelTarget", { tabId: tab.id });
  const evidence = await ask(reading.ownPage, "evidence", { tabId: tab.id, target: target! });
  expect(evidence.words).toBe(words);
  expect(evidence.corpus.articles).toBeGreaterThan(0);
  await tab.close();
});

test("the page's own row in the corpus is no evidence for its words, though the page names another address as its own", async () => {
  const words = "could no longer promise us that it would stand";
  const url = reading.stand.urls["courier-bridge"]!;
  const own = {
    id: "own-row",
    url,
    outlet: "The Page Itself",
    title: "Bridge shut",
    publishedAt: "2026-03-12",
    text: `The bridge is shut.\n\n“We closed the bridge because the engineers ${words},” said Mayor Dorothea Quill.`,
  };
  await ask(reading.ownPage, "importFile", { name: "own.jsonl", content: JSON.stringify(own), encoding: "text" });
  await importsDone(reading.ownPage);
  const outlets = async (target: EvidenceTarget, tabId: number | null) =>
    (await ask(reading.ownPage, "evidence", { tabId, target })).matches.map(({ outletName }) => outletName);
  expect(await outlets({ kind: "pasted", text: words }, null)).toContain("The Page Itself");
  const tab = await reading.browser.openTab(url);
  await select(tab, words);
  await tab.pressCommand("check-selection");
  await eventually(
    () => chosenWords(tab),
    (chosen) => chosen === words,
  );
  const target = await ask(reading.ownPage, "panelTarget", { tabId: tab.id });
  const found = await outlets(target!, tab.id);
  expect(found).toContain("Corrow Ledger");
  expect(found).not.toContain("The Page Itself");
  await tab.close();
});

test("words that nobody else reports are answered too, with none", async () => {
  const words = "usually costs two crowns";
  const tab = await reading.browser.openTab(reading.stand.urls["courier-bridge"]!);
  await select(tab, words);
  await tab.pressCommand("check-selection");
  await eventually(
    () => chosenWords(tab),
    (chosen) => chosen === words,
  );
  const target = await ask(reading.ownPage, "panelTarget", { tabId: tab.id });
  const evidence = await ask(reading.ownPage, "evidence", { tabId: tab.id, target: target! });
  expect(evidence.matches.filter(({ stance }) => stance === "contradicts")).toEqual([]);
  await tab.close();
});
