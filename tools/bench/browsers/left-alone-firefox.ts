import { setTimeout as sleep } from "node:timers/promises";
import { servePages } from "../../../newsstand/server.ts";
import { builtExtension } from "../../browser/built-extension.ts";
import { launchFirefox } from "../../browser/firefox.ts";
import { requireBrowser } from "../../browser/install-browser.ts";
import { settledReport } from "../../browser/own-messages.ts";
import type { LeftAloneBrowser } from "./left-alone.ts";

/** Milliseconds after which the tab goes to the page by itself, and in which nobody asks Firefox for anything. */
const LEAVES_AFTER = 500;
const PAINTED_WITHIN = 4000;

/** Marionette attaches no debugger to the background: it is enough to keep quiet. */
export async function launchLeftAlone(profile: string): Promise<LeftAloneBrowser> {
  const found = requireBrowser("firefox");
  const browser = await launchFirefox(found, { extension: builtExtension("firefox"), headless: true, profile });
  const waiting = await servePages([{ name: "waiting", html: "<!doctype html><title>Waiting</title>" }]);
  return {
    version: browser.version,
    ownPage: () => browser.openOwnPage("manifest.json"),
    allow: (pattern) => browser.allow(pattern),
    async openCold(url) {
      const tab = await browser.openTab(waiting.urls.waiting as string);
      await browser.stopBackground();
      await tab.evaluate(
        (to: string, after: number) => void setTimeout(() => location.assign(to), after),
        url,
        LEAVES_AFTER,
      );
      await sleep(LEAVES_AFTER + PAINTED_WITHIN);
      const page = await browser.openOwnPage("manifest.json");
      const report = await settledReport(page, tab.id, 60_000);
      await page.close();
      await tab.close();
      return report;
    },
    memory: async () => ({ of: "process of the extension", MB: await browser.backgroundMB() }),
    async close() {
      await browser.close();
      await waiting.close();
    },
  };
}
