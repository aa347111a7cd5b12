/** Why the corpus cannot be read or written. */
export type CorpusFault =
  /** written by a newer release; it is left as it is */
  | "newer-database"
  /** the browser gives us no more room */
  | "no-room"
  /** IndexedDB itself refuses */
  | "unavailable";

export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly fault: CorpusFault;

  constructor(fault: CorpusFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** Whether a failed write failed for want of room; Dexie wraps the browser's error, sometimes twice. */
export function isQuotaFailure(failure: unknown): boolean {
  for (let error = failure; error instanceof Error || error instanceof DOMException; ) {
    if (error.name === "QuotaExceededError") return true;
    error = (error as { inner?: unknown }).inner;
  }
  return false;
}
