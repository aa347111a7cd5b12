import { type Signal, signal } from "@preact/signals";
import type { OpenedWords } from "../../components/evidence/EvidenceView.tsx";
import type { PanelEvents, PanelState } from "../../components/panel/SidePanel.tsx";
import type { CardTarget, Evidence, EvidenceTarget, PageReport } from "../../core/messages.ts";

/** What the panel asks of the browser and of the background. */
export interface PanelCalls {
  pageReport(tabId: number): Promise<PageReport>;
  panelTarget(tabId: number): Promise<CardTarget | null>;
  evidence(tabId: number, target: EvidenceTarget): Promise<Evidence>;
  annotateTab(tabId: number): Promise<void>;
  revealInPage(tabId: number, quotation: number): Promise<boolean>;
  /** Whether the site of this address is allowed; false for an address that no site has. */
  siteAllowed(url: string): Promise<boolean>;
  /** Asks the reader. Must run inside the click: browsers refuse the question anywhere else. */
  allowSite(url: string): Promise<boolean>;
  forbidSite(url: string): Promise<void>;
  copy(text: string): Promise<void>;
  openCorpusPage(): void;
}

const NOTHING_YET: PanelState = { report: null, access: "unknown", filter: "all", search: "", opened: null };

/** The panel's memory: which tab it follows, what is shown of it. Answers that come too late are dropped. */
export class PanelSession {
  readonly state: Signal<PanelState> = signal(NOTHING_YET);
  readonly #calls: PanelCalls;
  #tab: number | null = null;
  #target: EvidenceTarget | null = null;
  /** Goes up with every question for a report or evidence, to know the latest. */
  #asked = { report: 0, evidence: 0 };

  constructor(calls: PanelCalls) {
    this.#calls = calls;
  }

  /** Another tab came to the front. */
  async follow(tabId: number): Promise<void> {
    if (tabId === this.#tab) return;
    this.#tab = tabId;
    this.#target = null;
    this.state.value = NOTHING_YET;
    await this.pageChanged(tabId);
    const target = await this.#calls.panelTarget(tabId).catch(() => null);
    if (target && tabId === this.#tab) await this.open(target);
  }

  /** The background has news of a page. */
  async pageChanged(tabId: number): Promise<void> {
    if (tabId !== this.#tab) return;
    const asked = ++this.#asked.report;
    const report = await this.#calls.pageReport(tabId).catch((failure) => lostReport(tabId, failure));
    if (asked !== this.#asked.report) return;
    const known = this.state.value.report?.url;
    const moved = report.url !== known;
    // What was opened before the first report, or before the page's address was known, belongs to this page.
    if (moved && known && this.#target) this.close();
    this.#change({ report, ...(moved && { filter: "all", search: "", access: "unknown" }) });
    await this.#learnAccess(report);
  }

  /** A badge was clicked or words were chosen in a page. */
  async targetChanged(tabId: number, target: CardTarget): Promise<void> {
    if (tabId !== this.#tab) await this.follow(tabId);
    else if (JSON.stringify(target) !== JSON.stringify(this.#target)) await this.open(target);
  }

  async open(target: EvidenceTarget): Promise<void> {
    const tab = this.#tab;
    const opened = openedWords(target, this.state.value.report);
    if (tab === null || !opened) return;
    this.#target = target;
    this.#change({ opened });
    const asked = ++this.#asked.evidence;
    const evidence = await this.#calls.evidence(tab, target).catch(() => "failed" as const);
    if (asked === this.#asked.evidence) this.#change({ opened: { ...opened, evidence } });
  }

  close(): void {
    this.#target = null;
    this.#asked.evidence++;
    this.#change({ opened: null });
  }

  /** What the reader does, as the views tell it. */
  readonly events: PanelEvents = {
    onFilter: (filter) => this.#change({ filter }),
    onSearch: (search) => this.#change({ search }),
    onCheck: (text) => void this.open({ kind: "pasted", text }),
    onOpen: (quotation) => void this.open({ kind: "quotation", quotation }),
    onClose: () => this.close(),
    onRetry: () => void (this.#target && this.open(this.#target)),
    onReveal: (quotation) => void (this.#tab !== null && this.#calls.revealInPage(this.#tab, quotation)),
    onCopy: (text) => this.#calls.copy(text),
    onAnnotate: () => void this.#annotate(),
    onAllowSite: () => void this.#setAccess((url) => this.#calls.allowSite(url)),
    onForbidSite: () => void this.#setAccess((url) => this.#calls.forbidSite(url)),
    onShelf: () => this.#calls.openCorpusPage(),
  };

  async #annotate(): Promise<void> {
    if (this.#tab !== null) await this.#calls.annotateTab(this.#tab);
  }

  /** Calls at once, with nothing awaited before: see `allowSite`. */
  async #setAccess(set: (url: string) => Promise<unknown>): Promise<void> {
    const report = this.state.value.report;
    if (!report) return;
    const done = await set(report.url).catch(() => false);
    await this.#learnAccess(report);
    if (done === true && report.state !== "annotated") await this.#annotate();
  }

  async #learnAccess(report: PageReport): Promise<void> {
    const allowed = await this.#calls.siteAllowed(report.url);
    if (this.state.value.report?.url === report.url) this.#change({ access: allowed ? "always" : "when-asked" });
  }

  #change(change: Partial<PanelState>): void {
    this.state.value = { ...this.state.value, ...change };
  }
}

/** Shown when the background gave no answer: the panel never just keeps waiting. */
function lostReport(tabId: number, failure: unknown): PageReport {
  return {
    tabId,
    url: "",
    state: "failed",
    reason: "error",
    detail: failure instanceof Error ? failure.message : String(failure),
    article: null,
    quotations: [],
    painted: null,
    corpus: { articles: 0, outlets: 0, quotations: 0, from: null, to: null },
    ms: null,
  };
}

/** Null for a quotation that the page no longer has. */
function openedWords(target: EvidenceTarget, report: PageReport | null): OpenedWords | null {
  if (target.kind !== "quotation") {
    const words = target.kind === "selection" ? target.words.text : target.text;
    return { words, quotation: null, number: null, evidence: "looking" };
  }
  const quotation = report?.quotations[target.quotation]?.quotation;
  return quotation ? { words: quotation.text, quotation, number: target.quotation, evidence: "looking" } : null;
}
