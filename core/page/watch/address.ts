/**
 * Tells when a page goes to another address without loading anew (a single-page app), and when it comes back out of
 * the back/forward cache. A new fragment is the same page.
 */

interface Navigating {
  readonly navigation?: EventTarget;
}

/** Milliseconds between looks where there is no Navigation API. */
const LOOK_EVERY = 500;

export function watchAddress(
  window: Window,
  { went, left, cameBack }: { went(): void; left(): void; cameBack(): void },
  signal: AbortSignal,
): void {
  let here = address(window);
  const look = () => {
    const now = address(window);
    if (now === here) return;
    here = now;
    went();
  };
  const { navigation } = window as Navigating;
  if (navigation) navigation.addEventListener("currententrychange", look, { signal });
  else {
    const timer = setInterval(look, LOOK_EVERY);
    signal.addEventListener("abort", () => clearInterval(timer));
  }
  window.addEventListener("pagehide", left, { signal });
  window.addEventListener("pageshow", (event) => event.persisted && cameBack(), { signal });
}

function address(window: Window): string {
  return window.location.href.split("#", 1)[0]!;
}
