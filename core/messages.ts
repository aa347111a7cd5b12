/**
 * Every call between contexts, one type per direction. Orders are commands, reports are facts.
 * The wiring (sender check, one retry when a background was just stopped) is entrypoints/shell/messaging.ts.
 */
import type {
  AlignedRun,
  Annotation,
  ArticleHeader,
  CorpusSummary,
  Match,
  Passage,
  Quotation,
  Stance,
} from "./model.ts";

// ───────────────────────────────────────────────────────── what travels

/** A page's visible text as well-formed markup, made in slices on the page's thread (core/page/capture.ts). */
export interface PageCapture {
  readonly url: string;
  /** Elements and the attributes that reading needs; text runs are numbered in document order. */
  readonly markup: string;
  /** Why only part of the page was captured, or null. */
  readonly cut: "elements" | "text" | null;
}

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector, over the article's text. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Part of a quotation inside one captured text run: `[start, end)` in the run's own text. */
export interface RunSpan {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

export type StanceCounts = Readonly<Record<Stance, number>> & { readonly independent: number };

/** What the page paints for one quotation: places and counts, never words of the corpus. */
export interface PageMark {
  /** Index of the quotation in the article. */
  readonly quotation: number;
  readonly selector: QuoteSelector;
  readonly runs: readonly RunSpan[];
  readonly counts: StanceCounts;
  /** Longest label first to be shown: nothing, coverage without difference, or a difference. */
  readonly weight: "none" | "coverage" | "difference";
}

/** Milliseconds spent, for the report that `npm run browse` prints. */
export interface Timings {
  readonly read: number;
  readonly find: number;
  readonly match: number;
  readonly paint: number;
  readonly total: number;
  /** How long the background had been running when the page's message came: a start, where it was woken by it. */
  readonly awake?: number;
  /** Parts of `match`: waiting for the index, and for the passages found. */
  readonly index?: number;
  readonly passages?: number;
  /** After the first answer, until all was found that stands around its reports. */
  readonly rest?: number;
  /** The page's thread walked the page, and then waited for the answer. */
  readonly capture?: number;
  readonly answer?: number;
  /** The page had told that it was coming so long before it asked. */
  readonly coming?: number;
  /** From the page at rest to the badges of a whole answer, where the first had `more` to come. */
  readonly final?: number;
}

/** What only the page knows of the time spent. */
type TimedInPage = "paint" | "total" | "capture" | "answer" | "coming" | "final";

/** Where a page stands. Silence is explained: every state but `annotated` carries a reason code. */
export type PageState = "idle" | "reading" | "annotated" | "no-quotations" | "not-an-article" | "failed";

export type PageReason =
  /** nobody asked for this page */
  | "not-asked"
  /** browser pages, stores and reader views take no extension */
  | "no-access"
  | "too-short"
  | "too-large"
  | "front-page"
  | "no-article-text"
  | "unsupported-language"
  | "no-quotations"
  | "no-match"
  | "error";

/** The background's answer to a captured page. */
export interface PageAnnotations {
  readonly state: PageState;
  readonly reason: PageReason | null;
  readonly marks: readonly PageMark[];
  /** Further reports are still being looked for: `moreAnnotations` will answer with the same marks and their final counts. */
  readonly more?: boolean;
  readonly ms: Omit<Timings, TimedInPage>;
}

/** What the content script found when it painted. */
export interface PaintReport {
  /** Quotations whose painted range's text equals the quotation. */
  readonly anchored: number;
  readonly badges: number;
  /** Quotations that are on the page but cannot be seen (hidden, off-screen, one pixel). */
  readonly hidden: number;
  /** The page keeps removing our host element. */
  readonly badgesBlocked: boolean;
  readonly ms: Pick<Timings, TimedInPage>;
}

export interface AnnotatedQuotation {
  readonly quotation: Quotation;
  readonly counts: StanceCounts;
}

/** Everything the panel shows of a page before a quotation is opened. */
export interface PageReport {
  readonly tabId: number;
  readonly url: string;
  readonly state: PageState;
  readonly reason: PageReason | null;
  /** Message of the error behind `failed`, in English, for a bug report. */
  readonly detail: string | null;
  readonly article: ArticleHeader | null;
  readonly quotations: readonly AnnotatedQuotation[];
  /** Counts may still grow: the rest of an answer is being looked for. */
  readonly more?: boolean;
  readonly painted: PaintReport | null;
  readonly corpus: CorpusSummary;
  readonly ms: Timings | null;
}

/**
 * What a report that is not independent of this page has in common with it: where both have the words from, their owner,
 * largely their text, a credit of one to the other, or several quotations word for word.
 */
export type CommonGround = "source" | "owner" | "text" | "credit" | "quotations";

/** One other report of an utterance, with what is needed to show it. */
export interface EvidenceMatch extends Match {
  /** Why it is not independent; null where it is, or where nothing is known. */
  readonly shares?: CommonGround | null;
  /** How the other article gives these words: in marks, reported without any, or as a sentence of its own. */
  readonly kind: Passage["kind"];
  readonly outletName: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly before: string;
  readonly after: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  /** Word alignment: `here` into the quotation's text, `there` into this match's text. */
  readonly alignment: readonly AlignedRun[];
}

/** The cross-source context of one quotation or of any selected words. */
export interface Evidence {
  /** Null when the words checked are a selection, not a quotation of the page. */
  readonly quotation: Quotation | null;
  /** The words checked, exactly. */
  readonly words: string;
  readonly matches: readonly EvidenceMatch[];
  /** Reports of the utterance, this page left out, and how many of them are independent. */
  readonly reports: number;
  readonly independent: number;
  /** Index into `matches` of the fullest version and of the first dated report; null where none is. */
  readonly fullest: number | null;
  readonly first: number | null;
  readonly corpus: CorpusSummary;
}

export interface WordsToCheck {
  readonly text: string;
  /** Words around the selection, for context; empty where unknown. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface ImportProgress {
  readonly job: string;
  /** The file's name. */
  readonly name?: string;
  readonly done: number;
  readonly total: number | null;
  readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
  readonly error: string | null;
  /** Articles that were new, that replaced an older version, and that were held already. */
  readonly added?: number;
  readonly updated?: number;
  readonly kept?: number;
  /** Lines that could not be taken, and the first reasons, each naming its line. */
  readonly refused?: number;
  readonly problems?: readonly string[];
}

/** The words selected in a page, and the page's own address, which a browser may keep from us. */
export interface SelectedWords extends WordsToCheck {
  readonly url: string;
}

/** What a card is about: a quotation of the page, or words selected on it. */
export type CardTarget =
  | { readonly kind: "quotation"; readonly quotation: number }
  | { readonly kind: "selection"; readonly words: WordsToCheck };

/** What can be asked about: also words from anywhere, pasted into the panel. */
export type EvidenceTarget = CardTarget | { readonly kind: "pasted"; readonly text: string };

// ───────────────────────────────────────────────────────── who may say what

/** From a content script. These six are all that a page's process may ask. */
export interface FromPage {
  /** A page that looks like an article is being built: what reading it will need may be made ready meanwhile. */
  pageComing(): void;
  /** Read, find, match this page; the answer is what to paint. */
  annotatePage(capture: PageCapture): PageAnnotations;
  /** The rest of an answer that had `more`, when it is there; null when nothing is known of a reading of this tab. */
  moreAnnotations(): PageAnnotations | null;
  /** Painting has ended (again). */
  pagePainted(report: PaintReport): void;
  /** The reader pressed the button beside selected words: remember them for the card and the panel. */
  selectionChosen(words: WordsToCheck): void;
  /** The article left this tab (navigation inside the page, or back/forward cache). */
  pageLeft(): void;
}

/** To one tab's content script. */
export interface ToPage {
  /** Read and annotate this page now. */
  annotate(): void;
  /** Take every mark off and stop watching. */
  clear(): void;
  /** Open the in-page card. */
  showCard(target: CardTarget): void;
  /** Close the in-page card; the card's own frame may ask it (Escape). */
  hideCard(): void;
  /** The card's content has this height in CSS pixels; its frame takes it. */
  cardSized(fact: { readonly height: number }): void;
  /** The words selected now, or null; asked by menu and keyboard command. */
  selectedWords(): SelectedWords | null;
  /** Scroll a quotation into view and flash it. */
  revealQuotation(quotation: number): boolean;
  /** What stands painted right now, checked against the page. */
  paintedNow(): PaintReport;
}

/** From our own pages (panel, card, corpus page, welcome). Refused from anywhere else. */
export interface FromOwnPage {
  pageReport(query: { readonly tabId: number | null }): PageReport;
  /** The card asks about its own tab with `tabId: null`. */
  evidence(query: { readonly tabId: number | null; readonly target: EvidenceTarget }): Evidence;
  annotateTab(query: { readonly tabId: number }): void;
  /** The reader granted or withdrew a site in this page; the background registers or clears scripts for it. */
  siteAccessChanged(query: { readonly origin: string; readonly allowed: boolean }): void;
  revealInPage(query: { readonly tabId: number; readonly quotation: number }): boolean;
  corpusSummary(): CorpusSummary;
  importProgress(): readonly ImportProgress[];
  /** Import a pack or documents from text already read by this page (NDJSON, or a gzip stream's bytes in base64). */
  importFile(file: {
    readonly name: string;
    readonly content: string;
    readonly encoding: "text" | "base64";
  }): ImportProgress;
  /** Stops an import; what it has written stays. False when it was over already. */
  cancelImport(query: { readonly job: string }): boolean;
  /** What was last chosen for the panel of this tab (a badge's quotation or selected words). */
  panelTarget(query: { readonly tabId: number }): CardTarget | null;
  /** From the card, for the page it stands in; in Firefox a frame in a page cannot reach tabs itself. */
  cardResized(fact: { readonly height: number }): void;
  /** From the card: the reader wants it gone. */
  closeCard(): void;
  /** The keys that open the panel, as the browser has them set; null where none are. */
  panelKeys(): string | null;
}

/** Told to every own page that listens. */
export interface ToOwnPages {
  pageChanged(fact: { readonly tabId: number }): void;
  targetChanged(fact: { readonly tabId: number; readonly target: CardTarget }): void;
  importAdvanced(progress: ImportProgress): void;
}

export type { Annotation };
