import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserKind = "chromium" | "firefox";

export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** Absolute path of the executable. */
  readonly path: string;
  /** What it says of itself: "Chromium 156.0.8078.79". */
  readonly version: string;
}

/** Names on PATH, best first. */
const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"],
};

/** Where macOS and Windows keep applications that are not on PATH. */
const APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windowsPrograms("Google\\Chrome\\Application\\chrome.exe"),
    ...windowsPrograms("Microsoft\\Edge\\Application\\msedge.exe"),
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", ...windowsPrograms("Mozilla Firefox\\firefox.exe")],
};

/** Chosen by hand: SECOND_SOURCE_CHROMIUM=/opt/chrome/chrome npm test */
const CHOSEN: Readonly<Record<BrowserKind, string>> = {
  chromium: "SECOND_SOURCE_CHROMIUM",
  firefox: "SECOND_SOURCE_FIREFOX",
};

/**
 * The first browser of this kind that is installed and answers `--version`. The answer matters: on Ubuntu
 * `chromium-browser` may be a stub that only says which snap to install.
 */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  for (const path of candidates(kind)) {
    const version = versionOf(path);
    if (version) return { kind, path, version };
  }
  return null;
}

function candidates(kind: BrowserKind): string[] {
  const chosen = process.env[CHOSEN[kind]];
  if (chosen) return [chosen];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...APPLICATIONS[kind]].filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Windows browsers open a window on `--version`: being there is enough. */
function versionOf(path: string): string | null {
  if (process.platform === "win32") return path;
  try {
    const answer = execFileSync(path, ["--version"], {
      encoding: "utf8",
      timeout: 20_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return /\d+\.\d+/.test(answer) ? answer.trim() : null;
  } catch {
    return null;
  }
}

function windowsPrograms(path: string): string[] {
  const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? [`${root}\\${path}`] : []));
}
