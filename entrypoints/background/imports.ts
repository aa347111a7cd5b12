import { browser } from "wxt/browser";
import { cleanText } from "../../core/corpus/clean-text.ts";
import type { Corpus } from "../../core/corpus/open-corpus.ts";
import {
  cancelImport,
  importProgress,
  isUnderWay,
  type NewImport,
  progressOf,
  startImport,
} from "../../core/jobs/import-job.ts";
import { runImports } from "../../core/jobs/run-imports.ts";
import type { FromOwnPage, ImportProgress } from "../../core/messages.ts";
import { tellOwnPages } from "../shell/messaging.ts";

/** Wakes a background that was stopped in the middle of an import. */
export const RESUME_ALARM = "resume-imports";

/** The shortest that browsers allow. */
const RESUME_AFTER_MINUTES = 0.5;

/** A message to every own page for each step would cost more than the step. It also tells the browser that we are at work. */
const TELL_EVERY_MS = 250;

type GivenFile = Parameters<FromOwnPage["importFile"]>[0];

/** Imports in this background: one run at a time, started again by an alarm until nothing is left. */
export class Imports {
  readonly #corpus: Corpus;
  #running: Promise<void> | null = null;
  readonly #urgent = new Set<Promise<unknown>>();
  #told = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Lets a page's question go before the next step: each of its reads would otherwise wait for a write. */
  async waitFor<T>(urgent: Promise<T>): Promise<T> {
    this.#urgent.add(urgent);
    try {
      return await urgent;
    } finally {
      this.#urgent.delete(urgent);
    }
  }

  /** Puts a file aside and begins. The import goes on after the answer. */
  async start(file: NewImport): Promise<ImportProgress> {
    const job = await startImport(this.#corpus, file);
    void this.resume();
    return progressOf(job);
  }

  async startGiven({ name, content, encoding }: GivenFile): Promise<ImportProgress> {
    const file = new Blob([encoding === "base64" ? fromBase64(content) : content]);
    return this.start({ name: cleanText(name).slice(0, 200), file });
  }

  /** Every import. Whoever asks while one waits need not wait for the alarm. */
  async progress(): Promise<ImportProgress[]> {
    const progress = await importProgress(this.#corpus);
    if (progress.some(isUnderWay)) void this.resume();
    return progress;
  }

  async cancel(job: string): Promise<boolean> {
    const cancelled = await cancelImport(this.#corpus, Number(job));
    const progress = (await importProgress(this.#corpus)).find((each) => each.job === job);
    if (cancelled && progress) tellOwnPages("importAdvanced", progress);
    return cancelled;
  }

  /** Goes on with whatever is not over. Resolves when nothing is left, or when it has to wait for the alarm. */
  resume(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    await browser.alarms.create(RESUME_ALARM, { periodInMinutes: RESUME_AFTER_MINUTES });
    try {
      await runImports(this.#corpus, {
        onProgress: (progress) => this.#tell(progress),
        myTurn: async () => void (await Promise.allSettled([...this.#urgent])),
      });
      await browser.alarms.clear(RESUME_ALARM);
    } catch (failure) {
      // The database was closed under us or cannot be opened now. The alarm is still set.
      console.warn("Imports wait:", failure);
    }
  }

  #tell(progress: ImportProgress): void {
    const now = performance.now();
    if (progress.state === "running" && now - this.#told < TELL_EVERY_MS) return;
    this.#told = now;
    tellOwnPages("importAdvanced", progress);
  }
}

function fromBase64(content: string): Uint8Array<ArrayBuffer> {
  const binary = atob(content);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
