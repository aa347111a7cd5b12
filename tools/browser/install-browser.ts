import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type BrowserKind, type FoundBrowser, findBrowser } from "./find-browser.ts";

/** The distribution's package, and fonts without which a bare machine draws boxes for letters. */
const PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ["chromium", "fonts-liberation"],
  firefox: ["firefox-esr", "fonts-liberation"],
};

const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chromium:
    "No Chrome, Chromium or Edge was found. Install one (Debian: apt install chromium; Ubuntu: snap install chromium, or Google's .deb), or name it: SECOND_SOURCE_CHROMIUM=/path/to/chrome",
  firefox:
    "No Firefox was found. Install it (Debian: apt install firefox-esr; Ubuntu: Mozilla's own package), or name it: SECOND_SOURCE_FIREFOX=/path/to/firefox",
};

/**
 * A browser of this kind: the one that is there, else the distribution's, installed with apt-get where we are root on
 * Debian or Ubuntu.
 * @throws Error saying what to install, where neither is possible.
 */
export function requireBrowser(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind) ?? installed(kind);
  if (!found) throw new Error(ADVICE[kind]);
  return found;
}

function installed(kind: BrowserKind): FoundBrowser | null {
  if (!mayInstall()) return null;
  console.error(`No ${kind} here yet: installing the distribution's package (${PACKAGES[kind].join(", ")})`);
  aptGet("update");
  aptGet("install", "--yes", "--no-install-recommends", ...PACKAGES[kind]);
  return findBrowser(kind);
}

function mayInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Its chatter goes to standard error: standard output belongs to whoever asked for a browser. */
function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-q", ...args], { env, stdio: ["ignore", 2, 2] });
}
