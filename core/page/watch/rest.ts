/**
 * When to read a page: once its DOM is built and its first sight is on the screen, so that its styles are there and our
 * work does not hold it up, and then in the first idle moment. A page that has no article's text yet may be one that
 * draws itself: it gets the time to do so.
 */

/** Milliseconds that reading waits for a busy page: at most, and where its text is there already. */
const LONGEST_WAIT = 1_000;
const TEXT_IS_THERE = 200;

/** Milliseconds between looks at a page that is being built. */
const LOOK_EVERY = 60;

/** Resolves when the DOM is built. Until then, and then once more, `look` is called: what stands there may tell enough. */
export async function pageBuilt(document: Document, look: () => void, signal: AbortSignal): Promise<void> {
  if (document.readyState === "loading") {
    const timer = setInterval(look, LOOK_EVERY);
    signal.addEventListener("abort", () => clearInterval(timer));
    await event(document, "DOMContentLoaded", signal);
    clearInterval(timer);
  }
  look();
}

/** Resolves in an idle moment of a page whose DOM is built. */
export async function pageAtRest(window: Window, hasText: boolean, signal: AbortSignal): Promise<void> {
  const { readyState } = window.document;
  const loaded = readyState === "complete" ? null : event(window, "load", signal);
  const wait = loaded && (hasText ? Promise.race([firstSight(window, signal), loaded]) : loaded);
  if (wait) await Promise.race([wait, passed(LONGEST_WAIT, signal)]);
  const timeout = hasText ? TEXT_IS_THERE : LONGEST_WAIT;
  await new Promise<void>((resolve) => window.requestIdleCallback(() => resolve(), { timeout }));
}

/** Resolves when the page has shown text or a picture: then the styles that it waits for have come. */
function firstSight(window: Window, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((seen) => {
      if (seen.getEntriesByName("first-contentful-paint").length > 0) resolve();
    });
    observer.observe({ type: "paint", buffered: true });
    signal.addEventListener("abort", () => observer.disconnect());
    window.addEventListener("load", () => observer.disconnect(), { signal });
  });
}

function event(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => target.addEventListener(type, () => resolve(), { once: true, signal }));
}

function passed(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
