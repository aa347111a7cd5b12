import { setTimeout as sleep } from "node:timers/promises";
import type { ReaderTab } from "../browser/reader-browser.ts";

/** Our one host element (core/page/paint/layer.ts). */
const OUR_HOST = "ca-layer";

/** A page whose scripts are still at work after this long is taken as it is. */
const QUIET_WITHIN_MS = 5000;
const SAMPLE_MS = 250;

/** FNV-1a over the page's markup, our host element left out. A page that is just being replaced is asked again. */
export async function fingerprint(tab: ReaderTab): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      return await fingerprintNow(tab);
    } catch (error) {
      if (tries === 4) throw error;
      await sleep(SAMPLE_MS);
    }
  }
}

function fingerprintNow(tab: ReaderTab): Promise<string> {
  return tab.evaluate((host: string) => {
    const root = document.documentElement;
    const parts = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
    for (const node of root.childNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) parts.push(`${node.nodeType}:${node.nodeValue}`);
      else if ((node as Element).localName !== host) parts.push((node as Element).outerHTML);
    }
    const markup = parts.join("\n");
    let hash = 0x811c9dc5;
    for (let at = 0; at < markup.length; at++) hash = Math.imul(hash ^ markup.charCodeAt(at), 0x01000193) >>> 0;
    return `${markup.length}:${hash.toString(16)}`;
  }, OUR_HOST);
}

/** The fingerprint once it stays the same for three samples, or whatever it is when patience ends. */
export async function quietFingerprint(tab: ReaderTab): Promise<{ readonly print: string; readonly isQuiet: boolean }> {
  const end = Date.now() + QUIET_WITHIN_MS;
  let print = await fingerprint(tab);
  for (let same = 0; Date.now() < end; ) {
    await sleep(SAMPLE_MS);
    const now = await fingerprint(tab);
    same = now === print ? same + 1 : 0;
    print = now;
    if (same === 2) return { print, isQuiet: true };
  }
  return { print, isQuiet: false };
}
