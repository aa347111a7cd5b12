/**
 * One article in one tab, from reading to the last badge:
 *
 *     annotate → wait for the page → capture (in slices) → ask the background → paint → paint what came later
 *              → watch the page → re-paint or annotate again
 *
 * `annotate` may be called at any time; a newer call ends the older one.
 */
import { browser } from "wxt/browser";
import type { CardTarget, FromPage, PageMark, PaintReport, WordsToCheck } from "../../core/messages.ts";
import { looksLikeArticle } from "../../core/page/article-signs.ts";
import { type Captured, capturePage } from "../../core/page/capture.ts";
import { longTextSignature } from "../../core/page/long-text.ts";
import { CardFrame } from "../../core/page/paint/card-frame.ts";
import { type Painted, Painter } from "../../core/page/paint/painter.ts";
import { watchSelection } from "../../core/page/paint/selection-button.ts";
import { selectedRange, selectedWords } from "../../core/page/selected-words.ts";
import { watchAddress } from "../../core/page/watch/address.ts";
import { watchLateContent } from "../../core/page/watch/late-content.ts";
import { pageAtRest, pageBuilt } from "../../core/page/watch/rest.ts";
import { encodeCardTarget } from "../shell/card-address.ts";
import { sendMessage } from "../shell/messaging.ts";
import { badgeLabel, message } from "./badge-label.ts";

/** Milliseconds after an address change before the page is read: single-page apps draw in between. */
const AFTER_ADDRESS_CHANGE = 400;

/** What one annotation has left to re-paint from. */
interface Reading {
  readonly captured: Captured;
  readonly marks: readonly PageMark[];
  /** Of the page's longer texts when it was read. */
  readonly signature: number;
}

export class ArticleSession {
  private readonly window: Window;
  private readonly css: string;
  private readonly life: AbortSignal;
  /** Ends with `clear`, or with the article that it shows. */
  private shown: { readonly painter: Painter; readonly card: CardFrame; readonly end: AbortController } | null = null;
  private run: AbortController | null = null;
  private reading: Reading | null = null;
  private ms: PaintReport["ms"] = { paint: 0, total: 0 };

  constructor(window: Window, css: string, life: AbortSignal) {
    this.window = window;
    this.css = css;
    this.life = life;
    life.addEventListener("abort", () => this.clear());
    watchAddress(
      window,
      {
        went: () => this.addressChanged(),
        left: () => this.tell("pageLeft"),
        cameBack: () => this.run && this.annotate(),
      },
      life,
    );
  }

  /** Reads, asks and paints, anew if it was done before. */
  annotate(): void {
    this.annotateOnce().catch(() => {
      // Aborted by a newer call or by the end of the extension; a failed background tells the panel itself.
    });
  }

  clear(): void {
    this.run?.abort();
    this.run = null;
    this.reading = null;
    this.shown?.end.abort();
    this.shown = null;
  }

  showCard(target: CardTarget): void {
    const { painter, card } = this.show();
    const place = target.kind === "quotation" ? painter.placeOf(target.quotation) : selectedRange(this.window.document);
    const at = place ?? { getBoundingClientRect: () => new DOMRect(this.window.innerWidth - 16, 8, 0, 0) };
    const focus = at instanceof HTMLElement ? at : null;
    card.show(`${browser.runtime.getURL("/card.html")}#${encodeCardTarget(target)}`, { at, focus });
  }

  hideCard(): void {
    this.shown?.card.hide();
  }

  resizeCard(height: number): void {
    this.shown?.card.resize(height);
  }

  selectedWords(): WordsToCheck | null {
    return selectedWords(this.window.document);
  }

  reveal(quotation: number): boolean {
    return this.shown?.painter.reveal(quotation) ?? false;
  }

  paintedNow(): PaintReport {
    const nothing: Painted = { anchored: 0, badges: 0, hidden: 0, badgesBlocked: false };
    return { ...(this.shown?.painter.report() ?? nothing), ms: this.ms };
  }

  private async annotateOnce(): Promise<void> {
    this.run?.abort();
    this.run = new AbortController();
    const signal = AbortSignal.any([this.run.signal, this.life]);
    const coming = await this.pageBuilt(signal);
    const begin = performance.now();
    await pageAtRest(this.window, coming !== null, signal);
    signal.throwIfAborted();
    this.show();
    const captureBegin = performance.now();
    const captured = await this.capture(signal);
    const asked = performance.now();
    const asking = sendMessage("annotatePage", captured.capture);
    const signature = longTextSignature(captured.runs);
    const answer = await asking;
    this.ms = { paint: 0, total: 0, capture: asked - captureBegin, answer: performance.now() - asked };
    if (coming !== null) this.ms = { ...this.ms, coming: asked - coming };
    signal.throwIfAborted();
    this.reading = { captured, marks: answer.marks, signature };
    await this.paint(begin, signal);
    if (answer.more) await this.paintMore(begin, signal);
  }

  /**
   * Waits until the page is built. As soon as it looks like an article the background is told, and begins to make ready
   * what reading it will take. Gives when that was, or null.
   */
  private async pageBuilt(signal: AbortSignal): Promise<number | null> {
    const { document } = this.window;
    let coming: number | null = null;
    const look = () => {
      if (coming !== null || !looksLikeArticle(document)) return;
      coming = performance.now();
      this.tell("pageComing");
    };
    await pageBuilt(document, look, signal);
    return coming;
  }

  /** The rest of an answer, which the background found more slowly. */
  private async paintMore(begin: number, signal: AbortSignal): Promise<void> {
    const more = await sendMessage("moreAnnotations");
    signal.throwIfAborted();
    const { painter } = this.show();
    // Without an answer (the background was stopped) the first one stands.
    if (more && this.reading) this.reading = { ...this.reading, marks: more.marks };
    const painted = more ? await painter.refine(more.marks, signal) : painter.report();
    this.ms = { ...this.ms, final: performance.now() - begin };
    this.tell("pagePainted", { ...painted, ms: this.ms });
  }

  private capture(signal: AbortSignal): Promise<Captured> {
    return capturePage(this.window.document, { signal, isOurs: (node) => this.shown?.painter.isOurs(node) ?? false });
  }

  private async paint(begin: number, signal: AbortSignal): Promise<void> {
    if (!this.reading) return;
    const { marks, captured } = this.reading;
    const { painter } = this.show();
    const paintBegin = performance.now();
    const painted = await painter.paint(marks, captured.runs, signal);
    const end = performance.now();
    this.ms = { ...this.ms, paint: end - paintBegin, total: end - begin };
    this.tell("pagePainted", { ...painted, ms: this.ms });
  }

  /** Opens the layer, if it is not open, and begins to watch the page. */
  private show() {
    if (this.shown) return this.shown;
    const end = new AbortController();
    const { window } = this;
    const painter = new Painter(window, {
      css: this.css,
      signal: end.signal,
      label: (mark) => badgeLabel(mark.counts),
      chosen: (quotation) => this.showCard({ kind: "quotation", quotation }),
      changed: (painted) => this.tell("pagePainted", { ...painted, ms: this.ms }),
    });
    const surface = () => painter.surface;
    const words = { title: () => message("cardTitle"), close: () => message("cardClose") };
    const card = new CardFrame(window.document, surface, words);
    end.signal.addEventListener("abort", () => card.hide());
    const button = { surface, label: () => message("selectionButton"), chosen: () => this.checkSelection() };
    watchSelection(window.document, button, end.signal);
    watchLateContent(
      window.document,
      (node) => painter.isOurs(node),
      () => this.lookAgain(),
      end.signal,
    );
    this.shown = { painter, card, end };
    return this.shown;
  }

  private checkSelection(): void {
    const words = this.selectedWords();
    if (!words) return;
    this.tell("selectionChosen", words);
    this.showCard({ kind: "selection", words });
  }

  /**
   * After the page's text may have changed: paints anew where the page has drawn the same text anew, asks the
   * background again where the text is another. True if there was anything new to show.
   */
  private async lookAgain(): Promise<boolean> {
    const { reading, run } = this;
    if (!reading || !run || run.signal.aborted) return false;
    const signal = AbortSignal.any([run.signal, this.life]);
    const captured = await this.capture(signal);
    if (longTextSignature(captured.runs) !== reading.signature) {
      await this.annotateOnce();
      return !sameQuotations(reading.marks, this.reading?.marks ?? []);
    }
    if (this.shown?.painter.isIntact()) return false;
    // The marks as they are now: the rest of an answer may have come meanwhile.
    this.reading = { ...(this.reading ?? reading), captured };
    await this.paint(performance.now(), signal);
    return true;
  }

  private addressChanged(): void {
    const wasShown = this.shown !== null;
    this.clear();
    this.tell("pageLeft");
    if (!wasShown) return;
    // The app showed an article before; where it shows another now, the background will be asked in a moment.
    this.tell("pageComing");
    const timer = setTimeout(() => this.annotate(), AFTER_ADDRESS_CHANGE);
    this.life.addEventListener("abort", () => clearTimeout(timer));
  }

  /** A fact for the background; if nobody is there to hear it, so be it. */
  private tell<K extends "pageComing" | "pagePainted" | "selectionChosen" | "pageLeft">(
    name: K,
    ...fact: Parameters<FromPage[K]>
  ): void {
    sendMessage<K>(name, ...(fact as never)).catch(() => undefined);
  }
}

function sameQuotations(before: readonly PageMark[], after: readonly PageMark[]): boolean {
  return before.length === after.length && before.every((mark, i) => mark.selector.exact === after[i]?.selector.exact);
}
