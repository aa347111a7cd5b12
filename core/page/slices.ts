/**
 * Long work on the page's thread, cut into short slices so that the page stays quick.
 * A job is a generator that yields often; between slices the browser may paint and answer the reader.
 */

/** Milliseconds of work before the page gets its turn: half a frame at 60 Hz. */
const SLICE_MS = 8;

/** Runs a job to its end. Rejects with the signal's reason when it is aborted between slices. */
export async function inSlices<T>(job: Generator<void, T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = job.next();
      if (step.done) return step.value;
    }
    await turn();
  }
}

/** Runs a job at once, where no page waits for its thread. */
export function atOnce<T>(job: Generator<void, T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}

interface YieldingScheduler {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the browser do something else. A timer would wait 4 ms after a few turns; a message channel does not. */
function turn(): Promise<void> {
  const scheduler = (globalThis as YieldingScheduler).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
