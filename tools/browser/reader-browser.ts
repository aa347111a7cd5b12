import type { BrowserKind } from "./find-browser.ts";

/** Some pages never end loading; a reader doesn't wait for that either. */
export const LOADED_WITHIN_MS = 8000;

/** Code that runs inside a page: it sees nothing of this process but its arguments, which travel as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a page's function takes whatever JSON its caller passes
type PageCode<Result> = (...args: any[]) => Result | Promise<Result>;

/** Something on the screen that can be scripted and looked at: a tab, the panel, the card. */
export interface Surface {
  evaluate<Result>(code: PageCode<Result>, ...args: readonly unknown[]): Promise<Result>;
  /** Saves what is visible as PNG. */
  screenshot(path: string): Promise<void>;
}

/** A page of ours that takes real clicks. */
export interface ClickableSurface extends Surface {
  /** A real click on the middle of the first element that the selector finds, once there is one. */
  click(selector: string): Promise<void>;
}

/** One of the extension's own pages in a tab, with `chrome.*` at hand. */
export interface OwnPage extends ClickableSurface {
  close(): Promise<void>;
}

export type ColorScheme = "light" | "dark";

/** A tab with somebody else's page, as a reader uses it. */
export interface ReaderTab extends Surface {
  /** The extension API's number of this tab. */
  readonly id: number;
  /** Errors of the page and of our content script since the tab opened, oldest first. */
  errors(): Promise<readonly string[]>;
  /** Resolves when the page has loaded, or has its DOM and goes on loading for too long. */
  goto(url: string): Promise<void>;
  /**
   * Like `evaluate`, but from outside the page: the code's first argument is the closed shadow root of the host element
   * on `<html>` (null when there is none), which no page script can reach.
   */
  inspect<Result>(code: PageCode<Result>, ...args: readonly unknown[]): Promise<Result>;
  clickAt(x: number, y: number): Promise<void>;
  clickToolbarButton(): Promise<void>;
  /** Presses the keys that the manifest suggests for a command. */
  pressCommand(name: string): Promise<void>;
  /** Opens the context menu at a place and chooses our item. */
  chooseFromMenu(x: number, y: number): Promise<void>;
  /** The extension-origin frame inside the page, once it has loaded. */
  card(): Promise<Surface>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the built extension installed, driven as a reader would. One implementation per family. */
export interface ReaderBrowser {
  readonly kind: BrowserKind;
  readonly version: string;
  /** Origin of the extension's own pages, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Uncaught errors of the background and of own pages, oldest first. */
  extensionErrors(): Promise<readonly string[]>;
  openTab(url: string): Promise<ReaderTab>;
  /** `path` below the extension's origin: "corpus.html". It opens behind the tab in front. */
  openOwnPage(path: string): Promise<OwnPage>;
  /** The page that our installation opens, once it is there. */
  welcomePage(): Promise<OwnPage>;
  /** The real side panel or sidebar, once it is open. */
  panel(): Promise<ClickableSurface>;
  /** From now on a click on one of our "allow" buttons for this match pattern is granted without the browser's own question. */
  grantWithoutAsking(pattern: string): Promise<void>;
  /** Grants the sites of a match pattern now, without any click, and resolves when the extension knows. */
  allow(pattern: string): Promise<void>;
  /** Megabytes that the background holds: in Chromium its heap after garbage was collected, in Firefox its whole process. */
  backgroundMB(): Promise<number>;
  /** Light or dark for everything that is open: pages, card, panel. What opens later may need it again. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Stops the service worker or event page, as the browser does when it idles. */
  stopBackground(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of a proxy on this machine for everything but `*.localhost`; none: the network as it is. */
  readonly proxyPort?: number;
  /** Folder of a profile that is used and kept, the extension's data with it; none: a fresh one. Firefox only. */
  readonly profile?: string;
}
