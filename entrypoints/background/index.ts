import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { provideVectors } from "../../core/matching/meaning/provide-vectors.ts";
import type { CorpusSummary } from "../../core/model.ts";
import { onMessage, type Sender, sendToPage } from "../shell/messaging.ts";
import { AllowedSites } from "./allowed-sites.ts";
import { corpus } from "./corpus.ts";
import { evidence } from "./evidence.ts";
import { Imports, RESUME_ALARM } from "./imports.ts";
import { checkedCapture, checkedPaintReport, checkedTarget, checkedWords } from "./page-messages.ts";
import { pageReport } from "./page-report.ts";
import { PageSessions } from "./page-sessions.ts";
import { Pages } from "./pages.ts";
import { openPanel, panelKeys, togglePanel } from "./panel.ts";
import { Rehearsal } from "./rehearsal.ts";
import { createMenu, isCheckQuote, type KnownSelection, wordsSelectedIn } from "./selection.ts";
import { missingStarterPack } from "./starter-pack.ts";
import { packagedVectors } from "./word-vectors.ts";

/** Wiring only. Every listener is set before the first await: a stopped background is started for an event and must hear it. */
export default defineBackground(() => {
  provideVectors(packagedVectors);
  const sessions = new PageSessions();
  const pages = new Pages(corpus, sessions);
  const imports = new Imports(corpus);
  const rehearsal = new Rehearsal(corpus);
  const sites = new AllowedSites({
    entered: (tabId) => pages.ask(tabId),
    async withdrawn(tabId) {
      await sendToPage(tabId, "clear").catch(() => undefined);
      await pages.left(tabId);
    },
    annotated: async () => (await sessions.all()).map(([tabId, { url }]) => [tabId, url]),
  });

  // From a page's content script. The tab comes from the browser, everything else is checked.
  onMessage("pageComing", () => unwatched(rehearsal.begin()));
  onMessage("annotatePage", async (data, sender) => {
    rehearsal.end();
    return imports.waitFor(pages.annotate(tabOf(sender), ownAddress(checkedCapture(data), sender)));
  });
  onMessage("moreAnnotations", (_, sender) => imports.waitFor(pages.rest(tabOf(sender))));
  onMessage("pagePainted", async (data, sender) => pages.painted(tabOf(sender), checkedPaintReport(data)));
  onMessage("pageLeft", async (_, sender) => pages.left(tabOf(sender)));
  onMessage("selectionChosen", async (data, sender) =>
    pages.choose(tabOf(sender), { kind: "selection", words: checkedWords(data) }, sender.url),
  );

  // From our own pages.
  onMessage("pageReport", async ({ tabId }, sender) => pageReport(tabId ?? tabOf(sender), sessions, await summary()));
  onMessage("evidence", async ({ tabId, target: asked }, sender) => {
    const target = checkedTarget(asked);
    const tab = tabId ?? sender.tab?.id;
    const session = tab === undefined ? null : await sessions.get(tab);
    // What the card in a page shows is what the panel beside it should show.
    if (tabId === null && tab !== undefined && session && target.kind !== "pasted")
      unwatched(pages.choose(tab, target));
    return imports.waitFor(evidence(session, target, corpus));
  });
  onMessage("panelTarget", async ({ tabId }) => (await sessions.get(tabId))?.target ?? null);
  onMessage("cardResized", ({ height }, sender) => sendToPage(tabOf(sender), "cardSized", { height }));
  onMessage("closeCard", (_, sender) => sendToPage(tabOf(sender), "hideCard"));
  onMessage("panelKeys", () => panelKeys());
  onMessage("annotateTab", ({ tabId }) => pages.ask(tabId));
  onMessage("revealInPage", ({ tabId, quotation }) => sendToPage(tabId, "revealQuotation", quotation));
  onMessage("siteAccessChanged", () => sites.sync());
  onMessage("corpusSummary", () => summary());
  onMessage("importProgress", () => imports.progress());
  onMessage("importFile", (file) => imports.startGiven(file));
  onMessage("cancelImport", ({ job }) => imports.cancel(job));

  // From the browser.
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) unwatched(pages.ask(tab.id));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!isCheckQuote(info.menuItemId) || tab?.id === undefined) return;
    openPanel(tab.id);
    unwatched(checkSelection(tab.id, { text: info.selectionText, url: tab.url ?? info.pageUrl }));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === "open-panel") togglePanel(tab.id);
    if (command !== "check-selection") return;
    openPanel(tab.id);
    unwatched(checkSelection(tab.id, { url: tab.url }));
  });
  browser.permissions.onAdded.addListener(() => unwatched(sites.sync()));
  browser.permissions.onRemoved.addListener(() => unwatched(sites.sync()));
  browser.tabs.onRemoved.addListener((tabId) => unwatched(pages.closed(tabId)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESUME_ALARM) unwatched(imports.resume());
  });
  browser.runtime.onStartup.addListener(() => {
    unwatched(sites.sync());
    unwatched(bringInStarterPack());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    unwatched(createMenu());
    unwatched(sites.sync({ anew: reason === "update" }));
    unwatched(bringInStarterPack());
    if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  });

  /** Also goes on with the imports that the last session left. */
  async function bringInStarterPack(): Promise<void> {
    const starter = await missingStarterPack(corpus);
    await (starter ? imports.start(starter) : imports.resume());
  }

  async function checkSelection(tabId: number, known: KnownSelection): Promise<void> {
    const selected = await wordsSelectedIn(tabId, known);
    if (!selected) return;
    const { url, ...words } = selected;
    await pages.choose(tabId, { kind: "selection", words }, url);
  }

  /** A corpus that cannot be opened holds nothing for now; the page that asked says what is wrong. */
  function summary(): Promise<CorpusSummary> {
    return corpus.summary().catch(() => ({ articles: 0, outlets: 0, quotations: 0, from: null, to: null }));
  }
});

/** Work that nobody waits for. What goes wrong in it is for the developer's console, not an uncaught error. */
function unwatched(work: Promise<unknown>): void {
  work.catch((failure) => console.warn(failure));
}

function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error("This message belongs to a tab.");
  return id;
}

/** A page may say which of its own addresses it is at, not that it is another site's. */
function ownAddress<T extends { readonly url: string }>(capture: T, { url }: Sender): T {
  const isOwn = url !== undefined && URL.parse(capture.url)?.origin === URL.parse(url)?.origin;
  return isOwn || url === undefined ? capture : { ...capture, url };
}
