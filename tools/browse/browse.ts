/** `npm run -s browse`: what a reader gets on real pages, in a real browser, with the built extension. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { servePages } from "../../newsstand/server.ts";
import { launch } from "../browser/launch.ts";
import { importsDone } from "../browser/own-messages.ts";
import type { OwnPage, ReaderBrowser } from "../browser/reader-browser.ts";
import { startRecordingProxy } from "../browser/recording-proxy.ts";
import { browsePage, type OpenedPage, type PageLine } from "./browse-page.ts";
import { type CorpusFile, importFile, pagesAsCorpus, readCorpusFile } from "./corpus.ts";
import { type BrowseOptions, parseOptions, USAGE, UsageError } from "./options.ts";
import { type BrowsedPage, readPages } from "./pages.ts";
import { summary } from "./summary.ts";

async function browse(options: BrowseOptions): Promise<void> {
  const pages = readPages(options.pages).slice(0, options.limit);
  const files = options.corpus.map(readCorpusFile);
  // Pages of the web ask for the web; what they ask for gets no answer, at once.
  const proxy = await startRecordingProxy();
  const hosts = await servePages(pages);
  try {
    await browseIn(options, pages, files, hosts.urls, proxy.port);
  } finally {
    await hosts.close();
    await proxy.close();
  }
}

async function browseIn(
  options: BrowseOptions,
  pages: readonly BrowsedPage[],
  files: readonly CorpusFile[],
  urls: Readonly<Record<string, string>>,
  proxyPort: number,
): Promise<void> {
  const browser = await launch(options.browser, { headless: true, proxyPort });
  try {
    const corpusPage = await browser.openOwnPage("options.html");
    await importsDone(corpusPage); // the starter pack
    const corpus = files.length > 0 ? files : [await pagesAsCorpus(pages, urls)];
    for (const file of corpus) await importFile(corpusPage, file);
    const lines = await openAll(browser, corpusPage, pages, urls, options);
    console.error(`\n${browser.version}\n${summary(lines)}`);
  } finally {
    await browser.close();
  }
}

async function openAll(
  browser: ReaderBrowser,
  corpusPage: OwnPage,
  pages: readonly BrowsedPage[],
  urls: Readonly<Record<string, string>>,
  options: BrowseOptions,
): Promise<PageLine[]> {
  const lines: PageLine[] = [];
  for (const { name } of pages) {
    const line = await tryPage(browser, corpusPage, name, urls[name]!, options);
    console.log(JSON.stringify(line));
    lines.push(line);
  }
  return lines;
}

/** A page that fails in our own driver is told as failed; the others are still tried. */
async function tryPage(
  browser: ReaderBrowser,
  corpusPage: OwnPage,
  name: string,
  url: string,
  options: BrowseOptions,
): Promise<PageLine> {
  try {
    const opened = await browsePage(browser, corpusPage, name, url);
    if (options.shots) await saveShots(browser, opened, options.out);
    await opened.tab.close();
    return opened.line;
  } catch (error) {
    const nothing = { quotations: 0, anchored: 0, badges: [], ms: null, longTasks: null, domChanged: false };
    return { page: name, state: "failed", reason: "driver", ...nothing, errors: [String(error)] };
  }
}

async function saveShots(browser: ReaderBrowser, { tab, line }: OpenedPage, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await browser.setColorScheme(scheme);
    await tab.screenshot(join(out, `${line.page}-${scheme}.png`));
  }
  await browser.setColorScheme("light");
  await tab.pressCommand("open-panel");
  await (await browser.panel()).screenshot(join(out, `${line.page}-panel.png`));
  await tab.pressCommand("open-panel");
}

try {
  await browse(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof UsageError ? `browse: ${error.message}\n\n${USAGE}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
