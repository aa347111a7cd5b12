import { builtExtension } from "./built-extension.ts";
import { launchChromium } from "./chromium.ts";
import type { BrowserKind } from "./find-browser.ts";
import { launchFirefox } from "./firefox.ts";
import { requireBrowser } from "./install-browser.ts";
import type { LaunchOptions, ReaderBrowser } from "./reader-browser.ts";

/** Starts a browser of this kind with the built extension, and closes the welcome page that the installation opens. */
export async function launch(
  kind: BrowserKind,
  options: Omit<LaunchOptions, "extension"> & { readonly keepWelcome?: boolean },
): Promise<ReaderBrowser> {
  const found = requireBrowser(kind);
  const start = kind === "chromium" ? launchChromium : launchFirefox;
  const browser = await start(found, { ...options, extension: builtExtension(kind) });
  if (options.keepWelcome) return browser;
  try {
    await (await browser.welcomePage()).close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
