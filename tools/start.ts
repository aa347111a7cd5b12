/**
 * `npm start`: builds the extension and opens a browser with it on an article of our newsstand, badges and all. Without a
 * display (or with `--headless`) it prints the article's quotations with badges and reasons, and saves pictures.
 * `--browser chromium|firefox`, `--article NAME`, `--out FOLDER`.
 */
import { parseArgs } from "node:util";
import { NEWSSTAND_PORT, startNewsstand } from "../newsstand/server.ts";
import { builtExtension } from "./browser/built-extension.ts";
import { suggestedKeys } from "./browser/extension-keys.ts";
import { type BrowserKind, findBrowser } from "./browser/find-browser.ts";
import { launch } from "./browser/launch.ts";
import type { ReaderBrowser } from "./browser/reader-browser.ts";
import { articleTable } from "./demo/article-table.ts";
import { speakEnglish } from "./demo/english.ts";
import { evidenceOf, saveShots, showArticle } from "./demo/show-article.ts";
import { runStep } from "./steps.ts";

const { values: options } = parseArgs({
  options: {
    browser: { type: "string" },
    article: { type: "string", default: "courier-bridge" },
    out: { type: "string", default: ".screens" },
    headless: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
  },
});

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const built = options.built ? { ok: true, output: "" } : await runStep("build", "node", ["tools/build.ts"]);
  if (!built.ok) throw new Error(built.output);
  const stand = await startNewsstand({ port: NEWSSTAND_PORT });
  if (stand.port !== NEWSSTAND_PORT)
    console.warn(`Port ${NEWSSTAND_PORT} is taken: “Read it there” will not lead here.`);
  const url = stand.urls[options.article];
  if (!url) throw new Error(`No article "${options.article}". There are: ${Object.keys(stand.urls).join(", ")}`);
  const headless = options.headless || !hasDisplay();
  const browser = await launch(kindOfBrowser(), { headless });
  try {
    if (headless) await printAndPicture(browser, url);
    else await readTogether(browser, url);
  } finally {
    await browser.close();
    await stand.close();
  }
}

/** Asked for by name, else one that is here; where none is, launching gets Chromium or says what to install. */
function kindOfBrowser(): BrowserKind {
  if (options.browser === "chromium" || options.browser === "firefox") return options.browser;
  if (options.browser) throw new Error(`Unknown browser "${options.browser}": chromium or firefox`);
  return (findBrowser("chromium") ?? !findBrowser("firefox")) ? "chromium" : "firefox";
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function readTogether(browser: ReaderBrowser, url: string): Promise<void> {
  const { report, ownPage } = await showArticle(browser, url);
  await ownPage.close();
  console.log(`${browser.version} shows ${report.article?.title ?? url}
${report.quotations.length} quotations, ${report.painted?.badges ?? 0} badges. Click one; ${keys(browser)} opens the side panel.
Close the browser to end.`);
  await browser.whenClosed();
}

function keys({ kind }: ReaderBrowser): string {
  const { modifiers, key } = suggestedKeys(builtExtension(kind), "open-panel");
  return [...modifiers, key].join("+");
}

async function printAndPicture(browser: ReaderBrowser, url: string): Promise<void> {
  speakEnglish();
  const shown = await showArticle(browser, url);
  console.log(articleTable(shown.report, await evidenceOf(shown)));
  const paths = await saveShots(browser, url, options.out);
  console.log(`\n${browser.version}, no display: pictures saved as\n${paths.map((path) => `  ${path}`).join("\n")}`);
}
