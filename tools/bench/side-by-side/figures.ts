import type { Kind } from "./queries.ts";

/** What is known of an engine at a size; what it did not reach in time is missing. Seconds and milliseconds are of the processor, but for single queries. */
export interface Figures {
  readonly buildS?: number;
  readonly atRestMB?: number;
  /** From the file to an index that answers, in a process that has just started. */
  readonly loadMs?: number;
  /** Held by the loaded index after a page was answered, typed arrays included. */
  readonly heapMB?: number;
  /** `loadMs` and then the 40 quotations of a page, each with three words altered: what a reader waits for. */
  readonly coldMs?: number;
  /** Of one query, warm, by the clock. */
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  /** Share of the queries whose quotation is among the first five answers. */
  readonly recall?: Partial<Readonly<Record<Kind, number>>>;
}

/** One engine at one size. */
export interface Row extends Figures {
  /** As `--engines` names it. */
  readonly engine: string;
  readonly name: string;
  readonly quotations: number;
  /** Why figures are missing: "no result within 120 s". */
  readonly ended?: string;
  /** Load average of the machine over the last minute, when the row was done. */
  readonly load: number;
}
