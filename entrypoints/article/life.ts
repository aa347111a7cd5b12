/**
 * How long a content script lives: from its injection until the extension is reloaded, updated or removed, which no
 * event tells. Two scripts in one page (a toolbar click on an allowed site, an update) must not both paint.
 */
import { browser } from "wxt/browser";

/** Milliseconds between looks whether the extension is still there. */
const LOOK_EVERY = 1_000;

interface Running {
  /** Starts the script that runs here over. */
  again(): void;
  isAlive(): boolean;
}

/** All scripts of one extension share this world's global object; the page cannot reach it. */
const world = globalThis as { secondSource?: Running };

/**
 * Makes this script the one that runs here. Null when another of ours runs and is alive: it is asked to start over.
 * A script left behind by a reload is no obstacle; it notices by itself and goes. Null, too, in a tab that has closed
 * meanwhile: Firefox runs a page's script even then, and every timer throws there.
 */
export function takeOver(again: () => void): AbortController | null {
  if (window.closed) return null;
  if (world.secondSource?.isAlive()) {
    world.secondSource.again();
    return null;
  }
  const life = new AbortController();
  world.secondSource = { again, isAlive: () => !life.signal.aborted && isConnected() };
  return life;
}

/** Ends a life when the extension has gone. */
export function keepAlive(life: AbortController): void {
  const timer = setInterval(() => {
    if (!isConnected()) life.abort();
  }, LOOK_EVERY);
  life.signal.addEventListener("abort", () => clearInterval(timer));
}

/** False in a script that a reloaded or removed extension has left behind. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
